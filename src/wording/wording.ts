import type { MessageId, ParamsOf } from '../findings/catalogue.ts';
import type { attestMessages } from '../findings/messages/attest.ts';
import type { compareMessages } from '../findings/messages/compare.ts';
import type { dataMessages } from '../findings/messages/data.ts';
import type { deliveryMessages } from '../findings/messages/delivery.ts';
import type { evidenceMessages } from '../findings/messages/evidence.ts';
import type { groupMessages } from '../findings/messages/group.ts';
import type { layoutMessages } from '../findings/messages/layout.ts';
import type { mediaMessages } from '../findings/messages/media.ts';
import type { nameMessages } from '../findings/messages/name.ts';
import type { pagesMessages } from '../findings/messages/pages.ts';
import type { pairsMessages } from '../findings/messages/pairs.ts';
import type { ruleMessages } from '../findings/messages/rule.ts';
import type { scopeMessages } from '../findings/messages/scope.ts';
import type { textMessages } from '../findings/messages/text.ts';
import type { valueMessages } from '../findings/messages/value.ts';
import type { windowMessages } from '../findings/messages/window.ts';

/** What one language says of one message: what is so, and what to do about it. No place, no full stop missing, no shouting. */
export interface Sentence<P> {
  readonly what: (params: P) => string;
  readonly fix: (params: P) => string;
}

/** A message that rests on no clause also says why it matters. */
export interface ReasonedSentence<P> extends Sentence<P> {
  readonly why: (params: P) => string;
}

type RuleMessageId =
  | keyof typeof ruleMessages
  | keyof typeof textMessages
  | keyof typeof nameMessages
  | keyof typeof dataMessages
  | keyof typeof valueMessages
  | keyof typeof compareMessages
  | keyof typeof pagesMessages
  | keyof typeof windowMessages
  | keyof typeof deliveryMessages
  | keyof typeof attestMessages
  | keyof typeof evidenceMessages
  | keyof typeof groupMessages
  | keyof typeof scopeMessages
  | keyof typeof pairsMessages
  | keyof typeof mediaMessages
  | keyof typeof layoutMessages;

/** Sentences for some of the messages; the files of a language each hold one area of the catalogue. */
export type Words<I extends MessageId> = {
  readonly [K in I]: K extends RuleMessageId ? Sentence<ParamsOf<K>> : ReasonedSentence<ParamsOf<K>>;
};

/** Everything that the catalogue knows, in one language. */
export type Wording = Words<MessageId>;
