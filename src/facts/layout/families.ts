/** Names under which one family goes: of Windows, of WPS, of TeX, and of free fonts made to the same measures. */
const ALIKE: readonly (readonly string[])[] = [
  ['timesnewroman', 'times', 'timesroman'],
  ['arial', 'arialunicode'],
  ['couriernew', 'courier'],
  ['palatinolinotype', 'palatino', 'palatinoroman'],
  ['宋体', 'simsun', 'nsimsun', '新宋体', 'stsong', '华文宋体'],
  ['仿宋', 'fangsong', 'fangsonggb2312', '仿宋gb2312', 'stfangsong', '华文仿宋'],
  ['黑体', 'simhei', 'stheiti', '华文黑体'],
  ['楷体', 'kaiti', 'simkai', 'kaitigb2312', '楷体gb2312', 'stkaiti', '华文楷体'],
  ['微软雅黑', 'microsoftyahei', 'microsoftyaheiui'],
  ['等线', 'dengxian'],
  ['方正小标宋简体', 'fzxiaobiaosong', 'fzxbsjw', 'fzxbsk', '方正小标宋gbk'],
];
const COMPUTER_MODERN = /^(cm|sf)[a-z]{1,5}\d+$|^lm(roman|sans|mono)\w*$|^computermodern$/;
/** Letters of no language: bullets, arrows, signs of mathematics. */
const SYMBOLS =
  /^(symbol|wingdings\d?|webdings|zapfdingbats|dingbats|opensymbol|mtextra|cambriamath|standardsymbols\w*|segoeuisymbol|segoeuiemoji|notosanssymbols\d?)$/;

/**
 * Whether a font, by its name in a PDF, belongs to a family as people name it: `TimesNewRomanPS-BoldMT` to `Times New
 * Roman`. Of `Nimbus*` are all whose names begin so.
 */
export const isOfFamily = (font: string, family: string): boolean =>
  family.endsWith('*') ? plain(font).startsWith(plain(family.slice(0, -1))) : familyKey(font) === familyKey(family);

/** Whether a font has only symbols, which stand in texts of any family. */
export const isSymbols = (font: string): boolean => SYMBOLS.test(plain(font));

function familyKey(name: string): string {
  const key = plain(name);
  if (COMPUTER_MODERN.test(key)) return 'computermodern';
  return ALIKE.find((names) => names.includes(key))?.[0] ?? key;
}

/** Without the style, which stands behind a hyphen or a comma, the marks of foundries, and spaces. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[,-].*$/u, '')
    .replace(/[\s_]/gu, '')
    .replace(/(PS)?(MT)?$/u, '')
    .replace(/(Bold|Italic|Oblique|Regular|Light|Medium)+$/u, '')
    .toLowerCase();
