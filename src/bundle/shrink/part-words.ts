import type { Bilingual } from '../../base/language.ts';
import type { Part } from '../../manifest/manifest.ts';

/** A title that says which of several parts it is. */
export function withPart(title: Bilingual, part: Part | undefined): Bilingual {
  if (part === undefined) return title;
  const { number, count } = part;
  return {
    zh: `${title.zh}（第 ${number} 部分，共 ${count} 部分）`,
    en: `${title.en} (part ${number} of ${count})`,
  };
}

/** The end of a part's file name. With ten or more, numbers are filled up to sort rightly. */
export function partSuffix({ number, count }: Part, scheme: 'bilingual' | 'ascii'): string {
  const filled = String(number).padStart(String(count).length, '0');
  return scheme === 'ascii' ? `_Part-${filled}` : `_第${filled}部分_Part-${filled}`;
}
