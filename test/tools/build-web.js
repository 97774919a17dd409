// Builds the page for a browser into dist-web/: one folder that opens from disk or from any static host. Needs dist/.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { mediaInfoFromMemory } from './mediainfo-from-memory.js';

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

async function bundled(entry, define = {}) {
  const { outputFiles } = await build({
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
  });
  return outputFiles[0].text;
}

const packs = Object.fromEntries(
  readdirSync(`${root}/dist/programs`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(`${root}/dist/programs/${name}`, 'utf8'))]),
);
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const workers = { pdf: await bundled('src/web/pdf-worker.ts'), video: await bundled('src/web/video-worker.ts') };
const core = await bundled('src/web/core-worker.ts', {
  CARRIED_VERSION: JSON.stringify(version),
  CARRIED_PACKS: JSON.stringify(packs),
  CARRIED_WORKERS: JSON.stringify(workers),
});
const page = await bundled('src/web/page/page.ts', { CORE_SCRIPT: JSON.stringify(core) });

mkdirSync(`${aside}/assets`, { recursive: true });
writeFileSync(`${aside}/dossier.js`, page);
writeFileSync(`${aside}/index.html`, readFileSync(`${root}/src/web/page/index.html`));
writeFileSync(`${aside}/dossier.css`, readFileSync(`${root}/src/web/page/page.css`));
const ASSETS = {
  'pdfium.wasm': '@embedpdf/pdfium/pdfium.wasm',
  'mozjpeg_enc.wasm': '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm',
  'MediaInfoModule.wasm': 'mediainfo.js/MediaInfoModule.wasm',
  'font-regular.font': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'font-bold.font': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'font-rare-hk.font': `${root}/dist/fonts/NotoSansHK-Rare.ttf`,
  'font-rare-jp.font': `${root}/dist/fonts/NotoSansJP-Rare.ttf`,
};
for (const [name, from] of Object.entries(ASSETS)) {
  const bytes = readFileSync(from.startsWith('/') ? from : require.resolve(from));
  // A page that was opened from disk may load scripts from its folder, but nothing else.
  writeFileSync(`${aside}/assets/${name}.js`, `dossierAsset(${JSON.stringify(name)},"${bytes.toString('base64')}")\n`);
}
rmSync(`${root}/dist-web`, { recursive: true, force: true });
renameSync(aside, `${root}/dist-web`);
