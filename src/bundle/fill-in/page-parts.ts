import { type Bilingual, LANGS, type Lang } from '../../base/language.ts';
import { LANGUAGE_NAMES as LANGUAGES_EN } from '../../wording/en/names.ts';
import { LANGUAGE_NAMES as LANGUAGES_ZH } from '../../wording/zh/names.ts';
import { type Html, html, PAGE_LANGS } from '../web-page/html.ts';
import type { SheetLength, SheetText } from './sheet.ts';
import { sheetWordsEn } from './words.en.ts';
import type { SheetWords } from './words.ts';
import { sheetWordsZh } from './words.zh.ts';

const WORDS: Readonly<Record<Lang, SheetWords>> = { zh: sheetWordsZh, en: sheetWordsEn };
const LANGUAGES = { zh: LANGUAGES_ZH, en: LANGUAGES_EN };

/** The same in both languages, of which the page shows one or both. */
export function both(say: (words: SheetWords, lang: Lang) => string | Html): Html {
  const [zh, en] = LANGS.map(
    (lang) => html`<span class="${lang}" lang="${PAGE_LANGS[lang]}">${say(WORDS[lang], lang)}</span>`,
  );
  return html`${zh ?? ''}${en ?? ''}`;
}

/** Text that isn't of the page, in both languages; shown once where these say the same. */
export const bilingual = (text: Bilingual): Html =>
  text.zh === text.en ? html`${text.zh}` : both((_, lang) => text[lang]);

/** What the sheet says in a language. */
export const sheetWords = (lang: Lang): SheetWords => WORDS[lang];

/** What a box is called: the answer and, for one of two, its language. */
export function boxName(label: Bilingual, own: Lang | undefined): Bilingual {
  const name = (lang: Lang): string =>
    own === undefined ? label[lang] : WORDS[lang].boxOf(label[lang], LANGUAGES[lang][own]);
  return { zh: name('zh'), en: name('en') };
}

export const languageName = (own: Lang): Html => both((_, lang) => LANGUAGES[lang][own]);

/** Gives every element that a button copies an id of its own. */
export class Ids {
  #last = 0;
  next(): string {
    this.#last += 1;
    return `t${this.#last}`;
  }
}

/** A text that can be copied exactly as it is. */
export function copied(id: string, { text = '', lang }: SheetText, inline: boolean): Html {
  const language = lang === undefined ? html`` : html` lang="${PAGE_LANGS[lang]}"`;
  return inline
    ? html`<span class="text" id="${id}" dir="auto"${language}>${text}</span>`
    : html`<div class="text" id="${id}" dir="auto"${language}>${text}</div>`;
}

/** A button that copies the text of an element, or the path of the file that it names. */
export function copyButton(id: string, name: Bilingual, what: 'copy' | 'copyName' | 'copyPath' = 'copy'): Html {
  const idle = both((words, lang) => html`${words[what]}<span class="hidden"> ${name[lang]}</span>`);
  const path = what === 'copyPath' ? html` data-path` : html``;
  return html`<button type="button" data-copy="${id}"${path}><span class="idle">${idle}</span><span class="ok">${both((words) => `✓ ${words.copied}`)}</span></button>`;
}

export const isWrong = ({ length, min, max }: SheetLength): boolean =>
  (max !== undefined && length > max) || (min !== undefined && length < min);

/** How long a text is, with the limits that rules set; what breaks one stands out. */
export function lengthsOf(lengths: readonly SheetLength[]): Html {
  return both((words, lang) => {
    const told = lengths.map((one) => {
      const text = words.length(one.unit, one.length) + limits(one, words, lang);
      return isWrong(one) ? html`<strong class="over">${text}</strong>` : html`${text}`;
    });
    return told.reduce((all, one) => html`${all}${lang === 'zh' ? '，' : ', '}${one}`);
  });
}

function limits({ length, min, max }: SheetLength, words: SheetWords, lang: Lang): string {
  const parts = [
    ...(min === undefined ? [] : [words.atLeast(min)]),
    ...(max === undefined ? [] : [words.atMost(max)]),
    ...(max !== undefined && length > max ? [words.over(length - max)] : []),
    ...(min !== undefined && length < min ? [words.under(min - length)] : []),
  ];
  if (parts.length === 0) return '';
  return lang === 'zh' ? `（${parts.join('，')}）` : ` (${parts.join(', ')})`;
}
