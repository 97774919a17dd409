import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { byCodePoint } from '../base/order.ts';
import { BUILT_IN_FONTS, RARE_FONTS } from '../bundle/fonts.ts';
import { packFolder } from '../commands/pack-folder.ts';
import type { AssetName } from '../commands/world.ts';
import type { PackData } from '../programs/assemble.ts';
import type { ReadPack } from '../programs/load.ts';
import { nodeFiles } from './node-files.ts';
import type { OwnFiles, WasmName } from './own-files.ts';
import { packageRoot } from './package-root.ts';

/** Where the fonts lie: in a package, or in a folder of the build. */
const FONTS: Record<AssetName, string> = {
  'font-regular': BUILT_IN_FONTS.regular,
  'font-bold': BUILT_IN_FONTS.bold,
  'font-rare-hk': `./fonts/${RARE_FONTS[0]}`,
  'font-rare-jp': `./fonts/${RARE_FONTS[1]}`,
};

const WASM: Record<WasmName, string> = {
  pdfium: '@embedpdf/pdfium/pdfium.wasm',
  mozjpeg: '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm',
  mediainfo: 'mediainfo.js/MediaInfoModule.wasm',
};

/** What comes with the installed package. */
export function packageFiles(): OwnFiles {
  const root = packageRoot();
  const folder = `${root}/templates/programs`;
  const isPack = (id: string): boolean => nodeFiles.stat(`${folder}/${id}/program.yaml`) !== undefined;
  const manifest = JSON.parse(fs.readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  const resolved = async (name: string): Promise<Uint8Array> => {
    const { createRequire } = await import('node:module');
    return fs.readFileSync(createRequire(`${root}/dist/`).resolve(name));
  };
  return {
    version: manifest.version,
    packIds: nodeFiles.list(folder).filter(isPack).toSorted(byCodePoint),
    pack: async (id): Promise<ReadPack> => {
      // The build has read their YAML already, and found it in order.
      const compiled = `${root}/dist/programs/${id}.json`;
      if (nodeFiles.stat(compiled) !== undefined) {
        return { pack: JSON.parse(fs.readFileSync(compiled, 'utf8')) as PackData, findings: [] };
      }
      const { readPack } = await import('../programs/load.ts');
      return readPack(id, packFolder(nodeFiles, `${folder}/${id}`));
    },
    asset: (name) => resolved(FONTS[name]),
    wasm: (name) => resolved(WASM[name]),
    worker: (name) => pathToFileURL(`${root}/dist/${name}-worker.js`),
  };
}
