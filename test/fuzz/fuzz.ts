import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../tools/seeded.ts';
import { KINDS, type KindName } from './kinds.ts';
import { type Counted, keepsLaws } from './laws.ts';
import { type Dice, mutate } from './mutate.ts';

/** What came of a run. */
export interface Fuzzed {
  readonly cases: Readonly<Record<string, number>>;
  readonly finds: readonly string[];
  /** PDFs that were called whole, with their counts. */
  readonly counted: readonly Counted[];
}

export interface FuzzSettings {
  readonly kinds: readonly KindName[];
  readonly seed: number;
  /** Ends after so many cases of each kind, or so much time, whatever comes first. */
  readonly cases: number;
  readonly milliseconds: number;
  /** Where what breaks a law is kept, and what is being tried: a case that hangs or kills the process is there. */
  readonly keep?: string | undefined;
}

/** Changes real files at random, the same for the same seed, and sees that every law holds. */
export async function fuzz({ kinds, seed, cases, milliseconds, keep }: FuzzSettings): Promise<Fuzzed> {
  const until = performance.now() + milliseconds;
  const done: Record<string, number> = {};
  const [finds, counted]: [string[], Counted[]] = [[], []];
  if (keep !== undefined) mkdirSync(keep, { recursive: true });
  for (let turn = 0; turn < cases && performance.now() < until; turn += 1) {
    for (const kind of kinds) {
      const random = seeded(seed * 1_000_003 + turn);
      const dice: Dice = (bound) => Math.floor(random() * bound);
      const { like, seeds } = KINDS[kind];
      const [one, other] = [seeds[dice(seeds.length)], seeds[dice(seeds.length)]];
      if (one === undefined || other === undefined) throw new Error(`nothing to begin ${kind} with`);
      const bytes = mutate(like, one.bytes, other.bytes, dice);
      if (keep !== undefined) writeFileSync(join(keep, `trying-${kind}-${one.name}`), bytes);
      try {
        const count = await keepsLaws(kind, one.name, bytes);
        if (count !== undefined) counted.push(count);
      } catch (error) {
        finds.push(`${kind} ${one.name} seed ${seed} turn ${turn}: ${String(error).slice(0, 400)}`);
        if (keep !== undefined) writeFileSync(join(keep, `${kind}-${seed}-${turn}-${one.name}`), bytes);
      }
      done[kind] = (done[kind] ?? 0) + 1;
    }
  }
  return { cases: done, finds, counted };
}
