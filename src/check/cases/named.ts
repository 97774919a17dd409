import { nearest } from '../../base/nearest.ts';
import type { Route } from '../../base/route.ts';
import { catalogue, type Message, message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Program } from '../../programs/program.ts';
import type { Case, CaseSubmission, CasesFile } from './shape.ts';

const RULE_LISTS = ['passes', 'fails', 'informs', 'undecided', 'only'] as const;
const OUTCOMES = ['undecided', 'waived'];

/** What a case names and isn't there, each where it is written; `at`: where the case stands. */
export function namedWrongly(program: Program, { variants = {} }: CasesFile, one: Case, at: Route): Draft[] {
  const ids = program.rules.map(({ id }) => id);
  const { variant, finds = [], lists = {} } = one;
  const unknown = RULE_LISTS.flatMap((key) =>
    (one[key] ?? []).flatMap((rule, index) => placed(ruleFault(rule, ids), [...at, key, index])),
  );
  const strangeLists = Object.keys(lists).filter((name) => !Object.hasOwn(program.supplied, name));
  return [
    ...unknown,
    ...finds.flatMap((line, index) => placed(lineFault(line, ids), [...at, 'finds', index])),
    ...(variant === undefined || Object.hasOwn(variants, variant)
      ? []
      : placed(message('cases.variant-unknown', { variant, nearest: nearest(variant, Object.keys(variants)) }), [
          ...at,
          'variant',
        ])),
    ...strangeLists.map((list): Draft => {
      const known = Object.keys(program.supplied);
      const said = message('cases.list-unknown', { list, nearest: nearest(list, known), known });
      return { message: said, route: [...at, 'lists', list], part: 'key' };
    }),
  ];
}

const placed = (said: Message | undefined, route: Route): Draft[] =>
  said === undefined ? [] : [{ message: said, route }];

const ruleFault = (rule: string, ids: readonly string[]): Message | undefined =>
  ids.includes(rule) ? undefined : message('cases.rule-unknown', { rule, nearest: nearest(rule, ids) });

/** A line of `finds`: a rule or `-`, a message, and what became of it where it doesn't simply stand. */
function lineFault(line: string, ids: readonly string[]): Message | undefined {
  const [rule = '', id = '', outcome, ...more] = line.trim().split(/\s+/);
  const fault = rule === '-' ? undefined : ruleFault(rule, ids);
  if (fault !== undefined) return fault;
  if (id === '' || more.length > 0 || (outcome !== undefined && !OUTCOMES.includes(outcome))) {
    return message('cases.line-unclear', { line });
  }
  if (Object.hasOwn(catalogue, id)) return undefined;
  return message('cases.message-unknown', { id, nearest: nearest(id, Object.keys(catalogue)) });
}

/** The case and each of its submissions, where they stand. */
const partsOf = (one: Case, at: Route): (readonly [CaseSubmission, Route])[] => [
  [one, at],
  ...(one.submissions ?? []).map((each, index) => [each, [...at, 'submissions', index]] as const),
];

/** Files of which a case says something though none of its submissions has them. */
export function strangeFiles(one: Case, at: Route, files: ReadonlySet<string>): Draft[] {
  return partsOf(one, at).flatMap(([{ facts = {} }, route]) =>
    Object.keys(facts)
      .filter((file) => !files.has(file))
      .map(
        (file): Draft => ({
          message: message('cases.file-unknown', { file, nearest: nearest(file, files) }),
          route: [...route, 'facts', file],
          part: 'key',
        }),
      ),
  );
}

/** Where a case writes a path that leads nowhere; the case itself where it isn't the one that does. */
export function whereWritten(one: Case, at: Route, path: string): Pick<Draft, 'route' | 'part'> {
  for (const [{ set = {}, add = {}, unset = [] }, route] of partsOf(one, at)) {
    if (Object.hasOwn(set, path)) return { route: [...route, 'set', path], part: 'key' };
    if (Object.hasOwn(add, path)) return { route: [...route, 'add', path], part: 'key' };
    if (unset.includes(path)) return { route: [...route, 'unset', unset.indexOf(path)] };
  }
  return { route: at };
}
