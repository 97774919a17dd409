import type { Bilingual } from '../../base/language.ts';
import type { HowMessages } from '../../findings/messages/how.ts';
import { PHASES, type Phase } from '../../manifest/manifest.ts';
import { namesOf } from '../../programs/names.ts';
import { LEVELS, type Level, type Program, type Rule } from '../../programs/program.ts';
import { tell } from '../../wording/tell.ts';

/** A time that the call sets, as its rule states it. */
export type Window = Pick<HowMessages['how.window'], 'opens' | 'closes' | 'zone' | 'zoneStated'> & {
  readonly rule: string;
  readonly title: Bilingual;
  readonly phase: Phase;
  /** How it is judged, in words. */
  readonly told: Bilingual;
};

/** The times that a call sets, in the order of its rules. */
export function windowsOf(program: Program): Window[] {
  const names = namesOf(program);
  const all = program.rules.flatMap(({ id, title, phase, check }) =>
    check.describe(names).how.flatMap((sentence): Window[] => {
      const about = { rule: id, title, phase, told: tell(sentence) };
      if (sentence.id === 'how.window') {
        const { opens, closes, zone, zoneStated } = sentence.params;
        return [{ ...about, opens, closes, zone, zoneStated }];
      }
      if (sentence.id !== 'how.window-recurs') return [];
      const { zone, zoneStated } = sentence.params;
      return [{ ...about, opens: undefined, closes: undefined, zone, zoneStated }];
    }),
  );
  // Two rules may speak of one deadline: that it is kept, and that it is kept early.
  const sameTime = (a: Window, b: Window): boolean =>
    typeof a.closes === 'string' && a.phase === b.phase && a.opens === b.opens && a.closes === b.closes;
  return all.filter((window, index) => all.findIndex((other) => other === window || sameTime(other, window)) === index);
}

/** Calendar days after one of the manifest, at whose end a window closes; undefined where it closes otherwise. */
export function daysAfter({ closes }: Window): { label: Bilingual; days: number } | undefined {
  if (closes === undefined || typeof closes === 'string') return undefined;
  const { label, way, count, unit, time } = closes;
  return way === 'after' && unit === 'days' && time === '24:00' ? { label, days: count } : undefined;
}

/** How many rules of each level are due in a phase. */
export interface PhaseCounts {
  readonly phase: Phase;
  readonly counts: Readonly<Record<Level, number>>;
}

/** The phases that have rules, each with their numbers. */
export function countsOf(program: Program): PhaseCounts[] {
  return PHASES.map((phase) => ({ phase, rules: program.rules.filter((rule) => rule.phase === phase) }))
    .filter(({ rules }) => rules.length > 0)
    .map(({ phase, rules }) => ({ phase, counts: countByLevel(rules) }));
}

function countByLevel(rules: readonly Rule[]): Record<Level, number> {
  const of = (level: Level): number => rules.filter((rule) => rule.level === level).length;
  return { must: of('must'), should: of('should'), info: of('info') };
}

/** The levels that occur, with their numbers. */
export const levelsIn = (counts: PhaseCounts['counts']): [Level, number][] =>
  LEVELS.filter((level) => counts[level] > 0).map((level) => [level, counts[level]]);
