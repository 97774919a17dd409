import { formatRoute } from '../../src/base/route.ts';
import type { Draft } from '../../src/findings/draft.ts';
import { RULE_KINDS } from '../../src/rules/kinds.ts';
import { readShape } from '../../src/source/shape.ts';
import { map } from '../../src/source/shapes.ts';
import { evidenceOf, type Made } from './evidence.ts';

/** One case of a rule kind: its parameters as a pack sets them, a submission, and everything that it must say. */
export type Case = readonly [
  about: string,
  params: Record<string, unknown>,
  made: Made,
  drafts: readonly string[] | 'not applicable',
];

const BILINGUAL: ReadonlySet<string> = new Set(['label', 'statement', 'slot', 'before', 'listed', 'by', 'where']);

/** A bilingual label in parameters, shown by its English. */
function short(key: string, value: unknown): unknown {
  if (typeof value === 'string') return value;
  return BILINGUAL.has(key) && value !== undefined ? (value as { en: string }).en : value;
}

/** A draft in one line: `materials[0].file pages.over {"pages":11,"limit":10} of 0.pdf, undecided`. */
function show({ route, message, subject, undecided, remark }: Draft): string {
  const said = `${formatRoute(route ?? [])} ${message.id} ${JSON.stringify(message.params, short)}`.trim();
  return said + (subject ? ` of ${subject.file}` : '') + (undecided ? ', undecided' : '') + (remark ? ', remark' : '');
}

/** What a kind says of a made-up submission. Throws where a pack couldn't have set such parameters. */
export function run(kindName: string, params: Record<string, unknown>, made: Made): string[] | 'not applicable' {
  const kind = RULE_KINDS.find(({ kind }) => kind === kindName);
  if (kind === undefined) throw new Error(`no kind ${kindName}`);
  const { value, drafts } = readShape(map(kind.params), params, { written: () => undefined });
  if (value === undefined || drafts.length > 0) throw new Error(drafts.map(show).join('\n'));
  const rule = kind.bind(value as Record<string, unknown>);
  const evidence = evidenceOf(made);
  return rule.applies(evidence) ? rule.check(evidence).map(show) : 'not applicable';
}
