import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cli/run.ts';

/** What is fuzzed: files that begin it, how it is changed, and how it is looked into. */
export interface Kind {
  /** Whose ways of changing are used. */
  readonly like: string;
  readonly seeds: readonly { readonly name: string; readonly bytes: Buffer }[];
}

const files = join(ROOT, 'test/files');
const under = (folder: string, ends: RegExp): Kind['seeds'] =>
  readdirSync(folder)
    .filter((name) => ends.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    // A large file is changed where nobody looks.
    .filter(({ bytes }) => bytes.length < 120_000);

const manifests = ['wsca-china-2025', 'wic-awards-2026', 'wiotc-cases-2025', 'wiotc-cities-2025'].map((id) => ({
  name: `${id}.yaml`,
  bytes: readFileSync(join(ROOT, 'examples', id, 'dossier.yaml')),
}));

/** All kinds, by name. Seeds are files of real producers. */
export const KINDS = {
  pdf: { like: 'pdf', seeds: under(files, /\.pdf$/) },
  word: { like: 'zip', seeds: [...under(files, /\.docx$/), ...under(join(files, 'forms'), /\.docx$/)] },
  office: { like: 'zip', seeds: under(files, /\.(?:xlsx|pptx|odt|ods|doc)$/) },
  picture: { like: '', seeds: under(files, /\.(?:jpg|png|webp|gif|bmp|tiff|heic|avif)$/) },
  video: { like: '', seeds: under(files, /\.(?:mp4|mov)$/) },
  zip: { like: 'zip', seeds: under(join(files, 'zips'), /\.zip$/) },
  manifest: { like: 'yaml', seeds: manifests },
  pack: { like: 'yaml', seeds: under(join(ROOT, 'templates/programs/wiotc-cases-2025'), /\.yaml$/) },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
