import type { ParamsOf } from '../findings/catalogue.ts';
import type { attestMessages } from '../findings/messages/attest.ts';
import type { deliveryMessages } from '../findings/messages/delivery.ts';

export const DELIVERY_SAMPLES: { readonly [I in keyof typeof deliveryMessages]: ParamsOf<I> } = {
  'delivery.address': { given: 'a@example.com', wanted: 'b@example.com' },
  'delivery.no-address': {},
  'delivery.copy-missing': { wanted: 'office@example.com' },
  'delivery.no-link': {},
  'delivery.unseen': { channel: 'post' },
  'delivery.copies': { number: 2, sides: 'double', binding: { zh: '胶装', en: 'glued' }, colour: 'colour' },
  'delivery.sender': { address: 'a@example.com', kind: 'own', website: 'https://city.example' },
  'delivery.sender-unknown': { address: 'a@example.com' },
  'delivery.file-over': { bytes: 7_345_678, limit: 5_000_000, weight: 'raw' },
  'delivery.total-over': { bytes: 37_345_678, limit: 20_000_000, weight: 'encoded', files: 14 },
  'delivery.total-unknown': { bytes: 7_345_678, limit: 20_000_000, unread: 3 },
  'delivery.files-over': { files: 14, limit: 10 },
};

export const ATTEST_SAMPLES: { readonly [I in keyof typeof attestMessages]: ParamsOf<I> } = {
  'attest.needed': { statement: { zh: '印章清晰。', en: 'The seal is legible.' } },
  'attest.no-proof': { label: { zh: '公示证明', en: 'Proof of the public notice' }, act: 'publicity' },
};
