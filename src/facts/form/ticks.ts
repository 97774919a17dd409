/** Boxes that are empty, and what is drawn in their place when they are ticked. */
const EMPTY = '□☐▢◻⬜○◯';
const TICKED = '☑☒■◼√✓✔✅●◉';
export const MARK = new RegExp(`[${EMPTY}${TICKED}]`, 'u');
export const MARKS = new RegExp(MARK, 'gu');
/** Rings are boxes only where there are several: ○○市 holds a place open. */
const RING = /[○◯●◉]/u;

/** A mark and the words that belong to it, by their places in the text. */
export interface Tick {
  readonly label: string;
  readonly ticked: boolean;
  /** Where the mark stands. */
  readonly from: number;
  readonly to: number;
}

/**
 * The boxes to tick in a text, with what each stands for; none where there is no box. `isBox` says of a place whether
 * a control or a field draws it, which makes it a box however it looks.
 */
export function readTicks(text: string, isBox: (at: number) => boolean = () => false): Tick[] {
  const marks = [...text.matchAll(MARKS)].map(({ index }) => ({ from: index, to: index + 1 }));
  const box = (at: number): boolean => isBox(at) || /[□☐▢◻⬜☑☒✅]/u.test(text[at] ?? '');
  const isRing = (at: number): boolean => RING.test(text[at] ?? '');
  const areBoxes = marks.filter(({ from }) => isRing(from)).length > 1 && !/[○◯●◉]{2}/u.test(text);
  if (!marks.some(({ from }) => box(from) || (areBoxes && isRing(from)))) return [];
  const kept = pairTicks(text, areBoxes ? marks : marks.filter(({ from }) => !isRing(from)));
  const first = kept[0];
  if (first === undefined) return [];
  const behind = text.slice(0, first.from).trim() !== '' && isEnd(text, kept);
  return kept.map(({ from, to, ticked }, at) => {
    const words = behind ? text.slice(kept[at - 1]?.to ?? 0, from) : text.slice(to, kept[at + 1]?.from ?? text.length);
    return { label: labelOf(words), ticked, from, to };
  });
}

/** `□√ 是` and `√□ 是` are one box that somebody ticked beside it. */
function pairTicks(text: string, marks: readonly { from: number; to: number }[]): Omit<Tick, 'label'>[] {
  const kept: Omit<Tick, 'label'>[] = [];
  for (const { from, to } of marks) {
    const last = kept.at(-1);
    const ticked = TICKED.includes(text[from] ?? '');
    if (last !== undefined && last.to === from && ticked !== last.ticked) {
      kept[kept.length - 1] = { from: last.from, to, ticked: true };
    } else kept.push({ from, to, ticked });
  }
  return kept;
}

/** Whether the text ends with a box: then each box stands behind its words. */
const isEnd = (text: string, marks: readonly { to: number }[]): boolean =>
  text.slice(marks.at(-1)?.to ?? 0).replaceAll(/[\s。；;，,)）]/g, '') === '';

const labelOf = (words: string): string =>
  (words.split('\n').find((line) => line.trim() !== '') ?? '')
    .replaceAll(/[_＿]{2,}/g, '')
    .replaceAll(/^[\s、，,；;/.：:]+|[\s、，,；;/。]+$/g, '')
    .replace(/[：:]$/, '')
    .replaceAll(/\s+/g, ' ');
