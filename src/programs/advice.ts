import { nearest } from '../base/nearest.ts';
import type { Route } from '../base/route.ts';
import { hasHan } from '../base/scripts.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Condition } from '../rules/condition.ts';
import type { Placed } from '../source/placed.ts';
import type { PackData } from './assemble.ts';
import { fieldAt } from './labels.ts';
import { namesOf } from './names.ts';
import type { Program } from './program.ts';
import type { RuleCommon } from './shape.ts';

/** A rule with what modifies it, as its pack writes it. */
interface Written extends RuleCommon {
  readonly vary_by?: Varied;
}

interface Varied {
  readonly field: string;
  readonly table: Readonly<Record<string, { readonly vary_by?: Varied }>>;
  readonly otherwise?: unknown;
}

/** Where the rules of a rules.yaml stand in it, by their ids. */
export function rulePlaces({ data }: Pick<Placed, 'data'>): ReadonlyMap<string, Route> {
  const { rules } = (data ?? {}) as { rules?: unknown };
  const items = Array.isArray(rules) ? (rules as unknown[]) : [];
  return new Map(
    items.flatMap((item, index): [string, Route][] => {
      const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
      return typeof id === 'string' ? [[id, ['rules', index]]] : [];
    }),
  );
}

/** What in the rules of a sound pack is no fault but hardly meant; of those that `places` knows. */
export function rulesAdvice(program: Program, { rules }: PackData, places: ReadonlyMap<string, Route>): Draft[] {
  const seen = new Map<string, string>();
  return rules.flatMap((rule: Written) => {
    const route = places.get(rule.id);
    const asked = parametersOf(rule);
    const other = seen.get(asked);
    if (other === undefined && rule.kind !== 'inform') seen.set(asked, rule.id);
    if (route === undefined) return [];
    const at = (...steps: Route): Route => [...route, ...steps];
    const drafts: Draft[] = [];
    if (other !== undefined) drafts.push({ message: message('author.rules-alike', { rule: rule.id, other }), route });
    const lacks = (['at', 'quote'] as const).filter((key) => /^[?？\s]*$/.test(rule.clause[key]));
    const [first] = lacks;
    if (first !== undefined)
      drafts.push({ message: message('author.clause-empty', { rule: rule.id, lacks }), route: at('clause', first) });
    const { level, severity, fix } = rule;
    if (level === 'must' && severity !== undefined && severity !== 'error' && fix === undefined)
      drafts.push({ message: message('author.severity-lowered', { rule: rule.id, severity }), route: at('severity') });
    for (const { path, words, left } of rule.when === undefined ? [] : asks(rule.when)) {
      if (left.length > 0) continue;
      drafts.push({ message: message('author.never-applies', { rule: rule.id, path, words }), route: at('when') });
    }
    return [...drafts, ...tableAdvice(program, rule, rule.vary_by, route)];
  });
}

/** All that decides what a rule finds. */
const parametersOf = ({ id: _, title: _t, clause: _c, fix: _f, level: _l, severity: _s, ...rest }: Written): string =>
  JSON.stringify(rest);

/** What a table has too little or too much; `above`: the answers in whose row it stands. */
function tableAdvice(
  program: Program,
  written: Written,
  by: Varied | undefined,
  route: Route,
  above: readonly string[] = [],
): Draft[] {
  if (by === undefined) return [];
  const { id: rule, when } = written;
  const { field, table, otherwise } = by;
  const at = [...route, 'vary_by', 'table'];
  const inner = Object.entries(table).flatMap(([word, row]) =>
    tableAdvice(program, written, row.vary_by, [...at, word], [...above, word]),
  );
  const category = field === 'category';
  const options = Object.keys(category ? program.categories : namesOf(program).optionsAt(field));
  if (options.length === 0 || (!category && fieldAt(program, field)?.open === true)) return inner;
  const idle = category ? [] : Object.keys(table).filter((word) => !options.includes(word));
  const [limited] = when === undefined ? [] : asks(when).filter(({ path }) => path === field);
  const missing = options.filter(
    (word) => !Object.hasOwn(table, word) && (limited === undefined || limited.left.includes(word)),
  );
  const own = [
    ...idle.map((word) => message('author.row-idle', { rule, field, word, nearest: nearest(word, options) })),
    ...(missing.length === 0 || otherwise !== undefined
      ? []
      : [message('author.row-missing', { rule, field, words: missing.map((word) => [...above, word].join(' / ')) })]),
  ];
  return [...own.map((said) => ({ message: said, route: at })), ...inner];
}

/** What a condition wants one answer to be: all words that it names, and those that are left when it must be all at once. */
interface Asked {
  readonly path: string;
  readonly words: readonly string[];
  readonly left: readonly string[];
}

function asks(condition: Condition): Asked[] {
  const wanted = new Map<string, Asked>();
  const want = (path: string, words: readonly string[]): void => {
    const before = wanted.get(path);
    wanted.set(path, {
      path,
      words: [...new Set([...(before?.words ?? []), ...words])],
      left: before === undefined ? words : before.left.filter((word) => words.includes(word)),
    });
  };
  const visit = ({ category, field, is, in: some, all = [] }: Condition): void => {
    if (category !== undefined) want('category', category);
    // Of several answers one may be this and another that.
    if (field !== undefined && !field.includes('[')) {
      if (is !== undefined) want(field, [String(is)]);
      if (some !== undefined) want(field, some.map(String));
    }
    for (const inner of all) visit(inner);
  };
  visit(condition);
  return [...wanted.values()];
}

/** Texts in two languages of which one is written in the script of the other. */
export function scriptAdvice(data: unknown, route: Route = []): Draft[] {
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data)
    ? (data as unknown[]).map((item, index) => [index, item] as const)
    : Object.entries(data);
  const { zh, en } = data as { zh?: unknown; en?: unknown };
  const said = (lang: 'zh' | 'en', text: string): Draft => ({
    message: message('author.script', { lang, text }),
    route: [...route, lang],
  });
  return [
    ...(typeof zh === 'string' && typeof en === 'string'
      ? [
          // A name such as WSIS or 5G is the same in both.
          ...(!hasHan(zh) && /\p{L}{2}/u.test(zh) && zh !== en ? [said('zh', zh)] : []),
          ...(hasHan(en) ? [said('en', en)] : []),
        ]
      : []),
    ...entries.flatMap(([key, value]) => scriptAdvice(value, [...route, key])),
  ];
}
