import type { PdfMeasure } from '../../bundle/shrink/shrunk.ts';
import { jsonFinding } from '../json.ts';
import type { JsonShrink } from './contract.ts';
import type { ShrinkReport } from './report.ts';

/** A run of `shrink` as one object, `dossier-shrink/1`; its schema is docs/shrink.schema.json. */
export function jsonShrink({ source, limit, minDpi, shrunk, findings, files }: ShrinkReport): JsonShrink {
  const tooLarge = shrunk.outcome === 'too-large' ? shrunk : undefined;
  const attempts = shrunk.outcome === 'refused' || shrunk.outcome === 'fits' ? [] : shrunk.attempts;
  return {
    format: 'dossier-shrink/1',
    outcome: shrunk.outcome,
    limit,
    minDpi,
    source,
    before: shrunk.outcome === 'refused' ? null : measures(shrunk.before),
    attempts: attempts.map(({ how, dpi = null, quality = null, bytes = null }) => ({ how, dpi, quality, bytes })),
    files: files.map((file) => ({ path: file.path ?? null, ...measures(file), from: file.from, to: file.to })),
    heaviest: tooLarge?.heaviest.map((weight) => ({ ...weight })) ?? [],
    hopeless: tooLarge?.hopeless.map((weight) => ({ ...weight })) ?? [],
    findings: findings.map(jsonFinding),
  };
}

const measures = ({ bytes, pages, dpi }: PdfMeasure): NonNullable<JsonShrink['before']> => ({
  bytes,
  pages,
  dpi: dpi === undefined ? null : Math.round(dpi),
});
