import { windowsNameFaults } from '../base/windows-name.ts';

/**
 * What no name may hold: characters that Windows refuses, controls, halves of characters, noncharacters, and what
 * can't be seen or turns the direction of text. Signs that choose a variant of the character before them stay with it.
 */
const REFUSED =
  /[\\/:*?"<>|\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;
/** What stands for nothing when it has no character before it. */
const DANGLING = /(?<=^|[-_.\s])[\p{Variation_Selector}]+/gu;

/** A text as part of a file name: NFC, nothing that any system refuses, spaces as hyphens, at most `longest` UTF-16 units. */
export function namePart(text: string, longest = Number.POSITIVE_INFINITY): string {
  const clean = text
    .normalize('NFC')
    .replace(REFUSED, ' ')
    .replace(/[,;，；]+|\.(?=[\s,;]|$)/gu, ' ')
    .replace(DANGLING, '')
    .replace(/\s+(?=[)\]])/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/-{2,}/g, '-')
    .normalize('NFC');
  return trimmed(cut(clean, longest));
}

const trimmed = (text: string): string => text.replace(/^[-_.\s]+|[-_.\s]+$/g, '');

/** At most `longest` units of a text, between words where they are Latin; what a reader sees as one character stays whole. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    if (end + segment.length > longest) break;
    end += segment.length;
  }
  const short = text.slice(0, end);
  const hyphen = short.lastIndexOf('-');
  return /[A-Za-z]/.test(text[end] ?? '') && hyphen > longest / 2 ? short.slice(0, hyphen) : short;
}

/** A whole name that Windows takes: no dot or space at its end, and no word at its beginning that stands for a device. */
export function safeName(stem: string, extension: string): string {
  const clean = trimmed(stem.normalize('NFC'));
  const name = extension === '' ? clean : `${clean}.${extension}`;
  return windowsNameFaults(name).includes('reserved') ? `_${name}` : name;
}

/** What of other scripts' letters and signs has an ASCII form that isn't its letter without accents. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  '×': 'x',
  '–': '-',
  '—': '-',
  '−': '-',
  '⁄': '-',
};

/** A text in the ASCII letters, digits and signs that no tool stumbles over: accents and apostrophes are left out. */
export function asciiText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’‘ʼ]/gu, '')
    .replace(/[^\u0000-\u007f]/gu, (char) => SPELLED[char] ?? ' ')
    .replace(/[^\w.()+ -]/g, ' ');
}
