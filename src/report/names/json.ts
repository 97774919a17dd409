import { toPointer } from '../../base/route.ts';
import type { Message } from '../../findings/catalogue.ts';
import { jsonFinding } from '../json.ts';
import type { JsonNames } from './contract.ts';
import type { NamesReport, ReportedName } from './report.ts';

/** The names of a manifest as one object, `dossier-names/1`; its schema is docs/names.schema.json. */
export const jsonNames = ({ manifestFile, complete, left, counts, names }: NamesReport): JsonNames => ({
  format: 'dossier-names/1',
  manifest: manifestFile,
  complete,
  left,
  counts,
  names: names.map(jsonName),
});

function jsonName({ named, line, pinyin, findings }: ReportedName): JsonNames['names'][number] {
  const { route, label, kind, zh = null, en = null, file = null } = named;
  return {
    pointer: toPointer(route),
    ...{ line, label, kind, zh, en, file },
    pinyin: pinyin === undefined ? null : { ...pinyin, passport: pinyin.passport ?? null, others: [...pinyin.others] },
    findings: findings.map((finding) => ({ ...jsonFinding(finding), suggestion: suggestionOf(finding.message) })),
  };
}

const suggestionOf = ({ params }: Message): string | null => ('suggestion' in params ? params.suggestion : null);
