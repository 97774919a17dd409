import { clean } from '../../base/clean.ts';
import { cutDisplay } from '../../base/width.ts';
import { hunksOf, unifiedPatch } from '../../bundle/compare/patch.ts';
import { FIX_KINDS, type Fixed } from '../../manifest/fix/fix.ts';
import type { Paint } from '../paint.ts';
import type { JsonFix } from './contract.ts';
import type { FixWords } from './words.ts';

/** A manifest and what would be mended in it. */
export interface FixReport {
  readonly manifest: string;
  readonly fixed: Fixed;
}

const CONTEXT = 2;

/** The lines that change, with those around them, each on one line of the terminal. */
export function diffLines({ before, after }: Fixed, columns: number, paint: Paint): string[] {
  const dress = { '-': paint.severity.error, '+': paint.good, ' ': paint.faint } as const;
  return hunksOf(before, after, CONTEXT).flatMap(({ line, lines }) => [
    paint.faint(`  @ ${line}`),
    ...lines.map((text) => {
      const mark = text.startsWith('-') ? '-' : text.startsWith('+') ? '+' : ' ';
      const line = `  ${mark} ${clean(text.slice(1).replaceAll('\t', '→ '))}`;
      return dress[mark](cutDisplay(line, columns).trimEnd());
    }),
  ]);
}

/** What was or would be mended, by kind. */
export const whatIsFixed = ({ counts }: Fixed, words: FixWords): string =>
  FIX_KINDS.flatMap((kind) => {
    const count = counts[kind];
    return count === undefined ? [] : [words.kinds[kind](count)];
  }).join(words.between);

export const isChanged = ({ counts }: Fixed): boolean => Object.keys(counts).length > 0;

/** The run as one object, `dossier-fix/1`; its schema is docs/fix.schema.json. */
export const jsonFix = (reports: readonly FixReport[], written: boolean): JsonFix => ({
  format: 'dossier-fix/1',
  written,
  manifests: reports.map(({ manifest, fixed }) => ({
    manifest,
    changed: isChanged(fixed),
    fixes: FIX_KINDS.flatMap((kind) => {
      const count = fixed.counts[kind];
      return count === undefined ? [] : [{ kind, count }];
    }),
    diff: unifiedPatch(manifest, fixed.before, fixed.after),
  })),
});
