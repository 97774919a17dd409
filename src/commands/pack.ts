import type { BookPlan } from '../bundle/book/book.ts';
import type { MadeCopies } from '../bundle/copies/made.ts';
import { copiesRecord } from '../bundle/copies/record.ts';
import { type BundlePlan, planBundle } from '../bundle/plan.ts';
import type { Rename } from '../bundle/renames.ts';
import { FileChangedError } from '../bundle/writers/sources.ts';
import { isHeldBack } from '../check/secrecy/secrecy.ts';
import type { Finding } from '../findings/finding.ts';
import type { Program } from '../programs/program.ts';
import type { JsonPack } from '../report/contract.ts';
import { humanReport } from '../report/human.ts';
import { jsonFinding } from '../report/json.ts';
import { paragraph } from '../report/lines.ts';
import { changedFindings, fileChangedFinding, junkFindings, saying } from './bundle/said.ts';
import { type Examined, examine } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { mailLimitOf } from './mail-limit-option.ts';
import { minDpiOf } from './min-dpi-option.ts';
import { printJson, styleOf } from './output.ts';
import { type PackOptions, refuseContradictions, refuseFile } from './pack-options.ts';
import { packedJson, packedText } from './pack-output.ts';
import { typedPath } from './paths.ts';
import { progressOf } from './progress.ts';
import { reportOf } from './report.ts';
import { clearLeft, LEFT } from './scratch.ts';
import type { World } from './world.ts';

/** `pack`: checks, and writes the bundle with what goes with it. Refuses while an error stands, unless forced. */
export async function pack(world: World, manifestFile: string, options: PackOptions): Promise<ExitCode> {
  refuseContradictions(options);
  refuseFile(world, options);
  if (options.undo) {
    const { undoRenames } = await import('./undo-renames.ts');
    return undoRenames(world, manifestFile, options);
  }
  const mailLimit = mailLimitOf(options.mailLimit);
  const minDpi = minDpiOf(options.minDpi);
  const seen = await examine(world, manifestFile, options);
  const remarks = [...junkFindings(seen), ...changedFindings(world, seen)];
  const packIt = (examined: Examined, copies: readonly MadeCopies[]): Promise<ExitCode> =>
    packExamined(world, saying(examined, remarks), copies, mailLimit, options);
  const { fit = false, scrub = false } = options;
  if (!fit && !scrub) return packIt(seen, []);
  const { withMadeCopies } = await import('./make-copies.ts');
  const isPacked = (examined: Examined): boolean => !options.dryRun && mayPack(examined, options);
  return withMadeCopies(world, seen, { fit, scrub, minDpi, isPacked, progress: progressOf(world, options) }, packIt);
}

/** Packs what was examined, with copies in the place of files or without. */
async function packExamined(
  world: World,
  examined: Examined,
  copies: readonly MadeCopies[],
  mailLimit: number | undefined,
  options: PackOptions,
): Promise<ExitCode> {
  const { program, manifestFile } = examined;
  if (program === undefined || !mayPack(examined, options)) return refuse(world, examined, copies, options);
  const { manifest, bundleNames, inspections, phase } = examined;
  const scheme = options.asciiNames ? 'ascii' : 'bilingual';
  const form = { scheme, csv: options.csv } as const;
  const plan = planBundle(program, manifest, bundleNames, inspections, phase, form);
  const book = options.combined ? await bookOf(world, program, examined, plan, options) : undefined;
  const known = saying(examined, book?.findings ?? []);
  const folder = `${options.out === undefined ? `${examined.folder}/bundle` : typedPath(options.out)}/${plan.stem}`;
  if (!options.dryRun) putRight(world, folder, options);
  if (!mayPack(known, options)) return refuse(world, known, copies, options);
  const renames = options.renameSources ? await renamesOf(world, known, options) : [];
  if (options.dryRun) {
    const { showPlan } = await import('./show-plan.ts');
    await showPlan(world, known, { plan, folder, renames, ofBook: book?.findings, copies }, options);
    return EXIT.ready;
  }
  // What is packed is what the manifest names by then.
  if (renames.length > 0) return pack(world, manifestFile, { ...options, renameSources: false });
  const { writeBundle } = await import('./write-bundle.ts');
  const settings = { progress: progressOf(world, options), mailLimit, book: book?.plan, copies };
  const packed = await writeBundle(world, known, program, plan, folder, settings).catch((error: unknown) => {
    if (error instanceof FileChangedError) return error;
    throw error;
  });
  if (packed instanceof FileChangedError) {
    return refuse(world, saying(known, [fileChangedFinding(plan, packed)]), copies, options);
  }
  if (options.format === 'json') printJson(world, packedJson(packed, known));
  else {
    const style = styleOf(world, options);
    world.out(`${humanReport(await reportOf(world, known), style)}\n`);
    world.out(packedText(packed, plan, style, known.result.verdict !== 'ready'));
  }
  return packed.findings.some(({ severity, message }) => severity === 'error' && message.id !== 'bundle.left-out')
    ? EXIT.notReady
    : EXIT.ready;
}

/** Puts right what a run that was killed has left, and says so. */
function putRight(world: World, folder: string, options: PackOptions): void {
  const left = clearLeft(world, folder);
  if (left === undefined) return;
  const style = styleOf(world, options);
  for (const lang of style.langs) world.err(`${paragraph(LEFT[left][lang], 0, style).join('\n')}\n`);
}

/** A mark of secrecy stops everything, forced or not, until a person has decided. */
const mayPack = ({ result }: Examined, { force }: PackOptions): boolean =>
  result.verdict === 'ready' || (force === true && !isHeldBack(result.findings));

/** What is to be combined, with all that has to be said of it before; without a plan where there is nothing to combine. */
async function bookOf(
  world: World,
  program: Program,
  examined: Examined,
  plan: BundlePlan,
  options: PackOptions,
): Promise<{ readonly plan: BookPlan | undefined; readonly findings: readonly Finding[] }> {
  const { planBookOf } = await import('./bundle/book.ts');
  const { bookFindings } = await import('../bundle/book/book-findings.ts');
  try {
    const book = await planBookOf(world, program, examined, plan, options.duplex ?? false);
    return { plan: book.chapters.length === 0 ? undefined : book, findings: bookFindings(book) };
  } catch (error) {
    if (!(error instanceof FileChangedError)) throw error;
    return { plan: undefined, findings: [fileChangedFinding(plan, error)] };
  }
}

/** Renames the source files, unless only to be shown, and gives what is renamed; notices go to stderr. */
async function renamesOf(world: World, examined: Examined, options: PackOptions): Promise<readonly Rename[]> {
  const { planSourceNames, renameSources } = await import('./rename-sources.ts');
  const { spokenOfRenames } = await import('../report/renames/human.ts');
  const plan = planSourceNames(world, examined);
  const count = plan.renames.length;
  const { manifestFile } = examined;
  if (count > 0 && !options.dryRun) await renameSources(world, examined, plan);
  const { langs, quiet } = styleOf(world, options);
  if (options.dryRun || (quiet && count === 0)) return plan.renames;
  const undo = `dossier pack --undo ${manifestFile}`;
  world.err(spokenOfRenames(langs, (words) => (count === 0 ? words.nothing : words.done(count, manifestFile, undo))));
  return plan.renames;
}

async function refuse(
  world: World,
  examined: Examined,
  copies: readonly MadeCopies[],
  options: PackOptions,
): Promise<ExitCode> {
  const { result } = examined;
  if (options.format === 'json') {
    const findings = result.findings.map(jsonFinding);
    const refused: JsonPack = {
      format: 'dossier-pack/1',
      verdict: 'not-ready',
      bundle: null,
      mail: [],
      portal: null,
      book: null,
      receipt: null,
      copies: copies.map((made) => copiesRecord(made, () => undefined)),
      findings,
    };
    printJson(world, refused);
    return EXIT.notReady;
  }
  const style = styleOf(world, options);
  world.out(humanReport(await reportOf(world, examined), style));
  const { uiOf } = await import('../report/ui-of.ts');
  const held = isHeldBack(result.findings);
  for (const lang of style.langs) {
    const said = held ? uiOf(lang).heldBack : uiOf(lang).notPacked;
    world.err(`${paragraph(said, 0, style).join('\n')}\n`);
  }
  return EXIT.notReady;
}
