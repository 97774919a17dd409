import type { Phase } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import { meets } from '../rules/condition.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Allowance } from '../rules/kind.ts';

/** What a call allows of a file in one of its slots. */
export interface FileAllowance {
  /** Bytes up to which no rule has a word to say; absent where the call sets no limit. */
  readonly bytes?: number;
  /** Bytes that a file may have at most; absent where the call sets no limit. */
  readonly most?: number;
  /** No rule counts the files of the slot or their pages: one file may become several. */
  readonly maySplit: boolean;
}

/** What the rules of a phase together allow of a file in a slot: of several limits the smallest. */
export function allowanceOf(program: Program, evidence: Evidence, slot: string, phase: Phase): FileAllowance {
  const said = program.rules
    .filter((rule) => rule.phase === phase && meets(rule.when, evidence))
    .map((rule) => rule.check.allows(slot, evidence));
  const least = (pick: (one: Allowance) => number | undefined): number =>
    Math.min(...said.map((one) => pick(one) ?? Number.POSITIVE_INFINITY));
  const [bytes, most] = [least((one) => one.bytes), least((one) => one.most ?? one.bytes)];
  return {
    ...(Number.isFinite(bytes) && { bytes }),
    ...(Number.isFinite(most) && { most }),
    maySplit: !said.some((one) => one.counts),
  };
}
