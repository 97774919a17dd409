/** The kinds of identifiers that are found in texts. */
export const IDENTIFIERS = [
  'id-number',
  'passport',
  'bank-card',
  'mobile',
  'landline',
  'email',
  'address',
  'credit-code',
] as const;
export type IdentifierKind = (typeof IDENTIFIERS)[number];

/** An identifier where it stands in a text. */
export interface Identifier {
  readonly kind: IdentifierKind;
  /** UTF-16 units from the start of the text: of its first character, and of what follows its last. */
  readonly start: number;
  readonly end: number;
  /** In plain characters, without the spaces and hyphens between its digits. */
  readonly value: string;
  /** Its form or its check character leaves no doubt; where false, it only looks so, or stands where one would. */
  readonly sure: boolean;
}

const LABEL_REACH = 20;

/** Whether a label stands before a place, on the same line and near it. `text`: folded. */
export const labelledBy = (text: string, at: number, label: RegExp): boolean =>
  label.test(/[^\n\r]*$/.exec(text.slice(Math.max(0, at - LABEL_REACH), at))?.[0] ?? '');

/** The digits and letters of a number without what people put between them. */
export const bare = (written: string): string => written.replace(/[ ()-]/g, '').toUpperCase();
