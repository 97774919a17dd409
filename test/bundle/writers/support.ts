import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { vi } from 'vitest';
import type { FileInput } from '../../../src/bundle/writers/sources.ts';

/** A sink that keeps everything. */
export function collector(): { sink: Writable; bytes: () => Buffer } {
  const chunks: Uint8Array[] = [];
  const sink = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { sink, bytes: () => Buffer.concat(chunks) };
}

/** A file over bytes, which counts how often it was opened and closed. */
export function fileOf(data: Uint8Array, bytes = data.length): FileInput & { opened: number; closed: number } {
  const file = {
    bytes,
    opened: 0,
    closed: 0,
    open: () => {
      file.opened += 1;
      return {
        size: data.length,
        read: (offset: number, length: number) => data.subarray(offset, offset + length),
        close: () => {
          file.closed += 1;
        },
      };
    },
  };
  return file;
}

/** Bytes that look random and are the same in every run. */
export function noise(length: number, seed = 1): Buffer {
  const data = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    data[at] = state >> 16;
  }
  return data;
}

const ZONE = 'TZ';

/** Runs `work` in two zones and on two days, and gives both results. */
export async function onTwoDays<T>(work: () => Promise<T>): Promise<[T, T]> {
  const zone = process.env[ZONE];
  const at = async (tz: string, now: string): Promise<T> => {
    process.env[ZONE] = tz;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    try {
      return await work();
    } finally {
      vi.useRealTimers();
    }
  };
  try {
    return [
      await at('Pacific/Kiritimati', '2025-03-01T23:30:00Z'),
      await at('America/Los_Angeles', '2026-11-09T01:02:03Z'),
    ];
  } finally {
    if (zone === undefined) delete process.env[ZONE];
    else process.env[ZONE] = zone;
  }
}

/** Whether a program is on this machine; tests that need it skip without it. */
export function has(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** Runs a program on a temporary file and gives what it prints. */
export function runOn(
  data: Uint8Array,
  name: string,
  program: string,
  args: (path: string) => string[],
  encoding: BufferEncoding = 'utf8',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, data);
    const env = { ...process.env, LC_ALL: 'C.UTF-8', PYTHONIOENCODING: 'utf-8' };
    return execFileSync(program, args(path), { encoding, env, timeout: 20_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
