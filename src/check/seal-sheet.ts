import type { FileFacts } from '../facts/facts.ts';
import { sealsCome, sealsInFile } from '../facts/seal/seen.ts';
import type { Message } from '../findings/catalogue.ts';
import type { SealsSeen } from '../findings/messages/seal.ts';
import type { Attestation, Material } from '../manifest/manifest.ts';
import type { Rule } from '../programs/program.ts';
import { meets } from '../rules/condition.ts';
import type { Sealing } from '../rules/kind.ts';
import { faultOf } from '../rules/materials.ts';
import { selectMaterials } from '../rules/select.ts';
import { makeEvidence } from './evidence.ts';
import type { CheckInput } from './input.ts';
import type { Judged } from './judge.ts';

/** How it stands with one seal or signature; `open`: a signature that nobody has looked at yet; `unopened`: a file that doesn’t open. */
export const SEAL_STATES = ['confirmed', 'seen', 'open', 'none', 'unknown', 'unopened', 'missing'] as const;
export type SealState = (typeof SEAL_STATES)[number];

/** One seal or signature that the call asks for. */
export interface SealRow {
  readonly rule: Rule;
  readonly sealing: Sealing;
  readonly slot: string;
  /** Absent where the manifest names no file for the slot, though the call usually has one. */
  readonly file: string | undefined;
  /** What was seen on its pages, where they were looked at. */
  readonly seen: SealsSeen | undefined;
  /** Why nothing can be seen in it. */
  readonly fault: Message | undefined;
  readonly attested: Attestation | undefined;
  readonly state: SealState;
}

type Seen = Pick<SealRow, 'seen' | 'fault'>;

/** Every seal and signature that the rules of the phase ask for, file by file, in the program's order. */
export function sealRows(input: Omit<CheckInput, 'source' | 'drafts'>, judged: readonly Judged[]): SealRow[] {
  const { program, manifest, phase } = input;
  const evidence = makeEvidence(input);
  const due = judged.filter(({ rule }) => rule.phase === phase && meets(rule.when, evidence));
  return due.flatMap(({ rule, attestations }) => {
    const { sealing, refers } = rule.check;
    if (sealing === undefined) return [];
    const rowOf = (material: Material): SealRow => {
      const { slot = '', file } = material;
      const attested = attestations.find((one) => one.file === undefined || one.file === file);
      const fault = faultOf(evidence, material);
      const inspection = evidence.inspect(material);
      const seen = inspection?.ok ? seenIn(inspection.facts) : { seen: undefined, fault };
      const unread = fault && (inspection !== undefined && fault.id !== 'file.missing' ? 'unopened' : 'missing');
      const state = unread ?? (attested ? 'confirmed' : stateOf(sealing, seen));
      return { ...{ rule, sealing, slot, file, attested, state }, ...seen };
    };
    return (refers.slots ?? []).flatMap((slot): SealRow[] => {
      const materials = selectMaterials(manifest, [slot]);
      if (materials.length > 0) return materials.map(rowOf);
      // What `init` lays out for everybody is not to be forgotten; what it doesn't, few submissions have.
      const { scaffold = {} } = program.slots[slot] ?? {};
      const usual = scaffold[manifest.category ?? ''] ?? scaffold['default'] ?? 0;
      const nothing = { file: undefined, seen: undefined, fault: undefined, attested: undefined };
      return usual > 0 ? [{ ...{ rule, sealing, slot, state: 'missing' as const }, ...nothing }] : [];
    });
  });
}

function seenIn({ seals, pages, format }: FileFacts): Seen {
  if (seals === undefined) return { seen: undefined, fault: pages?.known === false ? pages.message : undefined };
  return seals.known
    ? { seen: sealsInFile(seals.value, format), fault: undefined }
    : { seen: undefined, fault: seals.message };
}

function stateOf({ mark }: Sealing, { seen, fault }: Seen): SealState {
  const why = seen?.of === 0 ? seen.missed?.reason : undefined;
  if (fault !== undefined || why === 'password' || why === 'unreadable') return 'unopened';
  if (mark === 'signature') return 'open';
  const comes = seen === undefined ? 'not-looked' : sealsCome(seen);
  return comes === 'seen' || comes === 'none' ? comes : 'unknown';
}
