import { addDays } from '../base/days.ts';
import { nearest } from '../base/nearest.ts';
import { ASKING_KINDS, isForPerson, SECRECY } from '../findings/asks.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Attestation, Manifest, Phase, Waiver } from '../manifest/manifest.ts';
import type { Program, Rule } from '../programs/program.ts';

/** What the manifest records by people's word, and which of it was of use. */
export interface SetAside {
  /** The record of a person's word for what a rule couldn't decide; with `byFile`, only one that names the file counts, with `holds` none that is more days old. */
  readonly attestation: (rule: string, draft: Draft, byFile: boolean, holds?: number) => Attestation | undefined;
  /** The waiver that sets aside what a rule found, where there is one. */
  readonly waiver: (rule: string, draft: Draft) => Waiver | undefined;
  /** What is wrong with the records themselves; to be asked for after all rules have run. */
  readonly drafts: () => Draft[];
}

/** What records may name: the rules of a call, and what is asked whatever the call. */
const named = ({ rules }: Program): readonly Pick<Rule, 'id' | 'kind'>[] => [...rules, { id: SECRECY, kind: SECRECY }];

/** A year ago: what somebody vouched for then was most likely last year's submission. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

/** A record may name a rule with or without its program. */
const shortId = (program: Program, rule: string): string =>
  rule.startsWith(`${program.id}/`) ? rule.slice(program.id.length + 1) : rule;

function covers(record: Attestation | Waiver, draft: Draft): boolean {
  return record.file === undefined || record.file === draft.subject?.file;
}

/**
 * Reads attestations and waivers for a day (`2025-06-01`, in the program's zone). A record of a later day doesn't
 * hold yet; a waiver past its last day doesn't hold any more.
 */
export function readSetAside(program: Program, manifest: Manifest, phase: Phase, today: string): SetAside {
  const { attestations, waivers } = manifest;
  const used = new Set<Attestation | Waiver>();
  const vague = new Set<Attestation>();
  /** Words given longer ago than they hold, in days. */
  const stale = new Map<Attestation, number>();
  /** Files for which a rule still waits for somebody's word. */
  const waiting = new Map<string, string[]>();
  const use = <R extends Attestation | Waiver>(
    records: readonly R[],
    rule: string,
    draft: Draft,
    holds: (r: R) => boolean,
  ): R | undefined => {
    const found = records.filter((r) => shortId(program, r.rule) === rule && covers(r, draft) && holds(r));
    for (const record of found) used.add(record);
    return found[0];
  };
  return {
    attestation: (rule, draft, byFile, holds) => {
      const names = (a: Attestation): boolean => !byFile || a.file !== undefined;
      for (const a of attestations) if (shortId(program, a.rule) === rule && !names(a)) vague.add(a);
      const isStale = (a: Attestation): boolean => holds !== undefined && addDays(a.on, holds) < today;
      for (const a of attestations) {
        if (holds !== undefined && shortId(program, a.rule) === rule && isStale(a)) stale.set(a, holds);
      }
      const found = use(attestations, rule, draft, (a) => a.on <= today && names(a) && !isStale(a));
      const file = draft.subject?.file;
      if (found === undefined && file !== undefined) waiting.set(rule, [...(waiting.get(rule) ?? []), file]);
      return found;
    },
    // What a person has to say can be said, but not set aside.
    waiver: (rule, draft) =>
      isForPerson(draft.message) ? undefined : use(waivers, rule, draft, (w) => w.until >= today),
    drafts: () => {
      const rested = (record: Attestation | Waiver): boolean =>
        used.has(record) || !(isDue(program, record, phase) || isAwaited(record));
      // Who has everything reviewed, marked or not, does well.
      const isAwaited = ({ rule }: Attestation | Waiver): boolean => waiting.has(shortId(program, rule));
      return [
        ...attestations.flatMap((a) =>
          attestationFaults(a, program, manifest, today, {
            used: rested(a),
            vague: vague.has(a),
            stale: stale.get(a),
            waiting: waiting.get(shortId(program, a.rule)) ?? [],
          }),
        ),
        ...waivers.flatMap((w) => waiverFaults(w, program, today, rested(w))),
      ];
    },
  };
}

/** What is recorded for another phase may well be of use there. */
function isDue(program: Program, record: Attestation | Waiver, phase: Phase): boolean {
  const id = shortId(program, record.rule);
  return program.rules.some((rule) => rule.id === id && rule.phase === phase);
}

/** Says that a record names a rule that the program doesn't have. */
function unknownRule(
  id: 'attest.rule-unknown' | 'waive.rule-unknown',
  record: Attestation | Waiver,
  program: Program,
): Draft[] {
  const ids = named(program).map(({ id }) => id);
  const rule = shortId(program, record.rule);
  if (ids.includes(rule)) return [];
  const said = message(id, { rule: record.rule, nearest: nearest(rule, ids) });
  return [{ message: said, route: [...record.route, 'rule'] }];
}

function attestationFaults(
  a: Attestation,
  program: Program,
  manifest: Manifest,
  today: string,
  {
    used,
    vague,
    stale,
    waiting,
  }: { used: boolean; vague: boolean; stale: number | undefined; waiting: readonly string[] },
): Draft[] {
  const unknown = unknownRule('attest.rule-unknown', a, program);
  if (unknown.length > 0) return unknown;
  const rule = shortId(program, a.rule);
  if (a.on > today) return [{ message: message('attest.in-future', { rule, on: a.on }), route: [...a.route, 'on'] }];
  if (a.file !== undefined && !manifest.materials.some((m) => m.file === a.file)) {
    return [{ message: message('attest.file-unknown', { rule, file: a.file }), route: [...a.route, 'file'] }];
  }
  if (stale !== undefined) {
    return [{ message: message('attest.expired', { rule, on: a.on, days: stale }), route: [...a.route, 'on'] }];
  }
  if (vague) return [{ message: message('attest.file-needed', { rule }), route: a.route }];
  if (!used && a.file !== undefined && waiting.length > 0) {
    const said = message('attest.other-file', { rule, file: a.file, wanted: waiting });
    return [{ message: said, route: [...a.route, 'file'] }];
  }
  if (used && a.on < yearBefore(today)) {
    return [{ message: message('attest.old', { rule, on: a.on }), route: [...a.route, 'on'] }];
  }
  return used ? [] : [{ message: message('attest.not-needed', { rule }), route: [...a.route, 'rule'] }];
}

function waiverFaults(w: Waiver, program: Program, today: string, used: boolean): Draft[] {
  const unknown = unknownRule('waive.rule-unknown', w, program);
  if (unknown.length > 0) return unknown;
  const rule = shortId(program, w.rule);
  if (named(program).some(({ id, kind }) => id === rule && ASKING_KINDS.includes(kind))) {
    return [{ message: message('waive.needs-attestation', { rule }), route: [...w.route, 'rule'] }];
  }
  if (w.until < today)
    return [{ message: message('waive.expired', { rule, until: w.until }), route: [...w.route, 'until'] }];
  return used ? [] : [{ message: message('waive.not-needed', { rule }), route: [...w.route, 'rule'] }];
}
