import type { JsonBatch } from '../contract.ts';
import { jsonFinding, jsonPlace, jsonReport } from '../json.ts';
import type { Batch } from './human.ts';

/** The report on several submissions as one object, `dossier-batch/1`; its schema is docs/batch.schema.json. */
export function jsonBatch({ entries, across, counts, verdict }: Batch): JsonBatch {
  return {
    format: 'dossier-batch/1',
    verdict,
    counts,
    submissions: entries.map(({ report }) => ({ manifest: report.manifestFile, ...jsonReport(report) })),
    findings: across.map((finding) => ({
      ...jsonFinding(finding),
      first: finding.first ? jsonPlace(finding.first) : null,
    })),
  };
}
