import { confirmedIn, type SealEntry, type SealSheet, seenInWords } from '../../bundle/seal-sheet/facts.ts';
import type { SeenMark } from '../../findings/messages/seal.ts';
import type { Phase } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import { jsonFinding } from '../json.ts';
import type { JsonSeals } from './contract.ts';

type JsonRow = JsonSeals['rows'][number];

/** The sheet of seals and signatures as one object, `dossier-seals/1`; its schema is docs/seals.schema.json. */
export function jsonSeals(sheet: SealSheet, phase: Phase, asOf: number): JsonSeals {
  const { program, entries } = sheet;
  return {
    format: 'dossier-seals/1',
    program: { id: program.id, edition: program.edition },
    phase,
    asOf: new Date(asOf).toISOString(),
    confirmed: confirmedIn(entries),
    findings: sheet.records.map(jsonFinding),
    rows: entries.map((entry) => jsonRow(entry, program)),
  };
}

function jsonRow(entry: SealEntry, program: Program): JsonRow {
  const { file = null, slot, rule, sealing, state, seen, attested } = entry;
  const [zh, en] = [seenInWords(entry, 'zh'), seenInWords(entry, 'en')];
  return {
    file,
    slot: { id: slot, label: program.slots[slot]?.label ?? { zh: slot, en: slot } },
    rule: `${program.id}/${rule.id}`,
    mark: sealing.mark,
    by: sealing.by,
    where: sealing.where ?? null,
    statement: sealing.statement,
    clause: { at: rule.basis.clause, quote: rule.basis.quote },
    state,
    seen: zh === undefined || en === undefined ? null : { zh, en },
    marks: seen === undefined ? null : seen.marks.map(jsonMark),
    attested: attested === undefined ? null : { by: attested.by, on: attested.on },
  };
}

const jsonMark = ({ page, under, ...mark }: SeenMark): NonNullable<JsonRow['marks']>[number] => ({
  ...mark,
  page: page ?? null,
  under: under ?? null,
});
