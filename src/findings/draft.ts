import type { Route } from '../base/route.ts';
import { catalogue, type Message } from './catalogue.ts';
import type { Finding, Subject } from './finding.ts';

/**
 * A finding on its way: a message, and where it belongs as a route into the manifest. Rules and readers yield drafts;
 * the host finds the line, and stamps rule, level and clause.
 */
export interface Draft {
  readonly message: Message;
  readonly route?: Route;
  /** Whether the route's key or its value is meant; a value where absent. */
  readonly part?: 'key' | 'value';
  readonly subject?: Subject;
  /** Where it is about one item of a list: by which words a record can name it. */
  readonly item?: readonly string[];
  /** Of two things that are held against each other: where the other one stands. */
  readonly other?: Route;
  /** Of several that are counted together: where each stands, in order. */
  readonly among?: readonly Route[];
  /** A program can't tell; a person must. */
  readonly undecided?: true;
  /** Said in passing, at the message's own weight: the rule passes all the same. */
  readonly remark?: true;
}

/** A draft without a rule as a finding, at the message's own weight. The place is given by the source layer. */
export function unruled(draft: Draft, place: Finding['place']): Finding {
  return {
    message: draft.message,
    severity: catalogue[draft.message.id].severity,
    outcome: draft.undecided ? 'undecided' : 'failed',
    ...(place && { place }),
    ...(draft.subject && { subject: draft.subject }),
  };
}
