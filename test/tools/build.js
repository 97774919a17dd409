// Bundles src/ into dist/ (the command, the PDF worker, the programs for evaluation and timing), then reads the built-in packs into JSON and cuts the fonts of rare characters, and gathers the licences of what is bundled.
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { libraryTypes } from './library-types.js';
import { writeLicences } from './licences.js';
import { CARRIED_LIBRARIES } from './own-parts.js';
import { writeRareFonts } from './rare-fonts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Built aside and then put in place, so that a running command never meets half a build.
const aside = `dist.${process.pid}.tmp`;
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/cli/main.ts',
    library: 'src/library/library.ts',
    'pdf-worker': 'src/cli/pdf-worker.ts',
    'video-worker': 'src/cli/video-worker.ts',
    'eval-pdf': 'src/cli/eval-pdf.ts',
    'eval-seals': 'src/cli/eval-seals.ts',
    'eval-draft': 'src/cli/eval-draft.ts',
    'compile-packs': 'src/cli/compile-packs.ts',
    'bench/count-pages': 'test/bench/count-pages.ts',
    'bench/pack-files': 'test/bench/pack-files.ts',
    'bench/again': 'test/bench/again.ts',
  },
  outdir: aside,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  // These bring WebAssembly files that are found beside them; the fonts are read as files.
  external: ['@embedpdf/pdfium', '@jsquash/jpeg', 'mediainfo.js', '@expo-google-fonts/*'],
  // The archiver's checksum in JavaScript costs more than its compression; Node has it built in.
  alias: { 'crc-32': './test/tools/crc32.js' },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});
execFileSync(process.execPath, [`${aside}/compile-packs.js`, `${aside}/programs`], { cwd: root, stdio: 'inherit' });
await writeRareFonts(`${root}/${aside}/fonts`);
writeFileSync(`${root}/${aside}/library.d.ts`, await libraryTypes(root));
writeLicences([...Object.keys(metafile.inputs), ...CARRIED_LIBRARIES], `${root}/${aside}/LICENCES.txt`);
rmSync(`${root}/dist`, { recursive: true, force: true });
renameSync(`${root}/${aside}`, `${root}/dist`);
