import type { AllJudged } from '../report/machine/judged.ts';
import { langsOf, printJson, type SharedOptions } from './output.ts';
import type { World } from './world.ts';

/** Reports for other programs beside our own JSON. */
export const MACHINE_FORMATS = ['sarif', 'junit', 'github'] as const;
export type MachineFormat = (typeof MACHINE_FORMATS)[number];

export const isMachineFormat = (format: string | undefined): format is MachineFormat =>
  MACHINE_FORMATS.some((known) => known === format);

/** Prints a judgement for another program. */
export async function printForMachine(
  world: World,
  format: MachineFormat,
  judged: Pick<AllJudged, 'reports' | 'across'>,
  options: Pick<SharedOptions, 'lang'> & { readonly strict?: boolean | undefined },
): Promise<void> {
  const langs = langsOf(world, options.lang);
  const { version } = world;
  const all = { ...judged, strict: options.strict ?? false, version, workingFolder: world.files.real('.') };
  if (format === 'sarif') printJson(world, (await import('../report/sarif/sarif.ts')).sarifLog(all));
  else if (format === 'junit') world.out((await import('../report/junit/junit.ts')).junitXml(all, langs));
  else world.out((await import('../report/github/github.ts')).githubCommands(all, langs));
}
