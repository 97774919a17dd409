import type { Bilingual, Lang } from '../../base/language.ts';
import { LANGS } from '../../base/language.ts';
import { type Html, html, PAGE_LANGS } from '../../bundle/web-page/html.ts';

/** A text in both languages, of which the page shows one; once where they are the same. */
export function both(say: (lang: Lang) => string): Html {
  const [zh, en] = [say('zh'), say('en')];
  if (zh === en) return html`${zh}`;
  const texts = LANGS.map(
    (lang) => html`<span class="${lang}" lang="${PAGE_LANGS[lang]}">${lang === 'zh' ? zh : en}</span>`,
  );
  return html`${texts}`;
}

export const bothOf = (text: Bilingual): Html => both((lang) => text[lang]);

/** What there is a piece for. */
export const given = <T>(value: T | undefined, piece: (value: T) => Html): Html =>
  value === undefined ? html`` : piece(value);
