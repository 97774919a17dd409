import type { ParamsOf } from '../findings/catalogue.ts';
import type { sealMessages } from '../findings/messages/seal.ts';

const asked = {
  statement: { zh: '印章清晰，与申报单位名称一致。', en: 'The seal is legible and shows the submitter’s name.' },
  by: { zh: '申报单位', en: 'the submitter' },
  where: undefined,
};

/** Parameters for every message about seals. */
export const SEAL_SAMPLES: { readonly [K in keyof typeof sealMessages]: ParamsOf<K> } = {
  'seal.seen': {
    ...asked,
    marks: [{ page: 3, across: 'right', down: 'lower', shape: 'round', sure: 'very', pasted: false }],
    missed: undefined,
  },
  'seal.none': { ...asked, of: 12, scans: [], missed: undefined },
  'seal.grey': { ...asked, of: 3, pages: [1, 2, 3], missed: undefined },
  'seal.not-looked': { ...asked, found: 'docx', reason: undefined },
};
