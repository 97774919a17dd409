import type { Report, ReportedMaterial } from '../report/report.ts';
import type { Examined } from './examine.ts';
import type { World } from './world.ts';

/** What reporters need of an examined submission. `hash` reads every file once more, for the machine report only. */
export async function reportOf(world: World, examined: Examined, hash: boolean): Promise<Report> {
  const { manifest, program, sources } = examined;
  const materials: ReportedMaterial[] = [];
  for (const material of manifest.materials) {
    const inspection = material.safe === undefined ? undefined : examined.inspections.get(material.safe);
    const facts = inspection?.ok ? inspection.facts : undefined;
    const sha256 = hash && facts ? (facts.sha256 ?? (await world.sha256(facts.real))) : undefined;
    materials.push({
      slot: material.slot,
      file: material.file ?? '',
      bundleName: examined.bundleNames.get(material) ?? '',
      ...(facts && { facts }),
      ...(sha256 !== undefined && { sha256 }),
    });
  }
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

/** The next of some closing moments; where all are past, the last. */
function deadlineOf(closes: readonly number[], asOf: number): number | undefined {
  const sorted = closes.toSorted((a, b) => a - b);
  return sorted.find((instant) => instant > asOf) ?? sorted.at(-1);
}
