import type { Format } from '../../facts/facts.ts';

/** What people call formats, beside their own names. */
const CALLED: Readonly<Record<string, readonly Format[]>> = {
  pdf: ['pdf'],
  word: ['docx', 'doc'],
  docx: ['docx'],
  doc: ['doc'],
  excel: ['xlsx'],
  xlsx: ['xlsx'],
  ppt: ['pptx'],
  pptx: ['pptx'],
  powerpoint: ['pptx'],
  ofd: ['ofd'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  png: ['png'],
  tif: ['tiff'],
  tiff: ['tiff'],
  mp4: ['mp4'],
  mov: ['mov'],
  avi: ['avi'],
  zip: ['zip'],
  rar: ['rar'],
  txt: ['text'],
};

/** Formats as people name them, `PDF、Word`; none for an empty answer, undefined where one isn't known. */
export function readFormats(answer: string): readonly Format[] | undefined {
  const words = answer
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/格式|文档|\bor\b|\band\b|\bformats?\b/g, ' ')
    .split(/[\s,、;/或和及.]+/)
    .filter((word) => word !== '');
  const found = words.map((word) => (Object.hasOwn(CALLED, word) ? CALLED[word] : undefined));
  if (found.includes(undefined)) return undefined;
  return [...new Set(found.flatMap((formats) => formats ?? []))];
}

/** Under what name a file of a format is usually saved. */
export const usualExtension = (format: Format | undefined): string =>
  format === 'jpeg' ? 'jpg' : format === 'text' ? 'txt' : (format ?? 'pdf');
