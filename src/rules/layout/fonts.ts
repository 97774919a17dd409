import { pointsOf } from '../../base/type-sizes.ts';
import type { Params } from './params.ts';

type Fonts = NonNullable<Params['fonts']>;

/** A family of fonts that a rule names, and the smallest size that its type may have, in points. */
export interface Family {
  readonly name: string;
  readonly min: number | undefined;
}

export const familiesOf = ({ families = [] }: Fonts): Family[] =>
  Array.isArray(families)
    ? families.map((name) => ({ name, min: undefined }))
    : Object.entries(families).map(([name, min]) => ({ name, min: pointsOf(min) }));

/** Whether fonts of no family named are ruled out. */
export const onlyThese = ({ families, other }: Fonts): boolean =>
  families !== undefined && (other ?? (Array.isArray(families) ? 'forbidden' : 'allowed')) === 'forbidden';
