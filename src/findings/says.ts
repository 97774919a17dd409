import type { Severity } from './severity.ts';

/**
 * One thing that the tool can say: how much it weighs by itself, and (as a type only) what its sentence needs.
 * A rule of a program brings its own level, which takes the place of `severity`.
 */
export interface Entry<P> {
  readonly severity: Severity;
  readonly params?: P;
}

/** Declares a message: `says<{ key: string }>('error')`. */
export const says = <P extends object = Record<never, never>>(severity: Severity): Entry<P> => ({ severity });
