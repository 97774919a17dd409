import { readInstant } from '../base/instants.ts';
import type { Route } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { PHASES } from '../manifest/manifest.ts';
import type { WindowParams } from '../rules/window/closing.ts';
import { closesAt, firstOf } from '../rules/window/fixed.ts';
import { zonesOf } from '../rules/window/zones.ts';
import type { Rule } from './program.ts';
import type { RuleCommon } from './shape.ts';

/** A window between two moments that the call itself names. */
interface Fixed {
  readonly id: string;
  readonly phase: number;
  readonly opens: number | undefined;
  readonly closes: number;
  /** As the pack writes it. */
  readonly shown: string;
  readonly key: 'closes' | 'closes_before';
}

function fixedWindow(rule: RuleCommon & { readonly [key: string]: unknown }): Fixed | undefined {
  if (rule.kind !== 'window') return undefined;
  // What its kind has read already.
  const p = rule as unknown as WindowParams;
  const [zone = 'UTC'] = zonesOf(p, undefined);
  const closes = closesAt({ ...p, zone });
  if (closes === undefined) return undefined;
  const from = firstOf(p.opens, p.opens_after);
  const phase: Rule['phase'] = rule.phase ?? 'apply';
  return {
    id: rule.id,
    phase: PHASES.indexOf(phase),
    opens: from === undefined ? undefined : readInstant(from, zone),
    closes,
    shown: p.closes ?? p.closes_before ?? '',
    key: p.closes === undefined ? 'closes_before' : 'closes',
  };
}

/**
 * Windows that close before they open, or before one of an earlier phase does: most likely the dates of another edition.
 * `routes`: where each rule stands.
 */
export function checkWindows(rules: readonly RuleCommon[], routes: ReadonlyMap<string, Route>): Draft[] {
  const windows = rules.flatMap((rule) => fixedWindow({ ...rule }) ?? []);
  return windows.flatMap((window): Draft[] => {
    const route = [...(routes.get(window.id) ?? []), window.key];
    const { id: rule, shown: closes } = window;
    if (window.opens !== undefined && window.closes <= window.opens) {
      return [{ message: message('pack.window-backwards', { rule, closes }), route }];
    }
    const before = windows.find(({ phase, closes: end }) => phase < window.phase && end > window.closes);
    if (before === undefined) return [];
    const other = { other: before.id, otherCloses: before.shown };
    return [{ message: message('pack.window-order', { rule, closes, ...other }), route }];
  });
}
