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
      const moved: Moved[] = [];
      let [from, length] = [0, 0];
      for (const { at, remove, insert } of edits.toSorted((a, b) => a.at - b.at)) {
        pieces.push(written.slice(from, at), insert);
        const start = length + at - from;
        length = start + insert.length;
        from = at + remove;
        moved.push({ start, end: length, from: at, to: from });
      }
      pieces.push(written.slice(from));
      return {
        text: pieces.join(''),
        remarks: remarks.toSorted((a, b) => a.start - b.start),
        originalOffset: (offset) => Math.min(written.length, cameFrom(moved, offset)),
      };
    },
  };
}

/** An inserted text, from `start` to `end` of the mended text, in the place of `from` to `to` of the written one. */
interface Moved {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Where an offset of the mended text lay in the written one. */
function cameFrom(moved: readonly Moved[], offset: number): number {
  let [low, high] = [0, moved.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moved[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = moved[low - 1];
  if (last === undefined) return offset;
  return offset < last.end ? Math.min(last.to, last.from + offset - last.start) : offset - last.end + last.to;
}
