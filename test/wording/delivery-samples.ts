import { ACTS, type AttestHowMessages } from '../../src/findings/messages/attest.ts';
import { CHANNELS, type DeliveryHowMessages, SENDER_KINDS } from '../../src/findings/messages/delivery.ts';
import type { HowMessages } from '../../src/findings/messages/how.ts';

type Samples<K extends keyof HowMessages> = {
  readonly [I in K]: readonly HowMessages[I][] & { readonly 0: HowMessages[I] };
};

const role = { zh: '市长', en: 'the mayor' };
const statement = { zh: '印章清晰。', en: 'The seal is legible.' };
const proof = [
  { zh: '公示证明', en: 'Proof of the public notice' },
  { zh: '公示网址', en: 'Address of the notice' },
];

export const deliveryHowSamples = {
  'how.delivery-to': [{ to: 'award@example.org' }],
  'how.delivery-from-manifest': [{}],
  'how.delivery-elsewhere': [{}],
  'how.delivery-cc': [{ cc: 'office@example.org' }],
  'how.delivery-channel': [{ channel: 'email' }, ...CHANNELS.slice(1).map((channel) => ({ channel }))],
  'how.delivery-copies': [
    { number: 1 },
    { number: 2, sides: 'double', binding: { zh: '胶装', en: 'glued' }, colour: 'colour' },
    { number: 3, sides: 'single', colour: 'grey' },
  ],
  'how.delivery-sender': [{ kind: 'own' }, ...SENDER_KINDS.slice(1).map((kind) => ({ kind }))],
  'how.delivery-file': [
    { limit: 5_000_000, weight: 'raw' },
    { limit: 5_000_000, weight: 'encoded' },
  ],
  'how.delivery-total': [
    { limit: 20_000_000, weight: 'raw' },
    { limit: 20_000_000, weight: 'encoded' },
  ],
  'how.delivery-files': [{ limit: 10 }, { limit: 1 }],
  'how.delivery-index': [{}],
} satisfies Samples<keyof DeliveryHowMessages>;

export const attestHowSamples = {
  'how.attest': [
    { statement, slots: [] },
    { statement, slots: proof },
  ],
  'how.attest-act': [
    { act: undefined, role },
    { act: 'signature', role },
    ...ACTS.map((act) => ({ act, role: undefined })),
  ],
  'how.attest-proof': [{ labels: proof }],
  'how.attest-reads': [{ label: { zh: '申报单位名称', en: 'Applicant name' } }],
  'how.attest-days': [{ days: 90 }],
} satisfies Samples<keyof AttestHowMessages>;
