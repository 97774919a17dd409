import { acrossMessages } from './messages/across.ts';
import { attestMessages } from './messages/attest.ts';
import { authorMessages } from './messages/author.ts';
import { bookMessages } from './messages/book.ts';
import { bundleMessages } from './messages/bundle.ts';
import { compareMessages } from './messages/compare.ts';
import { dataMessages } from './messages/data.ts';
import { deliveryMessages } from './messages/delivery.ts';
import { diskMessages } from './messages/disk.ts';
import { doctorMessages } from './messages/doctor.ts';
import { evidenceMessages } from './messages/evidence.ts';
import { fileMessages } from './messages/file.ts';
import { fitMessages } from './messages/fit.ts';
import { formMessages } from './messages/form.ts';
import { groupMessages } from './messages/group.ts';
import { layoutMessages } from './messages/layout.ts';
import { mailMessages } from './messages/mail.ts';
import { manifestMessages } from './messages/manifest.ts';
import { mediaMessages } from './messages/media.ts';
import { nameMessages } from './messages/name.ts';
import { namesMessages } from './messages/names.ts';
import { packMessages } from './messages/pack.ts';
import { pagesMessages } from './messages/pages.ts';
import { pairsMessages } from './messages/pairs.ts';
import { preflightMessages } from './messages/preflight.ts';
import { recommendMessages } from './messages/recommend.ts';
import { ruleMessages } from './messages/rule.ts';
import { scopeMessages } from './messages/scope.ts';
import { scrubMessages } from './messages/scrub.ts';
import { sealMessages } from './messages/seal.ts';
import { secrecyMessages } from './messages/secrecy.ts';
import { shapeMessages } from './messages/shape.ts';
import { shrinkMessages } from './messages/shrink.ts';
import { sourceMessages } from './messages/source.ts';
import { stepsMessages } from './messages/steps.ts';
import { textMessages } from './messages/text.ts';
import { valueMessages } from './messages/value.ts';
import { windowMessages } from './messages/window.ts';

/** Everything that the tool can find. A message stays what it is once published: its id is part of the contract. */
export const catalogue = {
  ...sourceMessages,
  ...shapeMessages,
  ...manifestMessages,
  ...acrossMessages,
  ...scopeMessages,
  ...recommendMessages,
  ...diskMessages,
  ...fileMessages,
  ...ruleMessages,
  ...textMessages,
  ...nameMessages,
  ...dataMessages,
  ...valueMessages,
  ...compareMessages,
  ...pagesMessages,
  ...windowMessages,
  ...deliveryMessages,
  ...attestMessages,
  ...evidenceMessages,
  ...groupMessages,
  ...pairsMessages,
  ...mediaMessages,
  ...layoutMessages,
  ...preflightMessages,
  ...secrecyMessages,
  ...formMessages,
  ...sealMessages,
  ...packMessages,
  ...stepsMessages,
  ...authorMessages,
  ...bundleMessages,
  ...shrinkMessages,
  ...fitMessages,
  ...scrubMessages,
  ...bookMessages,
  ...mailMessages,
  ...doctorMessages,
  ...namesMessages,
} as const;

export type MessageId = keyof typeof catalogue;
export type ParamsOf<I extends MessageId> = NonNullable<(typeof catalogue)[I]['params']>;

/** One message with what its sentence needs; the id decides the shape of the parameters. */
export type Message<I extends MessageId = MessageId> = {
  [K in I]: { readonly id: K; readonly params: ParamsOf<K> };
}[I];

/** Makes a message: `message('pages.over', { pages: 11, limit: 10 })`. */
export function message<I extends MessageId>(id: I, params: ParamsOf<I>): Message<I> {
  return { id, params } as Message<I>;
}
