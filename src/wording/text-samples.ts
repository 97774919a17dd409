import type { ParamsOf } from '../findings/catalogue.ts';
import type { nameMessages } from '../findings/messages/name.ts';
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
  'text.heading-count': { label, count: 2, limit: 3, over: false, words: ['技术方案'] },
  'text.headings-unmarked': { label },
  'text.section-missing': { label, heading },
  'text.section-end': { label, heading },
  'text.addresses': { label, addresses: ['https://city.example/report'] },
  'text.addresses-perhaps': { label, addresses: ['city.example.org'] },
};

const name = '01_申报表.pdf';

/** Parameters for what is said of names. */
export const NAME_SAMPLES: { readonly [K in keyof typeof nameMessages]: ParamsOf<K> } = {
  'name.script': { name, missing: 'latin' },
  'name.template': { name, wanted: '案例征集+示例平台+张三', separators: ['+', '_'] },
  'name.template-open': { name, missing: [{ zh: '联系电话', en: 'Telephone' }] },
  'name.characters': { name, characters: ['申', '#'] },
  'name.spaces': { name: '申报表  终稿.pdf' },
  'name.length': { name, length: 57, op: 'at-most', limit: 50, unit: 'characters' },
  'name.number': { name, wanted: '03' },
  'name.personal': { name: '申报表_138****0000.pdf', shown: ['138****0000'] },
  'name.personal-perhaps': { name: '申报表_138****0000.pdf', shown: ['138****0000'] },
  'name.twice': { name },
};
