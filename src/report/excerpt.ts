import { displayWidth } from '../base/width.ts';
import type { Place } from '../findings/finding.ts';

/**
 * The line of a place with the place underlined, as two lines of at most `columns`; a longer line is cut around the place, so that
 * the mark stays on screen; the underline is as wide as the characters above it.
 * Control characters are shown as a middle dot, so that no text can command the terminal.
 */
export function excerpt(place: Place, text: string, columns: number): readonly [string, string] {
  const { start, end } = place.span;
  const clean = text.replaceAll('\t', '  ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '·');
  const tabsBefore = text.slice(0, start.column - 1).split('\t').length - 1;
  const from = start.column - 1 + tabsBefore;
  const to = end.line === start.line ? end.column - 1 + tabsBefore : clean.length;
  const gutter = String(start.line);
  const [first, last] = windowAround(clean, from, columns - gutter.length - 5);
  const shown = `${first > 0 ? '…' : ''}${clean.slice(first, last).trimEnd()}${last < clean.length ? '…' : ''}`;
  const indent = displayWidth(clean.slice(first, from)) + (first > 0 ? 1 : 0);
  const under = '^'.repeat(Math.max(1, displayWidth(clean.slice(from, Math.min(to, last)).trimEnd())));
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
