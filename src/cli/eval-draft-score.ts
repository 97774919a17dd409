import { draftOf } from '../programs/draft/draft.ts';
import type { Proposal } from '../programs/draft/proposal.ts';
import { readDocument } from '../source/document.ts';

/** A rule that a labelled sentence asks for: what of it is given has to be right. */
export interface Wanted {
  readonly kind: string;
  readonly topic?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface LabelledSentence {
  readonly text: string;
  readonly wants?: readonly Wanted[];
  /** It has to be listed as not understood. */
  readonly unclear?: boolean;
}

/** What was made of one sentence. */
export interface ScoredSentence {
  readonly label: LabelledSentence;
  readonly missed: readonly Wanted[];
  readonly wrong: readonly Proposal[];
  readonly right: number;
  /** It was to be listed as not understood, and wasn't. */
  readonly dropped: boolean;
}

export interface DraftScore {
  readonly sentences: number;
  readonly wanted: number;
  readonly right: number;
  readonly wrong: number;
  /** Sentences that ask for nothing, and how many of them were left alone. */
  readonly silent: { readonly of: number; readonly kept: number };
}

/** The labelled sentences of a file. */
export const labelledIn = (file: string, bytes: Uint8Array): readonly LabelledSentence[] =>
  (readDocument(file, bytes).data as { readonly sentences: readonly LabelledSentence[] }).sentences;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const meets = (proposal: Proposal, { kind, topic, params = {} }: Wanted): boolean =>
  proposal.kind === kind &&
  (topic === undefined || proposal.topic === topic) &&
  Object.entries(params).every(([key, value]) => same(proposal.params[key], value));

/** Reads one sentence as a call of its own, and compares. */
export function scored(label: LabelledSentence): ScoredSentence {
  const { proposals, notUnderstood } = draftOf([
    { text: label.text, place: { unit: 'line', number: 1, page: undefined } },
  ]);
  const left = [...proposals];
  const missed: Wanted[] = [];
  for (const wanted of label.wants ?? []) {
    const at = left.findIndex((proposal) => meets(proposal, wanted));
    if (at < 0) missed.push(wanted);
    else left.splice(at, 1);
  }
  const right = proposals.length - left.length;
  return { label, missed, wrong: left, right, dropped: label.unclear === true && notUnderstood.length === 0 };
}

/** The figures over all sentences of a set. */
export function scoreOf(done: readonly ScoredSentence[]): DraftScore {
  const sum = (of: (one: ScoredSentence) => number): number => done.reduce((total, one) => total + of(one), 0);
  const none = done.filter(({ label }) => label.wants?.length === 0);
  return {
    sentences: done.length,
    wanted: sum(({ label }) => label.wants?.length ?? 0),
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong.length),
    silent: { of: none.length, kept: none.filter(({ wrong }) => wrong.length === 0).length },
  };
}
