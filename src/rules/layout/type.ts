import { pointsOf } from '../../base/type-sizes.ts';
import type { TypeUse } from '../../facts/layout/facts.ts';
import { isOfFamily, isSymbols } from '../../facts/layout/families.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { familiesOf, onlyThese } from './fonts.ts';
import { judge, numbersOf, type Sheet, typeOf } from './pages.ts';
import type { Params } from './params.ts';

/** Points by which printing programs round sizes: Word writes 9.96 for 10, TeX 10.91 for 11. */
const ROUNDING = 0.1;
/** As many kinds of small type as a sentence can bear. */
const SHOWN = 4;

type Fonts = NonNullable<Params['fonts']>;

/** Type that is too small, and fonts that aren't allowed. */
export function* typeFaults(p: Params, sheets: readonly Sheet[]): Generator<Draft> {
  const pages = sheets.map((sheet) => ({ ...sheet, type: typeOf(sheet, p.headers) }));
  const { fonts, exempt_share: exempt } = p;
  if (fonts === undefined) return;
  const total = charsOf(pages, () => true);
  if (total === 0) return;
  yield* smallType(fonts, pages, total, exempt);
  const names = familiesOf(fonts).map(({ name }) => name);
  if (names.length === 0) return;
  const unnamed = numbersOf(pages.filter(({ type }) => type.some(({ font }) => font === '')));
  const share = charsOf(pages, ({ font }) => font === '') / total;
  if (unnamed.length > 0 && share > (exempt ?? 0)) {
    yield { message: message('layout.font-unnamed', { pages: unnamed, share }), undecided: true };
  }
  if (onlyThese(fonts)) yield* otherFonts(names, pages, total, exempt);
}

/** The smallest size that a font may have; undefined where the rule sets none. */
function leastOf(fonts: Fonts, font: string): number | undefined {
  const own = familiesOf(fonts).find(({ name }) => isOfFamily(font, name));
  return own?.min ?? pointsOf(fonts.min_pt);
}

function* smallType(
  fonts: Fonts,
  pages: readonly Sheet[],
  total: number,
  exempt: number | undefined,
): Generator<Draft> {
  const isSmall = ({ font, pt }: TypeUse) => pt < (leastOf(fonts, font) ?? 0) - ROUNDING;
  const small = pages.filter(({ type }) => type.some(isSmall));
  if (small.length === 0) return;
  const share = charsOf(pages, isSmall) / total;
  const sizes = commonest(small.flatMap(({ type }) => type.filter(isSmall))).map(({ font, pt }) => ({
    ...{ font, pt },
    min: leastOf(fonts, font) ?? 0,
  }));
  const found = { pages: numbersOf(small), sizes, share };
  const judged = judge(share, exempt);
  if (judged === 'exempt' && exempt !== undefined) {
    yield { message: message('layout.small-type-exempt', { ...found, exempt }), remark: true };
  } else yield judgedAs(judged, message('layout.small-type', { ...found, few: judged === 'few', exempt }));
}

function* otherFonts(
  families: readonly string[],
  pages: readonly Sheet[],
  total: number,
  exempt: number | undefined,
): Generator<Draft> {
  const isOther = ({ font }: TypeUse) =>
    font !== '' && !isSymbols(font) && !families.some((family) => isOfFamily(font, family));
  const other = pages.filter(({ type }) => type.some(isOther));
  if (other.length === 0) return;
  const share = charsOf(pages, isOther) / total;
  const names = new Set(commonest(other.flatMap(({ type }) => type.filter(isOther))).map(({ font }) => font));
  const found = { pages: numbersOf(other), fonts: [...names], share };
  const judged = judge(share, exempt);
  if (judged === 'exempt' && exempt !== undefined) {
    yield { message: message('layout.fonts-exempt', { ...found, exempt }), remark: true };
  } else {
    yield judgedAs(judged, message('layout.fonts', { ...found, allowed: families, few: judged === 'few', exempt }));
  }
}

const judgedAs = (judged: string, said: Draft['message']): Draft =>
  judged === 'few' ? { message: said, undecided: true } : { message: said };

const charsOf = (pages: readonly Sheet[], test: (use: TypeUse) => boolean): number =>
  pages.reduce((sum, { type }) => sum + type.filter(test).reduce((all, { chars }) => all + chars, 0), 0);

/** The fonts and sizes that most characters have, sizes to a tenth. */
function commonest(uses: readonly TypeUse[]): TypeUse[] {
  const found = new Map<string, TypeUse>();
  for (const { font, pt, chars } of uses) {
    const size = Math.round(pt * 10) / 10;
    const key = `${size} ${font}`;
    found.set(key, { font, pt: size, chars: (found.get(key)?.chars ?? 0) + chars });
  }
  return [...found.values()].toSorted((a, b) => b.chars - a.chars).slice(0, SHOWN);
}
