import { says } from '../says.ts';

/** What is taken out of a copy, in the order in which it is told. */
export const TAKEN_KINDS = [
  'author',
  'last-saved-by',
  'manager',
  'company',
  'reviewers',
  'place',
  'path',
  'camera',
  'serial',
  'copyright',
  'title',
  'subject',
  'keywords',
  'description',
  'custom',
  'label',
  'dates',
  'editing',
  'template',
  'software',
  'printer',
  'preview',
  'xmp',
  'iptc',
  'pictures',
  'private',
  'trailer',
] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];

/** One kind of what was taken; `shown`: a few of its values, those of people and places masked. */
export interface Taken {
  readonly what: TakenKind;
  readonly shown: readonly string[];
}

/** What stays in a copy because nobody can take it out without changing what the file says. */
export const REMAINS = ['embedded-files', 'attachments', 'data-tracks', 'encoder'] as const;
export type Remains = (typeof REMAINS)[number];
/** The name of an encoder tells of nobody and is told by itself. */
export type PersonalRemains = Exclude<Remains, 'encoder'>;

/** What a copy no longer is or does, its content being the same. */
export type Lost = 'pdf-a' | 'pdf-ua';

/** Why a file was left as it is. */
export const LEFT_WHYS = [
  'format',
  'signed',
  'password',
  'restricted',
  'damaged',
  'too-large',
  'not-read-back',
] as const;
export type LeftWhy = (typeof LEFT_WHYS)[number];

/** What `pack --scrub` and `scrub` have to say of files and what they tell beside their content. */
export const scrubMessages = {
  /** `written`: there is a copy; where not, this is what it would be without. */
  'scrub.taken': says<{ taken: readonly Taken[]; lost: readonly Lost[]; written: boolean }>('advice'),
  'scrub.left': says<{ format: string; why: LeftWhy; reason?: string | undefined }>('warning'),
  'scrub.remains': says<{ remains: readonly PersonalRemains[] }>('warning'),
  'scrub.encoder': says('advice'),
} as const;
