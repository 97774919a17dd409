import type { Message, MessageId } from './catalogue.ts';
import { sealMessages } from './messages/seal.ts';
import { secrecyMessages } from './messages/secrecy.ts';

/** Messages that ask a person for the word that no program can give; each carries the `statement` to be confirmed. */
type AskingId = 'attest.needed' | keyof typeof sealMessages;

/** Whether it asks for a person's word, which can be given but not set aside. */
export const asksForWord = (message: Message): message is Message<AskingId> =>
  message.id === 'attest.needed' || Object.hasOwn(sealMessages, message.id);

/** Whether it is a mark of secrecy, about which a person has to decide before anything is packed, come what may. */
export const isSecrecyMark = ({ id }: Message): boolean => Object.hasOwn(secrecyMessages, id);

/** Whether only a person's word settles it: no waiver does, and no fault of a file explains it. */
export const isForPerson = (message: Message): boolean => asksForWord(message) || isSecrecyMark(message);

/** As what a person's word about marks of secrecy is recorded, beside the rules of any call. */
export const SECRECY = 'secrecy';

/** Kinds of what ends only with a person's word. */
export const ASKING_KINDS: readonly string[] = ['attest', 'seal', SECRECY];

/** What undecided drafts say that was seen against what is asked; all others only say that something can't be told. */
const AGAINST: readonly MessageId[] = [
  'agree.differs',
  'agree.unlike',
  'translation.differs',
  'translation.answer',
  'answers.missing',
  'seal.none',
];

/** Whether something was seen that speaks against it: a person's word outweighs that, but doesn't hide it. */
export const speaksAgainst = ({ id }: Message): boolean => AGAINST.includes(id);
