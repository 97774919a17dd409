import { hasHan } from '../../base/scripts.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import type { Instead } from '../../findings/messages/names.ts';
import { type Care, distinct, type Look } from './cares.ts';

const HAN = '\\p{Script=Han}';
const DIGIT = '[〇零一二三四五六七八九十]';

/** A replacement of everything that a pattern finds, as a look; `say` gets what was found. */
function replacing(
  text: string,
  pattern: RegExp,
  by: (found: string) => string,
  say: (found: readonly string[], at: Parameters<Care['say']>[0]) => Message,
): Care | undefined {
  const found = distinct(text.match(pattern) ?? []);
  if (found.length === 0) return undefined;
  return { fixed: text.replace(pattern, by), say: (at) => say(found, at) };
}

/** What stands in English for a mark of full width, which has its space within itself. */
const LATIN_MARKS: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '。': '. ',
  '；': '; ',
  '：': ': ',
  '？': '? ',
  '！': '! ',
  '（': ' (',
  '）': ') ',
};
const latin = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e。、]/g, (char) => LATIN_MARKS[char] ?? char.normalize('NFKC'))
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:?!)])|(?<=\() /g, '')
    .trim();

/** In English nothing is full-width; in Chinese and in names of files letters and digits aren't. */
const fullWidth: Look = ({ text, side }) => {
  const english = side === 'en' && !hasHan(text);
  const characters = distinct(text.match(english ? /[\uff01-\uff5e。、]/g : /[０-９Ａ-Ｚａ-ｚ]/g) ?? []);
  if (characters.length === 0) return undefined;
  const fixed = english ? latin(text) : text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (char) => char.normalize('NFKC'));
  return { fixed, say: (at) => message('names.full-width', { ...at, characters }) };
};

const FULL: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/** Half-width marks between Chinese characters; in names of files they are usual and harmless. */
const halfWidthMarks: Look = ({ text, side }) => {
  if (side !== 'zh') return undefined;
  const pattern = new RegExp(
    `\\((?=[^()]*${HAN}[^()]*\\))|(?<=\\([^()]*${HAN}[^()]*)\\)|(?<=${HAN})[,;:?!]\\s?(?=${HAN}|$)`,
    'gu',
  );
  return replacing(
    text,
    pattern,
    (mark) => FULL[mark.trim()] ?? mark,
    (characters, at) => message('names.half-width', { ...at, characters: characters.map((one) => one.trim()) }),
  );
};

/** The dot between the parts of a foreign or minority name; a full stop in that place is one only in a person's name. */
const dot: Look = ({ text, side, kind }) => {
  if (side !== 'zh') return undefined;
  const dots = kind === 'person' ? '[•‧∙⋅・･．.]' : '[•‧∙⋅・･]';
  return replacing(
    text,
    new RegExp(`(?<=${HAN})\\s?${dots}\\s?(?=${HAN})`, 'gu'),
    () => '·',
    (characters, at) => message('names.dot', { ...at, characters: characters.map((one) => one.trim()) }),
  );
};

/** In English, anything but the hyphen and the two dashes; in Chinese, what stands for the dash of two squares. */
const dash: Look = ({ text, side }) => {
  if (side === 'file') return undefined;
  const pattern = side === 'en' ? /[‐‑‒―−─﹘﹣ー]/gu : new RegExp(`(?<=${HAN})(?:--+|[ー─―−﹣]+)(?=${HAN})`, 'gu');
  return replacing(
    text,
    pattern,
    () => (side === 'en' ? '-' : '——'),
    (characters, at) => message('names.dash', { ...at, characters }),
  );
};

/** A circle or a letter O for the zero of a year in Chinese, and O, l, I between digits. */
const digit: Look = ({ text }) => {
  const zero = new RegExp(`(?<=${DIGIT})[○◯OoОо0０](?=${DIGIT}|年)`, 'gu');
  const between = /(?<=\d)[OolI]+(?=\d)/g;
  const characters: Instead[] = [
    ...distinct(text.match(zero) ?? []).map((char) => ({ char, meant: '〇' })),
    ...distinct((text.match(between) ?? []).flatMap((run) => Array.from(run))).map((char) => ({
      char,
      meant: asDigit(char),
    })),
  ];
  if (characters.length === 0) return undefined;
  const fixed = text.replace(zero, '〇').replace(between, (run) => Array.from(run, asDigit).join(''));
  return { fixed, say: (at) => message('names.digit', { ...at, characters }) };
};
const asDigit = (char: string): string => (/[Oo]/.test(char) ? '0' : '1');

/** What is wrong with marks and digits, by the habits of the language. */
export const WRITING_LOOKS: readonly Look[] = [fullWidth, halfWidthMarks, dot, dash, digit];
