import { diffArrays } from 'diff';
import { fitting } from '../../base/width.ts';
import { comparable, onOneLine } from './comparable.ts';

/** A place where two texts differ, with what stands around it in the newer one. One of `from` and `to` may be empty. */
export interface WordChange {
  readonly before: string;
  readonly from: string;
  readonly to: string;
  readonly after: string;
}

/** The first places where two texts differ, and how many more there are; `more` is undefined where nobody counted. */
export interface WordChanges {
  readonly first: readonly WordChange[];
  readonly more: number | undefined;
}

interface Token {
  /** As it is compared. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Hunk {
  /** Tokens: from the first that differs up to the next that doesn't. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const SHOWN = 3;
/** Texts that differ in more words than these are two texts. */
const MAX_EDITS = 1500;
/** Differences with so few words between them are read as one. */
const BRIDGE = 2;
/** Columns shown on either side of a difference, and of what differs. */
const CONTEXT = 28;
const LONGEST = 160;
/** A part of a Latin word or a number at the end of what is shown, where there is more than that. */
const PART_BEFORE = /^(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?=\P{L})/u;
const PART_AFTER = /(?<=\P{L})(?:(?!\p{Script=Han})[\p{L}\p{N}])+$/u;

/** A number or a word whole, a Han character or any other mark by itself. */
const TOKEN =
  /(?:(?!\p{Script=Han})[\p{L}\p{N}])[\p{M}]*(?:[.,'’:/-]?(?!\p{Script=Han})[\p{L}\p{N}\p{M}])*|[^\s\u0002\u00ad\u200b-\u200f\u2060\ufeff\ufffe]/gu;

/** Where two texts differ, in words: numbers and Latin words whole, Han text by characters, white space not at all. */
export function wordChanges(from: string, to: string): WordChanges {
  const [left, right] = [onOneLine(from), onOneLine(to)];
  const [old, young] = [tokens(left), tokens(right)];
  const hunks = hunksOf(old, young);
  if (hunks === undefined) {
    return { first: [{ before: '', from: shorten(left), to: shorten(right), after: '' }], more: undefined };
  }
  const first = hunks.slice(0, SHOWN).map((hunk): WordChange => {
    const [start, next] = [young[hunk.to[0]]?.start ?? right.length, young[hunk.to[1] - 1]?.end ?? 0];
    const before = right.slice(0, start);
    // Where words went, what follows begins at once.
    const gone = hunk.to[0] === hunk.to[1];
    const after = gone ? `${/\s$/.test(before) ? ' ' : ''}${right.slice(start)}` : right.slice(next);
    return {
      before: ending(before),
      from: shorten(span(left, old, hunk.from)),
      to: shorten(span(right, young, hunk.to)),
      after: beginning(after),
    };
  });
  return { first, more: hunks.length - first.length };
}

function tokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    key: comparable(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function hunksOf(old: readonly Token[], young: readonly Token[]): readonly Hunk[] | undefined {
  const runs = diffArrays([...old], [...young], { comparator: (a, b) => a.key === b.key, maxEditLength: MAX_EDITS });
  if (runs === undefined) return undefined;
  const hunks: Hunk[] = [];
  let [left, right] = [0, 0];
  for (const { count, added, removed } of runs) {
    const [start, begun] = [left, right];
    if (!added) left += count;
    if (!removed) right += count;
    if (!added && !removed) continue;
    const last = hunks.at(-1);
    const near = last !== undefined && begun - last.to[1] <= BRIDGE;
    if (near) hunks.pop();
    hunks.push({
      from: [near ? last.from[0] : start, left],
      to: [near ? last.to[0] : begun, right],
    });
  }
  return hunks;
}

function span(text: string, all: readonly Token[], [first, end]: readonly [number, number]): string {
  const [start, last] = [all[first], all[end - 1]];
  return first >= end || start === undefined || last === undefined ? '' : text.slice(start.start, last.end);
}

function shorten(text: string): string {
  const chars = Array.from(text);
  const count = fitting(chars, LONGEST);
  return count === chars.length ? text : `${chars.slice(0, count).join('').trimEnd()}…`;
}

/** The end of what stands before a difference, without a word cut in two. */
function ending(text: string): string {
  const chars = Array.from(text);
  const count = fitting(chars.toReversed(), CONTEXT);
  if (count === chars.length) return text;
  const cut = chars.slice(chars.length - count).join('');
  const whole = /[\p{L}\p{N}]/u.test(chars[chars.length - count - 1] ?? '') ? cut.replace(PART_BEFORE, '') : cut;
  return `…${whole.trimStart()}`;
}

/** The beginning of what follows a difference, without a word cut in two. */
function beginning(text: string): string {
  const chars = Array.from(text);
  const count = fitting(chars, CONTEXT);
  if (count === chars.length) return text;
  const cut = chars.slice(0, count).join('');
  const whole = /[\p{L}\p{N}]/u.test(chars[count] ?? '') ? cut.replace(PART_AFTER, '') : cut;
  return `${whole.trimEnd()}…`;
}
