import { showInstant } from '../../base/instants.ts';
import { type Route, valueAt } from '../../base/route.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { compareFindings, type Finding, type Place } from '../../findings/finding.ts';
import type { CalledSubmission } from '../../findings/messages/scope.ts';
import type { Attestation, Material } from '../../manifest/manifest.ts';
import type { Program, Rule } from '../../programs/program.ts';
import { meets } from '../../rules/condition.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { RECOMMENDER } from '../../rules/scope.ts';
import { isBlank } from '../../rules/select.ts';
import type { SourceDocument } from '../../source/document.ts';
import { byApplicant } from '../across/applicants.ts';
import type { Submission } from '../across/meetings.ts';
import { type CheckResult, conclude } from '../check.ts';
import { makeEvidence } from '../evidence.ts';
import { missingLists, outcomeOf, stamp } from '../judge.ts';
import type { RuleOutcome } from '../outcomes.ts';
import { readSetAside, type SetAside } from '../setaside.ts';
import { evidenceTogether, type Recommender, routeWithin } from './evidence.ts';
import { projectTitle } from './list.ts';

/** A submission that has been judged by itself. */
export interface JudgedAlone extends Submission {
  readonly bundleNames: ReadonlyMap<Material, string>;
  readonly asOf: number;
  readonly result: CheckResult;
}

/** A finding of a rule on several submissions. */
export interface TogetherFinding extends Finding {
  /** Where the other thing stands that this one is held against. */
  readonly first?: Place;
  /** The manifests of the submissions in which something has to change; where there are too many, of those past the limit. */
  readonly concerns: readonly string[];
  /** It is about the submissions of one applicant, and about nobody else's. */
  readonly ofOneApplicant: boolean;
}

/** A rule on several submissions with its end; one on an applicant's ends for each applicant. */
export interface JudgedTogether<T> {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
  /** The submissions that it looked at. */
  readonly of: readonly T[];
}

/** What came of judging several submissions together. */
export interface Together<T> {
  readonly findings: readonly TogetherFinding[];
  readonly rules: readonly JudgedTogether<T>[];
  /** Each submission's own result, in which those rules are undecided no more. */
  readonly results: ReadonlyMap<T, CheckResult>;
  /** What is wrong with the recommender's word. */
  readonly remarks: readonly Draft[];
}

/** Who recommends the submissions, and where that is written. */
export interface Recommended {
  readonly recommender: Recommender;
  readonly source: Pick<SourceDocument, 'place'>;
  /** Their word for what no program can decide of several submissions. */
  readonly attestations: readonly Attestation[];
}

/** Puts the rules on several submissions to all that are checked together, program by program. */
export function judgeTogether<T extends JudgedAlone>(
  submissions: readonly T[],
  recommended: Recommended | undefined,
): Together<T> {
  const findings: TogetherFinding[] = [];
  const rules: JudgedTogether<T>[] = [];
  let remarks: Draft[] | undefined;
  for (const program of new Map(submissions.map((one) => [one.program.id, one.program])).values()) {
    const group = submissions.filter((one) => one.program.id === program.id);
    const theirs = recommended && wordOf(recommended, program, group);
    // Which submissions one recommender sends in, only a recommendation says.
    const known = program.rules.filter(({ scope }) => scope === 'ledger' || (scope === 'batch' && recommended));
    for (const rule of known) {
      const due = group.filter(({ phase }) => phase === rule.phase);
      const circles = rule.scope === 'ledger' ? byApplicant(due) : [due];
      for (const circle of circles) {
        const meant = circle.filter((one) => meets(rule.when, evidenceOf(one)));
        if (meant.length === 0) continue;
        const judged = judgeCircle(program, rule, meant, recommended, theirs);
        findings.push(...judged.findings);
        rules.push({ rule, outcome: judged.outcome, of: meant });
      }
    }
    // Only by the first call: a list is for one.
    if (theirs !== undefined) remarks ??= theirs.drafts();
  }
  const results = new Map(submissions.map((one) => [one, withOutcomes(one, rules)]));
  return { findings: findings.toSorted(compareFindings), rules, results, remarks: remarks ?? [] };
}

const todayOf = ({ asOf, program }: JudgedAlone): string => showInstant(asOf, program.zone).slice(0, 10);

function wordOf({ attestations }: Recommended, program: Program, group: readonly JudgedAlone[]): SetAside | undefined {
  const [first] = group;
  return first && readSetAside(program, { ...first.manifest, attestations, waivers: [] }, first.phase, todayOf(first));
}

function calledOf(one: JudgedAlone): CalledSubmission {
  const { zh, en } = projectTitle(one);
  const folder = one.source.file
    .split('/')
    .slice(0, -1)
    .filter((step) => step !== '.')
    .join('/');
  return { title: { zh: zh ?? en ?? '', en: en ?? zh ?? '' }, folder: folder === '' ? undefined : folder };
}

const evidenceOf = (one: JudgedAlone): Evidence => makeEvidence(one);

function judgeCircle(
  program: Program,
  rule: Rule,
  meant: readonly JudgedAlone[],
  recommended: Recommended | undefined,
  theirs: SetAside | undefined,
): { readonly outcome: RuleOutcome; readonly findings: readonly TogetherFinding[] } {
  const evidence = evidenceTogether(meant.map(evidenceOf), meant.map(calledOf), recommended?.recommender);
  const drafts = draftsOf(program, rule, evidence);
  if (drafts === undefined) return { outcome: 'not-applicable', findings: [] };
  const setAsides = meant.map((one) => readSetAside(program, one.manifest, one.phase, todayOf(one)));
  const findings = drafts.flatMap((draft): TogetherFinding[] => {
    if (draft.undecided && theirs?.attestation(rule.id, draft, [])) return [];
    // Who vouches for all of them does so in each.
    const words = setAsides.map((setAside) => (draft.undecided ? setAside.attestation(rule.id, draft, []) : undefined));
    if (words.every((word) => word !== undefined)) return [];
    const within = routeWithin(draft.route ?? []);
    const last = meant.length - 1;
    const at =
      within ??
      (recommended === undefined || rule.scope === 'ledger'
        ? { index: last, route: ['applicant', 'name'] }
        : undefined);
    const source = at === undefined ? recommended?.source : meant[at.index]?.source;
    const waiver = at && draft.remark !== true ? setAsides[at.index]?.waiver(rule.id, draft) : undefined;
    const placed = { ...draft, route: at?.route ?? draft.route ?? ['submissions'] };
    const other = draft.other && routeWithin(draft.other);
    const first = other && meant[other.index]?.source.place(other.route);
    return [
      {
        ...stamp(program, rule, placed, waiver, source),
        ...(first && { first }),
        concerns: concernedBy(rule, draft).flatMap((index) => meant[index]?.source.file ?? []),
        ofOneApplicant: rule.scope === 'ledger',
      },
    ];
  });
  return { outcome: outcomeOf(findings), findings };
}

/** Which of the submissions have to change. The list of a recommender is in order of merit; whoever applies chooses for themselves. */
function concernedBy({ scope }: Rule, { message: { id, params }, route, other, among = [] }: Draft): number[] {
  const counted = indicesOf(among);
  if (id === 'scope.too-many' && scope === 'batch') return counted.slice((params as { readonly limit: number }).limit);
  return [...new Set([...indicesOf([route ?? [], other ?? []]), ...counted])];
}

const indicesOf = (routes: readonly Route[]): number[] => routes.flatMap((route) => routeWithin(route)?.index ?? []);

/** What the rule has to say; undefined where it doesn't apply. */
function draftsOf(program: Program, rule: Rule, evidence: Evidence): readonly Draft[] | undefined {
  const { check } = rule;
  const unknown = (check.over?.paths ?? []).some(
    (path) => path.startsWith(`${RECOMMENDER}.`) && isBlank(valueAt(evidence.manifest.data, path.split('.'))),
  );
  if (unknown) return [{ message: message('scope.no-recommender', {}), undecided: true, route: [RECOMMENDER] }];
  if (!check.applies(evidence)) return undefined;
  const missing = missingLists(program, rule);
  return missing.length > 0 ? missing : check.check(evidence);
}

function withOutcomes<T extends JudgedAlone>(one: T, together: readonly JudgedTogether<T>[]): CheckResult {
  const ended = new Map(together.filter(({ of }) => of.includes(one)).map((judged) => [judged.rule.id, judged]));
  if (ended.size === 0) return one.result;
  const { result } = one;
  const judged = result.rules.map((alone) => {
    const now = ended.get(alone.rule.id);
    return now === undefined ? alone : { ...alone, outcome: now.outcome, attestations: [], waivers: [], findings: [] };
  });
  const gone = new Set([...ended.keys()].map((id) => `${one.program.id}/${id}`));
  return conclude(
    result.findings.filter(({ rule = '' }) => !gone.has(rule)),
    judged,
    result.reviews,
  );
}
