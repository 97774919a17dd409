import type { WordPlace } from '../base/word-place.ts';
import type { ParamsOf } from '../findings/catalogue.ts';
import type { formMessages } from '../findings/messages/form.ts';

const cell = (row: number, column: number): WordPlace => ({ kind: 'cell', table: 1, row, column });

/** Parameters for every message about a Word form. */
export const FORM_SAMPLES: { readonly [K in keyof typeof formMessages]: ParamsOf<K> } = {
  'form.blank': {
    spots: [
      { label: '电子邮箱', at: cell(5, 3) },
      { label: 'Summary', at: cell(9, 1) },
    ],
  },
  'form.required-blank': { spots: [{ label: '案例名称', at: cell(1, 2) }] },
  'form.required-absent': { labels: ['案例名称', 'Sector'] },
  'form.no-questions': {},
  'form.placeholder': {
    spots: [
      { label: '案例简介', at: cell(6, 1), words: 'XX单位' },
      { label: '', at: { kind: 'header' }, words: '××市' },
    ],
  },
  'form.placeholder-text': { spots: [{ label: '', at: { kind: 'paragraph', paragraph: 7 }, words: 'XX公司' }] },
  'form.changes': { count: 3, authors: ['审稿人甲', '审稿人乙'] },
  'form.comments': { count: 2, authors: ['审稿人甲'] },
  'form.hidden': { spots: [{ label: '', at: { kind: 'paragraph', paragraph: 9 }, words: '内部备注' }] },
  'form.macros': {},
  'form.broken-fields': {
    spots: [{ label: '', at: { kind: 'paragraph', paragraph: 4 }, words: '错误!未找到引用源。' }],
  },
  'form.stale-fields': { spots: [{ label: '', at: { kind: 'paragraph', paragraph: 2 }, words: '第3页' }] },
  'form.outside': { targets: ['file:///C:/templates/form.dotx'] },
  'form.protected': { open: 'form-fields' },
};
