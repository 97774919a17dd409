import type { WordMatters } from '../../facts/form/form-facts.ts';

/** What a form has that whoever gets its filled copy should know of, in the order in which it is told. */
export const CAUTIONS = ['signed', 'protected', 'tracked-changes'] as const;
export type Caution = (typeof CAUTIONS)[number];

/** What has to be told beside a filled copy: signatures are no longer valid there, protection and tracked changes stay. */
export function cautionsOf({ signed, protection, changes }: WordMatters): Caution[] {
  const has: Readonly<Record<Caution, boolean>> = {
    signed,
    protected: protection !== undefined,
    'tracked-changes': changes.length > 0,
  };
  return CAUTIONS.filter((one) => has[one]);
}
