import { hasHan } from '../../base/scripts.ts';
import type { Paragraph } from '../word/body.ts';
import { canBeLabel, soundsLikeLabel } from './labels.ts';
import { type Stretch, wholeOf } from './stretch.ts';

/** A label with its colon in a line, and the room for the answer behind it. */
export interface Pair {
  readonly label: string;
  readonly answer: Stretch;
}

/** A colon that ends a label: none in a time, a web address or a ratio. */
const COLON = /[：:](?!\/\/)(?!(?<=\d[：:])\d)/g;

/** Room between an answer and the next label: a line to write on, or spaces. */
const GAP = /[_＿]+\s*|[\s\u3000]{2,}|[\t\n\u3000]/g;

/** A longer line is prose, in which nothing is asked. */
export const MAX_LINE = 2000;

/** Words with a box in front are a choice, even where a line to write on stands behind them: □其他（请注明）：____. */
const isLabel = (words: string): boolean => canBeLabel(words) && !/[□☐▢◻⬜☑☒]/u.test(words);

/** The labels with colons in a line, each with the room up to the next: `联系人：____ 电话：____`. */
export function pairsIn({ paragraph, from, to }: Stretch): Pair[] {
  const text = paragraph.text.slice(0, to);
  if (to - from > MAX_LINE) return [];
  const starts: { readonly start: number; readonly colon: number }[] = [];
  let behind = from;
  for (const { index } of text.matchAll(COLON)) {
    // A colon within brackets belongs to a hint: 总投资（单位：万元）.
    if (index < from || /[（(][^（()）]{0,40}$/.test(text.slice(Math.max(behind, index - 41), index))) continue;
    const start = starts.length === 0 ? from : labelStart(text, behind, index);
    if (start === undefined || !isLabel(text.slice(start, index))) {
      if (starts.length === 0) return [];
      continue;
    }
    starts.push({ start, colon: index });
    behind = index + 1;
  }
  return starts.map(({ start, colon }, at) => ({
    label: text.slice(start, colon + 1),
    answer: { paragraph, from: colon + 1, to: roomEnd(text, colon + 1, starts[at + 1]?.start) ?? to },
  }));
}

/** The spaces in front of the next label aren't part of the room: without them the label couldn't be told any more. */
function roomEnd(text: string, from: number, next: number | undefined): number | undefined {
  if (next === undefined) return undefined;
  const filled = text.slice(from, next).trimEnd().length;
  return filled > 0 ? from + filled : Math.max(from, next - 2);
}

/** Where a further label begins: behind the last gap, or behind one space where it is worded as a label. */
function labelStart(text: string, from: number, colon: number): number | undefined {
  const room = text.slice(from, colon);
  if (room.trim() === '') return undefined;
  // Two characters spread over the width of four, as 电    话.
  const spread = /(?<=^|[\s_＿])\p{Script=Han}\s+\p{Script=Han}$/u.exec(room);
  if (spread !== null) return from + spread.index;
  const gap = [...room.matchAll(GAP)].filter((match) => room.slice(match.index + match[0].length).trim() !== '').at(-1);
  if (gap !== undefined) return from + gap.index + gap[0].length;
  const space = room.lastIndexOf(' ');
  return space >= 0 && hasHan(room) && soundsLikeLabel(room.slice(space)) ? from + space + 1 : undefined;
}

/** The pairs of some lines; a line without any goes on with the answer above it. Empty where the first line is no pair. */
export function pairsOver(lines: readonly Paragraph[]): { readonly label: string; readonly answers: Stretch[] }[] {
  const pairs: { readonly label: string; readonly answers: Stretch[] }[] = [];
  for (const paragraph of lines) {
    const whole = wholeOf(paragraph);
    const found = pairsIn(whole);
    if (found.length > 0) pairs.push(...found.map(({ label, answer }) => ({ label, answers: [answer] })));
    else if (pairs.length > 0) pairs.at(-1)?.answers.push(whole);
    else if (paragraph.text.trim() !== '') return [];
  }
  return pairs;
}
