import type { ZipEntry } from '../../archive/zip-entry.ts';
import { looksOf } from '../../archive/zip-looks.ts';
import type { Counts } from '../../check/check.ts';
import { jsonFinding } from '../json.ts';
import type { JsonDoctor } from './contract.ts';
import type { DoctorReport } from './report.ts';

type JsonEntry = JsonDoctor['entries'][number];

/** The diagnosis as one object, `dossier-doctor/1`; its schema is docs/doctor.schema.json. */
export function jsonDoctor(report: DoctorReport, counts: Counts): JsonDoctor {
  const { diagnosis, copy } = report;
  const { names, files, junk, lacking } = diagnosis;
  const entries = [
    ...files.map(({ entry, name, changes, sha256 }) =>
      inJson(entry, { copyName: name, changes: [...changes], sha256 }),
    ),
    ...junk.map((one) => inJson(one.entry, { junk: one.junk })),
    ...lacking.map(({ entry, lack }) => inJson(entry, { lack })),
  ];
  return {
    format: 'dossier-doctor/1',
    file: report.file,
    bytes: report.bytes,
    verdict: report.verdict,
    names: { codePage: names.codePage ?? null, chosen: report.chosen, others: [...names.others] },
    entries: entries.toSorted((a, b) => a.index - b.index).map(({ json }) => json),
    emptyFolders: [...diagnosis.emptyFolders],
    counts,
    findings: report.findings.map(jsonFinding),
    copy: copy === undefined ? null : { ...copy, entries: files.length, complete: lacking.length === 0 },
  };
}

function inJson(entry: ZipEntry, fate: Partial<JsonEntry>): { index: number; json: JsonEntry } {
  const { index, name, nameEncoding: encoding, bytes } = entry;
  const none = { copyName: null, changes: [], sha256: null, junk: null, lack: null };
  return { index, json: { name, encoding, bytes, looks: { ...looksOf(entry) }, ...none, ...fate } };
}
