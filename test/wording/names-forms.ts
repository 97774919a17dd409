import type { MessageId, ParamsOf } from '../../src/findings/catalogue.ts';

type More = { readonly [K in MessageId]?: readonly ParamsOf<K>[] };

const label = { zh: '完成人', en: 'Contributor' };
const file = { side: 'file', suggestion: '示例市_Example-City.pdf' } as const;

/** Further parameters for what is said of names. */
export const namesForms: More = {
  'names.side-missing': [
    { label, language: 'zh' },
    { label, language: 'en', pinyin: { han: '张示例', latin: 'Zhang Shili', others: [] } },
  ],
  'names.side-script': [
    { label, language: 'zh', value: 'Alex Sample' },
    {
      label,
      language: 'en',
      value: '吕示乐',
      pinyin: { han: '吕示乐', latin: 'Lü Shile', passport: 'LYU SHILE', others: ['Lü Shiyue'] },
    },
  ],
  'names.invisible': [{ ...file, codePoints: ['U+200B'] }],
  'names.spaces': [
    { ...file, codePoints: ['U+0020'] },
    { ...file, codePoints: ['U+00A0', 'U+0020', 'U+2003'] },
  ],
  'names.full-width': [{ ...file, characters: ['１', '２', '３', '４', '５', '６', '７', '８', '９'] }],
  'names.not-ordinary': [{ ...file, characters: [{ char: '⻓', meant: '长' }] }],
  'names.other-alphabet': [{ ...file, characters: [{ char: 'Ο', meant: 'O' }] }],
  'names.digit': [{ ...file, characters: [{ char: 'l', meant: '1' }] }],
};
