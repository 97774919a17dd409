import type { Bilingual } from '../base/language.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { type How, how } from '../findings/messages/how.ts';
import type { CalledSubmission } from '../findings/messages/scope.ts';
import { integer, list, table, text } from '../source/shapes.ts';
import { countsOf, pathOfKey } from './counted.ts';
import { ruleKind } from './kind.ts';
import { endsOf, endsParams } from './limits.ts';
import { slotLabels } from './names.ts';
import { calledAt, isOfSubmissions } from './scope.ts';
import { numbered } from './select.ts';

/**
 * `count`: how many materials lie in the slots, or how many items the list at `of` has. With `distinct`, how many
 * different values the items have under this key; with `group_by`, how many of them each group has.
 */
export const count = ruleKind(
  'count',
  {
    of: text().optional(),
    slots: list(text()).optional(),
    distinct: text().optional(),
    group_by: text().optional(),
    except: table(list(text())).optional(),
    exactly: integer().optional(),
    ...endsParams,
  },
  {
    refers: (p) => {
      const keys = [p.distinct, p.group_by, ...Object.keys(p.except ?? {})].filter((key) => key !== undefined);
      return {
        paths: [
          ...[p.of].filter((path) => path !== undefined),
          ...(p.slots === undefined ? keys.map((key) => pathOfKey(p, key)) : []),
        ],
        sequences: [p.of].filter((path) => path !== undefined),
        slots: p.slots,
        attributes: p.slots === undefined ? [] : keys,
      };
    },
    demands: (p) => {
      const { min = 0 } = endsOf(p);
      return p.of === undefined || p.of.includes('[') || p.group_by !== undefined || min < 1 ? [] : [{ path: p.of }];
    },
    allows: (p, slot) => ({
      counts: (p.slots?.includes(slot) ?? p.of === 'materials') && endsOf(p).max !== undefined,
    }),
    *check(p, evidence) {
      const { min, max } = endsOf(p);
      const { counted, ungrouped } = countsOf(p, evidence);
      const whole = isOfSubmissions(p.of) && p.distinct === undefined;
      for (const { count: found, route, label, group, among } of counted) {
        const which = whole ? calledAt(among, evidence) : undefined;
        const about = { label, ...(group !== undefined && { group }), count: found, which };
        const at = { route, ...(whole && { among }) };
        if (min !== undefined && found < min) yield { message: under({ ...about, limit: min }), ...at };
        if (max !== undefined && found > max) yield { message: over({ ...about, limit: max }), ...at };
      }
      const by = evidence.labelOf(pathOfKey(p, p.group_by ?? ''));
      for (const { route, label } of ungrouped) {
        yield { message: message('count.no-group', { label: numbered(label, route), by }), route, undecided: true };
      }
    },
    describe: (p, names) => {
      const { of = '', slots, group_by: by, distinct } = p;
      const { min, max } = endsOf(p);
      const label = slots === undefined ? names.labelOf(of) : names.slotLabel(slots[0] ?? '');
      const group = by === undefined ? {} : { group: '示例大学 / Example University' };
      const which = isOfSubmissions(p.of) && distinct === undefined ? [] : undefined;
      const sentences: How[] = [
        slots === undefined
          ? how('how.count-items', { label: names.fullLabelOf(of) })
          : how('how.count-materials', { slots: slotLabels(names, slots) }),
        ...Object.entries(p.except ?? {}).map(([key, words]) =>
          how('how.count-except', { label: names.labelOf(pathOfKey(p, key)), words }),
        ),
        ...(distinct === undefined
          ? []
          : [how('how.count-distinct', { label: names.labelOf(pathOfKey(p, distinct)) })]),
        ...(by === undefined ? [] : [how('how.count-groups', { by: names.labelOf(pathOfKey(p, by)) })]),
      ];
      if (min !== undefined || max !== undefined) sentences.push(how('how.limits', { min, max }));
      const examples: Pick<Draft, 'message' | 'undecided'>[] = [];
      if (min !== undefined && min > 0) {
        examples.push({ message: under({ label, ...group, which, count: min - 1, limit: min }) });
      }
      if (max !== undefined) examples.push({ message: over({ label, ...group, which, count: max + 1, limit: max }) });
      if (by !== undefined && examples.length > 0) {
        const about = { label, by: names.labelOf(pathOfKey(p, by)) };
        examples.push({ message: message('count.no-group', about), undecided: true });
      }
      return { how: sentences, examples };
    },
  },
);

interface About {
  readonly label: Bilingual;
  readonly group?: string;
  readonly count: number;
  readonly limit: number;
  /** Where submissions are counted: what each is called. */
  readonly which: readonly CalledSubmission[] | undefined;
}

function under({ which, label, group, ...numbers }: About): Message {
  const of = group === undefined ? {} : { group };
  if (which !== undefined) return message('scope.too-few', { ...numbers, ...of, which });
  return group === undefined
    ? message('count.under', { label, ...numbers })
    : message('count.group-under', { label, group, ...numbers });
}

function over({ which, label, group, ...numbers }: About): Message {
  const of = group === undefined ? {} : { group };
  if (which !== undefined) return message('scope.too-many', { ...numbers, ...of, which });
  return group === undefined
    ? message('count.over', { label, ...numbers })
    : message('count.group-over', { label, group, ...numbers });
}
