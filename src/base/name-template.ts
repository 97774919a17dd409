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

/** A value in a template, the text before it, and the brackets around it, which are left out where it is empty. */
export interface NamePiece {
  readonly before: string;
  readonly token: EntryToken;
  readonly open: string;
  readonly close: string;
}

/** A template taken apart; its tokens may be none that there are. */
export function readTemplate(template: string): { readonly pieces: readonly NamePiece[]; readonly end: string } {
  const pieces: NamePiece[] = [];
  let from = 0;
  for (const { 0: whole, 1: bare, 2: bracketed, index } of template.matchAll(
    /\{([^{}]*)\}|[（(【[]\{([^{}]*)\}[）)】\]]/gu,
  )) {
    const token = (bracketed ?? bare ?? '') as EntryToken;
    const [open, close] = bracketed === undefined ? ['', ''] : [whole.slice(0, 1), whole.slice(-1)];
    pieces.push({ before: template.slice(from, index), token, open, close });
    from = index + whole.length;
  }
  return { pieces, end: template.slice(from) };
}
