import type { CallDraft } from '../../programs/draft/draft.ts';
import type { Proposal } from '../../programs/draft/proposal.ts';

/** What a person made of a proposal; `left`: nobody has said yet. */
export type Decision = 'confirmed' | 'refused' | 'left';

export interface DecidedProposal {
  readonly proposal: Proposal;
  readonly decision: Decision;
}

/** A run of `program draft`. */
export interface DraftReport {
  /** The file that was read. */
  readonly file: string;
  readonly draft: CallDraft;
  readonly proposals: readonly DecidedProposal[];
  /** Pages without text to read, such as scans, from 1. */
  readonly bare: readonly number[];
  /** The folder into which the draft of a pack was written. */
  readonly folder: string | undefined;
}
