import type { Finding } from '../../findings/finding.ts';
import { type Program, titleOf } from '../../programs/program.ts';
import { jsonFinding } from '../json.ts';
import type { JsonExplain, JsonProgramInfo } from './contract.ts';
import type { ExplainedRule } from './explained.ts';
import type { ExplainedMessage } from './message.ts';
import { countsOf, daysAfter, type Window, windowsOf } from './program.ts';

type Source = JsonExplain['rules'][number]['source'];

const sourceOf = ({ title, url }: Program['source']): Source => ({ title, url: url ?? null });

/** Rules and messages explained, as one object, `dossier-explain/1`; its schema is docs/explain.schema.json. */
export function jsonExplain(
  rules: readonly ExplainedRule[],
  messages: readonly ExplainedMessage[],
  findings: readonly Finding[],
): JsonExplain {
  return {
    format: 'dossier-explain/1',
    rules: rules.map(({ rule, id, program, source, how, when, fix, examples, lists, attest, waive }) => ({
      id,
      title: rule.title,
      program,
      level: rule.level,
      severity: rule.severity,
      ...(rule.consequence && { consequence: rule.consequence }),
      phase: rule.phase,
      kind: rule.kind,
      clause: { id: rule.clauseId, at: rule.basis.clause, quote: rule.basis.quote },
      source: sourceOf(source),
      how: [...how],
      when: when ?? null,
      fix: fix ?? null,
      examples: examples.map((example) => ({ ...example })),
      lists: lists.map(({ name, words }) => ({ name, words: [...words] })),
      attest: attest ?? null,
      waive: waive ?? null,
    })),
    messages: messages.map(({ why, rules: saidBy, ...message }) => ({
      ...message,
      why: why ?? null,
      rules: saidBy.map((rule) => ({ ...rule })),
    })),
    findings: findings.map(jsonFinding),
  };
}

/** A call in short, as one object, `dossier-program/1`; its schema is docs/program.schema.json. */
export function jsonProgram(program: Program | undefined, findings: readonly Finding[]): JsonProgramInfo {
  return {
    format: 'dossier-program/1',
    program: program === undefined ? null : describeProgram(program),
    findings: findings.map(jsonFinding),
  };
}

const withoutTitle = ({ title: _, ...window }: Window): Omit<Window, 'title'> => window;

function describeProgram(program: Program): NonNullable<JsonProgramInfo['program']> {
  const { id, edition, zone, delivery } = program;
  return {
    id,
    edition,
    title: titleOf(program),
    source: sourceOf(program.source),
    zone,
    windows: windowsOf(program).map((window) => ({
      ...withoutTitle(window),
      opens: window.opens ?? null,
      closes: typeof window.closes === 'string' ? window.closes : null,
      after: daysAfter(window) ?? null,
    })),
    delivery: { channel: delivery.channel, to: [...delivery.to], portal: delivery.portal ?? null },
    categories: { ...program.categories },
    applicantKinds: { ...program.applicantKinds },
    slots: Object.entries(program.slots).map(([slot, { label, clause, seal }]) => ({
      id: slot,
      label,
      clause: clause ?? null,
      seal: seal ? { ...seal, source: seal.source ?? null } : null,
    })),
    fields: Object.keys(program.fields).length,
    rules: countsOf(program).map(({ phase, counts }) => ({ phase, counts: { ...counts } })),
    gaps: [...program.gaps],
  };
}
