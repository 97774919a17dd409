import type { ParamsOf } from '../findings/catalogue.ts';
import type { secrecyMessages } from '../findings/messages/secrecy.ts';

/** Parameters for every message about secrecy. */
export const SECRECY_SAMPLES: { readonly [K in keyof typeof secrecyMessages]: ParamsOf<K> } = {
  'secrecy.mark': { mark: '机密★1年', state: true, places: [{ in: 'page', page: 3 }], around: '机密★1年 特急' },
  'secrecy.answer': { mark: '秘密★', state: true, around: '秘密★ 本项目' },
};
