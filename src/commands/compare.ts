import { conclude } from '../check/check.ts';
import type { Facet, TextFacts } from '../facts/facts.ts';
import { inspectFile } from '../facts/inspect.ts';
import { lookAt } from '../facts/look.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import { humanCompare } from '../report/compare/human.ts';
import { jsonCompare } from '../report/compare/json.ts';
import type { ComparedFile, CompareReport, CompareVerdict } from '../report/compare/report.ts';
import { type Comparison, compareTexts, languageOf } from '../rules/pairs/comparison.ts';
import { MAX_LENGTH } from '../rules/pairs/readings.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { refuseNoFile } from './named-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import type { World } from './world.ts';

const FACETS: ReadonlySet<Facet> = new Set(['text']);

interface Opened {
  readonly file: ComparedFile;
  readonly text: TextFacts | undefined;
}

/** `compare`: two files side by side, by their words or, in two languages, by their figures. */
export async function compare(world: World, one: string, other: string, options: SharedOptions): Promise<ExitCode> {
  for (const path of [one, other]) refuseNoFile(world, path);
  const [left, right] = [await open(world, one, other), await open(world, other, one)];
  const comparison = left.text && right.text && compareTexts(left.text, right.text);
  const unread = left.file.unread.length + right.file.unread.length > 0;
  const report: CompareReport = {
    one: left.file,
    other: right.file,
    comparison,
    verdict: verdictOf(comparison, unread),
  };
  if (options.format === 'json') printJson(world, jsonCompare(report));
  else world.out(humanCompare(report, styleOf(world, options)));
  return report.verdict === 'same' ? EXIT.ready : EXIT.notReady;
}

function verdictOf(comparison: Comparison | undefined, unread: boolean): CompareVerdict {
  if (comparison === undefined) return 'not-checked';
  if (comparison.count > 0) return 'differs';
  const unsure = comparison.by === 'text' && comparison.unsure.length > 0;
  return unread || unsure ? 'not-checked' : 'same';
}

/** Reads a file; `other` is the one that it is compared with. */
async function open(world: World, path: string, other: string): Promise<Opened> {
  const within = world.files.real(parentFolder(path));
  const inspection = await inspectFile(lookAt(world.files), { file: path, path, within }, FACETS, world.engines);
  const refuse = (...said: readonly Message[]): Opened => {
    const findings = said.map((one) => unruled({ message: one, subject: { file: path } }, undefined));
    const facts = inspection.ok ? inspection.facts : undefined;
    const told = conclude(findings, []).findings;
    return { file: { file: path, facts, language: undefined, unread: [], findings: told }, text: undefined };
  };
  if (!inspection.ok) return refuse(inspection.message);
  const { facts } = inspection;
  if (facts.text === undefined) return refuse(message('text.not-readable', { found: facts.format }));
  if (!facts.text.known) return refuse(facts.text.message);
  const { value } = facts.text;
  // A Word file may hold nothing but pictures of its pages.
  if (!/[\p{L}\p{N}]/u.test(value.text)) return refuse(message('text.none', {}));
  if (value.text.length > MAX_LENGTH) return refuse(message('agree.too-long', { other }));
  const unread = (value.pages ?? []).flatMap((page, index) => (page.trim() === '' ? [index + 1] : []));
  return { file: { file: path, facts, language: languageOf(value.text), unread, findings: [] }, text: value };
}
