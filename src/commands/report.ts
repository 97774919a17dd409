import type { Bilingual } from '../base/language.ts';
import type { Report, ReportedMaterial } from '../report/report.ts';
import type { Reading } from '../rules/window/reading.ts';
import type { Examined } from './examine.ts';
import type { StartProgress } from './progress.ts';
import type { World } from './world.ts';

const HASHING: Bilingual = { zh: '计算校验值', en: 'Computing checksums' };

/**
 * What reporters need of an examined submission. `hashing`: every file is read once more for its checksum, which only
 * the machine report has, and who waits is told so.
 */
export async function reportOf(world: World, examined: Examined, hashing?: StartProgress): Promise<Report> {
  const { manifest, program, sources } = examined;
  const materials: ReportedMaterial[] = [];
  const unhashed = [...examined.inspections.values()].flatMap((one) =>
    one.ok && !one.facts.sha256 ? [one.facts] : [],
  );
  const progress = hashing?.(
    HASHING,
    unhashed.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  for (const material of manifest.materials) {
    const inspection = material.safe === undefined ? undefined : examined.inspections.get(material.safe);
    const facts = inspection?.ok ? inspection.facts : undefined;
    const sha256 = progress && facts ? (facts.sha256 ?? (await world.sha256(facts.real, progress.advance))) : undefined;
    materials.push({
      slot: material.slot,
      file: material.file ?? '',
      bundleName: examined.bundleNames.get(material) ?? '',
      ...(facts && { facts }),
      ...(sha256 !== undefined && { sha256 }),
    });
  }
  progress?.end();
  return {
    manifestFile: examined.manifestFile,
    lineOf: (file, line) => sources.find((source) => source.file === file)?.lines.line(line),
    program,
    programNamed: manifest.program,
    category: manifest.category,
    phase: examined.phase,
    asOf: examined.asOf,
    rehearsed: examined.rehearsed,
    result: examined.result,
    materials,
    closes: deadlineOf(
      examined.result.rules.flatMap(({ closes }) => closes ?? []),
      examined.asOf,
    ),
  };
}

/** The next of some ends; where all are past, the last. */
function deadlineOf(closes: readonly Reading[], asOf: number): Reading | undefined {
  const sorted = closes.toSorted((a, b) => a.first - b.first);
  return sorted.find(({ last }) => last > asOf) ?? sorted.at(-1);
}
