import { displayWidth } from '../base/width.ts';
import type { Place } from '../findings/finding.ts';

/** Longer lines are cut around the place, so that the mark stays on screen. */
const LONGEST = 96;

/**
 * The line of a place with the place underlined, as two lines; the underline is as wide as the characters above it.
 * Control characters are shown as a middle dot, so that no text can command the terminal.
 */
export function excerpt(place: Place, text: string): readonly [string, string] {
  const { start, end } = place.span;
  const clean = text.replaceAll('\t', '  ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '·');
  const tabsBefore = text.slice(0, start.column - 1).split('\t').length - 1;
  let from = start.column - 1 + tabsBefore;
  let to = end.line === start.line ? end.column - 1 + tabsBefore : clean.length;
  let shown = clean;
  if (clean.length > LONGEST) {
    const cut = Math.max(0, Math.min(from - 20, clean.length - LONGEST));
    shown = `${cut > 0 ? '…' : ''}${clean.slice(cut, cut + LONGEST)}${cut + LONGEST < clean.length ? '…' : ''}`;
    from = from - cut + (cut > 0 ? 1 : 0);
    to = Math.min(to - cut + (cut > 0 ? 1 : 0), shown.length);
  }
  const gutter = String(start.line);
  const under = '^'.repeat(Math.max(1, displayWidth(shown.slice(from, to).trimEnd())));
  return [
    `${gutter} | ${shown.trimEnd()}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(displayWidth(shown.slice(0, from)))}${under}`,
  ];
}
