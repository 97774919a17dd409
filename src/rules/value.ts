import { isEmailAddress } from '../base/address.ts';
import { message } from '../findings/catalogue.ts';
import { choice, list, map, table, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { isBlank, rowFor, type Selected, selectPath } from './select.ts';

const TYPES: Record<'email' | 'phone' | 'url', (text: string) => boolean> = {
  email: isEmailAddress,
  phone: (text) => /^\+?[\d\s()（）-]{6,24}(?:(?:转|ext\.?|x)\s*\d{1,6})?$/i.test(text),
  url: (text) => /^https?:\/\/[^\s]+\.[^\s]+$/i.test(text),
};

const filled = (paths: readonly string[], evidence: Evidence): Selected[] =>
  paths.flatMap((path) => selectPath(evidence, path)).filter((item) => !isBlank(item.value));

/**
 * `value`: each value at the paths is one of a list (`one_of`), one that a table allows for another value
 * (`one_of_by`), or of a type (`type`). Blank values are left to `present`.
 */
export const value = ruleKind(
  'value',
  {
    of: list(text()),
    one_of: list(text()).optional(),
    one_of_by: map({ field: text(), table: table(list(text())) }).optional(),
    type: choice(['email', 'phone', 'url']).optional(),
  },
  {
    refers: (p) => ({ paths: p.one_of_by === undefined ? p.of : [...p.of, p.one_of_by.field] }),
    applies: (p, evidence) =>
      filled(p.of, evidence).length > 0 && (p.one_of_by === undefined || rowFor(p.one_of_by, evidence) !== undefined),
    *check(p, evidence) {
      const allowed = rowFor(p.one_of_by, evidence) ?? p.one_of;
      for (const { value: found, label, route } of filled(p.of, evidence)) {
        const shown = String(found);
        if (allowed !== undefined && !allowed.includes(shown)) {
          yield { message: message('value.not-one-of', { label, value: shown, allowed }), route };
        }
        if (p.type !== undefined && !TYPES[p.type](shown.trim())) {
          yield { message: message('value.type', { label, value: shown, type: p.type }), route };
        }
      }
    },
  },
);
