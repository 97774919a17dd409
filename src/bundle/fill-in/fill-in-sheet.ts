import { showClosing } from '../../base/instants.ts';
import type { Bilingual } from '../../base/language.ts';
import { makeEvidence } from '../../check/evidence.ts';
import { windowOf } from '../../check/status/windows.ts';
import type { Manifest, Material, PartBilingual } from '../../manifest/manifest.ts';
import { type FormStep, type Program, titleOf } from '../../programs/program.ts';
import { meets } from '../../rules/condition.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { withPart } from '../shrink/part-words.ts';
import { answersOf } from './answers.ts';
import { askedAt, askedInAll, fieldPaths } from './asked.ts';
import { type FillInSheet, isLeftBlank, type SheetFile, type SheetStep } from './sheet.ts';
import { type Measured, measuredBy } from './texts.ts';

/** A file as it lies in the upload folder. */
export interface UploadFile {
  readonly name: string;
  readonly bytes: number;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** What it was made from; the index of the bundle is made from none. */
  readonly material?: Material | undefined;
}

/** What is ready to be uploaded. */
export interface Upload {
  /** Name of the bundle. */
  readonly stem: string;
  /** Name of the folder that holds the files. */
  readonly folder: string;
  /** In the order in which they are to be uploaded. */
  readonly files: readonly UploadFile[];
}

/** What a person fills in on the web page of a call, step by step; undefined for a call that takes submissions another way. */
export function fillInSheet(program: Program, manifest: Manifest, upload: Upload): FillInSheet | undefined {
  const { channel, portal = '', steps } = program.delivery;
  if (channel !== 'portal') return undefined;
  const evidence = makeEvidence({ program, manifest, inspections: new Map(), bundleNames: new Map(), asOf: 0 });
  const form: Form = { program, manifest, upload, evidence, measured: measuredBy(program, evidence) };
  const placed = steps.map((step) => stepOf(step, form));
  const others = otherStep(form, placed);
  return {
    stem: upload.stem,
    program: titleOf(program),
    applicant: whole(manifest.applicantName),
    category: program.categories[manifest.category ?? ''],
    url: portal,
    closes: closingOf(form),
    folder: upload.folder,
    steps: others.answers.length + others.files.length > 0 ? [...placed, others] : placed,
    gaps: program.gaps,
  };
}

/** What a form is filled in from. */
interface Form {
  readonly program: Program;
  readonly manifest: Manifest;
  readonly upload: Upload;
  readonly evidence: Evidence;
  readonly measured: Measured;
}

function stepOf({ title, clause, note, rules, asks, slots, index }: FormStep, form: Form): SheetStep {
  const { program, manifest, upload, evidence, measured } = form;
  const here = ({ material }: UploadFile): boolean =>
    material === undefined ? index : slots.includes(material.slot ?? '');
  return {
    about: { title, clause, note },
    tasks: program.rules
      .filter((rule) => rules.includes(rule.id) && meets(rule.when, evidence))
      .map((rule) => ({ rule: rule.id, title: rule.title })),
    answers: asks.flatMap((path) => askedAt(program, manifest, path)).flatMap((asked) => answersOf(asked, measured)),
    files: upload.files.filter(here).map((file) => sheetFile(file, program)),
  };
}

/**
 * What stands in no step, so that nothing is lost. Where the pack knows no steps, that is all there is; else only the
 * fields of the program that have an answer, as what the form asks of applicant and contact is in its steps.
 */
function otherStep({ program, manifest, upload, measured }: Form, placed: readonly SheetStep[]): SheetStep {
  const paths = new Set(placed.flatMap(({ answers }) => answers.map(({ path }) => path)));
  const names = new Set(placed.flatMap(({ files }) => files.map(({ name }) => name)));
  const asked =
    placed.length === 0
      ? askedInAll(program, manifest)
      : fieldPaths(program).flatMap((path) => askedAt(program, manifest, path));
  return {
    about: undefined,
    tasks: [],
    answers: asked
      .flatMap((one) => answersOf(one, measured))
      .filter((answer) => !paths.has(answer.path) && (placed.length === 0 || !isLeftBlank(answer))),
    files: upload.files.filter(({ name }) => !names.has(name)).map((file) => sheetFile(file, program)),
  };
}

function sheetFile({ name, bytes, sha256, material }: UploadFile, program: Program): SheetFile {
  const { zh, en } = material?.title ?? {};
  const slot = material && program.slots[material.slot ?? '']?.label;
  const said = zh === undefined && en === undefined ? undefined : whole({ zh, en });
  return { name, slot, title: said && withPart(said, material?.part), bytes, sha256 };
}

/** A text of the applicant's; the language that is there stands for one that is missing. */
function whole({ zh, en }: PartBilingual): Bilingual {
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}

/** The first moment that is too late for what the call demands in this phase. */
function closingOf({ program, manifest, evidence }: Form): FillInSheet['closes'] {
  const moments = program.rules
    .filter(({ level, phase, when }) => {
      return level === 'must' && phase === (manifest.phase ?? 'apply') && meets(when, evidence);
    })
    .flatMap((rule) => windowOf(rule, evidence)?.closes?.first ?? []);
  const [first] = moments.toSorted((a, b) => a - b);
  return first === undefined ? undefined : { at: showClosing(first, program.zone), zone: program.zone };
}
