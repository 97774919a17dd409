import type { MessageId, ParamsOf } from '../findings/catalogue.ts';
import type { namesMessages } from '../findings/messages/names.ts';

const label = { zh: '完成人', en: 'Contributor' };
const met = { value: '示例市交通局', other: '示例市交通厅', line: 37 };

/** Parameters for what is said of names. */
export const NAMES_SAMPLES: { readonly [K in MessageId & keyof typeof namesMessages]: ParamsOf<K> } = {
  'names.side-missing': { label, language: 'en' },
  'names.side-script': { label, language: 'en', value: '示例市' },
  'names.swapped': { label, zh: 'Example City', en: '示例市' },
  'names.other-surname': { zh: '李样本', en: 'Wang Yangben', latin: 'Li Yangben' },
  'names.invisible': { side: 'zh', suggestion: '示例市', codePoints: ['U+200B', 'U+FEFF'] },
  'names.decomposed': { side: 'en', suggestion: 'Lü Shile' },
  'names.spaces': { side: 'zh', suggestion: '吕示乐', codePoints: ['U+3000'] },
  'names.full-width': { side: 'en', suggestion: 'Example (City)', characters: ['（', '）'] },
  'names.half-width': { side: 'zh', suggestion: '示例（北京）科技有限公司', characters: ['(', ')'] },
  'names.not-ordinary': { side: 'zh', suggestion: '示例市', characters: [{ char: '⽰', meant: '示' }] },
  'names.other-alphabet': { side: 'en', suggestion: 'Example', characters: [{ char: 'Е', meant: 'E' }] },
  'names.digit': { side: 'zh', suggestion: '二〇二五年示例', characters: [{ char: '○', meant: '〇' }] },
  'names.dot': { side: 'zh', suggestion: '示例·样本', characters: ['•'] },
  'names.dash': { side: 'en', suggestion: 'Sample-Example', characters: ['ー'] },
  'names.traditional': { side: 'zh', suggestion: '示例运输', characters: [{ char: '運', meant: '运' }] },
  'names.mixed': {
    side: 'zh',
    suggestion: '示例运输资讯',
    characters: [{ char: '運', meant: '运' }],
    simplified: ['资', '讯'],
  },
  'names.too-long': { length: 1234, limit: 500 },
  'names.spelt-apart': { value: '示例（北京）公司', other: '示例(北京)公司', line: 37 },
  'names.near': met,
  'names.translated-apart': { name: '吕示乐', value: 'Lü Shile', other: 'Shile Lyu', line: 37 },
};
