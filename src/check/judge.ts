import { speaksAgainst } from '../findings/asks.ts';
import { catalogue, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import type { Attestation, Phase, Waiver } from '../manifest/manifest.ts';
import type { Program, Rule } from '../programs/program.ts';
import { meets } from '../rules/condition.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Reading } from '../rules/window/reading.ts';
import type { SourceDocument } from '../source/document.ts';
import { say } from '../wording/say.ts';
import type { RuleOutcome } from './outcomes.ts';
import type { RecordKey, SetAside } from './setaside.ts';

/** A rule with its end and what it had to say. */
export interface Judged {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
  /** By whose word it was decided what the program couldn't decide. */
  readonly attestations: readonly Attestation[];
  /** What set aside what was found. */
  readonly waivers: readonly Waiver[];
  /** For a window that is still to be kept: the first instant that is too late. */
  readonly closes: Reading | undefined;
  readonly findings: readonly Finding[];
}

/** Puts one rule to the evidence, and stamps what it says with its id, level and clause. */
export function judge(
  program: Program,
  rule: Rule,
  phase: Phase,
  evidence: Evidence,
  setAside: SetAside,
  source: SourceDocument,
): Judged {
  const ended = (outcome: RuleOutcome): Judged => ({
    rule,
    outcome,
    attestations: [],
    waivers: [],
    closes: undefined,
    findings: [],
  });
  if (rule.phase !== phase) return ended('not-due');
  if (!meets(rule.when, evidence)) return ended('not-applicable');
  const { scope } = rule;
  if (scope === 'submission' && !rule.check.applies(evidence)) return ended('not-applicable');
  const missing = missingLists(program, rule);
  const found = (): readonly Draft[] =>
    scope === 'submission'
      ? rule.check.check(evidence)
      : [{ message: message('scope.alone', { scope }), undecided: true }];
  const drafts = missing.length > 0 ? missing : found();
  const open = drafts.filter((draft) => draft.undecided);
  const holds = rule.check.wordHolds(evidence);
  const attestations = new Set<Attestation>();
  const waivers = new Set<Waiver>();
  const findings: Finding[] = [];
  for (const draft of drafts) {
    const attestation = draft.undecided && setAside.attestation(rule.id, draft, toName(draft, open), holds);
    if (attestation) {
      attestations.add(attestation);
      if (speaksAgainst(draft.message))
        findings.push(stamp(program, rule, despite(draft, attestation), undefined, source));
      continue;
    }
    const waiver = draft.remark ? undefined : setAside.waiver(rule.id, draft);
    if (waiver) waivers.add(waiver);
    findings.push(stamp(program, rule, draft, waiver, source));
  }
  return {
    rule,
    outcome: outcomeOf(findings),
    attestations: [...attestations],
    waivers: [...waivers],
    closes: rule.check.done(evidence) === undefined ? rule.check.closes(evidence) : undefined,
    findings,
  };
}

/** Who vouches for one of several files or items has to say which: another may be added later. */
function toName(draft: Draft, open: readonly Draft[]): RecordKey[] {
  const files = new Set(open.map(({ subject }) => subject?.file));
  const beside = open.filter(({ subject }) => subject?.file === draft.subject?.file);
  const items = new Set(beside.map(({ item }) => item?.[0]));
  return [...(files.size > 1 ? (['file'] as const) : []), ...(items.size > 1 ? (['item'] as const) : [])];
}

/** A rule that looks into a list which nobody has supplied can't be judged. */
export const missingLists = ({ supplied }: Program, { check }: Rule): Draft[] =>
  (check.refers.lists ?? []).flatMap((name): Draft[] => {
    const list = Object.hasOwn(supplied, name) ? supplied[name] : undefined;
    if (list === undefined || list.found) return [];
    return [{ message: message('list.missing', { what: list.what, file: list.file }), undecided: true }];
  });

/** What was seen, beside the word of the person who decided. */
function despite({ undecided: _, ...draft }: Draft, { by, on }: Attestation): Draft {
  return { ...draft, message: message('attest.despite', { by, on, seen: say(draft.message).what }), remark: true };
}

/** What a rule said, with its id, level, clause and place. */
export function stamp(
  program: Program,
  rule: Rule,
  draft: Draft,
  waiver: Waiver | undefined,
  source: Pick<SourceDocument, 'place'> | undefined,
): Finding {
  const outcome = waiver ? 'waived' : draft.undecided ? 'undecided' : 'failed';
  return {
    message: draft.message,
    severity: draft.remark ? catalogue[draft.message.id].severity : weightOf(rule, draft),
    outcome,
    ...(draft.remark && { remark: true as const }),
    ...(waiver && { waiver: { by: waiver.by, reason: waiver.reason } }),
    rule: `${program.id}/${rule.id}`,
    title: rule.title,
    ...(rule.fix && speaksForRule(draft) && { fix: rule.fix }),
    basis: rule.basis,
    ...(rule.consequence && !draft.remark && { consequence: rule.consequence }),
    ...(draft.route && source && { place: source.place(draft.route, draft.part) }),
    ...(draft.subject && { subject: draft.subject }),
  };
}

/** What a recommender has to see to holds no applicant back. */
const weightOf = ({ scope, severity }: Rule, { message: { id } }: Draft): Severity =>
  scope === 'batch' && id === 'scope.alone' ? 'advice' : severity;

/** The pack's advice is how to meet the rule; it doesn't help where the rule couldn't be judged. */
function speaksForRule(draft: Draft): boolean {
  return !draft.undecided || draft.message.id === 'attest.needed';
}

/** How a rule ended that found these. */
export function outcomeOf(findings: readonly Finding[]): RuleOutcome {
  const counted = findings.filter((finding) => !finding.remark);
  if (counted.some((finding) => finding.outcome === 'failed')) return 'failed';
  if (counted.some((finding) => finding.outcome === 'undecided')) return 'undecided';
  return counted.length > 0 ? 'waived' : 'passed';
}
