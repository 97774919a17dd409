import type { ByteSource } from '../../base/bytes.ts';
import type { PdfDocument } from '../../facts/pdf/document.ts';
import { textString } from '../../facts/pdf/text-string.ts';
import { dictOf, nameText, type PdfDict, type PdfValue } from '../../facts/pdf/values.ts';
import type { CopyOptions, Replacement, SourceStream } from '../pdf/copier.ts';
import { planJpeg } from './jpeg.ts';
import { assembled } from './pieces.ts';
import type { TakenLog } from './taken.ts';

/** Larger pictures are left as they are: one is held in memory. */
const MAX_PICTURE = 64 << 20;

/** Annotations with an author (ISO 32000-2, 12.5.6.2); of others `T` is something else. */
const MARKUP: ReadonlySet<string> = new Set(
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink FileAttachment Sound Redact Popup'.split(
    ' ',
  ),
);

/** How a PDF is copied without what it says beside its pages; what is met on the way is told to `taken`. */
export function withoutTold(document: PdfDocument, taken: TakenLog): CopyOptions {
  const { resolve } = document;
  const omit = (dict: PdfDict, key: string): boolean => {
    switch (key) {
      case 'Info':
        return dict === document.trailer;
      case 'Metadata':
        return isXmp(resolve(dict.get(key))) && told('xmp');
      case 'PieceInfo':
        return told('private');
      case 'LastModified':
        return textString(resolve(dict.get(key))) !== undefined && told('dates');
      case 'T':
      case 'M':
      case 'CreationDate':
        return (
          isReviewers(dict, key) && told('reviewers', key === 'T' ? textString(resolve(dict.get(key))) : undefined)
        );
      default:
        return false;
    }
  };
  const told = (what: Parameters<TakenLog['add']>[0], value?: string): true => {
    taken.add(what, value);
    return true;
  };
  const isReviewers = (dict: PdfDict, key: string): boolean => {
    const subtype = dict.has('Rect') ? nameText(resolve(dict.get('Subtype'))) : undefined;
    return subtype !== undefined && (key === 'M' || MARKUP.has(subtype));
  };
  return { omit, replace: (stream) => withoutExif(document, stream, taken) };
}

const isXmp = (value: PdfValue): boolean => {
  const dict = dictOf(value);
  return nameText(dict.get('Type')) === 'Metadata' || nameText(dict.get('Subtype')) === 'XML';
};

/** A photograph on a page may still say where it was taken. */
async function withoutExif(
  document: PdfDocument,
  { dict, span }: SourceStream,
  taken: TakenLog,
): Promise<Replacement | undefined> {
  const stated = document.resolve(dict.get('Filter'));
  const filter = Array.isArray(stated) && stated.length === 1 ? document.resolve(stated[0]) : stated;
  if (nameText(filter) !== 'DCTDecode' || span.length > MAX_PICTURE) return undefined;
  const source: ByteSource = {
    size: span.length,
    read: (offset, length) => {
      document.budget.checkTime();
      return document.blocks.read(span.at + offset, Math.max(0, Math.min(length, span.length - offset)));
    },
  };
  const plan = planJpeg(source);
  // What stands behind the picture's end is often no more than an end of line.
  const found = plan?.taken.list().filter(({ what }) => what !== 'trailer') ?? [];
  if (plan === undefined || found.length === 0) return undefined;
  taken.add('pictures');
  if (found.some(({ what }) => what === 'place')) taken.add('place');
  return { dict, bytes: await assembled(source, plan.pieces) };
}
