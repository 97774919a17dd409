import type { PageContent } from '../../facts/page-contents.ts';
import { align } from './align.ts';
import { comparable, likeness, onOneLine } from './comparable.ts';
import { type WordChange, wordChanges } from './words.ts';

/**
 * What differs on a page: its words; its images, seals, filled-in fields or rotation, of which it can't be told
 * whether they look different or were only packed anew; or merely the way in which it is written down, lines and
 * colours among it.
 */
export const DIFFERENCES = ['text', 'pictures', 'writing'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** One difference between two lists of pages or paragraphs; numbers from 1. */
export interface PassageChange {
  readonly change: 'changed' | 'added' | 'removed' | 'moved';
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Of what changed or was moved: in what it differs. */
  readonly differs: readonly Difference[];
  /** The first words that differ. */
  readonly words: readonly WordChange[];
  /** Places with other words beyond those; undefined where they were too many to count. */
  readonly more: number | undefined;
}

/** The content of one file before and after. */
export interface ContentDiff {
  readonly unit: 'page' | 'paragraph';
  /** How many there were, and are. */
  readonly from: number;
  readonly to: number;
  readonly changes: readonly PassageChange[];
}

interface Passage {
  readonly text: string;
  /** What is compared first: the text, or for a page without any what it draws. */
  readonly key: string;
  readonly pictures: string | undefined;
  readonly marks: string | undefined;
}

function page({ text, drawing }: PageContent): Passage {
  const said = comparable(text);
  const { pictures, marks } = drawing ?? {};
  const drawn = pictures === '' ? `marks ${marks}` : `pictures ${pictures}`;
  return { text, key: said === '' ? `\n${drawn}` : said, pictures, marks };
}

/** Two versions of a PDF, page by page; undefined where they have too little in common for that. */
export function comparePages(from: readonly PageContent[], to: readonly PageContent[]): ContentDiff | undefined {
  return comparePassages('page', from.map(page), to.map(page));
}

/** Two versions of a text, line by line. */
export function compareParagraphs(from: string, to: string): ContentDiff | undefined {
  const lines = (text: string): Passage[] =>
    text
      .split('\n')
      .filter((line) => comparable(line) !== '')
      .map((line) => ({ text: line, key: comparable(line), pictures: '', marks: '' }));
  return comparePassages('paragraph', lines(from), lines(to));
}

function comparePassages(
  unit: ContentDiff['unit'],
  from: readonly Passage[],
  to: readonly Passage[],
): ContentDiff | undefined {
  const resembles = likeness();
  const same = (a: Passage, b: Passage): boolean => a.key === b.key;
  const like = (a: Passage, b: Passage): boolean =>
    isPicture(a) === isPicture(b) && (isPicture(a) || resembles(a.key, b.key));
  const aligned = align(from, to, same, like);
  const met = aligned?.some(({ from: left, to: right }) => {
    const [old, young] = [from[left ?? -1], to[right ?? -1]];
    return old !== undefined && young !== undefined && (same(old, young) || like(old, young));
  });
  // Of several passages not one came back: this is another text, and no list of what differs would help.
  if (aligned === undefined || (met === false && from.length > 1 && to.length > 1)) return undefined;
  const changes = aligned.flatMap(({ from: left, to: right }): PassageChange[] => {
    const [old, young] = [from[left ?? -1], to[right ?? -1]];
    const places = { from: left === undefined ? undefined : left + 1, to: right === undefined ? undefined : right + 1 };
    if (old !== undefined && young !== undefined) return changeOf(old, young, places);
    const told = { before: '', from: beginningOf(old), to: beginningOf(young), after: '' };
    const words = told.from === '' && told.to === '' ? [] : [told];
    return [{ change: old === undefined ? 'added' : 'removed', ...places, differs: [], words, more: 0 }];
  });
  return { unit, from: from.length, to: to.length, changes: withMoves(changes, from, to) };
}

const isPicture = ({ key }: Passage): boolean => key.startsWith('\n');

/** Whether two pages read the same; of two without any text that can't be said otherwise. */
const readsAlike = (old: Passage, young: Passage): boolean =>
  old.key === young.key || (isPicture(old) && isPicture(young));

function differences(old: Passage, young: Passage): readonly Difference[] {
  const looksAlike = old.pictures !== undefined && old.pictures === young.pictures;
  const differs: Difference[] = [];
  if (!readsAlike(old, young)) differs.push('text');
  if (!looksAlike) differs.push('pictures');
  return differs.length === 0 && old.marks !== young.marks ? ['writing'] : differs;
}

function changeOf(old: Passage, young: Passage, places: Pick<PassageChange, 'from' | 'to'>): PassageChange[] {
  const differs = differences(old, young);
  if (differs.length === 0) return [];
  const { first, more } = differs.includes('text') ? wordChanges(old.text, young.text) : { first: [], more: 0 };
  return [{ change: 'changed', ...places, differs, words: first, more }];
}

/** What went at one place and came at another was moved. */
function withMoves(
  changes: readonly PassageChange[],
  from: readonly Passage[],
  to: readonly Passage[],
): readonly PassageChange[] {
  const gone = new Map<string, PassageChange>();
  for (const change of changes) {
    const passage = change.change === 'removed' ? from[(change.from ?? 0) - 1] : undefined;
    // Of a page that has no text and can't be read nothing is known: it is the same as no other.
    const known = passage !== undefined && !(isPicture(passage) && passage.pictures === undefined);
    if (known && !gone.has(passage.key)) gone.set(passage.key, change);
  }
  const moved = new Set<PassageChange>();
  const joined = changes.map((change): PassageChange => {
    const passage = change.change === 'added' ? to[(change.to ?? 0) - 1] : undefined;
    const origin = gone.get(passage?.key ?? '');
    const before = from[(origin?.from ?? 0) - 1];
    if (origin === undefined || passage === undefined || before === undefined) return change;
    gone.delete(passage.key);
    moved.add(origin);
    const places = { from: origin.from, to: change.to };
    return { change: 'moved', ...places, differs: differences(before, passage), words: [], more: 0 };
  });
  return joined.filter((change) => !moved.has(change));
}

/** Enough to recognise a page or a paragraph by. */
const BEGINNING = 60;

function beginningOf(passage: Passage | undefined): string {
  const text = onOneLine(passage?.text ?? '');
  const chars = Array.from(text);
  return chars.length <= BEGINNING ? text : `${chars.slice(0, BEGINNING).join('')}…`;
}
