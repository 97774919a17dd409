import type { Demand } from '../rules/kind.ts';
import type { Program } from './program.ts';

/** What a program asks to be filled in, whatever else the manifest says. */
export interface Demanded extends Demand {
  /** Of submissions in these categories; absent: of all. */
  readonly categories?: readonly string[] | undefined;
}

/**
 * What must stand in every manifest, or in every one of a category, from the beginning. Rules that depend on another
 * answer, that only warn, or that are due in a later phase are left to the check.
 */
export function demandsOf(program: Program): Demanded[] {
  const always = program.rules.filter(
    ({ phase, severity, when = {} }) =>
      phase === 'apply' && severity === 'error' && Object.keys(when).every((test) => test === 'category'),
  );
  return always.flatMap(({ when, check }) =>
    check.demands.map((demand) => ({ ...demand, categories: when?.category ?? askedOf(program, demand.path) })),
  );
}

/** The categories that the field at a path is asked of. */
function askedOf(program: Program, path: string): readonly string[] | undefined {
  const [top, name = ''] = path.replaceAll('[]', '').split('.');
  return top === 'fields' ? program.fields[name]?.categories : undefined;
}
