import type { Case } from '../case.ts';

const v = (v: unknown) => ({ data: { fields: { v } } });
const of = { of: ['fields.v'] };
const is = (type: string, value: unknown): Case => [`${type}: ${value}`, { ...of, type }, v(value), []];
const isNot = (type: string, value: unknown): Case => [
  `no ${type}: ${value}`,
  { ...of, type },
  v(value),
  [`fields.v value.type ${JSON.stringify({ label: 'fields.v', value: String(value), type })}`],
];
const misread = (type: string, shown: string, fault: object): Case => [
  `no ${type}: ${shown}`,
  { ...of, type },
  v(shown),
  [`fields.v value.number ${JSON.stringify({ label: 'fields.v', shown, type, fault })}`],
];
const says = (id: string, params: object): string =>
  `fields.v value.${id} ${JSON.stringify({ label: 'fields.v', ...params })}`;

const PATTERN = { ...of, pattern: 'ZX-\\d{4}' };
const MEANS = { zh: 'ZX 和四位数字', en: 'ZX and four digits' };
const FORMS = { ...of, one_of: ['文章', '海报'], open: true };
const FORBID = { ...of, forbid: ['暂无', 'N/A'] };
const CASES = { slots: ['case'], attribute: 'isbn', type: 'isbn' };
const book = (isbn?: string) => ({
  materials: [{ slot: 'form' }, { slot: 'case', attributes: isbn === undefined ? {} : { isbn } }],
});

/** Types, patterns, words and multiples. */
export const more: readonly Case[] = [
  ...[12, '12', '-3'].map((value) => is('integer', value)),
  ...[12.5, '1,200', '约 12'].map((value) => isNot('integer', value)),
  ...[12.5, '0.05'].map((value) => is('decimal', value)),
  ...['1.2 亿', '12.'].map((value) => isNot('decimal', value)),
  is('date', '2024-02-29'),
  ...['2025-02-29', '2025-06', '2025/6/1'].map((value) => isNot('date', value)),
  is('month', '2025-06'),
  ...['2025-13', '2025-6', '2025-06-01'].map((value) => isNot('month', value)),
  ...[2025, '1999'].map((value) => is('year', value)),
  ...[25, '2025年', '0999'].map((value) => isNot('year', value)),
  ...['100871', '010010', '999077', '１００８７１'].map((value) => is('postcode-cn', value)),
  ...['10087', '000000', '990001'].map((value) => isNot('postcode-cn', value)),
  ...[
    '10.1000/182',
    'https://doi.org/10.1000/182',
    'doi:10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  ].map((value) => is('doi', value)),
  ...['10.1000', '11.1000/182', '10.1000/1 82'].map((value) => isNot('doi', value)),
  ...['978-0-306-40615-7', 'ISBN 0-306-40615-2', '080442957X', '9790306406156'].map((value) => is('isbn', value)),
  misread('isbn', '978-0-306-40615-8', { is: 'check', found: '8', expected: '7' }),
  misread('isbn', '0-306-40615-3', { is: 'check', found: '3', expected: '2' }),
  misread('isbn', '9770306406157', { is: 'prefix', wanted: ['978', '979'] }),
  misread('isbn', '978030640615', { is: 'length', length: 12, wanted: 13 }),
  ...['0378-5955', 'ISSN 2434-561x'].map((value) => is('issn', value)),
  misread('issn', '0378-5956', { is: 'check', found: '6', expected: '5' }),
  ...['0000-0002-1825-0097', 'https://orcid.org/0000-0002-1694-233X'].map((value) => is('orcid', value)),
  misread('orcid', '0000-0002-1825-0098', { is: 'check', found: '8', expected: '7' }),
  misread('orcid', '0000-0002-1825', { is: 'length', length: 12, wanted: 16 }),
  ['an attribute of materials', CASES, book('9780306406157'), []],
  [
    'a wrong attribute of a material',
    CASES,
    book('9780306406158'),
    [
      `materials[1].isbn value.number ${JSON.stringify({ label: 'materials.isbn', shown: '9780306406158', type: 'isbn', fault: { is: 'check', found: '8', expected: '7' } })}`,
    ],
  ],
  ['an attribute that isn’t given', CASES, book(), 'not applicable'],
  ['as the pattern says', PATTERN, v(' ZX-2025 '), []],
  [
    'more than the pattern says',
    PATTERN,
    v('ZX-20251'),
    [says('pattern', { value: 'ZX-20251', pattern: 'ZX-\\d{4}' })],
  ],
  [
    'not as the pattern says, in words',
    { ...PATTERN, pattern_means: MEANS },
    v('zx-2025'),
    [says('pattern', { value: 'zx-2025', pattern: 'ZX-\\d{4}', means: MEANS })],
  ],
  ['one of an open list', FORMS, v('文章'), []],
  [
    'another word where the list is open',
    FORMS,
    v('漫画'),
    [`${says('not-listed', { value: '漫画', known: ['文章', '海报'] })}, remark`],
  ],
  ['none of the words that must not be', FORBID, v('暂无补充'), []],
  ['a word that must not be, however written', FORBID, v('ｎ / a'), [says('forbidden', { value: 'ｎ / a' })]],
  ['a multiple', { ...of, step: 0.1 }, v(0.3), []],
  ['a multiple of thousands', { ...of, step: 1000 }, v('12000'), []],
  ['no multiple', { ...of, step: 0.5 }, v(12.3), [says('step', { value: 12.3, step: 0.5 })]],
  ['no number to be a multiple', { ...of, step: 1 }, v('约 3'), [says('type', { value: '约 3', type: 'decimal' })]],
  [
    'said once of what is no whole number',
    { ...of, type: 'integer', step: 5 },
    v('5.5'),
    [says('type', { value: '5.5', type: 'integer' })],
  ],
];
