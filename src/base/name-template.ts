/** How the bundle and the files in it are called, where a pack doesn't say. */
export const USUAL_NAMES = {
  bundle: '{short}_{category}_{phase}_{applicant.zh}_{applicant.en}',
  entry: '{number}_{title.zh}_{title.en}',
} as const;

/** Which of a program's two templates. */
export type NameTemplate = keyof typeof USUAL_NAMES;

/** What a template can say of the submission; beside these, any simple field as `{fields.title.zh}`. */
export const OF_SUBMISSION = [
  'short',
  'edition',
  'program.zh',
  'program.en',
  'category',
  'category.zh',
  'category.en',
  'phase',
  'applicant.zh',
  'applicant.en',
  'contact.zh',
  'contact.en',
  'contact.phone',
  'contact.email',
] as const;

/** What it can say of one file. */
export const OF_ENTRY = ['number', 'title.zh', 'title.en', 'slot.zh', 'slot.en'] as const;

export type SubmissionToken = (typeof OF_SUBMISSION)[number] | `fields.${string}`;
export type EntryToken = (typeof OF_ENTRY)[number] | SubmissionToken;

/** A value in a template, the text before it, and what is left out with it where it is empty: the brackets around it. */
export interface NamePiece {
  readonly before: string;
  readonly token: EntryToken;
  readonly open: string;
  readonly close: string;
  /** In square brackets, which aren't written: `[-{fields.version}]`. */
  readonly optional: boolean;
}

const TOKEN =
  /\{(?<bare>[^{}]*)\}|(?<open>[（(【])\{(?<held>[^{}]*)\}(?<close>[）)】])|\[(?<lead>[^[\]{}]*)\{(?<may>[^{}]*)\}(?<tail>[^[\]{}]*)\]/gu;

/** A template taken apart; its tokens may be none that there are. */
export function readTemplate(template: string): { readonly pieces: readonly NamePiece[]; readonly end: string } {
  const pieces: NamePiece[] = [];
  let from = 0;
  for (const { groups = {}, index, 0: whole } of template.matchAll(TOKEN)) {
    const { bare, open = '', held, close = '', lead = '', may, tail = '' } = groups;
    const token = (bare ?? held ?? may ?? '') as EntryToken;
    const optional = may !== undefined;
    const around = optional ? { open: lead, close: tail } : { open, close };
    pieces.push({ before: template.slice(from, index), token, ...around, optional });
    from = index + whole.length;
  }
  return { pieces, end: template.slice(from) };
}
