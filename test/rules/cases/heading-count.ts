import { known, unknown } from '../../../src/facts/facts.ts';
import type { HeadingFacts } from '../../../src/facts/headings/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { withPages } from '../evidence.ts';

const THREE = { slots: ['case'], heading_count: { min: 3, max: 3 } };
const marked = (headings: Partial<HeadingFacts>) => ({
  materials: [
    {
      slot: 'case',
      facts: {
        ...withPages('Example'),
        headings: known({ by: 'tags', count: 0, words: [], looksLike: undefined, ...headings } as const),
      },
    },
  ],
});
const said = (id: string, params: object, more = '') => [
  `materials[0].file text.${id} ${JSON.stringify({ label: 'case', ...params })} of 0.pdf${more}`,
];

/** Headings that are counted, whatever they say. */
export const headingCounts: readonly Case[] = [
  ['three headings', THREE, marked({ count: 3 }), []],
  ['four headings', THREE, marked({ count: 4 }), said('heading-count', { count: 4, limit: 3, over: true, words: [] })],
  [
    'two headings, and no line that looks like one',
    THREE,
    marked({ by: 'styles', count: 2, words: ['A', 'B'], looksLike: 0 }),
    said('heading-count', { count: 2, limit: 3, over: false, words: ['A', 'B'] }),
  ],
  [
    'two headings, and a line that looks like one',
    THREE,
    marked({ by: 'styles', count: 2, words: ['A', 'B'], looksLike: 1 }),
    said('heading-count', { count: 2, limit: 3, over: false, words: ['A', 'B'] }, ', undecided'),
  ],
  ['headings that nobody marked', THREE, marked({ by: undefined }), said('headings-unmarked', {}, ', undecided')],
  [
    'headings of a file that can’t be read so far',
    THREE,
    {
      materials: [
        {
          slot: 'case',
          facts: { ...withPages('Example'), headings: unknown(message('pdf.not-checked', { reason: 'x' })) },
        },
      ],
    },
    [`materials[0].file pdf.not-checked ${JSON.stringify({ reason: 'x' })} of 0.pdf, undecided`],
  ],
  [
    'headings of a plain text',
    THREE,
    { materials: [{ slot: 'case', facts: { ...withPages('Example'), format: 'text' } }] },
    said('headings-unmarked', {}, ', undecided'),
  ],
];
