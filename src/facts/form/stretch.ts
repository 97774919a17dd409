import type { Paragraph, Piece } from '../word/body.ts';
import type { FillTarget, TextTarget } from './form-facts.ts';

/** A part of what can be read in a paragraph, from `from` up to `to`. */
export interface Stretch {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

export const wholeOf = (paragraph: Paragraph): Stretch => ({ paragraph, from: 0, to: paragraph.text.length });

export const textOf = ({ paragraph, from, to }: Stretch): string => paragraph.text.slice(from, to);

/** A visible piece and where it lies in the text of its paragraph. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** The visible pieces of a stretch; empty ones at its ends belong to it, because there a control or a field begins. */
export function placedPieces(stretch: Stretch): PlacedPiece[] {
  let at = 0;
  const placed: PlacedPiece[] = [];
  for (const piece of stretch.paragraph.pieces) {
    if (piece.hidden) continue;
    const from = at;
    at += piece.text.length;
    const within = from === at ? from >= stretch.from && at <= stretch.to : from < stretch.to && at > stretch.from;
    if (within) placed.push({ piece, from, to: at });
  }
  return placed;
}

/** What has to be changed for other words to stand in place of some stretches. */
export function targetOf(part: string, stretches: readonly Stretch[]): FillTarget {
  const first = stretches[0];
  const texts = stretches.flatMap(textTargets);
  if (first === undefined) return { part, texts };
  if (texts.length === 0) texts.push(...withinText(first));
  const { paragraph } = first;
  const { start, end, closesItself } = paragraph;
  const beside = placedPieces({ ...first, from: 0, to: first.from }).findLast(({ piece }) => piece.text !== '')?.piece;
  const properties = beside === undefined ? paragraph.markProperties : beside.runProperties;
  return {
    part,
    texts,
    insert: {
      paragraph: { start, end, closesItself },
      at: beside?.run.end ?? paragraph.contentStart,
      ...(properties && { runProperties: properties }),
    },
  };
}

/** Where there is no room but more of the same run follows, such as the next label: the place behind the words before it. */
function withinText({ paragraph, from, to }: Stretch): TextTarget[] {
  const placed = placedPieces(wholeOf(paragraph)).filter(({ piece }) => piece.text !== '');
  const before = placed.findLast((one) => one.from < from);
  const next = placed.find((one) => one.to > to && one !== before) ?? (before && before.to > to ? before : undefined);
  if (from !== to || before?.piece.source.name !== 'w:t' || next?.piece.run.start !== before.piece.run.start) return [];
  const at = from - before.from;
  return at > before.piece.text.length
    ? []
    : [{ element: before.piece.source, text: before.piece.text, from: at, to: at }];
}

const textTargets = (stretch: Stretch): TextTarget[] =>
  placedPieces(stretch)
    .filter(({ piece }) => piece.text !== '')
    .map(({ piece, from, to }) => ({
      element: piece.source,
      text: piece.text,
      from: Math.max(stretch.from, from) - from,
      to: Math.min(stretch.to, to) - from,
    }));
