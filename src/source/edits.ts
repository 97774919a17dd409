import type { Message } from '../findings/catalogue.ts';

/** A message about the characters from `start` to `end` (offsets into the text as it was written). */
export interface Remark {
  readonly message: Message;
  readonly start: number;
  readonly end: number;
}

/** The text as YAML needs it, what was mended, and the way back to the offsets of the text as written. */
export interface Repaired {
  readonly text: string;
  readonly remarks: readonly Remark[];
  readonly originalOffset: (offset: number) => number;
}

/** Takes what shall become different in a text; offsets are those of the text as written. */
export interface Mender {
  /** Puts `insert` in the place of the characters from `at` to `at + remove`. */
  replace(at: number, remove: number, insert: string): void;
  /** Says why, about the characters from `start` to `end`. */
  say(what: Message, start: number, end: number): void;
}

/** Collects edits of a text, which don't overlap and may come in any order, and carries them out. */
export function startEdits(written: string): Mender & { readonly apply: () => Repaired } {
  const edits: { at: number; remove: number; insert: string }[] = [];
  const remarks: Remark[] = [];
  return {
    replace: (at, remove, insert) => void edits.push({ at, remove, insert }),
    say: (what, start, end) => void remarks.push({ message: what, start, end }),
    apply: () => {
      const pieces: string[] = [];
      const shifts: { readonly at: number; readonly by: number }[] = [];
      let [from, length] = [0, 0];
      for (const edit of edits.toSorted((a, b) => a.at - b.at)) {
        pieces.push(written.slice(from, edit.at), edit.insert);
        length += edit.at - from + edit.insert.length;
        from = edit.at + edit.remove;
        shifts.push({ at: length, by: length - from });
      }
      pieces.push(written.slice(from));
      const originalOffset = (offset: number): number => Math.min(written.length, offset - shiftAt(shifts, offset));
      return { text: pieces.join(''), remarks: remarks.toSorted((a, b) => a.start - b.start), originalOffset };
    },
  };
}

/** By how much the last edit that ends at or before an offset of the mended text has moved it. */
function shiftAt(shifts: readonly { readonly at: number; readonly by: number }[], offset: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}
