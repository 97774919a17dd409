import type { ParamsOf } from '../findings/catalogue.ts';
import type { paperMessages } from '../findings/messages/paper.ts';

/** Parameters for every message about a close look at a PDF. */
export const PAPER_SAMPLES: { readonly [K in keyof typeof paperMessages]: ParamsOf<K> } = {
  'paper.no-text': { pages: [2, 3, 4, 7], of: 9 },
  'paper.blank': { pages: [4] },
  'paper.blank-unknown': { pages: [12, 13] },
  'paper.upside-down': { pages: [3, 5] },
  'paper.sizes': {
    sizes: [
      { width: 210, height: 297, pages: [1, 2, 4] },
      { width: 297, height: 420, pages: [3] },
    ],
  },
  'paper.dpi': { pages: [2, 3], dpi: 96, min: 200 },
  'paper.dpi-unknown': { pages: [6] },
  'paper.fonts': { fonts: ['SimSun', 'KaiTi_GB2312'] },
  'paper.attachments': { files: ['名单.xlsx'] },
  'paper.form-open': { fields: 24, filled: 19, xfa: false },
  'paper.actions': { actions: ['JavaScript', 'Launch'] },
  'paper.counts': { walked: 12, declared: 10, second: 10 },
  'paper.outside': { pages: 2 },
  'paper.layers': { layers: ['内部批注'] },
  'paper.cropped': { pages: [1] },
  'paper.signed': { signers: ['示例市人民政府'], unnamed: 0 },
  'paper.signed-earlier': { bytes: 18_432 },
  'paper.signed-gaps': {},
  'paper.none': { found: 'docx' },
  'paper.not-checked': { reason: 'out of time' },
};
