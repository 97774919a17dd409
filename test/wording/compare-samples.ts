import type { CompareHowMessages } from '../../src/findings/messages/compare.ts';
import { DAY_RELATIONS, TAKES } from '../../src/findings/messages/compare.ts';

type Samples = {
  readonly [K in keyof CompareHowMessages]: readonly [CompareHowMessages[K], ...CompareHowMessages[K][]];
};

const label = { zh: '项目名称', en: 'Project title' };
const labels = [label];
const several = [label, { zh: '5G 应用', en: '5G use' }];
const plain = { labels, take: undefined, share: undefined, tolerance: undefined, unit: '', needed: true };

/** Parameters for every sentence on how numbers and days are compared, all forms that it takes. */
export const compareHowSamples: Samples = {
  'how.compare': [
    { ...plain, limits: [{ op: 'more-than', limit: 70_000_000_000 }], unit: 'USD' },
    {
      ...plain,
      labels: several,
      needed: false,
      limits: [
        { op: 'at-least', limit: 1 },
        { op: 'less-than', limit: 10.5 },
      ],
      unit: '人 / people',
    },
    { ...plain, limits: [{ op: 'at-most', limit: label }] },
    { ...plain, limits: [{ op: 'at-most', limit: 30 }], share: several, unit: '%' },
    ...TAKES.map((take) => ({
      ...plain,
      labels: several,
      take,
      limits: [{ op: 'equals' as const, limit: 100 }],
      tolerance: 0.01,
      unit: '%',
      needed: false,
    })),
    { ...plain, take: 'sum', share: labels, limits: [{ op: 'less-than', limit: 50 }], unit: '%' },
  ],
  'how.compare-unit': [
    { label, unit: 'USD' },
    { label, unit: '人 / people' },
  ],
  'how.compare-days': [
    ...([{ is: 'today' }, { is: 'deadline' }, { is: 'day', day: '2025-06-15' }, { is: 'answer', label }] as const).map(
      (anchor) => ({
        labels,
        take: undefined,
        needed: true,
        asks: DAY_RELATIONS.map((relation) => ({ relation, anchor })),
      }),
    ),
    ...(['before', 'after'] as const).map((relation) => ({
      labels: several,
      take: 'earliest' as const,
      needed: false,
      asks: [
        {
          relation,
          anchor: { is: 'deadline' as const },
          apart: { op: 'at-least' as const, amount: 1, unit: 'years' as const },
        },
        {
          relation,
          anchor: { is: 'day' as const, day: '2025' },
          apart: { op: 'less-than' as const, amount: 36, unit: 'months' as const },
        },
      ],
    })),
    { labels: several, take: undefined, needed: false, asks: [{ relation: 'not-before', anchor: { is: 'today' } }] },
  ] as unknown as Samples['how.compare-days'],
};
