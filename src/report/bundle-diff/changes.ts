import { displayWidth } from '../../base/width.ts';
import type { WordChange, WordChanges } from '../../bundle/compare/words.ts';
import { dressed, hanging, type Setting } from '../lines.ts';
import type { BundleDiffWords } from './words.ts';

/** Words that differ, old above new, each in what stands around it. */
export function wordLines(
  { first, more }: WordChanges,
  words: BundleDiffWords,
  indent: number,
  setting: Setting,
): string[] {
  const rest = more === 0 ? [] : dressed(hanging(' '.repeat(indent), words.more(more), setting), setting.paint.faint);
  return [...first.flatMap((change) => oneChange(change, words, indent, setting)), ...rest];
}

function oneChange(change: WordChange, words: BundleDiffWords, indent: number, setting: Setting): string[] {
  const side = (mark: string, differs: string): string[] =>
    differs === ''
      ? []
      : hanging(`${' '.repeat(indent)}${mark} `, `${change.before}${words.mark(differs)}${change.after}`, setting);
  const { good, severity } = setting.paint;
  return [...dressed(side('-', change.from), severity.error), ...dressed(side('+', change.to), good)];
}

/** What `hanging` leaves free at the end of a line. */
const SPARE = 2;

/** Old and new on one line behind their label where they fit, else on lines of their own. */
export function valueLines(
  label: string,
  [from, to]: readonly [string, string],
  indent: number,
  setting: Setting,
): string[] {
  const blank = ' '.repeat(indent);
  const short = `${label}  ${from} → ${to}`;
  if (!short.includes('\n') && indent + displayWidth(short) + SPARE <= setting.columns)
    return hanging(blank, short, setting);
  const { good, severity } = setting.paint;
  return [
    ...hanging(blank, label, setting),
    ...dressed(hanging(`${blank}  - `, from, setting), severity.error),
    ...dressed(hanging(`${blank}  + `, to, setting), good),
  ];
}
