import { conclude } from '../check/check.ts';
import { type Facet, unknown } from '../facts/facts.ts';
import { inspectFile } from '../facts/inspect.ts';
import { lookAt } from '../facts/look.ts';
import { unruled } from '../findings/draft.ts';
import { humanCompare } from '../report/compare/human.ts';
import { jsonCompare } from '../report/compare/json.ts';
import { type ComparedFile, type CompareReport, verdictOf } from '../report/compare/report.ts';
import { type ComparableText, comparableText, compareTexts } from '../rules/pairs/comparison.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { refuseNoFile } from './named-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import type { World } from './world.ts';

const FACETS: ReadonlySet<Facet> = new Set(['text']);

interface Opened {
  readonly file: ComparedFile;
  readonly text: ComparableText | undefined;
}

/** `compare`: two files side by side, by their words or, in two languages, by their figures. */
export async function compare(world: World, one: string, other: string, options: SharedOptions): Promise<ExitCode> {
  for (const path of [one, other]) refuseNoFile(world, path);
  const [left, right] = [await open(world, one, other), await open(world, other, one)];
  const comparison = left.text && right.text && compareTexts(left.text, right.text);
  const verdict = verdictOf(comparison, [left.file, right.file]);
  const report: CompareReport = { one: left.file, other: right.file, comparison, verdict };
  if (options.format === 'json') printJson(world, jsonCompare(report));
  else world.out(humanCompare(report, styleOf(world, options)));
  return report.verdict === 'same' ? EXIT.ready : EXIT.notReady;
}

/** Reads a file; `other` is the one that it is compared with. */
async function open(world: World, path: string, other: string): Promise<Opened> {
  const within = world.files.real(parentFolder(path));
  const inspection = await inspectFile(lookAt(world.files), { file: path, path, within }, FACETS, world.engines);
  const facts = inspection.ok ? inspection.facts : undefined;
  const pages = facts?.pages?.known ? facts.pages.value.pages : undefined;
  const about = { file: path, format: facts?.format, pages };
  const text = inspection.ok ? comparableText(inspection.facts, other) : unknown(inspection.message);
  if (!text.known) {
    const finding = unruled({ message: text.message, subject: { file: path } }, undefined);
    const { findings } = conclude([finding], []);
    return { file: { ...about, language: undefined, unread: [], findings }, text: undefined };
  }
  const { language } = text.value;
  const unread = (text.value.pages ?? []).flatMap((page, index) => (page.trim() === '' ? [index + 1] : []));
  return { file: { ...about, language, unread, findings: [] }, text: text.value };
}
