import type { ParamsOf } from '../findings/catalogue.ts';
import type { textMessages } from '../findings/messages/text.ts';

const label = { zh: '项目说明', en: 'Project description' };
const heading = '技术方案';

/** Parameters for what is said of the build of texts. */
export const TEXT_SAMPLES: { readonly [K in keyof typeof textMessages]: ParamsOf<K> } = {
  'text.language': { language: 'zh', share: 0.37, wanted: 0.6 },
  'text.language-unsure': { language: 'fr' },
  'text.mentions-lacks': { label, missing: ['数据安全', '推广计划'] },
  'text.heading-missing': { label, heading },
  'text.heading-within': { label, heading },
  'text.heading-order': { label, heading, after: '项目概述' },
  'text.section-missing': { label, heading },
  'text.section-end': { label, heading },
  'text.addresses': { label, addresses: ['https://city.example/report'] },
  'text.addresses-perhaps': { label, addresses: ['city.example.org'] },
};
