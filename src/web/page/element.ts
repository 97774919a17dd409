import { type Bilingual, LANGS, type Lang } from '../../base/language.ts';
import { PAGE_LANGS } from '../../bundle/web-page/html.ts';

type Child = Node | string | Bilingual;

/** Makes an element; a text in two languages becomes two, of which the style shows one. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.flatMap(nodesOf));
  return made;
}

function nodesOf(child: Child): (Node | string)[] {
  if (typeof child === 'string' || child instanceof Node) return [child];
  return LANGS.map((lang) => element('span', { class: lang, lang: PAGE_LANGS[lang] }, child[lang]));
}

/** An option of a list: there no two texts fit, so {@link speak} puts in the one that is spoken. */
export const option = (value: string, text: Bilingual): HTMLOptionElement =>
  element('option', { value, 'data-zh': text.zh, 'data-en': text.en });

/** The language of the page from now on. */
export function speak(lang: Lang): void {
  document.documentElement.lang = PAGE_LANGS[lang];
  document.documentElement.dataset['lang'] = lang;
  for (const one of document.querySelectorAll<HTMLElement>('[data-zh]')) one.textContent = one.dataset[lang] ?? '';
}

/** A button that does something. */
export function button(text: Bilingual, act: () => void, attributes: Readonly<Record<string, string>> = {}) {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
}

/** Saves bytes as a file of the user's. */
export function save(name: string, bytes: Uint8Array | string, type: string): void {
  const content = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const url = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
