import { hasHan, hasLatin } from '../../base/scripts.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import type { Pinyin } from '../../findings/messages/names.ts';
import type { Named } from './named.ts';
import { isOtherSurname } from './pinyin.ts';

/** What is to be said, and of which side of the name: of the name itself where absent. */
export interface Remark {
  readonly message: Message;
  readonly side?: 'zh' | 'en' | 'file';
  /** Nobody could look into it. */
  readonly undecided?: true;
}

/**
 * What is wrong with the two languages of a name: one is missing, they are swapped, or one is written in the script of
 * the other. `pinyin` makes a proposal where a person's English side is missing.
 */
export function sideRemarks({ label, kind, zh, en }: Named, pinyin: (han: string) => Pinyin | undefined): Remark[] {
  if (kind === 'file') return [];
  const proposal = kind === 'person' && zh !== undefined ? pinyin(zh) : undefined;
  const proposed = proposal === undefined ? {} : { pinyin: proposal };
  if (en === undefined) return [{ message: message('names.side-missing', { label, language: 'en', ...proposed }) }];
  if (zh === undefined) return [{ message: message('names.side-missing', { label, language: 'zh' }) }];
  const [isChinese, isEnglish] = [hasHan(zh), !hasHan(en)];
  if (!isChinese && !isEnglish && hasLatin(zh)) return [{ message: message('names.swapped', { label, zh, en }) }];
  return [
    ...(isChinese ? [] : [sided(message('names.side-script', { label, language: 'zh', value: zh }), 'zh')]),
    ...(isEnglish
      ? []
      : [sided(message('names.side-script', { label, language: 'en', value: en, ...proposed }), 'en')]),
  ];
}

/** Whether the English side of a person's name has another surname than its `pinyin`. */
export function surnameRemarks({ kind, zh, en }: Named, pinyin: (han: string) => Pinyin | undefined): Remark[] {
  if (kind !== 'person' || zh === undefined || en === undefined || hasHan(en)) return [];
  const own = pinyin(zh);
  if (own === undefined || !isOtherSurname(own, en)) return [];
  return [sided(message('names.other-surname', { zh: own.han, en, latin: own.latin }), 'en')];
}

const sided = (said: Message, side: 'zh' | 'en'): Remark => ({ message: said, side });
