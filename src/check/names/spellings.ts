import { latinLookAlike, ordinaryHan } from '../../base/look-alikes.ts';
import { message } from '../../findings/catalogue.ts';
import { simplified } from './han-forms.ts';
import type { Named } from './named.ts';
import { leadingName } from './pinyin.ts';
import type { Remark } from './sides.ts';

/** One way in which somebody or something is called: both sides of a name, or of one of several in it. */
interface Spelling {
  readonly named: Named;
  readonly zh: string | undefined;
  readonly en: string | undefined;
}

/** Shorter names that differ in one character are rarely the same organisation. */
const NEAR = { han: 5, latin: 10 };
/** What tells organisations of the same kind apart, and is no slip: 第一医院, 东区, A座; in English only a number. */
const COUNTERS = { han: /[\p{N}一二三四五六七八九十甲乙丙丁东西南北中上下左右A-Za-z]/u, latin: /\p{N}/u };

/**
 * Names that are spelt in two ways in one manifest: those that only spaces, marks, case, width or Traditional characters
 * tell apart; organisations one character apart; and those with one Chinese and two English names. `lineOf` gives the
 * line on which a name stands. Each is said once, at the later place.
 */
export function spellingRemarks(
  names: readonly Named[],
  lineOf: (named: Named) => number,
): ReadonlyMap<Named, readonly Remark[]> {
  const found = new Map<Named, Remark[]>();
  const put = (named: Named, remark: Remark): unknown => found.set(named, [...(found.get(named) ?? []), remark]);
  for (const kind of ['unit', 'person', 'place'] as const) {
    const spellings = names.filter((named) => named.kind === kind).flatMap(spellingsOf);
    for (const side of ['zh', 'en'] as const) {
      const firsts = firstSpellings(spellings, side);
      for (const spelling of spellings) {
        const [value, first] = [spelling[side], firsts.get(keyOf(spelling[side]))];
        const other = first?.[side];
        if (value === undefined || first === undefined || other === undefined || other === value) continue;
        const met = { value, other, line: lineOf(first.named) };
        put(spelling.named, { message: message('names.spelt-apart', met), side });
      }
      if (kind === 'unit') for (const [named, remark] of nearRemarks(firsts, side, lineOf)) put(named, remark);
    }
    for (const [named, remark] of translatedApart(spellings, lineOf)) put(named, remark);
  }
  return found;
}

/** Several organisations may stand in one answer; where both languages have equally many, they go together. */
function spellingsOf(named: Named): Spelling[] {
  const parts = (text: string | undefined, mark: RegExp): string[] =>
    text === undefined ? [] : text.split(mark).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  if (named.kind === 'person') {
    const before = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : leadingName(text);
    return [{ named, zh: before(named.zh), en: before(named.en) }];
  }
  const [zh, en] = [parts(named.zh, /[、；;，]/u), parts(named.en, /[；;]/u)];
  if (zh.length <= 1 && en.length <= 1) return [{ named, zh: zh[0], en: en[0] }];
  if (zh.length === en.length) return zh.map((one, index) => ({ named, zh: one, en: en[index] }));
  return [
    ...zh.map((one) => ({ named, zh: one, en: undefined })),
    ...en.map((one) => ({ named, zh: undefined, en: one })),
  ];
}

/** What is left of a name when the ways of writing it don't count; of a company's form there is a short one as well. */
function keyOf(text: string | undefined): string {
  const ordinary = Array.from(text ?? '', (char) => latinLookAlike(char) ?? ordinaryHan(char) ?? char).join('');
  const letters = simplified(ordinary.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace('有限责任公司', '有限公司');
}

function firstSpellings(spellings: readonly Spelling[], side: 'zh' | 'en'): ReadonlyMap<string, Spelling> {
  const firsts = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const key = keyOf(spelling[side]);
    if (key !== '' && !firsts.has(key)) firsts.set(key, spelling);
  }
  return firsts;
}

/** Names of which one has a character changed, or one more. They meet where each is looked up without any of its characters. */
function* nearRemarks(
  firsts: ReadonlyMap<string, Spelling>,
  side: 'zh' | 'en',
  lineOf: (named: Named) => number,
): Generator<[Named, Remark]> {
  const shortened = new Map<string, string>();
  for (const [key, spelling] of firsts) {
    const chars = Array.from(key);
    if (chars.length < (/\p{Script=Han}/u.test(key) ? NEAR.han : NEAR.latin) || chars.length > 80) continue;
    const forms = [key, ...chars.map((_, index) => chars.toSpliced(index, 1).join(''))];
    const other = forms.map((form) => shortened.get(form)).find((one) => one !== undefined && isSlip(chars, one));
    for (const form of forms) if (!shortened.has(form)) shortened.set(form, key);
    const first = other === undefined ? undefined : firsts.get(other);
    const [value, met] = [spelling[side], first?.[side]];
    if (first === undefined || value === undefined || met === undefined) continue;
    yield [spelling.named, { message: message('names.near', { value, other: met, line: lineOf(first.named) }), side }];
  }
}

/** Whether two names are one character apart (changed in place, or one more), and that character doesn't number them. */
function isSlip(chars: readonly string[], other: string): boolean {
  const others = Array.from(other);
  const [long, short] = chars.length >= others.length ? [chars, others] : [others, chars];
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  const same = long.length === short.length;
  if (long.slice(at + 1).join('') !== short.slice(same ? at + 1 : at).join('')) return false;
  const differing = same ? [long[at], short[at]] : [long[at]];
  const counter = COUNTERS[/\p{Script=Han}/u.test(other) ? 'han' : 'latin'];
  return !differing.every((char) => char !== undefined && counter.test(char));
}

/** One Chinese name with two English ones that more than the way of writing tells apart. */
function* translatedApart(
  spellings: readonly Spelling[],
  lineOf: (named: Named) => number,
): Generator<[Named, Remark]> {
  const firsts = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const { zh, en } = spelling;
    const key = keyOf(zh);
    if (key === '' || zh === undefined || en === undefined) continue;
    const first = firsts.get(key);
    if (first?.en === undefined) firsts.set(key, spelling);
    else if (keyOf(first.en) !== keyOf(en)) {
      const met = { name: zh, value: en, other: first.en, line: lineOf(first.named) };
      yield [spelling.named, { message: message('names.translated-apart', met), side: 'en' }];
    }
  }
}
