import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The paths of what goes as it is into an executable or beside the page, by the names under which it is asked for. */
export const carriedFiles = (root) => ({
  'pdfium.wasm': require.resolve('@embedpdf/pdfium/pdfium.wasm'),
  'mozjpeg.wasm': require.resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'),
  'mediainfo.wasm': require.resolve('mediainfo.js/MediaInfoModule.wasm'),
  'font-regular': require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  'font-bold': require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  'font-rare-hk': `${root}/dist/fonts/NotoSansHK-Rare.ttf`,
  'font-rare-jp': `${root}/dist/fonts/NotoSansJP-Rare.ttf`,
});

/** Node modules whose files are carried without a bundler seeing them. */
export const CARRIED_LIBRARIES = ['noto-sans-sc', 'noto-sans-hk', 'noto-sans-jp'].map(
  (name) => `node_modules/@expo-google-fonts/${name}/`,
);

/** The packs as the build has read them, by their ids. Needs dist/. */
export function builtPacks(root) {
  const programs = join(root, 'dist/programs');
  const files = readdirSync(programs).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.sort().map((name) => [basename(name, '.json'), JSON.parse(readFileSync(join(programs, name), 'utf8'))]),
  );
}
