import { showInstant } from '../../base/instants.ts';
import type { BundlePlan } from '../../bundle/plan.ts';
import type { FileChangedError } from '../../bundle/writers/sources.ts';
import { conclude } from '../../check/check.ts';
import { message } from '../../findings/catalogue.ts';
import { unruled } from '../../findings/draft.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Examined } from '../examine.ts';
import { changedSinceLook } from '../last-look.ts';
import type { World } from '../world.ts';

/** An examined submission of which more is to be said; an error among it takes the verdict along. */
export function saying(examined: Examined, findings: readonly Finding[]): Examined {
  const { result } = examined;
  if (findings.length === 0) return examined;
  return { ...examined, result: conclude([...result.findings, ...findings], result.rules, result.reviews) };
}

/** What lies beside the materials without being one is kept out. */
export function junkFindings({ junk, source }: Examined): Finding[] {
  if (junk.length === 0) return [];
  return [
    source.finding({ message: message('disk.junk-kept-out', { files: junk }), route: ['materials'], part: 'key' }),
  ];
}

/** A file that changed since it was validated was checked again just now, but its owner may not know of the change. */
export function changedFindings(world: World, examined: Examined): Finding[] {
  const changed = changedSinceLook(world, examined);
  if (changed === undefined) return [];
  const on = showInstant(Date.parse(changed.on), examined.program?.zone ?? 'Asia/Shanghai');
  return [unruled({ message: message('bundle.changed-since', { files: changed.files, on }) }, undefined)];
}

/** What was checked is not what would have been packed, so the verdict doesn't hold. */
export function fileChangedFinding(plan: BundlePlan, { entryName }: FileChangedError): Finding {
  const source = plan.materials.find(({ name }) => `${plan.stem}/${name}` === entryName);
  const file = source?.material.file ?? entryName;
  return unruled({ message: message('bundle.file-changed', { file }), subject: { file } }, undefined);
}
