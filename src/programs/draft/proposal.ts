import type { Phase } from '../../manifest/manifest.ts';
import type { CallPlace } from './call-text.ts';

/** The kinds of rule that proposals are of. */
export const PROPOSED_KINDS = [
  ...(['length', 'count', 'file', 'window', 'delivery', 'text', 'present', 'name', 'seal', 'attest', 'value'] as const),
  ...(['compare', 'order', 'claims', 'form', 'layout', 'agree', 'answers', 'translation', 'any_of'] as const),
] as const;
export type ProposedKind = (typeof PROPOSED_KINDS)[number];

/** What a proposal is about; its words are those of the report. */
export const TOPICS = [
  ...(['length', 'pages', 'bytes', 'duration', 'resolution', 'frame', 'formats', 'subtitles'] as const),
  ...(['count', 'amount', 'copies', 'closes', 'period', 'reply', 'email', 'portal', 'package'] as const),
  ...(['language', 'bilingual', 'bilingual-names', 'naming', 'seal', 'signature', 'applicant', 'category'] as const),
  ...([
    'state',
    'materials',
    'supplier',
    'blanks',
    'content',
    'criterion',
    'theme',
    'declaration',
    'forbidden',
    'duty',
    'claims',
  ] as const),
  ...(['order', 'index', 'per-applicant', 'layout', 'agreement', 'duration-since', 'days'] as const),
] as const;
export type Topic = (typeof TOPICS)[number];

/** What the words of a call leave open, and a person has to fill in. */
export const OPEN_QUESTIONS = [
  ...([
    'which-slot',
    'which-answer',
    'slot-guessed',
    'answer-guessed',
    'year',
    'zone',
    'from-when',
    'options',
  ] as const),
  ...([
    'phase',
    'who',
    'limit',
    'condition',
    'which-address',
    'unit',
    'same-as-other',
    'exact-or-least',
    'template',
  ] as const),
] as const;
export type OpenQuestion = (typeof OPEN_QUESTIONS)[number];

export const SURENESS = ['high', 'medium', 'low'] as const;
export type Sureness = (typeof SURENESS)[number];

/** A value of a parameter as packs write it; what nobody knows yet is {@link TODO}. */
export type ParamValue = string | number | boolean | readonly ParamValue[] | { readonly [key: string]: ParamValue };
export type Params = { readonly [key: string]: ParamValue };

export const TODO = 'TODO';

/** A rule that a sentence of the call seems to ask for. A person decides. */
export interface Proposal {
  readonly kind: ProposedKind;
  readonly topic: Topic;
  /** Parameters of the rule kind, and its `scope` where that is another than the submission. */
  readonly params: Params;
  readonly level: 'must' | 'should';
  readonly phase: Exclude<Phase, 'apply'> | undefined;
  readonly sure: Sureness;
  readonly open: readonly OpenQuestion[];
  /** A short part of the call, word for word; broken lines are put together. */
  readonly quote: string;
  readonly place: CallPlace;
  readonly section: string;
}

/** A sentence that seems to ask for something, and wasn't understood. */
export interface NotUnderstood {
  readonly quote: string;
  readonly place: CallPlace;
  readonly section: string;
}

/** What a cue makes out in a sentence, before the sentence stamps its place and its quote. */
export interface Clue {
  readonly kind: ProposedKind;
  readonly topic: Topic;
  readonly params: Params;
  readonly sure: Sureness;
  readonly open?: readonly OpenQuestion[];
  /** The characters of the sentence that say it. */
  readonly start: number;
  readonly end: number;
}
