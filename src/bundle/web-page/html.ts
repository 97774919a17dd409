import type { Lang } from '../../base/language.ts';

/** A piece of a page whose texts are all escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Inserted = string | number | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As it stands, a browser would read it as a line feed.
  '\r': '&#13;',
};

/**
 * Writes a piece of a page: whatever is inserted is text, for an element or between the double quotes of an attribute,
 * unless it is a piece of a page itself. A browser gives the text back as it was, but for U+0000, which HTML can't hold.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Inserted[]): Html {
  const written = values.map((value, index) => `${write(value)}${parts[index + 1]}`);
  return new Html(`${parts[0]}${written.join('')}`);
}

function write(value: Inserted): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replace(/[&<>"'\r]/g, (char) => ESCAPES[char] ?? char);
}

export const nothing = new Html('');

/** The languages as pages name them. */
export const PAGE_LANGS: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };
