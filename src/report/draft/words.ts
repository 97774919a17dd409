import type { CallPlace } from '../../programs/draft/call-text.ts';
import type { OpenQuestion, Params, Sureness, Topic } from '../../programs/draft/proposal.ts';

/** What `program draft` says, in one language. */
export interface DraftWords {
  /** A proposal in a few words. */
  readonly title: (topic: Topic, params: Params) => string;
  readonly sure: Readonly<Record<Sureness, string>>;
  readonly level: Readonly<Record<'must' | 'should', string>>;
  readonly open: Readonly<Record<OpenQuestion, string>>;
  readonly openHead: string;
  readonly place: (place: CallPlace, section: string) => string;
  readonly quote: (quote: string) => string;
  readonly read: (file: string, sentences: number, proposals: number) => string;
  readonly only: string;
  readonly nothing: string;
  readonly notUnderstood: (count: number) => string;
  readonly bare: (pages: readonly number[]) => string;
  readonly next: (file: string) => string;
  readonly written: (folder: string, confirmed: number, left: number, refused: number) => string;
  readonly ask: Readonly<Record<'yes' | 'no' | 'edit' | 'stop', string>>;
  readonly keep: (name: string, value: string) => string;
  /** Said where a number was there, and something else was typed. */
  readonly number: string;
}

const isMap = (value: unknown): value is Params => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The limits of a rule, wherever its parameters hold them. */
export function limitsIn(params: Params): { readonly min: number | undefined; readonly max: number | undefined } {
  const inner = Object.values(params).find(
    (value): value is Params => isMap(value) && ['max', 'min', 'days', 'working_days'].some((key) => key in value),
  );
  const of = (...keys: readonly string[]): number | undefined =>
    keys.flatMap((key) => [params[key], inner?.[key]].flatMap((value) => numberIn(value) ?? []))[0];
  return {
    min: of('min', 'at_least', 'more_than'),
    max: of('near', 'max', 'at_most', 'less_than', 'days', 'working_days'),
  };
}

const APART = /^(\d+) (months|years)$/;

/** A number, also one of months or years: `12 months`. */
function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const [, count] = typeof value === 'string' ? (APART.exec(value) ?? []) : [];
  return count === undefined ? undefined : Number(count);
}

/** Whether a time is given in months, else in years. */
export const inMonths = (params: Params): boolean =>
  Object.values(params).some((value) => typeof value === 'string' && APART.exec(value)?.[2] === 'months');

/** How many copies on paper. */
export function copiesIn({ copies }: Params): number | undefined {
  return isMap(copies) && typeof copies['n'] === 'number' ? copies['n'] : undefined;
}

/** The texts that a parameter holds, one after the other. */
export function textsOf(params: Params, key: string): readonly string[] {
  const value = params[key];
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => (typeof one === 'string' ? [one] : []));
}
