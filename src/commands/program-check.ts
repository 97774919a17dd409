import { uncovered } from '../check/cases/coverage.ts';
import { message } from '../findings/catalogue.ts';
import { compareFindings, type Finding } from '../findings/finding.ts';
import { rulePlaces, rulesAdvice, scriptAdvice } from '../programs/advice.ts';
import { humanAuthor } from '../report/cases/human.ts';
import { jsonAuthor } from '../report/cases/json.ts';
import type { AuthorReport, ReadUp } from '../report/cases/report.ts';
import { PAGE_PARTS } from '../report/rule-language/pack-page.ts';
import { RULE_KINDS } from '../rules/kinds.ts';
import type { SourceDocument } from '../source/document.ts';
import { type AuthorPack, authorPack, casesBeside } from './author-pack.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { linesIn } from './program-test.ts';
import type { World } from './world.ts';

/** `program check`: what is wrong with a pack, and what is hardly meant; the latter doesn't keep it from being used. */
export async function programCheck(world: World, folder: string, options: SharedOptions): Promise<ExitCode> {
  const read = await authorPack(world, folder);
  const rules = read.sources.find(({ file }) => file.endsWith('/rules.yaml'));
  const findings = [...read.findings, ...adviceOn(world, folder, read, rules)];
  const report: AuthorReport = {
    program: read.program,
    findings: findings.toSorted(compareFindings),
    lineOf: linesIn(read.sources),
    readUpAt: (finding) => readUpAt(finding, read),
  };
  if (options.format === 'json') printJson(world, jsonAuthor(report));
  else world.out(humanAuthor(report, styleOf(world, options)));
  return read.program === undefined ? EXIT.notReady : EXIT.ready;
}

/** Advice on the pack's own files, not on those that it extends. */
function adviceOn(
  world: World,
  folder: string,
  { program, pack, sources }: AuthorPack,
  rules: SourceDocument | undefined,
): Finding[] {
  const parent = rules?.file.slice(0, -'rules.yaml'.length) ?? '';
  const own = sources.filter(({ file }) => file.startsWith(parent) && !file.slice(parent.length).includes('/'));
  const scripts = own.flatMap((source) => scriptAdvice(source.data).map((draft) => source.finding(draft)));
  if (program === undefined || pack === undefined || rules === undefined) return scripts;
  const places = rulePlaces(rules);
  const untried = uncovered(program, casesBeside(world, folder, program).runs).flatMap(({ rule, lacks }) => {
    const route = places.get(rule.id);
    return route === undefined ? [] : [{ message: message('author.no-case', { rule: rule.id, lacks }), route }];
  });
  return [...scripts, ...[...rulesAdvice(program, pack, places), ...untried].map((draft) => rules.finding(draft))];
}

/** What explains how the place of a finding is written: the kind of its rule, a file of the pack, or conditions. */
function readUpAt({ place }: Finding, { sources }: AuthorPack): ReadUp | undefined {
  const { file, route = [] } = place ?? {};
  const source = sources.find((one) => one.file === file);
  if (source === undefined) return undefined;
  if (route.includes('when')) return { page: 'when' };
  const part = PAGE_PARTS.find((one) => source.file.endsWith(`${one}.yaml`));
  if (part !== undefined) return { page: part };
  const [top, index] = route;
  const item = top === 'rules' ? (source.data as { rules?: Record<string, unknown>[] }).rules?.[Number(index)] : {};
  const kind = RULE_KINDS.find((one) => one.kind === item?.['kind'])?.kind;
  return kind === undefined ? undefined : { kind };
}
