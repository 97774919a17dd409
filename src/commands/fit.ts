import { stemOf } from '../base/paths.ts';
import type { Fit, Fitting } from '../bundle/fit/fit.ts';
import type { Shrunk } from '../bundle/shrink/shrunk.ts';
import { allowanceOf, type FileAllowance } from '../check/allowance.ts';
import { makeEvidence } from '../check/evidence.ts';
import { message } from '../findings/catalogue.ts';
import type { Examined } from './examine.ts';
import type { StartProgress } from './progress.ts';
import { shrinkPdf } from './shrink-pdf.ts';
import { shrinkPicture } from './shrink-picture.ts';
import type { World } from './world.ts';

/** How files are made to fit. */
export interface FitSettings {
  /** Pictures keep at least this many dots per inch, or what they have. */
  readonly minDpi: number;
  readonly progress: StartProgress;
}

/** An allowance that a file goes beyond. */
type Limits = FileAllowance & Required<Pick<FileAllowance, 'bytes' | 'most'>>;

/**
 * Makes copies of the files over their call's limit that fit it, in `folder`; says of each file what became of it.
 */
export async function fitFiles(world: World, seen: Examined, folder: string, settings: FitSettings): Promise<Fit[]> {
  const { manifest, program, inspections, bundleNames, asOf, phase } = seen;
  if (program === undefined) return [];
  const evidence = makeEvidence({ program, manifest, inspections, bundleNames, asOf });
  const fits: Fit[] = [];
  for (const [index, material] of manifest.materials.entries()) {
    const inspection = evidence.inspect(material);
    const allowed = allowanceOf(program, evidence, material.slot ?? '', phase);
    const { bytes = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY, maySplit } = allowed;
    if (!inspection?.ok || inspection.facts.bytes <= most) continue;
    const { facts } = inspection;
    const path = facts.real;
    const work = { path, folder: `${folder}/${index}`, stem: stemOf(material.safe ?? '') };
    const limits = { bytes, most, maySplit };
    const done = await fitFile(world, facts.format, work, limits, settings);
    const isSame = world.files.stat(path)?.modified === facts.modified;
    const fitting: Fitting = isSame ? done : changed(material.file ?? '');
    const { format, bytes: before } = facts;
    fits.push({ material, format, bytes: before, limit: most, minDpi: settings.minDpi, maySplit, fitting });
  }
  return fits;
}

const changed = (file: string): Fitting => ({
  of: 'pdf',
  shrunk: { outcome: 'refused', message: message('bundle.file-changed', { file }) },
});

/** The file, a folder of its own to work in, and the beginning of the names of what is made. */
interface Work {
  readonly path: string;
  readonly folder: string;
  readonly stem: string;
}

async function fitFile(
  world: World,
  format: string,
  work: Work,
  limits: Limits,
  settings: FitSettings,
): Promise<Fitting> {
  if (format === 'pdf') return { of: 'pdf', shrunk: await fitPdf(world, work, limits, settings) };
  if (format !== 'jpeg' && format !== 'png') return { of: 'other' };
  world.disk.makeFolder(work.folder);
  return {
    of: 'picture',
    shrunk: await shrinkPicture(world, { ...work, ...settings, format, limit: limits.bytes, most: limits.most }),
  };
}

/** Aims below what the call may only mean by its limit; where that can't be reached, at what it surely refuses. */
async function fitPdf(world: World, work: Work, limits: Limits, settings: FitSettings): Promise<Shrunk> {
  const { bytes, most, maySplit } = limits;
  const aimedAt = async (limit: number): Promise<Shrunk> => {
    const folder = `${work.folder}/${limit}`;
    world.disk.makeFolder(folder);
    const shrunk = await shrinkPdf(world, { ...work, ...settings, folder, limit, maySplit });
    const kept = shrunk.outcome === 'whole' || shrunk.outcome === 'parts' ? shrunk.files.map(({ path }) => path) : [];
    for (const name of world.files.list(folder)) {
      if (!kept.includes(`${folder}/${name}`)) world.disk.remove(`${folder}/${name}`);
    }
    return shrunk;
  };
  const shrunk = await aimedAt(bytes);
  if (shrunk.outcome !== 'too-large' || bytes === most) return shrunk;
  const isNear = shrunk.best.bytes <= most || (maySplit && shrunk.hopeless.every((page) => page.bytes <= most));
  return isNear ? aimedAt(most) : shrunk;
}
