import type { MessageId, ParamsOf } from '../../src/findings/catalogue.ts';
import type { HowMessages } from '../../src/findings/messages/how.ts';
import type { LayoutHowMessages } from '../../src/findings/messages/layout-how.ts';

type More = { readonly [K in MessageId]?: readonly ParamsOf<K>[] };

const some = { pages: [3], share: 0.004, few: true, exempt: undefined };
const size = { width: 170, height: 257 };
const A4 = { width: 210, height: 297 };

/** Further forms of what is said of layouts. */
export const layoutForms: More = {
  'layout.no-such-pages': [{ from: 2, pages: 1 }],
  'layout.page-size': [{ pages: [1, 2], width: 420, height: 297, wanted: [A4, { width: 185, height: 262 }] }],
  'layout.orientation': [{ pages: [3, 4], wanted: 'landscape' }],
  'layout.margin': (['right', 'top', 'bottom'] as const).map((side) => ({
    ...{ pages: [3], side, page: 3, found: 18, limit: 25.4 },
  })),
  'layout.small-type': [
    { ...some, sizes: [{ font: '', pt: 7.98, min: 10.5 }] },
    { ...some, few: false, sizes: [{ font: '宋体', pt: 9, min: 12 }] },
  ],
  'layout.fonts': [
    { ...some, fonts: ['Calibri', '楷体'], allowed: ['宋体', 'Times New Roman', 'Nimbus*'] },
    { ...some, few: false, exempt: 0.001, fonts: ['Calibri'], allowed: ['宋体'] },
  ],
  'layout.lines': [
    { ...some, by: 'per-inch', found: 7.2, limit: 6 },
    { ...some, by: 'points', found: 14.2, limit: 18, few: false, exempt: 0.001 },
    { ...some, by: 'points-apart', found: 36, limit: 28, few: false },
    { ...some, by: 'points-apart', found: 36, limit: 28 },
  ],
  'layout.lines-exempt': [
    { pages: [3], by: 'points', found: 14.2, limit: 18, share: 0.0004, exempt: 0.05 },
    { pages: [3], by: 'points-apart', found: 36, limit: 28, share: 0.1, exempt: 0.2 },
  ],
  'layout.unnumbered': [{ pages: [1, 2, 3], of: 3 }],
  'layout.links': [{ pages: [3], count: 1, addresses: [] }],
};

const label = { zh: '项目名称', en: 'Project title' };
const slots = [label, { zh: '5G 应用', en: '5G use' }];
type Samples = { readonly [K in keyof LayoutHowMessages]: readonly [HowMessages[K], ...HowMessages[K][]] };

/** Parameters for every sentence on how layouts are checked. */
export const layoutHowSamples: Samples = {
  'how.layout-pages': [
    { from: 2, to: undefined },
    { from: undefined, to: 10 },
    { from: 2, to: 10 },
  ],
  'how.page-size': [
    { slots, wanted: [A4], largest: undefined, tolerance: 2 },
    { slots, wanted: [A4, { width: 185, height: 262 }], largest: A4, tolerance: 2 },
    { slots, wanted: [], largest: A4, tolerance: 1.5 },
  ],
  'how.orientation': [
    { slots, wanted: 'portrait' },
    { slots, wanted: 'landscape' },
  ],
  'how.text-box': [{ slots, ...size }],
  'how.margins': [
    {
      slots,
      sides: [
        { side: 'left', least: 25 },
        { side: 'top', least: 12.7 },
      ],
    },
  ],
  'how.layout-headers': [{ headers: undefined }, { headers: 'none' }, { headers: 'inside' }, { headers: 'free' }],
  'how.fonts': [
    { slots, min: 10.5, families: [] },
    {
      slots,
      min: 12,
      families: [
        { family: 'Arial', min: 10 },
        { family: '宋体', min: 10.5 },
      ],
    },
    { slots, min: undefined, families: [{ family: '宋体', min: 12 }] },
  ],
  'how.only-fonts': [{ slots, families: ['Times New Roman', 'Nimbus*'] }],
  'how.line-pitch': [
    { slots, min: 18, max: undefined },
    { slots, min: 18, max: 28 },
    { slots, min: undefined, max: 28 },
  ],
  'how.lines-per-inch': [{ slots, max: 6 }],
  'how.chars-per-inch': [{ slots, max: 15 }],
  'how.layout-share': [{ exempt: undefined }, { exempt: 0.05 }],
  'how.page-numbers': [
    { slots, wanted: true },
    { slots, wanted: false },
  ],
  'how.no-headers': [{ slots }],
  'how.no-links': [{ slots }],
  'how.layout-only-pdf': [{ text: true }, { text: false }],
};
