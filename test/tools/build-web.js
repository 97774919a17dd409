// Builds the page for a browser into dist-web/: one folder that opens from disk or from any static host. Needs dist/.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeLicences } from './licences.js';
import { mediaInfoFromMemory } from './mediainfo-from-memory.js';
import { builtPacks, CARRIED_LIBRARIES, carriedFiles } from './own-parts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const aside = `${root}/dist-web.${process.pid}.tmp`;
const require = createRequire(import.meta.url);

const INSTEAD = {
  zlib: 'src/web/node/zlib.ts',
  crypto: 'src/web/node/crypto.ts',
  'stream/promises': 'src/web/node/stream-promises.ts',
};
const LIBRARIES = {
  stream: 'readable-stream',
  events: 'events/events.js',
  buffer: 'buffer/index.js',
  path: 'path-browserify',
  string_decoder: 'string_decoder/lib/string_decoder.js',
  process: 'process/browser.js',
  util: 'util/util.js',
};

/** Puts what browsers have in the place of Node's own modules. */
const withoutNode = {
  name: 'without-node',
  setup(building) {
    building.onResolve({ filter: /^(node:)?[a-z_]+(\/promises)?\/?$/ }, ({ path }) => {
      const name = path.replace(/^node:/, '').replace(/\/$/, '');
      if (Object.hasOwn(LIBRARIES, name)) return { path: require.resolve(LIBRARIES[name]) };
      return builtinModules.includes(name) ? { path: name, namespace: 'of-node' } : undefined;
    });
    // As CommonJS, because there a name that is missing is only undefined, and some libraries ask for all in one.
    building.onLoad({ filter: /.*/, namespace: 'of-node' }, ({ path }) => {
      const instead = INSTEAD[path];
      const contents = instead === undefined ? '' : `module.exports = { ...require('./${instead}') };`;
      return { contents, resolveDir: root };
    });
  },
};

/** The paths of all files of others that went in. */
const inputs = [...CARRIED_LIBRARIES];

async function bundled(entry, define = {}) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser', 'module', 'import'],
    inject: [`${root}/src/web/node/globals.ts`],
    define: { global: 'globalThis', 'import.meta.url': '"file:///"', ...define },
    plugins: [mediaInfoFromMemory, withoutNode],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  inputs.push(...Object.keys(metafile.inputs));
  return outputFiles[0].text;
}

const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const workers = { pdf: await bundled('src/web/pdf-worker.ts'), video: await bundled('src/web/video-worker.ts') };
const core = await bundled('src/web/core-worker.ts', {
  CARRIED_VERSION: JSON.stringify(version),
  CARRIED_PACKS: JSON.stringify(builtPacks(root)),
  CARRIED_WORKERS: JSON.stringify(workers),
});
const page = await bundled('src/web/page/page.ts', { CORE_SCRIPT: JSON.stringify(core) });

mkdirSync(`${aside}/assets`, { recursive: true });
writeFileSync(`${aside}/dossier.js`, page);
writeFileSync(`${aside}/index.html`, readFileSync(`${root}/src/web/page/index.html`));
writeFileSync(`${aside}/dossier.css`, readFileSync(`${root}/src/web/page/page.css`));
for (const [name, path] of Object.entries(carriedFiles(root))) {
  const base64 = readFileSync(path, 'base64');
  // A page that was opened from disk may load scripts from its folder, but nothing else.
  writeFileSync(`${aside}/assets/${name}.js`, `dossierAsset(${JSON.stringify(name)},"${base64}")\n`);
}
process.chdir(root);
writeLicences(inputs, `${aside}/LICENCES.txt`);
rmSync(`${root}/dist-web`, { recursive: true, force: true });
renameSync(aside, `${root}/dist-web`);
