import type { Message, MessageId } from './catalogue.ts';
import { sealMessages } from './messages/seal.ts';

/** Messages that ask a person for the word that no program can give; each carries the `statement` to be confirmed. */
export type AskingId = 'attest.needed' | keyof typeof sealMessages;

const ASKING: ReadonlySet<MessageId> = new Set<AskingId>([
  'attest.needed',
  ...(Object.keys(sealMessages) as (keyof typeof sealMessages)[]),
]);

/** Whether it asks for a person's word, which can be given but not set aside. */
export const asksForWord = (message: Message): message is Message<AskingId> => ASKING.has(message.id);

/** Kinds of rules that end only with a person's word. */
export const ASKING_KINDS: readonly string[] = ['attest', 'seal'];
