import { unknown } from '../../../src/facts/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { pdf } from '../evidence.ts';
import { asks, close, hint, of, page, running, tight } from './layout.ts';

/** What can be told of any page, and what only of pages with text. */
const OF_PAGES = { orientation: 'portrait', hyperlinks: false };
const OF_TEXT = {
  text_box: { width: 170, height: 257 },
  margins: { left: 20 },
  fonts: { min_pt: 10.5 },
  headers: 'none',
  line_pitch: { min: 18 },
  lines_per_inch: { max: 5 },
  chars_per_inch: { max: 15 },
  page_numbers: true,
};

const unmeasured = (layout: ReturnType<typeof unknown>) => ({
  materials: [{ slot: 'case', facts: pdf(1, { layout }) }],
});

const each = (all: object, cases: (key: string, params: Record<string, unknown>) => Case[]): Case[] =>
  Object.entries(all).flatMap(([key, value]) => cases(key, asks({ [key]: value })));

/** What `layout` can't decide, whatever it asks. */
export const layoutUndecided: readonly Case[] = [
  ...each({ ...OF_PAGES, ...OF_TEXT }, (key, params) => [
    [
      `${key}: a Word file`,
      params,
      { materials: [{ slot: 'case', file: '0.pdf', facts: { format: 'docx' } }] },
      [hint('none', { found: 'docx' })],
    ],
    [
      `${key}: not measured`,
      params,
      unmeasured(unknown(message('layout.not-checked', { reason: 'time' }))),
      [hint('not-checked', { reason: 'time' })],
    ],
    [
      `${key}: no page to be looked at`,
      { ...params, pages_from: 2 },
      of(page()),
      [hint('no-such-pages', { from: 2, pages: 1 })],
    ],
  ]),
  ...each(OF_TEXT, (key, params) => [
    [
      `${key}: a scan`,
      params,
      of(page({ shows: 'picture', inner: undefined, type: [], pitches: [], numbered: 'yes' })),
      [hint('no-text', { pages: [1] })],
    ],
  ]),
  [
    'only a header beyond the margins',
    asks({ margins: { top: 20 } }),
    of(page(), running),
    [hint('outside', { pages: [2], texts: ['示例市', '3'] })],
  ],
  [
    'a few lines too close in an inch',
    asks({ lines_per_inch: { max: 5 } }),
    close(2),
    [hint('lines', { ...tight(0.02, { few: true }), by: 'per-inch', found: 6, limit: 5 })],
  ],
];
