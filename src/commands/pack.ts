import { readBytes } from '../base/sizes.ts';
import { MAIL_PROVIDERS } from '../bundle/mail-limits.ts';
import { type BundlePlan, planBundle } from '../bundle/plan.ts';
import { FileChangedError } from '../bundle/writers/sources.ts';
import { conclude } from '../check/check.ts';
import { message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import type { JsonPack } from '../report/contract.ts';
import { humanReport } from '../report/human.ts';
import { jsonFinding } from '../report/json.ts';
import { type Examined, type ExamineOptions, examine } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { packedJson, packedText, plannedText } from './pack-output.ts';
import { typedPath } from './paths.ts';
import { progressOf } from './progress.ts';
import { reportOf } from './report.ts';
import type { World } from './world.ts';

export interface PackOptions extends SharedOptions, ExamineOptions {
  readonly out?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly force?: boolean | undefined;
  /** A size, the id of a provider, or `none`. */
  readonly mailLimit?: string | undefined;
  /** The zip and the files in it get names in ASCII; the index has both. */
  readonly asciiNames?: boolean | undefined;
}

/** `pack`: checks, and writes the bundle with what goes with it. Refuses while an error stands, unless forced. */
export async function pack(world: World, manifestFile: string, options: PackOptions): Promise<ExitCode> {
  const mailLimit = limitOf(options.mailLimit);
  const examined = sayingJunk(await examine(world, manifestFile, options));
  const { program, result } = examined;
  const ready = result.verdict === 'ready';
  if (program === undefined || !(ready || options.force)) return refuse(world, examined, options);

  const { manifest, bundleNames, inspections, phase } = examined;
  const scheme = options.asciiNames ? 'ascii' : 'bilingual';
  const plan = planBundle(program, manifest, bundleNames, inspections, phase, scheme);
  const folder = `${options.out === undefined ? `${examined.folder}/bundle` : typedPath(options.out)}/${plan.stem}`;
  if (options.dryRun) return showPlan(world, plan, folder, options);
  const { writeBundle } = await import('./write-bundle.ts');
  const settings = { progress: progressOf(world, options), mailLimit };
  const packed = await writeBundle(world, examined, program, plan, folder, settings).catch((error: unknown) => {
    if (error instanceof FileChangedError) return error;
    throw error;
  });
  if (packed instanceof FileChangedError) return refuse(world, withChanged(examined, plan, packed), options);
  if (options.format === 'json') printJson(world, packedJson(packed, examined));
  else {
    const style = styleOf(world, options);
    if (!style.quiet) world.out(`${humanReport(await reportOf(world, examined, false), style)}\n`);
    world.out(packedText(packed, style, !ready));
  }
  return packed.findings.some(({ severity, message }) => severity === 'error' && message.id !== 'bundle.left-out')
    ? EXIT.notReady
    : EXIT.ready;
}

/** Bytes of the largest message, as typed; undefined where nothing was. */
function limitOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (typed === 'none') return Number.POSITIVE_INFINITY;
  const ids = Object.keys(MAIL_PROVIDERS);
  const provider = Object.entries(MAIL_PROVIDERS).find(([id]) => id === typed)?.[1];
  // 163 is a provider and no limit of 163 bytes.
  const bytes = provider?.bytes ?? readBytes(typed);
  if (bytes !== undefined) return bytes;
  throw new UsageError({
    zh: `--mail-limit 要写成 20MB 这样的大小，或 ${ids.join('、')} 之一，或 none（不限）；现在是“${typed}”。`,
    en: `--mail-limit takes a size such as 20MB, one of ${ids.join(', ')}, or none; this is ‘${typed}’.`,
  });
}

/** What lies beside the materials without being one is kept out, and said to be. */
function sayingJunk(examined: Examined): Examined {
  const { junk, source, result } = examined;
  if (junk.length === 0) return examined;
  const said = source.finding({
    message: message('disk.junk-kept-out', { files: junk }),
    route: ['materials'],
    part: 'key',
  });
  return { ...examined, result: { ...result, ...conclude([...result.findings, said], result.rules) } };
}

/** What was checked is not what would have been packed, so the verdict doesn't hold. */
function withChanged(examined: Examined, plan: BundlePlan, { entryName }: FileChangedError): Examined {
  const source = plan.materials.find(({ name }) => `${plan.stem}/${name}` === entryName);
  const file = source?.material.file ?? entryName;
  const finding = unruled({ message: message('bundle.file-changed', { file }), subject: { file } }, undefined);
  const { findings, rules } = examined.result;
  return { ...examined, result: conclude([...findings, finding], rules) };
}

async function refuse(world: World, examined: Examined, options: PackOptions): Promise<ExitCode> {
  const { result } = examined;
  if (options.format === 'json') {
    const findings = result.findings.map(jsonFinding);
    const refused: JsonPack = {
      format: 'dossier-pack/1',
      verdict: 'not-ready',
      bundle: null,
      mail: [],
      portal: null,
      receipt: null,
      findings,
    };
    printJson(world, refused);
    return EXIT.notReady;
  }
  const style = styleOf(world, options);
  world.out(humanReport(await reportOf(world, examined, false), style));
  const { uiOf } = await import('../report/ui-of.ts');
  for (const lang of style.langs) world.err(`${uiOf(lang).notPacked}\n`);
  return EXIT.notReady;
}

function showPlan(world: World, plan: BundlePlan, folder: string, options: PackOptions): ExitCode {
  if (options.format === 'json') {
    const entries = plan.materials.map(({ name, twin, facts, method, material }) => ({
      name: `${plan.stem}/${name}`,
      ...(twin !== undefined && { twin }),
      bytes: facts.bytes,
      method,
      source: material.file,
    }));
    printJson(world, { format: 'dossier-plan/1', folder, stem: plan.stem, entries, delivery: plan.delivery });
  } else {
    world.out(plannedText(plan, folder, styleOf(world, options)));
  }
  return EXIT.ready;
}
