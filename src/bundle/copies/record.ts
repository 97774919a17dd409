import type { Lost, Remains, TakenKind } from '../../findings/messages/scrub.ts';
import { type ScrubTold, toldOf } from '../scrub/scrubbed.ts';
import { type FitRecord, fitRecord } from './fit-record.ts';
import type { CopyWhy, MadeCopies } from './made.ts';

/** What was taken out of the copies of a file, for records and machines. */
export interface ScrubRecord {
  outcome: 'scrubbed' | 'clean' | 'left';
  taken: { what: TakenKind; shown: string[] }[];
  lost: Lost[];
  remains: Remains[];
  /** Why it was left: the id of the message, and its reason where it has one. */
  left: string | null;
}

/** A file of the manifest, and what is packed in its place, for records and machines. */
export interface CopiesRecord {
  /** Path in the manifest. */
  source: string;
  bytes: number;
  sha256: string;
  /** What is packed in its place, in order; nothing where it is packed as it is. */
  made: {
    /** Its name in the bundle; null where none is planned. */
    entry: string | null;
    bytes: number;
    sha256: string;
    why: CopyWhy[];
  }[];
  fit: FitRecord | null;
  scrub: ScrubRecord | null;
}

/** Records copies. `entryOf`: the name in the bundle of a copy that lies at a path. */
export function copiesRecord(made: MadeCopies, entryOf: (path: string) => string | undefined): CopiesRecord {
  const { material, source, copies, fit, scrubbed } = made;
  return {
    source: material.file ?? '',
    ...source,
    made: copies.map(({ path, bytes, sha256, why }) => ({
      entry: entryOf(path) ?? null,
      bytes,
      sha256,
      why: [...why],
    })),
    fit: fit === undefined ? null : fitRecord(fit),
    scrub: scrubbed.length === 0 ? null : scrubRecord(toldOf(scrubbed)),
  };
}

/** Records what became of a file out of which metadata was to be taken. */
export function scrubRecord({ outcome, taken, lost, remains, left }: ScrubTold): ScrubRecord {
  return {
    outcome,
    taken: taken.map(({ what, shown }) => ({ what, shown: [...shown] })),
    lost: [...lost],
    remains: [...remains],
    left: left === undefined ? null : left.id === 'scrub.left' ? left.params.why : left.id,
  };
}
