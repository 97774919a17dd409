import { ContentWalker } from '../pdf/content-walker.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { imageDrawn, resolutionOf } from '../pdf/drawn-images.ts';
import { unlessBroken } from '../pdf/fault.ts';
import { within } from '../pdf/matrix.ts';
import { boxArea, shownPage } from '../pdf/page-box.ts';
import { dictOf, nameText, type PdfDict, type PdfValue } from '../pdf/values.ts';
import { type PreflightPage, STANDS, type Stand } from './facts.ts';
import { missingFont, withoutTag } from './fonts.ts';

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** A page by what is written in it. */
export interface WrittenPage extends Omit<PreflightPage, 'text' | 'ink'> {
  /** Fields of a form stand on it. */
  readonly fields: boolean;
}

/** The pages of a document by what is written in it; whether there is text on them only another reader can tell. */
export interface ReadPages {
  readonly pages: readonly WrittenPage[];
  /** Fonts that are missing, each once. */
  readonly fonts: readonly string[];
}

/** Reads each page, given with what it inherits. Throws a `bounds` fault only. */
export function readPreflightPages(document: PdfDocument, pages: readonly PdfDict[]): ReadPages {
  const fonts = new Map<PdfValue, string | undefined>();
  let weights = new Map<Stand, number>();
  let dpi = Number.POSITIVE_INFINITY;
  let turns = 0;
  const walker = new ContentWalker(document, {
    image: ({ num }, dict, around) => {
      const found = imageDrawn(document, num, dict, around);
      if (found !== undefined) dpi = Math.min(dpi, resolutionOf(found));
    },
    text: ({ by, bytes, visible }, font, around) => {
      const dict = unlessBroken(() => document.resolve(font));
      const [, , x, y] = within(around, by);
      const stand = dict instanceof Map && isDrawn(document, dict) ? undefined : standOf(x, y, turns);
      if (stand !== undefined) weights.set(stand, (weights.get(stand) ?? 0) + bytes);
      if (visible && dict instanceof Map && !fonts.has(dict))
        fonts.set(
          dict,
          unlessBroken(() => missingFont(document, dict)),
        );
    },
  });
  const read = pages.map((page) => {
    weights = new Map();
    dpi = Number.POSITIVE_INFINITY;
    const { box, media, turns: quarters, unit } = shownPage(page, document.resolve);
    turns = quarters;
    const { whole } = walker.page(page);
    const [width, height] = [box[2] - box[0], box[3] - box[1]].map((side) => side * unit * MILLIMETRES_PER_POINT);
    const [across = 0, down = 0] = quarters % 2 === 0 ? [width, height] : [height, width];
    return {
      width: across,
      height: down,
      stands: heaviest(weights),
      dpi: Number.isFinite(dpi) ? dpi : undefined,
      cut: 1 - boxArea(box) / boxArea(media),
      whole,
      fields: hasFields(document, page),
    };
  });
  const missing = [...fonts.values()].filter((name) => name !== undefined);
  return { pages: read, fonts: [...new Set(missing.map(withoutTag))] };
}

/** Letters of a Type 3 font are drawings, which may themselves stand either way up. */
const isDrawn = ({ resolve }: PdfDocument, font: PdfDict): boolean =>
  nameText(unlessBroken(() => resolve(font.get('Subtype'))) ?? null) === 'Type3';

function hasFields({ resolve }: PdfDocument, page: PdfDict): boolean {
  const list = unlessBroken(() => resolve(page.get('Annots')));
  const isField = (one: PdfValue): boolean => {
    const dict = dictOf(unlessBroken(() => resolve(one)) ?? null);
    return nameText(dict.get('Subtype')) === 'Widget';
  };
  return Array.isArray(list) && list.some(isField);
}

/** Which way the upper ends of letters point once the page is turned; undefined for slanted text, such as a watermark. */
function standOf(x: number, y: number, turns: number): Stand | undefined {
  if (Math.min(Math.abs(x), Math.abs(y)) > 0.2 * Math.max(Math.abs(x), Math.abs(y))) return undefined;
  const points = Math.abs(y) >= Math.abs(x) ? (y > 0 ? 0 : 2) : x > 0 ? 1 : 3;
  return (['upright', 'right', 'upside-down', 'left'] as const)[(points + turns) % 4];
}

function heaviest(weights: ReadonlyMap<Stand, number>): Stand | undefined {
  return STANDS.filter((stand) => weights.has(stand)).toSorted(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
  )[0];
}
