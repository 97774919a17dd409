import type { ParamsOf } from '../findings/catalogue.ts';
import type { pairsMessages } from '../findings/messages/pairs.ts';

const other = 'form/申报表.docx';
const value = '示例市数据管理局';
const label = { zh: '成效', en: 'Outcomes' };

/** Parameters for a sentence of every message about two texts that must agree. */
export const PAIRS_SAMPLES: { readonly [I in keyof typeof pairsMessages]: ParamsOf<I> } = {
  'agree.no-text': { other },
  'agree.differs': {
    other,
    differences: [
      {
        here: { before: '申报单位：示例市', text: '大', after: '数据管理局', at: { page: 4 } },
        there: {
          before: '申报单位：示例市',
          text: '',
          after: '数据管理局',
          at: { line: 31, word: { kind: 'cell', table: 6, row: 9, column: 8 } },
        },
      },
      {
        here: { before: '经济效益：', text: '960', after: ' 万元', at: { page: 5 } },
        there: { before: '经济效益：', text: '860', after: ' 万元', at: { line: 22 } },
      },
    ],
    count: 7,
  },
  'agree.unlike': { other },
  'agree.share': { other, share: 0.37, wanted: 0.6 },
  'forms.missing': { title: '论文', missing: ['docx', 'pdf'] },
  'forms.untitled': {},
  'agree.too-long': { other },
  'agree.pages': { pages: 3, other: 'form/申报表.pdf', otherPages: 4 },
  'agree.pages-unknown': { other },
  'agree.partner': { slots: [{ zh: '支撑案例', en: 'Support case' }] },
  'translation.differs': {
    other: 'cases/案例.pdf',
    differences: [
      {
        here: { kind: 'amount', value: '1200000000', text: 'RMB 1.2 billion', at: { page: 2 } },
        there: { kind: 'amount', value: '120000000', text: '1.2亿元', at: { page: 1 } },
        magnitude: true,
      },
    ],
    count: 1,
  },
  'translation.answer': {
    label,
    differences: [
      {
        here: { kind: 'amount', value: '20', text: '20%', at: {} },
        there: { kind: 'amount', value: '25', text: '25%', at: {} },
        magnitude: false,
      },
    ],
    count: 1,
  },
  'answers.near': {
    label: { zh: '申报单位名称', en: 'Name of the applicant' },
    value,
    found: '示例市大数据管理局',
    at: { page: 1 },
  },
  'answers.missing': { label: { zh: '申报单位名称', en: 'Name of the applicant' }, value },
};
