import type { Phase } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import { meets } from '../rules/condition.ts';
import type { Evidence } from '../rules/evidence.ts';

/** What a call allows of a file in one of its slots. */
export interface FileAllowance {
  /** Bytes up to which no rule has a word to say; absent where the call sets no limit. */
  readonly bytes?: number;
  /** No rule counts the files of the slot or their pages: one file may become several. */
  readonly maySplit: boolean;
}

/** What the rules of a phase together allow of a file in a slot: of several limits the smallest. */
export function allowanceOf(program: Program, evidence: Evidence, slot: string, phase: Phase): FileAllowance {
  const said = program.rules
    .filter((rule) => rule.phase === phase && meets(rule.when, evidence))
    .map((rule) => rule.check.allows(slot, evidence));
  const bytes = Math.min(...said.map((one) => one.bytes ?? Number.POSITIVE_INFINITY));
  return { ...(Number.isFinite(bytes) && { bytes }), maySplit: !said.some((one) => one.counts) };
}
