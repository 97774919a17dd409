import type { LinePlace, PlacedLine } from './lines.ts';

/** A passage of a text, as it is written. */
export interface Passage {
  readonly text: string;
  readonly at: LinePlace;
}

/** The letters and digits of a text in a row, each with its line and its place in it. */
export interface Letters {
  readonly lines: readonly PlacedLine[];
  readonly chars: string;
  readonly lineOf: Int32Array;
  readonly places: Int32Array;
}

/** Share of its letters in which a passage may differ from what is looked for. */
const NEAR = 0.4;
/** Longer passages are answers in full sentences, which nobody copies letter by letter. */
const LONGEST = 120;
const SHORTEST = 4;
/** Comparisons of two letters: a second or so. */
const MAX_COST = 80_000_000;

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** What a text says without its spaces and marks, for looking things up in it. */
export function lettersOf(lines: readonly PlacedLine[]): Letters {
  const [chars, lineOf, places]: [string[], number[], number[]] = [[], [], []];
  for (const [index, { text }] of lines.entries()) {
    for (let at = 0; at < text.length; at++) {
      for (const char of (text[at] ?? '').normalize('NFKC').toLowerCase()) {
        if (!isLetter(char)) continue;
        chars.push(char);
        lineOf.push(index);
        places.push(at);
      }
    }
  }
  return { lines, chars: chars.join(''), lineOf: Int32Array.from(lineOf), places: Int32Array.from(places) };
}

const squeezed = (text: string): string => lettersOf([{ text, at: {} }]).chars;

/** Whether a text has some words, spaces and marks aside. Without a letter or a digit nothing is asked for. */
export const hasWords = ({ chars }: Letters, words: string): boolean => chars.includes(squeezed(words));

/** A passage with the whole of the words at its ends. */
function passage({ lines, lineOf, places }: Letters, from: number, to: number): Passage {
  const [first, last] = [lineOf[from] ?? 0, lineOf[to - 1] ?? 0];
  let [start, end] = [places[from] ?? 0, (places[to - 1] ?? 0) + 1];
  const [head, tail] = [lines[first]?.text ?? '', lines[last]?.text ?? ''];
  const inWord = /[\p{Script=Latin}\d]/u;
  while (start > 0 && inWord.test(head[start - 1] ?? '') && inWord.test(head[start] ?? '')) start -= 1;
  while (end < tail.length && inWord.test(tail[end] ?? '') && inWord.test(tail[end - 1] ?? '')) end += 1;
  const text =
    first === last
      ? head.slice(start, end)
      : [head.slice(start), ...lines.slice(first + 1, last).map((line) => line.text), tail.slice(0, end)].join(' ');
  return { text: text.replace(/\s+/gu, ' ').trim(), at: lines[first]?.at ?? {} };
}

/** The passage of a text that reads most like some words, where any comes near; undefined where none does. */
export function nearestPassage(letters: Letters, words: string): Passage | undefined {
  const wanted = squeezed(words);
  const { chars } = letters;
  const length = wanted.length;
  if (length < SHORTEST || length > LONGEST || length * chars.length > MAX_COST) return undefined;
  // Of the passages that end at each letter: how many letters the best differs in, and where it begins.
  let costs = Int32Array.from({ length: length + 1 }, (_, row) => row);
  let starts = new Int32Array(length + 1);
  let best = { cost: Math.floor(length * NEAR) + 1, from: 0, to: 0 };
  let [nextCosts, nextStarts] = [new Int32Array(length + 1), new Int32Array(length + 1)];
  for (let at = 0; at < chars.length; at++) {
    nextCosts[0] = 0;
    nextStarts[0] = at + 1;
    for (let row = 1; row <= length; row++) {
      const change = (costs[row - 1] ?? 0) + (wanted[row - 1] === chars[at] ? 0 : 1);
      const drop = (nextCosts[row - 1] ?? 0) + 1;
      const more = (costs[row] ?? 0) + 1;
      const cost = Math.min(change, drop, more);
      nextCosts[row] = cost;
      const from =
        cost === change ? (row === 1 ? at : starts[row - 1]) : cost === more ? starts[row] : nextStarts[row - 1];
      nextStarts[row] = from ?? 0;
    }
    [costs, nextCosts, starts, nextStarts] = [nextCosts, costs, nextStarts, starts];
    const [cost, from] = [costs[length] ?? 0, starts[length] ?? 0];
    const fit = Math.abs(at + 1 - from - length);
    if (cost < best.cost || (cost === best.cost && best.to > 0 && fit < Math.abs(best.to - best.from - length)))
      best = { cost, from, to: at + 1 };
  }
  return best.to > best.from ? passage(letters, best.from, best.to) : undefined;
}

/** What stands beside a label: after it on its line, or on the next where it is all there is on its line. */
export function valueBeside(lines: readonly PlacedLine[], labels: readonly string[]): Passage | undefined {
  const wanted = labels.map((label) => label.normalize('NFKC').trim()).filter((label) => label !== '');
  for (const [index, line] of lines.entries()) {
    const text = line.text.normalize('NFKC').trimStart();
    const label = wanted.find((one) => text.toLowerCase().startsWith(one.toLowerCase()));
    if (label === undefined) continue;
    const rest = text.slice(label.length);
    const value = ['', ':'].includes(rest.trim()) ? lines[index + 1] : { text: rest, at: line.at };
    if (value === undefined || !/^\s*[:：\s]/u.test(rest === '' ? ' ' : rest)) continue;
    const told = value.text.replace(/^\s*[:：]?\s*/u, '').trim();
    if (isLetter(told[0] ?? '')) return { text: told, at: value.at };
  }
  return undefined;
}
