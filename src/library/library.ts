import type { Bilingual } from '../base/language.ts';
import { failureOf } from '../cli/failure-text.ts';
import { nodeWorld } from '../cli/node-world.ts';
import type { ExitCode } from '../commands/exit.ts';
import { typedPath } from '../commands/paths.ts';
import { quietly } from '../commands/quietly.ts';
import type { World } from '../commands/world.ts';
import type { Phase } from '../manifest/manifest.ts';
import type { JsonPack, JsonReport, JsonVerify } from '../report/contract.ts';
import type { JsonExplain, JsonPrograms } from '../report/reference/contract.ts';
import type { JsonStatus } from '../report/status/contract.ts';

/** For which moment and phase a submission is looked at. */
export interface MomentOptions {
  /** A day or a moment, such as `2025-06-15` or `2025-06-15T23:59+08:00`; absent: now. */
  readonly asOf?: string | undefined;
  /** Absent: as the manifest says, else `apply`. */
  readonly phase?: Phase | undefined;
}

export interface ValidateOptions extends MomentOptions {
  /** Warnings fail too. */
  readonly strict?: boolean | undefined;
}

export interface PackOptions extends MomentOptions {
  /** The folder for the bundle; absent: `bundle` beside the manifest. */
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

/** Why there is no answer. `usage`: asked wrongly, such as for a file that isn't there; `failure`: the system refused, or a fault of ours. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  readonly code: 'usage' | 'failure';
  readonly text: Bilingual;
  constructor(code: 'usage' | 'failure', text: Bilingual) {
    super(text.en);
    this.code = code;
    this.text = text;
  }
}

let known: World | undefined;

async function answered<T>(command: (world: World) => Promise<ExitCode>): Promise<T> {
  known ??= nodeWorld();
  try {
    return JSON.parse((await quietly(known, command)).text) as T;
  } catch (error) {
    const { text, code } = failureOf(error, known.version);
    throw new DossierError(code === 2 ? 'usage' : 'failure', text);
  }
}

const JSON_FORMAT = { format: 'json' } as const;

/** Judges the submission of a manifest, or of the folder in which one lies. */
export const validate = (manifest: string, options: ValidateOptions = {}): Promise<JsonReport> =>
  answered(async (world) => {
    const command = await import('../commands/validate.ts');
    return command.validate(world, [typedPath(manifest)], { ...options, ...JSON_FORMAT });
  });

/** Judges a submission, and writes its bundle unless an error stands; `bundle` is then null. */
export const pack = (manifest: string, options: PackOptions = {}): Promise<JsonPack> =>
  answered(async (world) => {
    const command = await import('../commands/pack.ts');
    return command.pack(world, typedPath(manifest), { ...options, ...JSON_FORMAT });
  });

/** A bundle against its own checksums, and by the rules where its receipt lies beside it. */
export const verify = (bundle: string): Promise<JsonVerify> =>
  answered(async (world) => {
    const command = await import('../commands/verify.ts');
    return command.verify(world, typedPath(bundle), JSON_FORMAT);
  });

/** How far a submission is, what is open, and what comes next. */
export const status = (manifest: string, options: MomentOptions = {}): Promise<JsonStatus> =>
  answered(async (world) => {
    const command = await import('../commands/status.ts');
    return command.status(world, typedPath(manifest), { ...options, ...JSON_FORMAT });
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
    const command = await import('../commands/explain.ts');
    return command.explain(world, words, { ...JSON_FORMAT, program });
  });
