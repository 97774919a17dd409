import type { Bilingual } from '../../base/language.ts';
import type { Route } from '../../base/route.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { NumberComparison, Take } from '../../findings/messages/compare.ts';
import type { Evidence } from '../evidence.ts';
import { holds } from '../limits.ts';
import { isBlank, selectPath, selectValues } from '../select.ts';
import { squashed } from '../words.ts';
import { beside } from './beside.ts';
import { isPath, limitsIn, type Params, wholePath } from './params.ts';

/** A number with its place. */
interface Measured {
  readonly label: Bilingual;
  readonly route: Route;
  readonly value: number;
}

/** Without what computers leave of fractions that they can't hold: 33.3 + 33.3 + 33.4. */
const clean = (value: number): number => Number(value.toPrecision(12));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const TAKEN: Readonly<Record<Take, (values: readonly number[]) => number>> = {
  sum,
  average: (values) => sum(values) / values.length,
  largest: (values) => values.reduce((one, other) => Math.max(one, other)),
  smallest: (values) => values.reduce((one, other) => Math.min(one, other)),
  latest: (values) => values.reduce((one, other) => Math.max(one, other)),
  earliest: (values) => values.reduce((one, other) => Math.min(one, other)),
};

/** What is said of currencies in other words. */
const CURRENCIES: readonly (readonly string[])[] = [
  ['usd', 'us$', '美元', '美金'],
  ['cny', 'rmb', '人民币', '元', '元人民币', '人民币元'],
  ['eur', '欧元', 'euro'],
  ['hkd', '港元', '港币'],
  ['gbp', '英镑'],
  ['jpy', '日元'],
];

/** Whether a unit that somebody wrote is the one of the rule, which may be in both languages: `人 / people`. */
function isUnit(given: string, unit: string): boolean {
  const written = squashed(given);
  return unit.split(' / ').some((one) => {
    const wanted = squashed(one);
    return written === wanted || CURRENCIES.some((names) => names.includes(written) && names.includes(wanted));
  });
}

/** The numbers that are given, and what stands in the way of the others. */
function given(p: Params, evidence: Evidence): { found: Measured[]; drafts: Draft[] } {
  const found: Measured[] = [];
  const drafts: Draft[] = [];
  for (const { value, label, route } of selectValues(p, evidence)) {
    if (isBlank(value) && (p.if_given || p.take !== undefined)) continue;
    if (typeof value !== 'number') {
      drafts.push({ message: message('compare.no-number', { label }), route });
      continue;
    }
    const unit = p.unit_of === undefined ? undefined : beside(evidence, p.unit_of, route);
    const written = isBlank(unit?.value) ? undefined : String(unit?.value);
    if (p.unit_of !== undefined && (written === undefined || !isUnit(written, p.unit ?? ''))) {
      const about = { label, unit: p.unit ?? '', given: written };
      drafts.push({ message: message('compare.other-unit', about), route: unit?.route ?? route, undecided: true });
    } else found.push({ label, route, value });
  }
  return { found, drafts };
}

/** What several numbers come to. Where one of them isn't known, neither is the whole. */
function together(p: Params, take: Take, evidence: Evidence, found: readonly Measured[]): Measured[] {
  if (found.length === 0) return [];
  const path = wholePath(p);
  const route = p.of === undefined ? ['materials'] : path.split('.').map((step) => step.replace(/\[.*\]$/, ''));
  return [{ label: evidence.labelOf(path), route, value: clean(TAKEN[take](found.map(({ value }) => value))) }];
}

/** The whole that a share is of; a draft where there is none. */
function wholeOf(p: Params, paths: readonly string[], evidence: Evidence): number | Draft | undefined {
  const parts = paths.flatMap((path) => selectPath(evidence, path));
  const numbers = parts.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const [first] = parts;
  const label = first?.label ?? evidence.labelOf(paths[0] ?? '');
  const route = first === undefined ? {} : { route: first.route };
  if (numbers.length === 0)
    return p.if_given ? undefined : { message: message('compare.no-number', { label }), ...route };
  const whole = sum(numbers);
  return whole > 0 ? whole : { message: message('compare.no-whole', { label }), ...route, undecided: true };
}

function meets(op: NumberComparison, value: number, limit: number, tolerance: number): boolean {
  if (op === 'equals') return clean(Math.abs(value - limit)) <= tolerance;
  return holds(op, value, limit) || (tolerance > 0 && clean(Math.abs(value - limit)) <= tolerance);
}

/** What there is to say of one number. */
function* faultsOf(
  p: Params,
  item: Measured,
  share: readonly Bilingual[] | undefined,
  evidence: Evidence,
): Generator<Draft> {
  const { label, route, value } = item;
  const unit = p.unit ?? (share === undefined ? '' : '%');
  const { tolerance, take } = p;
  for (const { op, limit: written } of limitsIn(p)) {
    const other = isPath(written) ? beside(evidence, written, route) : undefined;
    const limit = other === undefined ? written : other.value;
    if (typeof limit === 'number') {
      if (meets(op, value, limit, tolerance ?? 0)) continue;
      const about = { label, value, op, limit, unit, tolerance, take, share, answer: other?.label };
      yield { message: message('compare.fails', about), route };
    } else if (!(p.if_given && isBlank(other?.value))) {
      const missing = other?.label ?? evidence.labelOf(String(written));
      yield { message: message('compare.no-number', { label: missing }), route: other?.route ?? route };
    }
  }
}

/** Compares the numbers with the limits. */
export function* numberFaults(p: Params, evidence: Evidence): Generator<Draft> {
  const { found, drafts } = given(p, evidence);
  yield* drafts;
  if (p.take !== undefined && drafts.length > 0) return;
  const items = p.take === undefined ? found : together(p, p.take, evidence, found);
  if (items.length === 0) return;
  const share = p.percent_of?.map(evidence.labelOf);
  const whole = p.percent_of === undefined ? undefined : wholeOf(p, p.percent_of, evidence);
  if (typeof whole === 'object') yield whole;
  if (p.percent_of !== undefined && typeof whole !== 'number') return;
  for (const item of items) {
    const value = typeof whole === 'number' ? clean((100 * item.value) / whole) : item.value;
    yield* faultsOf(p, { ...item, value }, share, evidence);
  }
}
