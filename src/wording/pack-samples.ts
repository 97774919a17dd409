import type { ParamsOf } from '../findings/catalogue.ts';
import type { packMessages } from '../findings/messages/pack.ts';
import type { stepsMessages } from '../findings/messages/steps.ts';

export const PACK_SAMPLES: {
  readonly [I in keyof typeof packMessages | keyof typeof stepsMessages]: ParamsOf<I>;
} = {
  'pack.file-missing': { name: 'slots.yaml' },
  'pack.version': { found: '2' },
  'pack.kind-unknown': { kind: 'cuont', nearest: 'count', known: ['count', 'file'] },
  'pack.rule-twice': { id: 'seal' },
  'pack.list-path': { file: '../winners.xlsx' },
  'pack.list-unreadable': { file: 'lists/winners.csv' },
  'pack.not-a-list': { path: 'submissions[].fields.county' },
  'pack.list-column': { file: 'lists/winners.csv', column: '名称', known: ['序号', '项目名称'] },
  'pack.unconfirmed': { id: 'pages' },
  'pack.todo': {},
  'pack.reference-unknown': { what: 'slot', name: 'papr', nearest: 'preflight' },
  'pack.sheet-reference-unknown': { what: 'slot', name: 'papr', nearest: 'preflight' },
  'pack.dimension-twice': { id: 'innovation' },
  'pack.parameters-unfit': { unfit: 'time-without-day' },
  'pack.asks-nothing': { rule: 'case-pages', kind: 'file' },
  'pack.condition-empty': {},
  'pack.condition-form': { key: 'applicant.kind', test: 'is: organ' },
  'pack.word-unknown': {
    path: 'fields.status',
    word: 'implmented',
    nearest: 'implemented',
    known: ['implemented', 'planned'],
  },
  'pack.options-missing': {},
  'pack.window-backwards': { rule: 'window', closes: '2026-02-14' },
  'pack.window-order': { rule: 'qa-window', closes: '2025-06-30', other: 'window', otherCloses: '2026-06-14' },
  'pack.file-unknown': { name: 'rule.yaml', nearest: 'rules.yaml' },
  'pack.base-unknown': { base: 'exmaple-2025', nearest: 'example-2025', known: ['example-2025'] },
  'pack.base-missing': { base: '../province' },
  'pack.base-cycle': { base: '../province' },
  'pack.base-depth': { limit: 8 },
  'pack.nothing-to-change': {
    what: 'field',
    name: 'achievementArea',
    nearest: 'achievementAreas',
    needs: ['label', 'type'],
  },
  'pack.nothing-to-remove': { what: 'rule', name: 'saal', nearest: 'seal' },
  'pack.still-needed': { name: 'form', rules: ['seal'] },
  'pack.name-token': { token: 'applicant.cn', nearest: 'applicant.zh', known: ['short', 'applicant.zh'] },
  'pack.name-characters': { characters: ': /' },
  'steps.reference-unknown': { what: 'path', name: 'fields.titel', nearest: 'fields.title' },
  'steps.twice': { what: 'slot', name: 'preflight' },
  'pack.id-form': { id: 'Example Award' },
};
