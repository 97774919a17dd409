import { placeKey } from '../../base/word-place.ts';
import { entriesIn, type FormEntry, type FormFacts, type FormLine } from '../../facts/form/form-facts.ts';
import { MARKS } from '../../facts/form/ticks.ts';
import { saysSame } from './match-list.ts';
import type { Part } from './plan.ts';

/**
 * Compares a filled form, read again, with the form before: everything filled in stands there, and everything else is
 * as it was. Gives the first fault in English, or undefined.
 */
export function readBackFault(before: FormFacts, after: FormFacts, parts: readonly Part[]): string | undefined {
  const others = changedElsewhere(before.lines, after.lines, parts);
  if (others !== undefined) return others;
  const missing = parts.find((part) => !standsIn(after, part));
  return missing === undefined ? undefined : `"${missing.entry.label}" does not hold what was filled in`;
}

/** Lines at other places follow one another as before; between them nothing comes in but what was filled in. */
function changedElsewhere(
  before: readonly FormLine[],
  after: readonly FormLine[],
  parts: readonly Part[],
): string | undefined {
  const places = new Set(parts.map(({ entry }) => placeKey(entry.at)));
  const kept = before.filter(({ at }) => !places.has(placeKey(at)));
  const touched = before.filter(({ at }) => places.has(placeKey(at)));
  const filled = parts.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '');
  const mayBe = (text: string): boolean =>
    filled.some((line) => squeezed(text).includes(squeezed(line))) ||
    touched.some((line) => saysSame(line.text, text) || unticked(line.text) === unticked(text));
  let at = 0;
  for (const { text } of after) {
    if (text === kept[at]?.text) at += 1;
    else if (!mayBe(text)) return `"${text.slice(0, 60)}" is new`;
  }
  const lost = kept[at];
  return lost === undefined ? undefined : `"${lost.text.slice(0, 60)}" is gone`;
}

const unticked = (text: string): string => text.replaceAll(MARKS, '☐');
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

function standsIn(form: FormFacts, { entry, text, boxes }: Part): boolean {
  if (boxes === undefined) {
    return text.split('\n').every((line) => form.lines.some((one) => squeezed(one.text).includes(squeezed(line))));
  }
  return entriesIn(form).some((one) => isTicked(one, entry, boxes));
}

const isTicked = (now: FormEntry, before: FormEntry, boxes: readonly number[]): boolean =>
  now.label === before.label &&
  now.options?.length === before.options?.length &&
  now.options?.every(({ ticked }, at) => ticked === boxes.includes(at)) === true;
