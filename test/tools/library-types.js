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
`;

const FUNCTIONS = `/** Why there is no answer. \`usage\`: asked wrongly, such as for a file that isn't there; \`failure\`: the system refused, or a fault of ours. */
export class DossierError extends Error {
  readonly code: 'usage' | 'failure';
  readonly text: Bilingual;
  constructor(code: 'usage' | 'failure', text: Bilingual, options?: { readonly cause?: unknown });
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

/** The types of the library: one file that needs no other. What it gives has the types of the schemas in `docs`. `root`: of the repository. */
export async function libraryTypes(root) {
  const parts = await Promise.all(
    Object.entries(RESULTS).map(async ([schema, type]) => {
      const { title: _, ...shape } = JSON.parse(readFileSync(`${root}/docs/${schema}.schema.json`, 'utf8'));
      const text = await compile(shape, type, {
        bannerComment: '',
        additionalProperties: false,
        style: { printWidth: 120, singleQuote: true },
      });
      // Parts of one schema that have a name of their own get that of the whole before it.
      const names = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
      return names
        .filter((name) => name !== type)
        .reduce((all, name) => all.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${type}${name}`), text);
    }),
  );
  // Only interfaces, which need nothing that they import but what the head has.
  const options = readFileSync(`${root}/src/library/options.ts`, 'utf8').replace(/^(?:\/\/|import ).*\n/gm, '');
  return [HEAD, options, FUNCTIONS, ...parts].join('\n');
}
