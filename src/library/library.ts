import type { Bilingual } from '../base/language.ts';
import { failureOf } from '../cli/failure-text.ts';
import { nodeWorld } from '../cli/node-world.ts';
import { EXIT, type ExitCode } from '../commands/exit.ts';
import { readGiven } from '../commands/given.ts';
import { typedPath } from '../commands/paths.ts';
import { quietly } from '../commands/quietly.ts';
import type { World } from '../commands/world.ts';
import { PHASES } from '../manifest/manifest.ts';
import type { JsonPack, JsonReport, JsonVerify } from '../report/contract.ts';
import type { JsonExplain, JsonPrograms } from '../report/reference/contract.ts';
import type { JsonStatus } from '../report/status/contract.ts';
import { boolean, choice, list, map, text } from '../source/shapes.ts';
import type { MomentOptions, PackOptions, ValidateOptions } from './options.ts';

/** Why there is no answer. `usage`: asked wrongly, such as for a file that isn't there; `failure`: the system refused, or a fault of ours. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  readonly code: 'usage' | 'failure';
  readonly text: Bilingual;
  constructor(code: 'usage' | 'failure', text: Bilingual, options?: ErrorOptions) {
    super(text.en, options);
    this.code = code;
    this.text = text;
  }
}

/** Programs in JavaScript have no types that hold them to these: what isn't known is refused, never passed over. */
const submission = { manifest: text(), asOf: text().optional(), phase: choice(PHASES).optional() };
const SHAPES = {
  validate: map({ ...submission, strict: boolean().optional() }),
  pack: map({
    ...submission,
    out: text().optional(),
    force: boolean().optional(),
    fit: boolean().optional(),
    scrub: boolean().optional(),
    asciiNames: boolean().optional(),
  }),
  verify: map({ bundle: text() }),
  status: map(submission),
  explain: map({ words: list(text()), program: text().optional() }),
} as const;

let known: World | undefined;

async function answered<T>(command: (world: World) => Promise<ExitCode>): Promise<T> {
  known ??= nodeWorld();
  try {
    return JSON.parse((await quietly(known, command)).text) as T;
  } catch (error) {
    const { text, code } = failureOf(error, known.version);
    throw new DossierError(code === EXIT.usage ? 'usage' : 'failure', text, { cause: error });
  }
}

const JSON_FORMAT = { format: 'json' } as const;

/** Judges the submission of a manifest, or of the folder in which one lies. */
export const validate = (manifest: string, options: ValidateOptions = {}): Promise<JsonReport> =>
  answered(async (world) => {
    const { manifest: file, ...asked } = readGiven(SHAPES.validate, { ...options, manifest });
    const command = await import('../commands/validate.ts');
    return command.validate(world, [typedPath(file)], { ...asked, ...JSON_FORMAT });
  });

/** Judges a submission, and writes its bundle unless an error stands; `bundle` is then null. */
export const pack = (manifest: string, options: PackOptions = {}): Promise<JsonPack> =>
  answered(async (world) => {
    const { manifest: file, ...asked } = readGiven(SHAPES.pack, { ...options, manifest });
    const command = await import('../commands/pack.ts');
    return command.pack(world, typedPath(file), { ...asked, ...JSON_FORMAT });
  });

/** A bundle against its own checksums, and by the rules where its receipt lies beside it. */
export const verify = (bundle: string): Promise<JsonVerify> =>
  answered(async (world) => {
    const asked = readGiven(SHAPES.verify, { bundle });
    const command = await import('../commands/verify.ts');
    return command.verify(world, typedPath(asked.bundle), JSON_FORMAT);
  });

/** How far a submission is, what is open, and what comes next. */
export const status = (manifest: string, options: MomentOptions = {}): Promise<JsonStatus> =>
  answered(async (world) => {
    const { manifest: file, ...asked } = readGiven(SHAPES.status, { ...options, manifest });
    const command = await import('../commands/status.ts');
    return command.status(world, typedPath(file), { ...asked, ...JSON_FORMAT });
  });

/** The calls that come with the tool. */
export const programs = (): Promise<JsonPrograms> =>
  answered(async (world) => {
    const command = await import('../commands/programs.ts');
    return command.programs(world, JSON_FORMAT);
  });

/** What rules, clauses or messages mean. `program`: an id or the folder of a pack, where the words belong to one. */
export const explain = (words: readonly string[], program?: string): Promise<JsonExplain> =>
  answered(async (world) => {
    const asked = readGiven(SHAPES.explain, { words, program });
    const command = await import('../commands/explain.ts');
    return command.explain(world, asked.words, { ...JSON_FORMAT, program: asked.program });
  });
