import { known, unknown } from '../../../src/facts/facts.ts';
import type { SealLookedAt, SealMark, SealPage } from '../../../src/facts/seal/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { pdf } from '../evidence.ts';

const same = (text: string) => ({ zh: text, en: text });
const P = { slots: ['form'], statement: same('sealed'), by: same('us') };
const ASKED = { statement: 'sealed', by: 'us' };

const mark = (more: Partial<SealMark> = {}): SealMark => ({
  ...{ x: 0.65, y: 0.75, width: 0.2, height: 0.15, shape: 'round' as const, sure: 0.95 },
  ...more,
});
const page = (more: Partial<SealPage> = {}): SealPage => ({ made: 'scan', grey: false, marks: [], ...more });
const of = (...pages: SealLookedAt[]) => ({
  materials: [{ slot: 'form', facts: pdf(pages.length, { seals: known({ pages }) }) }],
});
const picture = (one: SealLookedAt) => ({
  materials: [{ slot: 'form', facts: { format: 'jpeg' as const, seals: known({ pages: [one] }) } }],
});
const said = (id: string, params: unknown) => [
  `materials[0].file ${id} ${JSON.stringify({ ...ASKED, ...(params as object) })} of 0.pdf, undecided`,
];
const SEEN = { across: 'right', down: 'lower', shape: 'round', sure: 'very', pasted: false };

/** What the `seal` kind says of files on which there is to be a seal: always for a person to decide. */
export const seal: readonly Case[] = [
  [
    'a seal on the last page',
    P,
    of(page(), page({ marks: [mark()] })),
    said('seal.seen', { marks: [{ page: 2, ...SEEN }] }),
  ],
  [
    'asked for by name',
    { ...P, mark: 'seal', where: same('last page') },
    of(page({ marks: [mark()] })),
    said('seal.seen', { where: 'last page', marks: [{ page: 1, ...SEEN }] }),
  ],
  [
    'over text, on a page that is no scan',
    P,
    of(page({ made: 'written', marks: [mark({ under: '示例市' })] })),
    said('seal.seen', { marks: [{ page: 1, ...SEEN, pasted: true, under: '示例市' }] }),
  ],
  [
    'less and less like one, here and there',
    P,
    of(page({ marks: [mark({ x: 0, y: 0, sure: 0.5 }), mark({ x: 0.4, y: 0.4, sure: 0.49, shape: 'oval' })] })),
    said('seal.seen', {
      marks: [
        { page: 1, across: 'left', down: 'upper', shape: 'round', sure: 'rather', pasted: false },
        { page: 1, across: 'middle', down: 'middle', shape: 'oval', sure: 'perhaps', pasted: false },
      ],
    }),
  ],
  ['in a picture', P, picture(page({ made: 'photo', marks: [mark()] })), said('seal.seen', { marks: [SEEN] })],
  [
    'a seal, and a page that can’t be looked at',
    P,
    of(page({ marks: [mark()] }), { failed: 'unreadable' }),
    said('seal.seen', { marks: [{ page: 1, ...SEEN }], missed: { pages: [2], reason: 'unreadable' } }),
  ],
  [
    'none, in pages written by a program, grey or not',
    P,
    of(page({ made: 'written' }), page({ made: 'written', grey: true })),
    said('seal.none', { of: 2, scans: [] }),
  ],
  [
    'none, in scans',
    P,
    of(page(), page({ made: 'written' }), page({ made: 'photo' })),
    said('seal.none', { of: 3, scans: [1, 3] }),
  ],
  ['none, in a picture', P, picture(page()), said('seal.none', { scans: [1] })],
  [
    'none, and pages beyond those that are looked at',
    P,
    of(page(), { failed: 'too-many-pages' }, { failed: 'too-many-pages' }),
    said('seal.none', { of: 1, scans: [1], missed: { pages: [2, 3], reason: 'too-many-pages' } }),
  ],
  [
    'a scan without colour',
    P,
    of(page({ made: 'written' }), page({ grey: true }), page()),
    said('seal.grey', { of: 3, pages: [2] }),
  ],
  ['a photo without colour', P, picture(page({ made: 'photo', grey: true })), said('seal.grey', { pages: [1] })],
  [
    'a Word file',
    P,
    { materials: [{ slot: 'form', facts: { format: 'docx' } }] },
    said('seal.not-looked', { found: 'docx' }),
  ],
  [
    'no page that can be looked at',
    P,
    of({ failed: 'memory' }, { failed: 'time' }),
    said('seal.not-looked', { found: 'pdf', reason: 'memory' }),
  ],
  [
    'a password',
    P,
    { materials: [{ slot: 'form', facts: pdf('damaged', { seals: unknown(message('pdf.password', {})) }) }] },
    ['materials[0].file pdf.password {} of 0.pdf, undecided'],
  ],
  [
    'a file that isn’t there',
    P,
    { materials: [{ slot: 'form', facts: message('file.empty', { file: '0.pdf' }) }] },
    ['materials[0].file file.empty {"file":"0.pdf"} of 0.pdf, undecided'],
  ],
  [
    'a signature',
    { ...P, mark: 'signature' },
    of(page()),
    ['materials[0].file attest.needed {"statement":"sealed"} of 0.pdf, undecided'],
  ],
  [
    'a signature in a file that isn’t there',
    { ...P, mark: 'signature' },
    { materials: [{ slot: 'form', facts: message('file.empty', { file: '0.pdf' }) }] },
    ['materials[0].file file.empty {"file":"0.pdf"} of 0.pdf, undecided'],
  ],
  ['no file', P, {}, 'not applicable'],
];
