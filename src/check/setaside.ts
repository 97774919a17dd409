import { addDays } from '../base/days.ts';
import { nearest } from '../base/nearest.ts';
import { ASKING_KINDS, isForPerson, SECRECY } from '../findings/asks.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Attestation, Manifest, Phase, Waiver } from '../manifest/manifest.ts';
import type { Program, Rule } from '../programs/program.ts';
import { squashed } from '../rules/words.ts';

/** By what a record says which of several it is about. */
export type RecordKey = 'file' | 'item';

/** What the manifest records by people's word, and which of it was of use. */
export interface SetAside {
  /** The record of a person's word for what a rule couldn't decide; only one that says what is to be named counts, with `holds` none that is more days old. */
  readonly attestation: (
    rule: string,
    draft: Draft,
    toName: readonly RecordKey[],
    holds?: number,
  ) => Attestation | undefined;
  /** The waiver that sets aside what a rule found, where there is one. */
  readonly waiver: (rule: string, draft: Draft) => Waiver | undefined;
  /** What is wrong with the records themselves; to be asked for after all rules have run. */
  readonly drafts: () => Draft[];
}

/** What a rule still waits for somebody's word about. */
interface Waiting {
  readonly files: readonly string[];
  readonly items: readonly string[];
}

const NOBODY: Waiting = { files: [], items: [] };

/** What records may name: the rules of a call, and what is asked whatever the call. */
const named = ({ rules }: Program): readonly Pick<Rule, 'id' | 'kind'>[] => [...rules, { id: SECRECY, kind: SECRECY }];

/** A year ago: what somebody vouched for then was most likely last year's submission. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

/** A record may name a rule with or without its program. */
const shortId = (program: Program, rule: string): string =>
  rule.startsWith(`${program.id}/`) ? rule.slice(program.id.length + 1) : rule;

function covers(record: Attestation | Waiver, draft: Draft): boolean {
  const { file, item } = record;
  const isItem = item === undefined || (draft.item ?? []).some((name) => squashed(name) === squashed(item));
  return (file === undefined || file === draft.subject?.file) && isItem;
}

/**
 * Reads attestations and waivers for a day (`2025-06-01`, in the program's zone). A record of a later day doesn't
 * hold yet; a waiver past its last day doesn't hold any more.
 */
export function readSetAside(program: Program, manifest: Manifest, phase: Phase, today: string): SetAside {
  const { attestations, waivers } = manifest;
  const used = new Set<Attestation | Waiver>();
  const vague = new Map<Attestation, RecordKey>();
  /** Words given longer ago than they hold, in days. */
  const stale = new Map<Attestation, number>();
  /** Files and items for which a rule still waits for somebody's word. */
  const waiting = new Map<string, Waiting>();
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
    attestation: (rule, draft, toName, holds) => {
      const unsaid = (a: Attestation): RecordKey | undefined => toName.find((key) => a[key] === undefined);
      for (const a of attestations) {
        const key = unsaid(a);
        if (shortId(program, a.rule) === rule && key !== undefined) vague.set(a, key);
      }
      const isStale = (a: Attestation): boolean => holds !== undefined && addDays(a.on, holds) < today;
      for (const a of attestations) {
        if (holds !== undefined && shortId(program, a.rule) === rule && isStale(a)) stale.set(a, holds);
      }
      const found = use(attestations, rule, draft, (a) => a.on <= today && unsaid(a) === undefined && !isStale(a));
      const { file = [], item = [] } = { file: draft.subject?.file, item: draft.item?.[0] };
      const { files, items } = waiting.get(rule) ?? NOBODY;
      if (found === undefined) waiting.set(rule, { files: files.concat(file), items: items.concat(item) });
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
            vague: vague.get(a),
            stale: stale.get(a),
            waiting: waiting.get(shortId(program, a.rule)) ?? NOBODY,
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
  }: { used: boolean; vague: RecordKey | undefined; stale: number | undefined; waiting: Waiting },
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
  if (vague !== undefined) {
    const said = vague === 'file' ? message('attest.file-needed', { rule }) : message('attest.item-needed', { rule });
    return [{ message: said, route: a.route }];
  }
  if (!used && a.file !== undefined && waiting.files.length > 0) {
    const said = message('attest.other-file', { rule, file: a.file, wanted: waiting.files });
    return [{ message: said, route: [...a.route, 'file'] }];
  }
  if (!used && a.item !== undefined && waiting.items.length > 0) {
    const said = message('attest.other-item', { rule, item: a.item, wanted: waiting.items });
    return [{ message: said, route: [...a.route, 'item'] }];
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
