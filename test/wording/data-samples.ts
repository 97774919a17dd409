import { type DataHowMessages, RELATIONS } from '../../src/findings/messages/data-how.ts';

type Samples = { readonly [K in keyof DataHowMessages]: readonly [DataHowMessages[K], ...DataHowMessages[K][]] };

const label = { zh: '完成人', en: 'Contributors' };
const labels = [label];
const several = [label, { zh: '编号', en: 'Number' }];
const other = { zh: '评审专家', en: 'Reviewers' };
const [first, ...rest] = RELATIONS;

/** Parameters for every sentence on how answers and lists of answers are checked. */
export const dataHowSamples: Samples = {
  'how.absent': [{ labels }, { labels: several }],
  'how.absent-attribute': [{ label, slots: labels }],
  'how.materials-absent': [{ slots: labels }, { slots: several }],
  'how.as-good-as-missing': [{ words: ['待定', 'TBD'] }],
  'how.literals': [{ words: ['NOT APPLICABLE'] }, { words: ['无', 'None'] }],
  'how.count-groups': [{ by: { zh: '工作单位', en: 'Affiliation' } }],
  'how.count-distinct': [{ label }],
  'how.count-except': [
    { label, words: ['顾问'] },
    { label, words: ['顾问', 'advisor'] },
  ],
  'how.length-files': [
    { slots: labels, min: undefined, max: 3000, unit: 'zi' },
    { slots: several, min: 150, max: 200, unit: 'words' },
  ],
  'how.length-whole': [{}],
  'how.length-section': [
    { headings: ['主要创新点'], until: [] },
    { headings: ['主要创新点', 'Innovations'], until: ['推广应用情况', 'Use'] },
  ],
  'how.no-marks': [{}],
  'how.unique': [{ label }],
  'how.relation': [{ op: first, label, other }, ...rest.map((op) => ({ op, label, other }))],
  'how.same-name': [{}],
  'how.supplied': [{ what: other, file: 'lists/reviewers.csv' }],
};
