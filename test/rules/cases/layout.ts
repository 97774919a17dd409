import { known, unknown } from '../../../src/facts/facts.ts';
import type { LayoutPage, SeenEdge, TypeUse } from '../../../src/facts/layout/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { pdf } from '../evidence.ts';

const A4 = { width: 210, height: 297 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const type = (font: string, pt: number, chars: number): TypeUse => ({ font, pt, chars });
const header: SeenEdge = {
  type: [type('Arial', 9, 30)],
  text: '示例市',
  box: box(90, 10, 120, 14),
  foot: false,
  running: true,
};
const foot = (text: string, running = true): SeenEdge => ({
  text,
  box: box(100, 280, 110, 284),
  foot: true,
  running,
  type: [],
});

export const page = (more: Partial<LayoutPage> = {}): LayoutPage => ({
  ...A4,
  shows: 'text',
  inner: box(25, 25, 185, 270),
  edges: [],
  type: [type('SimSun', 12, 1000)],
  pitches: [{ pt: 18, lines: 30 }],
  density: { chars: 1000, inches: 100 },
  links: { count: 0, addresses: [] },
  numbered: 'no',
  ...more,
});
export const of = (...pages: LayoutPage[]) => ({
  materials: [{ slot: 'case', facts: pdf(pages.length, { layout: known({ pages }) }) }],
});
export const asks = (more: object) => ({ slots: ['case'], ...more });
const said = (id: string, params: unknown, more = '') =>
  `materials[0].file layout.${id} ${JSON.stringify(params)} of 0.pdf${more}`;
export const hint = (id: string, params: unknown) => said(id, params, ', undecided');
const remark = (id: string, params: unknown) => said(id, params, ', remark');

const sheets = asks({ page_size: { one_of: ['A4', 'Letter'], largest: 'A4' } });
const upright = asks({ orientation: 'portrait' });
const spaces = (more: object = {}) => asks({ text_box: { width: 170, height: 257 }, ...more });
export const running = page({ edges: [header, foot('3')] });
const wide = page({ inner: box(20, 25, 195.2, 270) });
const across = page({ width: 297, height: 210, inner: box(20, 20, 275, 188) });
const sizes = asks({ fonts: { min_pt: '五号' } });
const families = (more: object = {}) =>
  asks({ fonts: { families: { 'Times New Roman': 11, Arial: 10 }, min_pt: 12, ...more } });
const named = { families: ['Times New Roman', 'Nimbus*'] };
const only = { families: { 宋体: '五号' }, other: 'forbidden' };
const small = (share: number, more: object) => ({
  pages: [2],
  sizes: [{ font: 'SimSun', pt: 9, min: 10.5 }],
  share,
  ...more,
});
const withSmall = (chars: number) =>
  of(page(), page({ type: [type('SimSun', 12, 1000 - chars), type('SimSun', 9, chars)] }));
export const close = (lines: number) =>
  of(
    page({
      pitches: [
        { pt: 12, lines },
        { pt: 18, lines: 100 - lines },
      ],
    }),
  );
export const tight = (share: number, more: object) => ({
  pages: [1],
  by: 'points',
  found: 12,
  limit: 18,
  share,
  ...more,
});

/** What the `layout` kind asks of PDFs. */
export const layout: readonly Case[] = [
  ['nothing in the slot', sheets, { materials: [] }, 'not applicable'],
  [
    'A4 and Letter, either way up',
    sheets,
    of(page(), page({ width: 279.4, height: 215.9 })),
    [said('page-large', { pages: [2], width: 279, height: 216, largest: A4 })],
  ],
  ['A4 as a browser has it', sheets, of(page({ width: 209.9, height: 297 })), []],
  [
    'another sheet',
    sheets,
    of(page(), page({ width: 420, height: 297 }), page({ width: 420, height: 297.2 })),
    [
      said('page-size', { pages: [2, 3], width: 420, height: 297, wanted: [A4, { width: 215.9, height: 279.4 }] }),
      said('page-large', { pages: [2, 3], width: 420, height: 297, largest: A4 }),
    ],
  ],
  [
    'a sheet without a name',
    asks({ page_size: { size: { width: 185, height: 260 }, tolerance: 1 } }),
    of(page({ width: 184, height: 261 })),
    [],
  ],
  [
    'a sheet that differs by more',
    asks({ page_size: { size: { width: 185, height: 260 }, tolerance: 1 } }),
    of(page({ width: 183, height: 260 })),
    [said('page-size', { pages: [1], width: 183, height: 260, wanted: [{ width: 185, height: 260 }] })],
  ],
  ['a scan has a sheet too', sheets, of(page({ shows: 'picture' })), []],
  ['portrait', upright, of(page()), []],
  ['landscape', upright, of(page(), across), [said('orientation', { pages: [2], wanted: 'portrait' })]],
  ['landscape that should be', asks({ orientation: 'landscape' }), of(across), []],
  [
    'portrait that should not be',
    asks({ orientation: 'landscape' }),
    of(page()),
    [said('orientation', { pages: [1], wanted: 'landscape' })],
  ],

  ['text within 257 mm by 170 mm', spaces(), of(page(), across), []],
  [
    'text beyond it',
    spaces(),
    of(page(), wide),
    [
      said('text-box', {
        pages: [2],
        page: 2,
        found: { width: 175.2, height: 245 },
        limit: { width: 170, height: 257 },
      }),
    ],
  ],
  [
    'text beyond it across',
    spaces(),
    of(page({ ...across, inner: box(10, 20, 275, 188) })),
    [said('text-box', { pages: [1], page: 1, found: { width: 265, height: 168 }, limit: { width: 257, height: 170 } })],
  ],
  [
    'only a header and a number beyond it',
    spaces(),
    of(page(), running),
    [hint('outside', { pages: [2], texts: ['示例市', '3'] })],
  ],
  ['a header that may stand outside', spaces({ headers: 'free' }), of(running), []],
  [
    'a header that may not',
    spaces({ headers: 'inside' }),
    of(running),
    [said('text-box', { pages: [1], page: 1, found: { width: 160, height: 274 }, limit: { width: 170, height: 257 } })],
  ],
  [
    'a foot that is text',
    spaces(),
    of(page({ edges: [{ ...foot('No header', false), box: box(100, 270, 110, 280) }] })),
    [],
  ],
  ['margins all round', asks({ margins: { min: 25 } }), of(page()), []],
  [
    'margins of their own',
    asks({ margins: { left: 25, right: 20, top: 25, bottom: 30, min: 40 } }),
    of(page()),
    [said('margin', { pages: [1], side: 'bottom', page: 1, found: 27, limit: 30 })],
  ],
  ['a hair less', asks({ margins: { left: 25.4 } }), of(page()), []],
  [
    'the worst of two pages',
    asks({ margins: { left: 25 } }),
    of(page({ inner: box(20, 25, 185, 270) }), page({ inner: box(18.44, 25, 185, 270) })),
    [said('margin', { pages: [1, 2], side: 'left', page: 2, found: 18.4, limit: 25 })],
  ],
  ['a page without text has no margins', asks({ margins: { min: 25 } }), of(page({ inner: undefined })), []],

  ['large enough', sizes, of(page({ type: [type('SimSun', 10.44, 900), type('', 16, 100)] })), []],
  ['too small', sizes, withSmall(200), [said('small-type', small(0.1, { few: false }))]],
  ['a little that is too small', sizes, withSmall(20), [hint('small-type', small(0.01, { few: true }))]],
  [
    'no more than may be',
    { ...sizes, exempt_share: 0.05 },
    withSmall(60),
    [remark('small-type-exempt', small(0.03, { exempt: 0.05 }))],
  ],
  [
    'more than may be',
    { ...sizes, exempt_share: 0.05 },
    withSmall(200),
    [said('small-type', small(0.1, { few: false, exempt: 0.05 }))],
  ],
  ['small type on a page that isn’t looked at', { ...sizes, pages_to: 1 }, withSmall(200), []],
  [
    'a header in small type',
    sizes,
    of(page({ type: [type('SimSun', 12, 970)], edges: [header] })),
    [said('small-type', { pages: [1], sizes: [{ font: 'Arial', pt: 9, min: 10.5 }], share: 0.03, few: false })],
  ],
  ['a header that may be in small type', { ...sizes, headers: 'free' }, of(page({ edges: [header] })), []],
  ['nothing to read', sizes, of(page({ type: [] })), []],
  [
    'sizes by families',
    families(),
    of(
      page({
        type: [type('TimesNewRomanPS-BoldMT', 11, 500), type('Arial,Italic', 10, 300), type('Calibri', 12, 200)],
      }),
    ),
    [],
  ],
  [
    'a family at the size of another',
    families(),
    of(page({ type: [type('TimesNewRomanPSMT', 10, 500), type('ArialMT', 10, 500)] })),
    [
      said('small-type', {
        pages: [1],
        sizes: [{ font: 'TimesNewRomanPSMT', pt: 10, min: 11 }],
        share: 0.5,
        few: false,
      }),
    ],
  ],
  [
    'a font without a name',
    families(),
    of(page({ type: [type('', 12, 500), type('ArialMT', 12, 500)] })),
    [hint('font-unnamed', { pages: [1], share: 0.5 })],
  ],
  [
    'only such fonts',
    asks({ fonts: only }),
    of(page({ type: [type('NSimSun', 12, 900), type('Wingdings', 12, 100)] })),
    [],
  ],
  [
    'another font',
    asks({ fonts: only }),
    of(page({ type: [type('SimSun', 12, 900), type('KaiTi', 12, 100)] })),
    [said('fonts', { pages: [1], fonts: ['KaiTi'], share: 0.1, allowed: ['宋体'], few: false })],
  ],
  [
    'a little of another font',
    asks({ fonts: only }),
    of(page({ type: [type('SimSun', 12, 990), type('KaiTi', 12, 10)] })),
    [hint('fonts', { pages: [1], fonts: ['KaiTi'], share: 0.01, allowed: ['宋体'], few: true })],
  ],
  [
    'no more of another font than may be',
    asks({ fonts: only, exempt_share: 0.1 }),
    of(page({ type: [type('SimSun', 12, 900), type('KaiTi', 12, 100)] })),
    [remark('fonts-exempt', { pages: [1], fonts: ['KaiTi'], share: 0.1, exempt: 0.1 })],
  ],

  ['only the families of a list', asks({ fonts: named }), of(page({ type: [type('NimbusRomNo9L-Regu', 6, 500)] })), []],
  [
    'a family that isn’t in the list',
    asks({ fonts: named }),
    of(page({ type: [type('TimesNewRomanPSMT', 6, 500), type('Calibri', 12, 500)] })),
    [said('fonts', { pages: [1], fonts: ['Calibri'], share: 0.5, allowed: named.families, few: false })],
  ],
  [
    'a list and a font without a name',
    asks({ fonts: named }),
    of(page({ type: [type('', 12, 500), type('Times', 12, 500)] })),
    [hint('font-unnamed', { pages: [1], share: 0.5 })],
  ],
  ['lines not too far apart', asks({ line_pitch: { max: 18 } }), close(50), []],
  [
    'most lines too far apart',
    asks({ line_pitch: { max: 16 } }),
    close(40),
    [said('lines', { pages: [1], by: 'points-apart', found: 18, limit: 16, share: 0.6, few: false })],
  ],
  [
    'lines too far apart that may be headings',
    asks({ line_pitch: { max: 16 } }),
    close(50),
    [hint('lines', { pages: [1], by: 'points-apart', found: 18, limit: 16, share: 0.5, few: true })],
  ],
  [
    'no more lines too far apart than may be',
    asks({ line_pitch: { max: 16 }, exempt_share: 0.5 }),
    close(50),
    [remark('lines-exempt', { pages: [1], by: 'points-apart', found: 18, limit: 16, share: 0.5, exempt: 0.5 })],
  ],
  ['lines far enough', asks({ line_pitch: { min: 18.2 } }), of(page()), []],
  ['lines too close', asks({ line_pitch: { min: 18 } }), close(50), [said('lines', tight(0.5, { few: false }))]],
  ['a few lines too close', asks({ line_pitch: { min: 18 } }), close(2), [hint('lines', tight(0.02, { few: true }))]],
  [
    'no more lines too close than may be',
    asks({ line_pitch: { min: 18 }, exempt_share: 0.05 }),
    close(4),
    [remark('lines-exempt', tight(0.04, { exempt: 0.05 }))],
  ],
  ['six lines in an inch', asks({ lines_per_inch: { max: 6 } }), close(50), []],
  [
    'more than four lines in an inch',
    asks({ lines_per_inch: { max: 5 } }),
    close(50),
    [said('lines', { pages: [1], by: 'per-inch', found: 6, limit: 5, share: 0.5, few: false })],
  ],
  ['ten characters in an inch', asks({ chars_per_inch: { max: 15 } }), of(page()), []],
  [
    'twenty characters in an inch',
    asks({ chars_per_inch: { max: 15 } }),
    of(page({ density: { chars: 1600, inches: 100 } }), page({ density: { chars: 2000, inches: 100 } })),
    [said('density', { pages: [1, 2], page: 2, found: 20, limit: 15 })],
  ],
  [
    'too little text for an average',
    asks({ chars_per_inch: { max: 15 } }),
    of(page({ density: { chars: 60, inches: 2 } })),
    [],
  ],

  [
    'page numbers',
    asks({ page_numbers: true }),
    of(page({ numbered: 'yes' }), page({ numbered: 'yes' }), page({ shows: 'blank' })),
    [],
  ],
  ['no page numbers', asks({ page_numbers: true }), of(page(), page()), [said('unnumbered', { pages: [1, 2], of: 2 })]],
  ['a cover without a number', asks({ page_numbers: true, pages_from: 2 }), of(page(), page({ numbered: 'yes' })), []],
  [
    'numbers that don’t count',
    asks({ page_numbers: true }),
    of(page({ numbered: 'yes' }), page({ numbered: 'unclear' })),
    [hint('unnumbered-unclear', { pages: [2] })],
  ],
  [
    'numbers that may not be',
    asks({ page_numbers: false }),
    of(page(), page({ numbered: 'yes' })),
    [hint('numbered', { pages: [2] })],
  ],
  ['no headers', asks({ headers: 'none' }), of(page()), []],
  [
    'headers that may not be',
    asks({ headers: 'none' }),
    of(page(), running),
    [hint('headers', { pages: [2], texts: ['示例市', '3'] })],
  ],
  ['no links', asks({ hyperlinks: false }), of(page()), []],
  [
    'links',
    asks({ hyperlinks: false }),
    of(page(), page({ links: { count: 3, addresses: ['https://city.example'] } })),
    [said('links', { pages: [2], count: 3, addresses: ['https://city.example'] })],
  ],
  [
    'links that may be',
    asks({ hyperlinks: true, orientation: 'portrait' }),
    of(page({ links: { count: 3, addresses: [] } })),
    [],
  ],

  [
    'a scan',
    sizes,
    of(page(), page({ shows: 'picture', type: [type('Arial', 5, 3)] })),
    [hint('no-text', { pages: [2] })],
  ],
  ['a blank page', spaces({ headers: 'inside' }), of(page(), page({ shows: 'blank', inner: undefined, type: [] })), []],
  ['no page to be looked at', { ...sizes, pages_from: 2 }, of(page()), [hint('no-such-pages', { from: 2, pages: 1 })]],
  [
    'a Word file',
    sheets,
    { materials: [{ slot: 'case', file: '0.pdf', facts: { format: 'docx' } }] },
    [hint('none', { found: 'docx' })],
  ],
  [
    'not measured',
    sheets,
    {
      materials: [
        { slot: 'case', facts: pdf(1, { layout: unknown(message('layout.not-checked', { reason: 'time' })) }) },
      ],
    },
    [hint('not-checked', { reason: 'time' })],
  ],
  [
    'a damaged file',
    sheets,
    { materials: [{ slot: 'case', facts: pdf('damaged', { layout: unknown(message('pdf.password', {})) }) }] },
    ['materials[0].file pdf.password {} of 0.pdf, undecided'],
  ],
];
