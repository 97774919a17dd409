import type { CallPlace } from '../../programs/draft/call-text.ts';
import type { OpenQuestion, Params, ProposedKind, Sureness, Topic } from '../../programs/draft/proposal.ts';

/** What `program draft` says, in one language. */
export interface DraftWords {
  /** A proposal in a few words. */
  readonly title: (topic: Topic, params: Params) => string;
  readonly kind: (kind: ProposedKind) => string;
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
}

const isMap = (value: unknown): value is Params => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The limits of a rule, wherever its parameters hold them. */
export function limitsIn(params: Params): { readonly min: number | undefined; readonly max: number | undefined } {
  const inner = Object.values(params).find(
    (value): value is Params => isMap(value) && ('max' in value || 'min' in value),
  );
  const of = (...keys: readonly string[]): number | undefined =>
    keys.flatMap((key) => [params[key], inner?.[key]]).find((value): value is number => typeof value === 'number');
  return {
    min: of('min', 'at_least', 'more_than'),
    max: of('near', 'max', 'at_most', 'less_than', 'copies', 'workdays', 'days'),
  };
}

/** The texts that a parameter holds, one after the other. */
export function textsOf(params: Params, key: string): readonly string[] {
  const value = params[key];
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => (typeof one === 'string' ? [one] : []));
}
