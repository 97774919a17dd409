import { baseName, folderOf, stemOf } from '../base/paths.ts';
import { formAnswers } from '../bundle/form-fill/answers.ts';
import { applyEdits, formXml } from '../bundle/form-fill/edits.ts';
import { type FillPlan, type Part, type Proposal, planFilling } from '../bundle/form-fill/plan.ts';
import { readBackFault } from '../bundle/form-fill/read-back.ts';
import { openMainPart } from '../bundle/form-fill/rewrite.ts';
import { entriesIn, type FormFacts } from '../facts/form/form-facts.ts';
import { inspectFile } from '../facts/inspect.ts';
import { lookAt } from '../facts/look.ts';
import { humanFormFill } from '../report/form-fill/human.ts';
import { jsonFormFill } from '../report/form-fill/json.ts';
import { type Chosen, reportOf } from '../report/form-fill/report.ts';
import { say } from '../wording/say.ts';
import { readSubmission } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { confirmed } from './form-fill-questions.ts';
import { refuseNoFile } from './named-file.ts';
import { refuseOccupied } from './occupied.ts';
import { langsOf, printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

export interface FormFillOptions extends SharedOptions {
  /** The manifest, or the folder that holds it; absent: the working folder. */
  readonly manifest?: string | undefined;
  readonly out?: string | undefined;
  /** Fills in too what needs a person to agree. */
  readonly yes?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
}

/**
 * `form fill`: a copy of the organiser's Word form with the manifest's answers in the places that ask for them. The form
 * is never touched, and nothing that stands in it already is changed.
 */
export async function formFill(world: World, path: string, options: FormFillOptions): Promise<ExitCode> {
  refuseNoFile(world, path);
  const { dryRun = false, force = false } = options;
  const target = options.out ?? besideOf(path);
  refuseKind(target);
  if (!dryRun) refuseTarget(world, path, target, force);
  const { program, manifest, manifestFile } = await readSubmission(world, options.manifest ?? '.', {});
  if (program === undefined) {
    throw new UsageError({
      zh: `读不到 ${manifestFile} 所写的征集，不知道有哪些栏目，没有填表。请先运行 dossier validate ${manifestFile}。`,
      en: `The call that ${manifestFile} names can't be read, so nothing was filled in. Run dossier validate ${manifestFile} first.`,
    });
  }
  const before = await readFormAt(world, path);
  const file = world.files.open(path);
  try {
    const part = await openMainPart(file, mainPartOf(before));
    const plan = planFilling(formXml(part.xml), before, formAnswers(program, manifest));
    const chosen = await chosenOf(world, plan, options);
    const parts = chosen.filled.flatMap((proposal) => proposal.parts);
    const isWritten = parts.length > 0 && !dryRun;
    if (isWritten) {
      const xml = applyEdits(
        part.xml,
        parts.flatMap(({ edits }) => edits),
      );
      await writeAside(world, target, async (aside) => {
        await world.copy(part.rewritten(xml), aside);
        await readBack(world, aside, before, parts);
      });
    }
    const about = { form: path, written: isWritten ? target : undefined, dryRun };
    const report = reportOf(before, plan, chosen, about);
    if (options.format === 'json') printJson(world, jsonFormFill(report));
    else world.out(humanFormFill(report, styleOf(world, options)));
    const isDone = parts.length > 0 && report.waiting.length === 0;
    return isDone ? EXIT.ready : EXIT.notReady;
  } finally {
    file.close();
  }
}

/** Beside the form, under a name that both languages understand. */
const besideOf = (path: string): string => {
  const folder = folderOf(path);
  const name = `${stemOf(path)}_已填_Filled.${/\.docm$/i.test(path) ? 'docm' : 'docx'}`;
  return folder === '' ? name : `${folder.replace(/\/$/, '')}/${name}`;
};

const mainPartOf = (form: FormFacts): string => entriesIn(form)[0]?.target.part ?? 'word/document.xml';

/** Throws a {@link UsageError} for what is no Word file, or can't be read as a form. */
async function readFormAt(world: World, path: string): Promise<FormFacts> {
  const within = world.files.real(parentFolder(path));
  const look = lookAt(world.files);
  const inspection = await inspectFile(look, { file: path, path, within }, new Set(['form']), world.engines);
  if (!inspection.ok) throw new UsageError(say(inspection.message).what);
  const { form } = inspection.facts;
  if (form?.known) return form.value;
  const { what, fix } = form === undefined ? { what: UNREADABLE, fix: { zh: '', en: '' } } : say(form.message);
  throw new UsageError({ zh: `${path}：${what.zh}${fix.zh}`, en: `${path}: ${what.en} ${fix.en}`.trim() });
}

const UNREADABLE = { zh: '读不出表格内容。', en: 'It cannot be read as a form.' };

/** What is written is a Word file, whatever it is called; under another name no program would open it. */
function refuseKind(target: string): void {
  if (/\.doc[xm]$/i.test(target)) return;
  throw new UsageError({
    zh: `填好的表是 Word 文件，--out 的文件名须以 .docx 结尾：${target}。要 PDF，请用 Word 或 WPS 打开后另存。`,
    en: `The filled form is a Word file, so the name after --out must end in .docx: ${target}. For a PDF, open it in Word or WPS and save it as one.`,
  });
}

/** The form itself is never replaced, and another file only where that was asked for. */
function refuseTarget(world: World, path: string, target: string, force: boolean): void {
  const entry = world.files.stat(target);
  if (entry === undefined) return;
  if (entry.kind === 'file' && world.files.real(target) === world.files.real(path)) {
    throw new UsageError({
      zh: '填好的表不能写到原表的位置，请用 --out 换一个文件名。',
      en: 'The filled copy cannot take the place of the form itself; choose another name with --out.',
    });
  }
  refuseOccupied(world, target, force);
}

/** What is beyond doubt is filled in, and what a person at the terminal agrees to. */
async function chosenOf(world: World, { proposals }: FillPlan, options: FormFillOptions): Promise<Chosen> {
  if (options.yes) return { filled: proposals, declined: [] };
  const doubtful = proposals.filter(({ sure }) => !sure);
  const mayAsk = world.terminal.interactive && options.format !== 'json' && !options.dryRun;
  if (!mayAsk || doubtful.length === 0) return { filled: proposals.filter(({ sure }) => sure), declined: [] };
  const langs = langsOf(world, options.lang);
  const agreed = await confirmed(world.ask(langs), doubtful, langs);
  const isFilled = (proposal: Proposal): boolean => proposal.sure || agreed.includes(proposal);
  return { filled: proposals.filter(isFilled), declined: proposals.filter((proposal) => !isFilled(proposal)) };
}

/** Throws where the copy doesn't hold what was filled in, or holds anything else than the form beside that. */
async function readBack(world: World, path: string, before: FormFacts, parts: readonly Part[]): Promise<void> {
  const fault = readBackFault(before, await readFormAt(world, path), parts);
  if (fault === undefined) return;
  throw new UsageError({
    zh: `填好后重新读了一遍，${baseName(path)} 和预期不符（${fault}），因此没有写文件。请人工填写，并把这份空白表反馈给我们。`,
    en: `Read back, ${baseName(path)} is not what it should be (${fault}), so no file was written. Fill it in by hand, and please report this form.`,
  });
}
