import { type Message, message } from '../../findings/catalogue.ts';
import type { Lost, Remains, Taken } from '../../findings/messages/scrub.ts';
import { TakenLog } from './taken.ts';

/** What became of a file out of which metadata was to be taken. */
export type Scrubbed =
  | {
      readonly outcome: 'scrubbed';
      /** Where the copy lies. */
      readonly path: string;
      readonly taken: readonly Taken[];
      readonly lost: readonly Lost[];
      readonly remains: readonly Remains[];
    }
  | { readonly outcome: 'clean'; readonly remains: readonly Remains[] }
  /** It stays as it is; the message says why. */
  | { readonly outcome: 'left'; readonly message: Message };

/** The same of several files that stand for one. */
export interface ScrubTold {
  readonly outcome: Scrubbed['outcome'];
  readonly taken: readonly Taken[];
  readonly lost: readonly Lost[];
  readonly remains: readonly Remains[];
  readonly left: Message | undefined;
}

/** One answer for all files that stand for one source: left where any is, and whatever was taken out of any. */
export function toldOf(scrubbed: readonly Scrubbed[]): ScrubTold {
  const log = new TakenLog();
  const lost = new Set<Lost>();
  const remains = new Set<Remains>();
  let left: Message | undefined;
  for (const one of scrubbed) {
    if (one.outcome === 'left') {
      left ??= one.message;
      continue;
    }
    for (const what of one.remains) remains.add(what);
    if (one.outcome === 'clean') continue;
    log.addAll(one.taken);
    for (const what of one.lost) lost.add(what);
  }
  const taken = log.list();
  const outcome = left !== undefined ? 'left' : taken.length > 0 ? 'scrubbed' : 'clean';
  return { outcome, taken, lost: [...lost], remains: [...remains], left };
}

/** What has to be said; nothing of a file in which there was nothing. `written`: the copy stays, rather than being made to see what it would be. */
export function messagesOfScrub({ taken, lost, remains, left }: ScrubTold, written: boolean): Message[] {
  const personal = remains.filter((one) => one !== 'encoder');
  return [
    ...(taken.length === 0 ? [] : [message('scrub.taken', { taken, lost, written })]),
    ...(left === undefined ? [] : [left]),
    ...(personal.length === 0 ? [] : [message('scrub.remains', { remains: personal })]),
    ...(remains.includes('encoder') ? [message('scrub.encoder', {})] : []),
  ];
}
