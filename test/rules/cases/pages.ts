import { unknown } from '../../../src/facts/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { pdf, withPages } from '../evidence.ts';

const asks = (pages: object) => ({ slots: ['case'], pages });
const of = (...pages: string[]) => ({ materials: [{ slot: 'case', facts: withPages(...pages) }] });
const said = (id: string, params: object, more = '') => [
  `materials[0].file pages.${id} ${JSON.stringify(params)} of 0.pdf${more}`,
];

const BOTH = { begins: '1. Excellence', ends: 'Ethics' };
const TWO = asks({ max: 2, from: BOTH.begins, to: BOTH.ends });
const COVER = 'Example title\nExample City\nExample University\nA cover';
const FIRST = 'Excellence\nExample text\nMore text\nAnd more\nAnd more';
const NEXT = 'Example text\nMore text\nAnd more\nAnd more';
const ETHICS = 'Ethics\nExample text';

/** Pages that lie between headings. */
export const between: readonly Case[] = [
  ['two pages between headings', TWO, of(COVER, FIRST, NEXT, ETHICS, NEXT), []],
  [
    'three pages between headings',
    TWO,
    of(COVER, FIRST, NEXT, NEXT, ETHICS),
    said('between-over', { pages: 3, limit: 2, ...BOTH }),
  ],
  [
    'the next part begins on a page of this one, which counts',
    TWO,
    of(COVER, FIRST, NEXT, `${NEXT}\n${ETHICS}`),
    said('between-over', { pages: 3, limit: 2, ...BOTH }),
  ],
  [
    'what may be a header stands above the next heading',
    TWO,
    of(COVER, FIRST, NEXT, `Example header\n${ETHICS}`),
    said('between-unclear', { least: 2, most: 3, ...BOTH }, ', undecided'),
  ],
  [
    'a heading that stands in a list of contents too',
    TWO,
    of(`${COVER}\nExcellence`, FIRST, NEXT, ETHICS),
    said('between-unclear', { least: 2, most: 3, ...BOTH }, ', undecided'),
  ],
  [
    'a heading that isn’t there',
    TWO,
    of(COVER, NEXT, ETHICS),
    said('heading-missing', { heading: '1. Excellence' }, ', undecided'),
  ],
  [
    'the next heading stands before the first only',
    TWO,
    of(ETHICS, FIRST),
    said('heading-missing', { heading: 'Ethics' }, ', undecided'),
  ],
  [
    'too few pages from a heading to the end',
    asks({ min: 2, from: 'Excellence' }),
    of(COVER, FIRST),
    said('between-under', { pages: 1, limit: 2, begins: 'Excellence' }),
  ],
  ['from the beginning up to a heading', asks({ max: 1, to: 'Ethics' }), of(COVER, ETHICS, NEXT), []],
  [
    'up to a heading that the manifest names',
    asks({ max: 1, to: 'fields.annex' }),
    { ...of(COVER, NEXT, ETHICS), data: { fields: { annex: 'Ethics' } } },
    said('between-over', { pages: 2, limit: 1, ends: 'Ethics' }),
  ],
  [
    'up to a heading that the manifest doesn’t name: the whole file',
    asks({ max: 1, to: 'fields.annex' }),
    of(COVER, NEXT),
    [`materials[0].file pages.over ${JSON.stringify({ pages: 2, limit: 1 })} of 0.pdf`],
  ],
  [
    'pages between headings of a Word file',
    TWO,
    { materials: [{ slot: 'case', facts: { format: 'docx', extension: 'docx' } }] },
    said('unknown', { found: 'docx' }, ', undecided'),
  ],
  [
    'a scan',
    TWO,
    { materials: [{ slot: 'case', facts: pdf(3, { text: unknown(message('text.none', {})) }) }] },
    ['materials[0].file text.none {} of 0.pdf, undecided'],
  ],
  [
    'a damaged file',
    TWO,
    { materials: [{ slot: 'case', facts: pdf('damaged') }] },
    [`materials[0].file pdf.corrupt ${JSON.stringify({ reason: 'no page tree' })} of 0.pdf, undecided`],
  ],
];
