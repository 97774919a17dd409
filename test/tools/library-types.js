import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

/** The functions of the library by the name of the schema of what they give, and of the type that it gets. */
const RESULTS = {
  report: 'Report',
  pack: 'PackResult',
  verify: 'VerifyResult',
  status: 'Status',
  programs: 'Programs',
  explain: 'Explanation',
};

const HEAD = `/** One text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Phase = 'apply' | 'reply' | 'finalist' | 'ceremony';

/** For which moment and phase a submission is looked at. */
export interface MomentOptions {
  /** A day or a moment, such as \`2025-06-15\` or \`2025-06-15T23:59+08:00\`; absent: now. */
  readonly asOf?: string | undefined;
  /** Absent: as the manifest says, else \`apply\`. */
  readonly phase?: Phase | undefined;
}

export interface ValidateOptions extends MomentOptions {
  /** Warnings fail too. */
  readonly strict?: boolean | undefined;
}

export interface PackOptions extends MomentOptions {
  /** The folder for the bundle; absent: \`bundle\` beside the manifest. */
  readonly out?: string | undefined;
  /** Packs despite errors; the receipt says so. */
  readonly force?: boolean | undefined;
  /** Packs smaller copies of files over the call's limit. */
  readonly fit?: boolean | undefined;
  /** Packs copies without metadata. */
  readonly scrub?: boolean | undefined;
  /** Names in ASCII, for old programs. */
  readonly asciiNames?: boolean | undefined;
}

/** Why there is no answer. \`usage\`: asked wrongly, such as for a file that isn't there; \`failure\`: the system refused, or a fault of ours. */
export class DossierError extends Error {
  readonly code: 'usage' | 'failure';
  readonly text: Bilingual;
  constructor(code: 'usage' | 'failure', text: Bilingual);
}

/** Judges the submission of a manifest, or of the folder in which one lies. Rejects with a {@link DossierError}, as all functions do. */
export function validate(manifest: string, options?: ValidateOptions): Promise<Report>;

/** Judges a submission, and writes its bundle unless an error stands; \`bundle\` is then null. */
export function pack(manifest: string, options?: PackOptions): Promise<PackResult>;

/** A bundle against its own checksums, and by the rules where its receipt lies beside it. */
export function verify(bundle: string): Promise<VerifyResult>;

/** How far a submission is, what is open, and what comes next. */
export function status(manifest: string, options?: MomentOptions): Promise<Status>;

/** The calls that come with the tool. */
export function programs(): Promise<Programs>;

/** What rules, clauses or messages mean. \`program\`: an id or the folder of a pack, where the words belong to one. */
export function explain(words: readonly string[], program?: string): Promise<Explanation>;
`;

/** The types of the library: one file that needs no other. What it gives has the types of the schemas in `docs`. */
export async function libraryTypes(docs) {
  const parts = await Promise.all(
    Object.entries(RESULTS).map(async ([schema, type]) => {
      const { title: _, ...shape } = JSON.parse(readFileSync(`${docs}/${schema}.schema.json`, 'utf8'));
      const text = await compile(shape, type, { bannerComment: '', additionalProperties: false, format: false });
      // Parts of one schema that have a name of their own get that of the whole before it.
      const names = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
      return names
        .filter((name) => name !== type)
        .reduce((all, name) => all.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${type}${name}`), text);
    }),
  );
  return [HEAD, ...parts].join('\n');
}
