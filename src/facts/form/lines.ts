import type { Paragraph } from '../word/body.ts';
import { answerOf, ticksOf } from './answer.ts';
import type { FormEntry } from './form-facts.ts';
import { isHint } from './hints.ts';
import { canBeLabel, labelOf, soundsLikeLabel } from './labels.ts';
import { MAX_LINE, type Pair, pairsIn } from './pairs.ts';
import { placedPieces, type Stretch, textOf, wholeOf } from './stretch.ts';
import { MARK } from './ticks.ts';

/** What is read of a form: its part, and what the lines stand under. */
export interface LineScope {
  readonly part: string;
  readonly group?: string;
}

/** Makes an entry of a label as it is printed and the room for its answer. */
export function entryOf(
  { part, group }: LineScope,
  printed: string,
  at: FormEntry['at'],
  stretches: readonly Stretch[],
  kind: FormEntry['kind'],
): FormEntry {
  const { text: label, hint, starred } = labelOf(printed);
  const answer = answerOf(part, stretches, kind);
  const hints = [hint, answer.hint].filter((one) => one !== undefined).join('；');
  return { label, ...(group && { group }), starred, at, ...answer, ...(hints !== '' && { hint: hints }) };
}

/** Words with a colon behind them that ask for nothing. */
const NO_QUESTIONS =
  /^(注|注意|说明|填写说明|填表说明|附|附件\s*\d*|附表\s*\d*|提示|备注|图\s*\d*|表\s*\d*|note|notes|figure \d+|table \d+|attachments?)$/i;

/** Room to write on. */
const LINE = /[_＿]{3,}/g;

/**
 * What is asked in paragraphs that stand by themselves: labels with colons, boxes to tick, lines to write on, controls.
 * Prose asks nothing.
 */
export function readLines(paragraphs: readonly Paragraph[], scope: LineScope): FormEntry[] {
  return paragraphs.flatMap((paragraph, at) => linesOf(paragraph, scope, paragraphs[at + 1]));
}

function linesOf(paragraph: Paragraph, scope: LineScope, next: Paragraph | undefined): FormEntry[] {
  const { text, at } = paragraph;
  const whole = wholeOf(paragraph);
  if (text.length > MAX_LINE) return [];
  const entries = (pairs: readonly Pair[]): FormEntry[] =>
    pairs.map(({ label, answer }) => entryOf(scope, label, at, [answer], 'line'));
  const pairs = pairsIn(whole).filter((pair) => asks(pair, next));
  if (pairs.length > 0) return entries(pairs);
  if (ticksOf([whole]).length > 0) {
    const question = questionBefore(text);
    return [entryOf(scope, question, at, [{ ...whole, from: question.length }], 'line')];
  }
  const blanks = blanksIn(paragraph);
  if (blanks.length > 0) return entries(blanks);
  return isHint(text) ? [] : controlsIn(paragraph, scope);
}

/** A label in a line of its own is asked where there is room behind it, or a label's usual wording. */
function asks({ label, answer }: Pair, next: Paragraph | undefined): boolean {
  const { text } = labelOf(label);
  if (NO_QUESTIONS.test(text)) return false;
  const room = textOf(answer);
  const fillable = placedPieces(answer).some(
    ({ piece }) =>
      piece.control !== undefined || piece.field !== undefined || (piece.underlined && piece.text.trim() === ''),
  );
  if (fillable || /[_＿]{2,}|\s{4,}|年\s+月\s+日/.test(room)) return true;
  const bare = label.replace(/[：:]\s*$/, '');
  if (!soundsLikeLabel(bare)) return false;
  return room.trim() !== '' || next === undefined || next.text.trim() === '' || pairsIn(wholeOf(next)).length > 0;
}

/** The words before the first box, unless they belong to a box that stands behind its words. */
function questionBefore(text: string): string {
  const words = text.slice(0, text.search(MARK)).trimEnd();
  if (!endsWithBox(text)) return words;
  if (/[：:？?]/.test(words)) return words.slice(0, words.search(/[：:？?]/) + 1);
  return /^.*\S\s+(?=\S+$)/.exec(words)?.[0] ?? '';
}

const endsWithBox = (text: string): boolean => MARK.test(text.replaceAll(/[\s。；;，,)）]/g, '').at(-1) ?? '');

/** Lines to write on within a sentence; what stands before each says what belongs there. */
function blanksIn(paragraph: Paragraph): Pair[] {
  const { text } = paragraph;
  const lines = [...text.matchAll(LINE)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  for (const { piece, from, to } of placedPieces(wholeOf(paragraph))) {
    if (piece.underlined && /^\s{3,}$/.test(piece.text)) lines.push({ from, to });
  }
  lines.sort((a, b) => a.from - b.from);
  return lines.map(({ from, to }, index) => ({
    label:
      text
        .slice(lines[index - 1]?.to ?? 0, from)
        .split(/[，,。；;]/)
        .at(-1) ?? '',
    answer: { paragraph, from, to },
  }));
}

/** Controls and fields in a text; each is known by its title, else by the words before it. */
function controlsIn(paragraph: Paragraph, scope: LineScope): FormEntry[] {
  const placed = placedPieces(wholeOf(paragraph)).filter(({ piece }) => piece.control ?? piece.field);
  const keys = [...new Set(placed.map(({ piece }) => piece.control?.start ?? piece.field?.start))];
  return keys.flatMap((key) => {
    const own = placed.filter(({ piece }) => (piece.control?.start ?? piece.field?.start) === key);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { control, field } = first.piece;
    // A frame around a whole paragraph, without a name or a prompt, asks nothing.
    if (control?.type === 'rich-text' && !control.showsPrompt && control.title === undefined) return [];
    const before = paragraph.text.slice(0, first.from).trim();
    const label = control?.title ?? (canBeLabel(before) ? before : (control?.tag ?? field?.name ?? ''));
    return [entryOf(scope, label, paragraph.at, [{ paragraph, from: first.from, to: last.to }], 'control')];
  });
}
