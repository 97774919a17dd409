import type { ParamsOf } from '../findings/catalogue.ts';
import type { valueMessages } from '../findings/messages/value.ts';

const label = { zh: '项目名称', en: 'Project title' };

/** Parameters for a sentence of every message about values one by one. */
export const VALUE_SAMPLES: { readonly [I in keyof typeof valueMessages]: ParamsOf<I> } = {
  'value.not-one-of': { label, value: '北方', allowed: ['东部', '西部'] },
  'value.type': { label, value: 'name＠example', type: 'email' },
  'value.number': {
    label,
    shown: '91350100M000100Y42',
    type: 'credit-code',
    fault: { is: 'check', found: '2', expected: '3' },
  },
  'value.not-listed': { label, value: '漫画', known: ['科普文章', '短视频'] },
  'value.forbidden': { label, value: '暂无' },
  'value.pattern': {
    label,
    value: 'ZX2025',
    pattern: 'ZX-\\d{4}',
    means: { zh: 'ZX、短横线和四位数字', en: 'ZX, a hyphen and four digits' },
  },
  'value.step': { label, value: 12.3, step: 0.5 },
};
