import { clean } from '../base/clean.ts';
import { displayWidth } from '../base/width.ts';
import type { Place } from '../findings/finding.ts';

/**
 * The line of a place with the place underlined, as two lines of at most `columns`; a longer line is cut around the place, so that
 * the mark stays on screen; the underline is as wide as the characters above it.
 * What commands a terminal is shown as a middle dot.
 */
export function excerpt(place: Place, text: string, columns: number): readonly [string, string] {
  const { start, end } = place.span;
  const shownText = clean(text.replaceAll('\t', '  ').replace(/[\r\n]/g, '·'));
  const tabsBefore = text.slice(0, start.column - 1).split('\t').length - 1;
  const from = start.column - 1 + tabsBefore;
  const to = end.line === start.line ? end.column - 1 + tabsBefore : shownText.length;
  const gutter = String(start.line);
  const [first, last] = windowAround(shownText, from, columns - gutter.length - 5);
  const shown = `${first > 0 ? '…' : ''}${shownText.slice(first, last).trimEnd()}${last < shownText.length ? '…' : ''}`;
  const indent = displayWidth(shownText.slice(first, from)) + (first > 0 ? 1 : 0);
  const under = '^'.repeat(Math.max(1, displayWidth(shownText.slice(from, Math.min(to, last)).trimEnd())));
  return [`${gutter} | ${shown}`, `${' '.repeat(gutter.length)} | ${' '.repeat(indent)}${under}`];
}

/** The part of a text, at most `room` columns wide, that begins a little before `from`. */
function windowAround(text: string, from: number, room: number): readonly [number, number] {
  if (displayWidth(text) <= room) return [0, text.length];
  let first = from;
  while (first > 0 && displayWidth(text.slice(first - 1, from)) <= room / 4) first -= 1;
  let last = first;
  while (last < text.length && displayWidth(text.slice(first, last + 1)) <= room) last += 1;
  return [first, last];
}
