/** The number that stands before a heading, by its levels: `2.3` has two. */
export interface Numbering {
  /** Numbers of one style follow one another. */
  readonly style: 'part' | 'han' | 'han-brackets' | 'digits' | 'digits-brackets' | 'letter' | 'word';
  readonly levels: readonly number[];
}

/** A heading without its number. */
export interface Numbered {
  readonly number: Numbering | undefined;
  readonly rest: string;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const PATTERNS: readonly (readonly [Numbering['style'], RegExp])[] = [
  ['part', new RegExp(`^第(${HAN}|\\d{1,2})(?:部分|[章节篇编条])[、:. ]*`, 'u')],
  ['han', new RegExp(`^(${HAN})[、.:]\\s*`, 'u')],
  ['han-brackets', new RegExp(`^\\((${HAN})\\)[、.:]?\\s*`, 'u')],
  ['digits-brackets', /^\((\d{1,2})\)[、.:]?\s*/u],
  ['digits', /^(?:§+ ?)?(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.、):]\s*|\s+)/u],
  ['digits', /^§+ ?(\d{1,2})\s*/u],
  ['word', /^(?:section|chapter|part|article|annex|appendix) ([\divx]{1,4}|[a-z])\b[.:、)—–-]*\s*/u],
  ['letter', /^\(?([a-z]|[ivx]{1,4})[.)、]\s*/u],
];

/** 十二 → 12; up to 99. */
export function hanNumber(written: string): number {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one = ''): number => '一二三四五六七八九'.indexOf(one) + 1;
  const ten = written.includes('十') ? (tens === '' ? 10 : digit(tens) * 10) : 0;
  return ten + (ones === '' ? 0 : digit(ones));
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function levelsOf(written: string): number[] {
  if (/^\d/u.test(written)) return written.split('.').map(Number);
  if (ROMAN.includes(written)) return [ROMAN.indexOf(written) + 1];
  return [/^[a-z]/u.test(written) ? written.charCodeAt(0) - 96 : hanNumber(written)];
}

/** Takes the number off a heading: `一、`, `（二）`, `3.1`, `§ 2`, `第三章`, `Section 2:`. `heading`: in small letters and half width. */
export function unnumbered(heading: string): Numbered {
  for (const [style, pattern] of PATTERNS) {
    const found = pattern.exec(heading);
    if (found === null) continue;
    return { number: { style, levels: levelsOf(found[1] ?? '') }, rest: heading.slice(found[0].length) };
  }
  return { number: undefined, rest: heading };
}

/** Whether a number comes right after another: 二 after 一, 2.4 or 3 after 2.3. */
export function follows(one: Numbering, other: Numbering): boolean {
  const last = one.levels.length - 1;
  return (
    one.style === other.style &&
    last <= other.levels.length - 1 &&
    one.levels.every((level, index) => level === (other.levels[index] ?? 0) + (index === last ? 1 : 0))
  );
}
