import type { ParamsOf } from '../findings/catalogue.ts';
import type { dataMessages } from '../findings/messages/data.ts';

const number = { zh: '编号', en: 'Number' };
const author = { zh: '论文作者（第 2 个）', en: 'Author (no. 2)' };
const contributors = { zh: '完成人', en: 'Contributors' };
const value = '示例甲 / Example A';
const section = { zh: '申报书·主要创新点', en: 'Application form: Innovations' };

export const DATA_SAMPLES: { readonly [I in keyof typeof dataMessages]: ParamsOf<I> } = {
  'present.not-wanted': { label: number, value: '2025-001' },
  'present.material-not-wanted': { label: { zh: '封面', en: 'Cover' } },
  'count.group-under': { label: contributors, group: '示例大学', count: 1, limit: 2 },
  'count.group-over': { label: contributors, group: '示例大学', count: 3, limit: 2 },
  'count.no-group': { label: author, by: { zh: '工作单位', en: 'Affiliation' } },
  'length.no-section': { label: section, headings: ['主要创新点', 'Innovations'] },
  'length.section-twice': { label: section, heading: '主要创新点', times: 2 },
  'length.section-endless': { label: section, heading: '主要创新点' },
  'relation.in-both': { label: author, value, other: { zh: '评审专家', en: 'Reviewers' } },
  'relation.not-in': { label: author, value, other: contributors },
  'relation.lacks': { label: contributors, value, other: { zh: '论文作者', en: 'Authors' } },
  'relation.order': { label: author, value, wanted: '示例乙 / Example B', other: contributors },
  'list.missing': { what: { zh: '往届获奖项目名单', en: 'The winners of earlier years' }, file: 'lists/winners.csv' },
};
