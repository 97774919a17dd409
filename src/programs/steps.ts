import { nearest } from '../base/nearest.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Removal } from './laying.ts';
import type { Program } from './program.ts';
import { known } from './references.ts';
import { isTo } from './removals.ts';

type What = 'path' | 'slot' | 'rule';
const KEYS = { path: 'asks', slot: 'slots', rule: 'rules' } as const;

/**
 * Faults of the steps of a web form (`delivery.steps` in program.yaml), each with its place there: names that the pack
 * doesn't have, and one that stands in two places. What an overlay took out of its base is no fault of the base's steps.
 */
export function checkSteps(program: Program, removals: readonly Removal[]): Draft[] {
  const names = known(program);
  const all: Record<What, readonly string[]> = {
    path: names.all.path.filter(isAsked),
    slot: names.all.slot,
    rule: program.rules.map((rule) => rule.id),
  };
  const has = (what: What, name: string): boolean =>
    what === 'path' ? isAsked(name) && names.has('path', name) : all[what].includes(name);
  const seen = new Set<string>();
  return program.delivery.steps.flatMap((step) =>
    (['path', 'slot', 'rule'] as const).flatMap((what) =>
      step[KEYS[what]].flatMap((name, index): Draft[] => {
        const route = ['delivery', 'steps', step.id, KEYS[what], index];
        if (!has(what, name)) {
          if (removals.some((removal) => isTo(removal, { what, name }))) return [];
          const close = nearest(name, all[what]);
          return [{ message: message('steps.reference-unknown', { what, name, nearest: close }), route }];
        }
        const place = `${what} ${name}`;
        if (what === 'rule' || !seen.has(place)) {
          seen.add(place);
          return [];
        }
        return [{ message: message('steps.twice', { what, name }), route }];
      }),
    ),
  );
}

/** A form asks for whole answers of the submission: not for items of a list, nor for what is said about a material. */
const isAsked = (path: string): boolean => !path.includes('[]') && !/^(materials|delivery)\b/.test(path);
