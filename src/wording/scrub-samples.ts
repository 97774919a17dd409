import type { ParamsOf } from '../findings/catalogue.ts';
import type { scrubMessages } from '../findings/messages/scrub.ts';

/** Parameters for every message about metadata. */
export const SCRUB_SAMPLES: { readonly [K in keyof typeof scrubMessages]: ParamsOf<K> } = {
  'scrub.taken': {
    taken: [
      { what: 'author', shown: ['张*'] },
      { what: 'company', shown: ['示例科技有限公司'] },
      { what: 'reviewers', shown: ['李*', 'J***'] },
      { what: 'dates', shown: [] },
      { what: 'software', shown: ['Example Office 1.0'] },
    ],
    lost: ['pdf-a'],
    written: true,
  },
  'scrub.left': { format: 'doc', why: 'format' },
  'scrub.remains': { remains: ['embedded-files', 'attachments'] },
  'scrub.encoder': {},
};
