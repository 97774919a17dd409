import type { TextPlace } from '../../findings/messages/secrecy.ts';

/** A text of a file, and where it stands. Its paragraphs are lines. */
export interface Passage {
  readonly place: TextPlace;
  readonly text: string;
}

/** Everything that is written in a file: also headers, comments, notes, and what tracked changes took out. */
export interface PassagesFacts {
  readonly passages: readonly Passage[];
  /** Pages of a PDF that have no text to read, such as scans; counted from 1. */
  readonly bare: readonly number[];
  /** Nothing was left unread because there is too much of it. */
  readonly whole: boolean;
}
