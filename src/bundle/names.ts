import { foldedName } from '../archive/zip-name.ts';
import type { Lang } from '../base/language.ts';
import { type EntryToken, type NameTemplate, readTemplate } from '../base/name-template.ts';
import { extensionOf } from '../base/paths.ts';
import type { Manifest, Material, Phase } from '../manifest/manifest.ts';
import { submissionValue } from '../programs/name-values.ts';
import type { Program } from '../programs/program.ts';
import { asciiText, cut, namePart, safeName } from './name-part.ts';
import { readingOrder } from './reading-order.ts';
import { partSuffix } from './shrink/part-words.ts';

/** Names in both languages as the program's templates have them, or for old tools in ASCII alone. */
export type NameScheme = 'bilingual' | 'ascii';

/**
 * Longest names, in UTF-16 units. Windows takes 259 in a path and unpacks `stem.zip` into `stem/stem/entry`: below
 * these, 37 are left for the folder above, such as `C:\Users\Administrator\Downloads\`. A name of so many units is at
 * most 252 bytes long in UTF-8, of which file systems take 255, and one line of a mail's header holds it, encoded.
 */
const LONGEST: Readonly<Record<NameTemplate, number>> = { bundle: 68, entry: 84 };
/** The longest that one value may be, so that a long title leaves room for its translation. */
const LONGEST_VALUE = { entry: { zh: 30, en: 40 }, bundle: { zh: 24, en: 68 }, other: 24 };

/** What the tokens of a template stand for. */
type Values = (token: EntryToken) => string;

/** The number of an entry in reading order; the index is number 0. */
export function entryNumber(index: number, count: number): string {
  return String(index).padStart(Math.max(2, String(count).length), '0');
}

/** The names of what is made for a bundle: the index in its forms, the checksums, and beside it the combined PDF. */
export function madeNames(
  count: number,
  scheme: NameScheme,
): { indexPdf: string; indexXlsx: string; indexCsv: string; sums: string; book: string } {
  const index = `${entryNumber(0, count)}_${scheme === 'ascii' ? '' : '目录_'}Index`;
  const book = scheme === 'ascii' ? 'Combined.pdf' : '合订本_Combined.pdf';
  const [indexPdf, indexXlsx, indexCsv] = [`${index}.pdf`, `${index}.xlsx`, `${index}.csv`];
  return { indexPdf, indexXlsx, indexCsv, sums: SUMS_NAME, book };
}

/** The name of the checksum list inside every bundle. */
export const SUMS_NAME = 'SHA256SUMS.txt';

/**
 * The name of each material in the bundle, in reading order: by the program's template, with the extension of the file.
 * A title that says nothing gives way to the label of the slot. No two names are the same on any system, nor that of
 * something made for the bundle.
 */
export function bundleNames(
  program: Program,
  manifest: Manifest,
  scheme: NameScheme = 'bilingual',
): ReadonlyMap<Material, string> {
  const materials = readingOrder(program, manifest);
  const ofSubmission = submissionValues(program, manifest, 'apply');
  const taken = new Set(Object.values(madeNames(materials.length, scheme)).map(foldedName));
  return new Map(
    materials.map((material, index) => {
      const number = entryNumber(index + 1, materials.length);
      const values: Values = (token) => entryValue(program, material, number, token, scheme) ?? ofSubmission(token);
      const extension = /^[a-z0-9]{1,8}$/.exec(extensionOf(material.safe ?? ''))?.[0] ?? '';
      const which = material.part === undefined ? '' : partSuffix(material.part, scheme);
      const room = LONGEST.entry - which.length - (extension === '' ? 0 : extension.length + 1);
      const stem = filled(program, 'entry', values, room, scheme) || number;
      return [material, free(stem + which, extension, taken)];
    }),
  );
}

/**
 * The bundle's own name, without an extension: `WSCA-China-2025_mobility_示例市_Example-City`. A later phase has a bundle
 * of its own: what was submitted first is not to be replaced.
 */
export function bundleStem(
  program: Program,
  manifest: Manifest,
  phase: Phase,
  scheme: NameScheme = 'bilingual',
): string {
  const values = submissionValues(program, manifest, phase);
  return safeName(filled(program, 'bundle', values, LONGEST.bundle, scheme) || namePart(program.id, 24), '');
}

/** The name, with a number before its extension where another file has it already. */
function free(stem: string, extension: string, taken: Set<string>): string {
  for (let copy = 1; ; copy += 1) {
    const more = copy === 1 ? '' : `-${copy}`;
    const name = safeName(cut(stem, LONGEST.entry - extension.length - 1 - more.length) + more, extension);
    if (taken.has(foldedName(name))) continue;
    taken.add(foldedName(name));
    return name;
  }
}

/** What a token says of one file; undefined where it says something of the submission. */
function entryValue(
  program: Program,
  { slot: id = '', title }: Material,
  number: string,
  token: EntryToken,
  scheme: NameScheme,
): string | undefined {
  if (token === 'number') return number;
  const [what = '', lang = ''] = token.split('.');
  if (what !== 'title' && what !== 'slot') return undefined;
  const slot = program.slots[id];
  const { zh = '', en = '' } = title;
  const said = scheme === 'ascii' ? namePart(asciiText(en)) : namePart(zh) + namePart(en);
  const bySlot = slot !== undefined && (what === 'slot' || slot.named_by_slot || said === '');
  return (bySlot ? slot.label : title)[lang as Lang] ?? '';
}

const submissionValues =
  (program: Program, manifest: Manifest, phase: Phase): Values =>
  (token) =>
    submissionValue(program, manifest, token, phase);

/**
 * A template with its values, at most `room` units long: the longest value gives way first. A value that is empty, or
 * the same as its translation, is left out with the text before it.
 */
function filled(program: Program, which: NameTemplate, values: Values, room: number, scheme: NameScheme): string {
  const { pieces, end } = readTemplate(program.names[which]);
  const plain = (text: string): string => (scheme === 'ascii' ? asciiText(text) : text);
  const parts: { readonly before: string; value: string; readonly after: string }[] = [];
  const said = new Map<string, string>();
  let between: string | undefined;
  /** Before an optional value that isn't there: it stays. */
  let kept = '';
  for (const { before, token, open, close, optional } of pieces) {
    between ??= kept + before;
    kept = '';
    const value = wordFor(token, which, values, scheme);
    const about = token.replace(/\.(zh|en)$/, '');
    if (value === '' || said.get(about) === value) {
      if (optional) [kept, between] = [between, undefined];
      continue;
    }
    said.set(about, value);
    parts.push({ before: plain(between + open), value, after: plain(close) });
    between = undefined;
  }
  const whole = (): string =>
    parts.map(({ before, value, after }) => before + value + after).join('') +
    (between === undefined ? plain(kept + end) : '');
  for (let over = whole().length - room; over > 0; over = whole().length - room) {
    const [first, ...others] = parts;
    if (first === undefined) break;
    const longest = others.reduce((a, b) => (b.value.length > a.value.length ? b : a), first);
    if (longest.value.length < 2) break;
    longest.value = namePart(longest.value, Math.max(1, longest.value.length - over));
  }
  return cut(whole(), room);
}

function wordFor(token: EntryToken, which: NameTemplate, values: Values, scheme: NameScheme): string {
  const lang = /\.(zh|en)$/.exec(token)?.[1] as Lang | undefined;
  const longest = lang === undefined ? LONGEST_VALUE.other : LONGEST_VALUE[which][scheme === 'ascii' ? 'en' : lang];
  return scheme === 'ascii'
    ? namePart(asciiText(values(token.replace(/\.zh$/, '.en') as EntryToken)), longest)
    : namePart(values(token), longest);
}
