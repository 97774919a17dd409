import type { ParamsOf } from '../findings/catalogue.ts';
import type { preflightMessages } from '../findings/messages/preflight.ts';

/** Parameters for every message about a close look at a PDF. */
export const PREFLIGHT_SAMPLES: { readonly [K in keyof typeof preflightMessages]: ParamsOf<K> } = {
  'preflight.no-text': { pages: [2, 3, 4, 7], of: 9 },
  'preflight.blank': { pages: [4] },
  'preflight.blank-unknown': { pages: [12, 13] },
  'preflight.upside-down': { pages: [3, 5] },
  'preflight.sizes': {
    sizes: [
      { width: 210, height: 297, pages: [1, 2, 4] },
      { width: 297, height: 420, pages: [3] },
    ],
  },
  'preflight.dpi': { pages: [2, 3], dpi: 96, min: 200 },
  'preflight.dpi-unknown': { pages: [6] },
  'preflight.fonts': { fonts: ['SimSun', 'KaiTi_GB2312'] },
  'preflight.attachments': { files: ['名单.xlsx'] },
  'preflight.form-open': { fields: 24, filled: 19, xfa: false },
  'preflight.actions': { actions: ['JavaScript', 'Launch'] },
  'preflight.counts': { walked: 12, declared: 10, second: 10 },
  'preflight.outside': { pages: 2 },
  'preflight.layers': { layers: ['内部批注'] },
  'preflight.cropped': { pages: [1] },
  'preflight.signed': { signers: ['示例市人民政府'], unnamed: 0 },
  'preflight.signed-earlier': { bytes: 18_432 },
  'preflight.signed-gaps': {},
  'preflight.none': { found: 'docx' },
  'preflight.not-checked': { reason: 'out of time' },
};
