import type { Bilingual } from '../../base/language.ts';
import { valueAt } from '../../base/route.ts';
import { textsIn } from '../../rules/select.ts';
import { comparable } from './applicants.ts';

/** One of the names that a value lists, and what it is compared by. */
export interface Unit {
  readonly name: Bilingual;
  readonly keys: readonly string[];
}

/** A comma is no separator: it stands within English names (`Example Tech Co., Ltd.`). */
const namesIn = (value: unknown): string[] =>
  textsIn(value)
    .flatMap((text) => text.split(/[、；;\n]/u))
    .filter((name) => comparable(name).length > 0);

const unit = (zh: string, en: string): Unit => ({
  name: { zh: zh.trim(), en: en.trim() },
  keys: comparable(zh, en),
});

/** The names that a value lists. Where both languages list the same number, they are taken to be the same ones in the same order. */
export function unitsIn(value: unknown): Unit[] {
  const [zh, en] = [namesIn(valueAt(value, ['zh'])), namesIn(valueAt(value, ['en']))];
  if (zh.length > 0 && zh.length === en.length) return zh.map((name, index) => unit(name, en[index] ?? name));
  return namesIn(value).map((name) => unit(name, name));
}
