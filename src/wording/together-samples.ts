import type { ParamsOf } from '../findings/catalogue.ts';
import type { recommendMessages } from '../findings/messages/recommend.ts';
import type { scopeMessages } from '../findings/messages/scope.ts';

const label = { zh: '联合单位', en: 'Partner' };
const title = { zh: '示例市智慧公交', en: 'Smart buses of Example City' };

const called = { title, folder: '甲单位' };

export const TOGETHER_SAMPLES: {
  readonly [I in keyof typeof scopeMessages | keyof typeof recommendMessages]: ParamsOf<I>;
} = {
  'scope.alone': { scope: 'ledger' },
  'scope.no-recommender': {},
  'scope.too-many': { count: 2, limit: 1, which: [called, { ...called, folder: undefined }] },
  'scope.too-few': { count: 1, limit: 3, which: [called] },
  'scope.twice': { label, value: '出行 / Mobility', other: called },
  'relation.too-often': { label, value: '示例一 / Example one', count: 3, limit: 2, which: [called] },
  'recommend.none': {},
  'recommend.twice': { file: '甲/dossier.yaml', rank: 1 },
  'recommend.not-there': { file: '丁单位' },
  'recommend.withdrawn-listed': { file: '丁单位', rank: 3 },
  'recommend.unlisted': { file: '丁/dossier.yaml' },
  'recommend.kind-unknown': { kind: 'provincal', nearest: 'provincial', known: ['provincial', 'planned-city'] },
  'recommend.other-program': { program: 'wic-awards-2026', first: 'wsca-china-2025' },
  'recommend.same': { title, files: ['材料/说明.pdf'], rank: 3, earlier: 2 },
};
