import type { MadeCopies } from '../bundle/copies/made.ts';
import type { BundlePlan } from '../bundle/plan.ts';
import type { Rename } from '../bundle/renames.ts';
import type { Finding } from '../findings/finding.ts';
import { humanReport } from '../report/human.ts';
import { jsonFinding } from '../report/json.ts';
import { copyRecords } from './bundle/copy-records.ts';
import type { Examined } from './examine.ts';
import { printJson, styleOf } from './output.ts';
import type { PackOptions } from './pack-options.ts';
import { plannedText } from './pack-output.ts';
import { reportOf } from './report.ts';
import type { World } from './world.ts';

/** All that packing would do. */
export interface Planned {
  readonly plan: BundlePlan;
  readonly folder: string;
  readonly renames: readonly Rename[];
  /** What has to be said of the combined PDF, where one was asked for. */
  readonly ofBook: readonly Finding[] | undefined;
  readonly copies: readonly MadeCopies[];
}

/** Prints what would be packed. */
export async function showPlan(
  world: World,
  examined: Examined,
  { plan, folder, renames, ofBook, copies }: Planned,
  options: PackOptions,
): Promise<void> {
  if (options.format === 'json') {
    const entries = plan.materials.map(({ name, twin, facts, method, material }) => ({
      name: `${plan.stem}/${name}`,
      ...(twin !== undefined && { twin }),
      bytes: facts.bytes,
      method,
      source: material.file,
    }));
    const book = ofBook && { name: plan.book, findings: ofBook.map(jsonFinding) };
    const made = (options.fit || options.scrub) && {
      copies: copyRecords(examined, plan, copies),
      findings: examined.result.findings.map(jsonFinding),
    };
    const said = { folder, stem: plan.stem, entries, delivery: plan.delivery, ...(book && { book }), ...made };
    printJson(world, { format: 'dossier-plan/1', ...said, ...(options.renameSources && { renames }) });
    return;
  }
  const style = styleOf(world, options);
  if ((options.fit || options.scrub) && !style.quiet)
    world.out(`${humanReport(await reportOf(world, examined), style)}\n`);
  if (options.renameSources) {
    const { renameLines, spokenOfRenames } = await import('../report/renames/human.ts');
    const count = renames.length;
    world.out(spokenOfRenames(style.langs, (words) => (count === 0 ? words.nothing : words.would(count))));
    world.out(renameLines(renames));
  }
  world.out(plannedText(plan, folder, ofBook, style));
}
