import type { MessageId } from '../../findings/catalogue.ts';

/** Kinds of work, as an office hands it out, in the order in which it is done: what waits for others comes first. */
export const TASKS = [
  'seal',
  'translate',
  'supply',
  'edit',
  'remake',
  'compress',
  'rename',
  'fill',
  'confirm',
  'send',
  'rules',
] as const;
export type Task = (typeof TASKS)[number];

type FamilyOf<I> = I extends `${infer F}.${string}` ? F : never;
type NameIn<F extends string, I = MessageId> = I extends `${F}.${infer N}` ? N : never;

/** The part of a message's id before the dot. */
export type Family = FamilyOf<MessageId>;
/** What to do about the messages of some families: one task for the whole family, or one for each of its messages. */
export type TasksBy<F extends Family> = { readonly [K in F]: Task | Readonly<Record<NameIn<K>, Task>> };
