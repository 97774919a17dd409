import type { Fit } from '../../bundle/fit/fit.ts';
import { type FitRecord, fitRecord } from '../../bundle/fit/record.ts';
import type { BundlePlan } from '../../bundle/plan.ts';
import { type Examined, placeOf } from '../examine.ts';

/** What was made of the files over their limit, with the names that it has in the bundle. */
export function fittedOf(examined: Examined, plan: BundlePlan, fits: readonly Fit[]): FitRecord[] {
  const names = new Map(plan.materials.map(({ material, name }) => [placeOf(examined, material), name]));
  return fits.map((fit) =>
    fitRecord(fit, (path) => {
      const name = names.get(path);
      return name === undefined ? undefined : `${plan.stem}/${name}`;
    }),
  );
}
