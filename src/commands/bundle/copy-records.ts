import type { MadeCopies } from '../../bundle/copies/made.ts';
import { type CopiesRecord, copiesRecord } from '../../bundle/copies/record.ts';
import type { BundlePlan } from '../../bundle/plan.ts';
import { type Examined, placeOf } from '../examine.ts';

/** What was packed, or would be, in the place of files, with the names that it has in the bundle. */
export function copyRecords(examined: Examined, plan: BundlePlan, made: readonly MadeCopies[]): CopiesRecord[] {
  const names = new Map(plan.materials.map(({ material, name }) => [placeOf(examined, material), name]));
  return made.map((copies) =>
    copiesRecord(copies, (path) => {
      const name = names.get(path);
      return name === undefined ? undefined : `${plan.stem}/${name}`;
    }),
  );
}
