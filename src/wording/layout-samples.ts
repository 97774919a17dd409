import type { ParamsOf } from '../findings/catalogue.ts';
import type { layoutMessages } from '../findings/messages/layout.ts';

const sizes = [{ font: 'SimSun', pt: 9, min: 10.5 }];

/** Parameters for what is said of layouts. */
export const LAYOUT_SAMPLES: { readonly [K in keyof typeof layoutMessages]: ParamsOf<K> } = {
  'layout.none': { found: 'docx' },
  'layout.not-checked': { reason: 'time' },
  'layout.no-such-pages': { from: 3, pages: 2 },
  'layout.no-text': { pages: [3, 4] },
  'layout.page-size': { pages: [3], width: 216, height: 279, wanted: [{ width: 210, height: 297 }] },
  'layout.page-large': { pages: [3], width: 297, height: 420, largest: { width: 210, height: 297 } },
  'layout.orientation': { pages: [3], wanted: 'portrait' },
  'layout.text-box': {
    ...{ pages: [3, 5], page: 5 },
    found: { width: 174.6, height: 259.3 },
    limit: { width: 170, height: 257 },
  },
  'layout.margin': { pages: [3, 5], side: 'left', page: 5, found: 18.4, limit: 25 },
  'layout.outside': { pages: [1, 2, 3], texts: ['示例市申报材料', '第 1 页'] },
  'layout.small-type': { pages: [3, 4], sizes, share: 0.37, few: false, exempt: 0.05 },
  'layout.small-type-exempt': { pages: [3, 4], sizes, share: 0.031, exempt: 0.05 },
  'layout.fonts': {
    ...{ pages: [3], fonts: ['Calibri'], allowed: ['Arial', 'Times New Roman'] },
    ...{ share: 0.37, few: false, exempt: undefined },
  },
  'layout.fonts-exempt': { pages: [3], fonts: ['Symbol'], share: 0.031, exempt: 0.05 },
  'layout.font-unnamed': { pages: [3], share: 0.37 },
  'layout.lines': {
    ...{ pages: [3], by: 'points', found: 14.2, limit: 18 },
    ...{ share: 0.37, few: false, exempt: undefined },
  },
  'layout.lines-exempt': { pages: [3], by: 'per-inch', found: 7.2, limit: 6, share: 0.031, exempt: 0.05 },
  'layout.density': { pages: [3, 5], page: 5, found: 17.3, limit: 15 },
  'layout.unnumbered': { pages: [3], of: 29 },
  'layout.unnumbered-unclear': { pages: [3] },
  'layout.numbered': { pages: [3] },
  'layout.headers': { pages: [1, 2, 3], texts: ['示例市申报材料'] },
  'layout.links': { pages: [3], count: 2, addresses: ['https://city.example/report'] },
};
