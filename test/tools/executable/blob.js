import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { mediaInfoFromMemory } from '../mediainfo-from-memory.js';

const require = createRequire(import.meta.url);

/** What is put in as it is, by the name under which `src/cli/executable-files.ts` asks for it. */
const filesOf = (root) => ({
  'pdfium.wasm': require.resolve('@embedpdf/pdfium/pdfium.wasm'),
  'mozjpeg.wasm': require.resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'),
  'mediainfo.wasm': require.resolve('mediainfo.js/MediaInfoModule.wasm'),
  'font-regular': require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  'font-bold': require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  'font-rare-hk': `${root}/dist/fonts/NotoSansHK-Rare.ttf`,
  'font-rare-jp': `${root}/dist/fonts/NotoSansJP-Rare.ttf`,
});

/** Node modules whose files are put in without a bundler seeing them. */
const UNSEEN = ['noto-sans-sc', 'noto-sans-hk', 'noto-sans-jp'].map(
  (name) => `node_modules/@expo-google-fonts/${name}/`,
);

/** One script with all that it imports; `inputs` are the paths of its files from the root. */
async function script(root, entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    // Node's modules are required instead: a compiled main script can't import.
    supported: { 'dynamic-import': false },
    alias: { 'crc-32': './test/tools/crc32.js' },
    define: { 'import.meta.url': '__here' },
    banner: { js: "const __here = require('node:url').pathToFileURL(process.execPath).href;" },
    plugins: [mediaInfoFromMemory],
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  return { contents: outputFiles[0].contents, inputs: Object.keys(metafile.inputs) };
}

/** Writes the scripts and packs into the folder `work`; gives the paths of all files of others that went in. */
export async function writeParts(root, version, work) {
  const programs = `${root}/dist/programs`;
  const packs = Object.fromEntries(
    readdirSync(programs)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [basename(name, '.json'), JSON.parse(readFileSync(join(programs, name), 'utf8'))]),
  );
  writeFileSync(join(work, 'own.json'), JSON.stringify({ version, packs }));
  const scripts = {
    'main.js': await script(root, 'src/cli/executable.ts'),
    'pdf-worker.js': await script(root, 'src/cli/pdf-worker.ts'),
    'video-worker.js': await script(root, 'src/cli/video-worker.ts'),
  };
  for (const [name, { contents }] of Object.entries(scripts)) writeFileSync(join(work, name), contents);
  return [...Object.values(scripts).flatMap(({ inputs }) => inputs), ...UNSEEN];
}

/**
 * Makes what is put into Node's program of the parts in `work`. `node`: the program that makes it, of the version that
 * will read it. `compiled`: with the main script compiled too, which halves the time to start and serves only machines
 * like this one.
 */
export function makeBlob(root, node, work, compiled) {
  // Paths from the folder of work: the one of the main script stands in what is made, and shows in traces.
  const config = {
    main: 'main.js',
    output: 'dossier.blob',
    disableExperimentalSEAWarning: true,
    useCodeCache: compiled,
    assets: {
      'own.json': 'own.json',
      'pdf-worker.js': 'pdf-worker.js',
      'video-worker.js': 'video-worker.js',
      ...filesOf(root),
    },
  };
  writeFileSync(join(work, 'sea.json'), JSON.stringify(config));
  // With a seed of its own V8 compiles to the same bytes each time.
  const args = ['--random-seed=1', '--experimental-sea-config', 'sea.json'];
  execFileSync(node, args, { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
  return readFileSync(join(work, 'dossier.blob'));
}
