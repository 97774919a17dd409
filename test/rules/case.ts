import { formatRoute } from '../../src/base/route.ts';
import type { Draft } from '../../src/findings/draft.ts';
import { readRule } from '../../src/programs/rules.ts';
import { bindRule } from '../../src/rules/bind.ts';
import type { BoundCheck } from '../../src/rules/kind.ts';
import { text } from '../../src/source/shapes.ts';
import { evidenceOf, type Made } from './evidence.ts';

/** One case of a rule kind: its parameters as a pack sets them, a submission, and everything that it must say. */
export type Case = readonly [
  about: string,
  params: Record<string, unknown>,
  made: Made,
  drafts: readonly string[] | 'not applicable',
];

const BILINGUAL: ReadonlySet<string> = new Set([
  'label',
  'statement',
  'slot',
  'before',
  'listed',
  'by',
  'other',
  'where',
  'role',
  'binding',
]);

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

/** What a rule of a kind says of a made-up submission. Throws where a pack couldn't have set such parameters. */
export function run(kind: string, params: Record<string, unknown>, made: Made): string[] | 'not applicable' {
  const check = bound(kind, params);
  const evidence = evidenceOf(made);
  return check.applies(evidence) ? check.check(evidence).map(show) : 'not applicable';
}

/** A rule of a kind, with what a pack can set beside its parameters too. */
export function bound(kind: string, params: Record<string, unknown>): BoundCheck {
  const { value, drafts } = readRule({ kind: text() }, { kind, ...params }, { written: () => undefined }, []);
  if (value === undefined || drafts.length > 0) throw new Error(drafts.map(show).join('\n'));
  return bindRule(value as { kind: string });
}
