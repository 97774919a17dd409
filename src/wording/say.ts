import type { Bilingual } from '../base/language.ts';
import type { Message, MessageId, ParamsOf } from '../findings/catalogue.ts';
import { en } from './en.ts';
import type { Sentence } from './wording.ts';
import { zh } from './zh.ts';

/** A message in words. `why` is absent where a rule speaks: its clause is the reason. */
export interface Said {
  readonly what: Bilingual;
  readonly why?: Bilingual;
  readonly fix: Bilingual;
}

/** A wording with `why` optional throughout, so that one id can index it and keep its parameters' type. */
type Spoken = {
  readonly [K in MessageId]: Sentence<ParamsOf<K>> & { readonly why?: (params: ParamsOf<K>) => string };
};

const spokenZh: Spoken = zh;
const spokenEn: Spoken = en;

/** What a message says in both languages. A rule's own advice, where it has one, is put in by the caller. */
export function say<I extends MessageId>(message: Message<I>): Said {
  const [chinese, english] = [spokenZh[message.id], spokenEn[message.id]];
  const { params } = message;
  const why = chinese.why && english.why && { zh: chinese.why(params), en: english.why(params) };
  return {
    what: { zh: chinese.what(params), en: english.what(params) },
    ...(why && { why }),
    fix: { zh: chinese.fix(params), en: english.fix(params) },
  };
}
