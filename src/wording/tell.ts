import type { Bilingual } from '../base/language.ts';
import type { How, HowId } from '../findings/messages/how.ts';
import { howWords as en } from './en/how.ts';
import { tellIn } from './how-words.ts';
import { howWords as zh } from './zh/how.ts';

/** How a rule is checked, in both languages. */
export function tell<I extends HowId>(sentence: How<I>): Bilingual {
  return { zh: tellIn(zh, sentence), en: tellIn(en, sentence) };
}
