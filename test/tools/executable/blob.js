import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { mediaInfoFromMemory } from '../mediainfo-from-memory.js';
import { builtPacks, CARRIED_LIBRARIES, carriedFiles } from '../own-parts.js';

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
  writeFileSync(join(work, 'own.json'), JSON.stringify({ version, packs: builtPacks(root) }));
  const scripts = {
    'main.js': await script(root, 'src/cli/executable.ts'),
    'pdf-worker.js': await script(root, 'src/cli/pdf-worker.ts'),
    'video-worker.js': await script(root, 'src/cli/video-worker.ts'),
  };
  for (const [name, { contents }] of Object.entries(scripts)) writeFileSync(join(work, name), contents);
  return [...Object.values(scripts).flatMap(({ inputs }) => inputs), ...CARRIED_LIBRARIES];
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
      ...carriedFiles(root),
    },
  };
  writeFileSync(join(work, 'sea.json'), JSON.stringify(config));
  // With a seed of its own V8 compiles to the same bytes each time.
  const args = ['--random-seed=1', '--experimental-sea-config', 'sea.json'];
  execFileSync(node, args, { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
  return readFileSync(join(work, 'dossier.blob'));
}
