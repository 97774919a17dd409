import type { FileFacts } from '../../../src/facts/facts.ts';
import { unknown } from '../../../src/facts/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { pdf } from '../evidence.ts';

const one = (facts: Partial<FileFacts>, file = 'a.pdf') => ({ materials: [{ slot: 'case', file, facts }] });
const at = (said: string, file = 'a.pdf', more = '') => [`materials[0].file ${said} of ${file}${more}`];
const missing = message('file.missing', { file: 'a.pdf', nearest: undefined });
const gone = { materials: [{ slot: 'case', file: 'a.pdf', facts: missing }] };
const GONE = at('file.missing {"file":"a.pdf"}', 'a.pdf', ', undecided');

const PDF = { slots: ['case'], formats: ['pdf'] };
const PAGES = { slots: ['case'], pages: { max: 10, min: 2 } };
const SIZE = { slots: ['case'], bytes: { max: 5_242_880, near: 5_000_000 } };
const LEAST = { slots: ['case'], bytes: { min: 3_145_728 } };
const OPENS = { slots: ['case'], opens: true };
const CORRUPT = 'pdf.corrupt {"reason":"no page tree"}';
const bytes = (bytes: number) => one({ bytes });

export const file: readonly Case[] = [
  ['the right format', PDF, one(pdf(1)), []],
  [
    'another format',
    PDF,
    one({ format: 'docx', extension: 'docx' }, 'a.docx'),
    at('format.not-allowed {"found":"docx","allowed":["pdf"]}', 'a.docx'),
  ],
  [
    'an extension that lies',
    PDF,
    one({ format: 'docx', extension: 'pdf' }),
    at('format.extension-lies {"extension":"pdf","found":"docx","allowed":["pdf"]}'),
  ],
  [
    'any of several extensions',
    { slots: ['case'], formats: ['jpeg'] },
    one({ format: 'png', extension: 'jpg' }, 'a.jpg'),
    at('format.extension-lies {"extension":"jpg","found":"png","allowed":["jpeg"]}', 'a.jpg'),
  ],
  [
    'a format unusual for its extension is still the format',
    PDF,
    one({ format: 'pdf', extension: 'txt' }, 'a.txt'),
    [],
  ],
  ['10 pages', PAGES, one(pdf(10)), []],
  ['11 pages', PAGES, one(pdf(11)), at('pages.over {"pages":11,"limit":10}')],
  ['2 pages', PAGES, one(pdf(2)), []],
  ['1 page', PAGES, one(pdf(1)), at('pages.under {"pages":1,"limit":2}')],
  ['pages of a damaged PDF', PAGES, one(pdf('damaged')), at(CORRUPT, 'a.pdf', ', undecided')],
  [
    'pages of a Word file',
    PAGES,
    one({ format: 'docx' }),
    at('pages.unknown {"found":"docx"}', 'a.pdf', ', undecided'),
  ],
  ['as large as it has to be', LEAST, bytes(3_145_728), []],
  ['a byte too small', LEAST, bytes(3_145_727), at('bytes.under {"bytes":3145727,"limit":3145728}')],
  ['5,000,000 bytes', SIZE, bytes(5_000_000), []],
  [
    '5,000,001 bytes',
    SIZE,
    bytes(5_000_001),
    at('bytes.near {"bytes":5000001,"limit":5000000,"hard":5242880}', 'a.pdf', ', remark'),
  ],
  [
    '5,242,880 bytes',
    SIZE,
    bytes(5_242_880),
    at('bytes.near {"bytes":5242880,"limit":5000000,"hard":5242880}', 'a.pdf', ', remark'),
  ],
  ['5,242,881 bytes', SIZE, bytes(5_242_881), at('bytes.over {"bytes":5242881,"limit":5242880}')],
  ['opens', OPENS, one(pdf(1)), []],
  ['doesn’t open', OPENS, one(pdf('damaged')), at(CORRUPT)],
  [
    'a Word file that doesn’t open',
    OPENS,
    one({ format: 'docx', text: unknown(message('word.unopenable', { reason: 'x' })) }),
    at('word.unopenable {"reason":"x"}'),
  ],
  [
    'a format that nobody here opens',
    OPENS,
    one({ format: 'unknown', extension: 'bin' }),
    at('file.not-opened {"found":"unknown"}', 'a.pdf', ', undecided'),
  ],
  [
    'an old Word file, whose text another rule has asked for',
    OPENS,
    one({ format: 'doc', text: unknown(message('text.not-readable', { found: 'doc' })) }),
    at('file.not-opened {"found":"doc"}', 'a.pdf', ', undecided'),
  ],
  [
    'a picture has no text to open',
    OPENS,
    one({ format: 'jpeg', text: unknown(message('text.not-readable', { found: 'jpeg' })) }),
    [],
  ],
  [
    'doesn’t open, so that its pages can’t be counted either',
    { ...OPENS, pages: { max: 1 } },
    one(pdf('damaged')),
    [...at(CORRUPT, 'a.pdf', ', undecided'), ...at(CORRUPT)],
  ],
  [
    'every fault of a file',
    { ...PDF, bytes: { max: 1 } },
    one({ format: 'rtf', extension: 'rtf', bytes: 2 }),
    [...at('format.not-allowed {"found":"rtf","allowed":["pdf"]}'), ...at('bytes.over {"bytes":2,"limit":1}')],
  ],
  ['a file that isn’t there', PDF, gone, GONE],
  ['a file in another slot', { ...PDF, slots: ['form'] }, one({ format: 'rtf' }), 'not applicable'],
  [
    'each file of the slots',
    { ...PDF, slots: ['case', 'form'] },
    {
      materials: [
        { slot: 'case', file: 'a.rtf', facts: { format: 'rtf', extension: 'rtf' } },
        { slot: 'form', file: 'b.pdf', facts: pdf(1) },
        { slot: 'form', file: 'c.gif', facts: { format: 'gif', extension: 'gif' } },
      ],
    },
    [
      ...at('format.not-allowed {"found":"rtf","allowed":["pdf"]}', 'a.rtf'),
      'materials[2].file format.not-allowed {"found":"gif","allowed":["pdf"]} of c.gif',
    ],
  ],
];

const ORDER = { first: ['core', 'form'], later: ['extra'] };
const slots = (...slots: string[]) => ({ materials: slots.map((slot) => ({ slot })) });

export const order: readonly Case[] = [
  ['core first', ORDER, slots('core', 'form', 'extra'), []],
  ['others may stand anywhere', ORDER, slots('other', 'core', 'other', 'extra', 'other'), []],
  [
    'one too early',
    ORDER,
    slots('core', 'extra', 'form'),
    ['materials[1] order.before {"slot":"extra","before":"form"} of 1.pdf'],
  ],
  [
    'each that is too early',
    ORDER,
    slots('extra', 'core', 'extra', 'form', 'extra'),
    [0, 2].map((i) => `materials[${i}] order.before {"slot":"extra","before":"form"} of ${i}.pdf`),
  ],
  ['together', { grouped: ['a', 'b'] }, slots('a', 'a', 'x', 'b', 'b'), []],
  ['with another kind between that isn’t grouped', { grouped: ['a', 'b'] }, slots('a', 'x', 'a', 'b'), []],
  [
    'scattered',
    { grouped: ['a', 'b'] },
    slots('a', 'b', 'a', 'a', 'b'),
    ['materials[2] order.apart {"slot":"a"} of 2.pdf', 'materials[4] order.apart {"slot":"b"} of 4.pdf'],
  ],
  ['one alone', { grouped: ['a', 'b'] }, slots('a', 'x'), 'not applicable'],
  ['nothing to come first', ORDER, slots('extra'), 'not applicable'],
  ['nothing to come after', ORDER, slots('core'), 'not applicable'],
];

const statement = { zh: '盖章与申报单位一致', en: 'The seal is the applicant’s' };

export const attest: readonly Case[] = [
  [
    'for the submission',
    { statement },
    {},
    ['attest attest.needed {"statement":"The seal is the applicant’s"}, undecided'],
  ],
  [
    'for each file of the slots',
    { statement, slots: ['seal'] },
    { materials: [{ slot: 'form' }, { slot: 'seal' }, { slot: 'seal' }] },
    [1, 2].map(
      (i) => `materials[${i}].file attest.needed {"statement":"The seal is the applicant’s"} of ${i}.pdf, undecided`,
    ),
  ],
  ['no file in the slots', { statement, slots: ['seal'] }, {}, 'not applicable'],
];
