import type { ParamsOf } from '../findings/catalogue.ts';
import type { compareMessages } from '../findings/messages/compare.ts';

const label = { zh: '项目名称', en: 'Project title' };
const published = { zh: '发表日期', en: 'Published on' };
const BY = { op: 'at-least', amount: 3, unit: 'years' } as const;

/** Parameters for a sentence of every message about numbers and days that are compared. */
export const COMPARE_SAMPLES: { readonly [I in keyof typeof compareMessages]: ParamsOf<I> } = {
  'compare.fails': { label, value: 29, op: 'at-least', limit: 37, unit: 'km' },
  'compare.no-number': { label },
  'compare.other-unit': { label: { zh: '地区生产总值', en: 'GDP' }, unit: 'USD', given: 'CNY' },
  'compare.no-whole': { label: { zh: '总投资', en: 'Total investment' } },
  'compare.day': {
    label: published,
    day: '2023-03-01',
    ask: { relation: 'before', anchor: { is: 'deadline' }, apart: BY },
    against: '2025-06-15',
  },
  'compare.day-vague': {
    label: published,
    day: '2022',
    ask: { relation: 'before', anchor: { is: 'deadline' }, apart: BY },
    against: '2025-06-15',
  },
  'compare.no-day': { label: published },
  'compare.no-deadline': { label: published },
};
