import type { Bilingual, Lang } from '../base/language.ts';
import type { Question } from '../commands/questions.ts';

/** A file as it was dropped: its path from the folder that was dropped. */
export interface Dropped {
  readonly path: string;
  readonly file: Blob;
}

/** A file that was made, to be saved. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a command ended. */
export interface Ended {
  /** Of DESIGN: 0 ready, 1 not ready, 2 asked wrongly, and so on. */
  readonly code: number;
  /** What it printed. */
  readonly text: string;
  readonly made: readonly Made[];
}

/** What the page asks of the core, and what it gets. `lang`: the language to speak. */
export interface Requests {
  /** Takes the place of what was there; gives the paths of the manifests in it. */
  readonly take: { readonly asked: { readonly dropped: readonly Dropped[] }; readonly given: readonly string[] };
  readonly validate: { readonly asked: Job; readonly given: Ended };
  readonly workbook: { readonly asked: Job; readonly given: Ended };
  readonly pack: { readonly asked: Job; readonly given: Ended };
  readonly programs: { readonly asked: Record<string, never>; readonly given: readonly ProgramName[] };
  readonly questions: { readonly asked: { readonly program: string }; readonly given: readonly Question[] };
  /** A new manifest. */
  readonly write: {
    /** Answers as typed, by their paths. */
    readonly asked: { readonly program: string; readonly answers: readonly (readonly [string, string])[] };
    readonly given: Made;
  };
}

export interface Job {
  readonly manifest: string;
  readonly lang: Lang;
  /** As typed; absent or empty: now. */
  readonly asOf?: string | undefined;
}

export interface ProgramName {
  readonly id: string;
  readonly title: Bilingual;
}

export type Op = keyof Requests;

/** From the page to the worker. An asset without bytes could not be loaded. */
export type ToWorker =
  | { readonly kind: 'ask'; readonly id: number; readonly op: Op; readonly asked: Requests[Op]['asked'] }
  | { readonly kind: 'asset'; readonly name: string; readonly bytes: Uint8Array | undefined };

/** From the worker to the page. */
export type ToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly given: Requests[Op]['given'] }
  | { readonly kind: 'failed'; readonly id: number; readonly text: Bilingual }
  /** A large file of the page's folder that is needed now. */
  | { readonly kind: 'need'; readonly name: string }
  /** How far it has come. */
  | { readonly kind: 'progress'; readonly line: string };
