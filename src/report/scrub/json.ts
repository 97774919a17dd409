import { scrubRecord } from '../../bundle/copies/record.ts';
import type { JsonReport } from '../contract.ts';
import { jsonFinding } from '../json.ts';
import type { JsonScrub } from './contract.ts';
import type { ScrubReport } from './report.ts';

/** A run of `scrub` as one object, `dossier-scrub/1`; its schema is docs/scrub.schema.json. */
export function jsonScrub({ files }: ScrubReport, counts: JsonReport['counts']): JsonScrub {
  return {
    format: 'dossier-scrub/1',
    counts,
    files: files.map(({ file, bytes, told, copy }) => ({
      file,
      bytes,
      ...scrubRecord(told),
      copy: copy === undefined ? null : { path: copy.path ?? null, bytes: copy.bytes },
    })),
    findings: files.flatMap(({ findings }) => findings.map(jsonFinding)),
  };
}
