import type { Message } from './catalogue.ts';
import { sealMessages } from './messages/seal.ts';
import { secrecyMessages } from './messages/secrecy.ts';

/** Messages that ask a person for the word that no program can give; each carries the `statement` to be confirmed. */
type AskingId = 'attest.needed' | keyof typeof sealMessages;

/** Whether it asks for a person's word, which can be given but not set aside. */
export const asksForWord = (message: Message): message is Message<AskingId> =>
  message.id === 'attest.needed' || Object.hasOwn(sealMessages, message.id);

/** Whether it is a mark of secrecy, about which a person has to decide before anything is packed, come what may. */
export const isSecrecyMark = ({ id }: Message): boolean => Object.hasOwn(secrecyMessages, id);

/** Kinds of rules that end only with a person's word. */
export const ASKING_KINDS: readonly string[] = ['attest', 'seal'];
