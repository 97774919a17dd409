import { type How, how } from '../../findings/messages/how.ts';
import type { Evidence } from '../evidence.ts';
import type { BoundCheck, Description } from '../kind.ts';
import { type Names, rowsBy } from '../names.ts';
import { selectPath } from '../select.ts';
import { joinedReferences, needsOf } from './combined.ts';

/** Which parameters a rule has, by the answer at a path. */
export interface By<T> {
  readonly field: string;
  readonly table: Readonly<Record<string, T>>;
  /** For any other answer, and for none; absent: the rule doesn't apply then. */
  readonly otherwise?: T | undefined;
}

/** A check whose parameters hang on an answer: that of the row of the answer is put to the evidence. */
export function checkBy({ field, table, otherwise }: By<BoundCheck>): BoundCheck {
  const rows = Object.values(table);
  const checks = otherwise === undefined ? rows : [...rows, otherwise];
  const chosen = (evidence: Evidence): BoundCheck | undefined => {
    const key = selectPath(evidence, field)[0]?.value;
    return (typeof key === 'string' || typeof key === 'boolean') && Object.hasOwn(table, String(key))
      ? table[String(key)]
      : otherwise;
  };
  const united = needsOf(checks);
  const own = { paths: [field], categories: field === 'category' ? Object.keys(table) : [] };
  return {
    ...united,
    demands: [],
    refers: joinedReferences([united.refers, own]),
    applies: (evidence) => chosen(evidence)?.applies(evidence) ?? false,
    opens: (evidence) => chosen(evidence)?.opens(evidence),
    closes: (evidence) => chosen(evidence)?.closes(evidence),
    ordering: (evidence) => chosen(evidence)?.ordering(evidence),
    sealing: undefined,
    wordHolds: (evidence) => chosen(evidence)?.wordHolds(evidence),
    done: (evidence) => chosen(evidence)?.done(evidence),
    allows: (slot, evidence) => chosen(evidence)?.allows(slot, evidence) ?? {},
    lengths: (evidence) => chosen(evidence)?.lengths(evidence) ?? [],
    check: (evidence) => chosen(evidence)?.check(evidence) ?? [],
    describe: (names) => described({ field, table, otherwise }, names),
  };
}

/** What all rows have in common is told once. */
function described({ field, table, otherwise }: By<BoundCheck>, names: Names): Description {
  const told = Object.fromEntries(Object.entries(table).map(([key, check]) => [key, check.describe(names)]));
  const rest = otherwise?.describe(names);
  const all = [...Object.values(told), ...(rest === undefined ? [] : [rest])];
  const isCommon = (sentence: How): boolean =>
    all.length > 1 && all.every((one) => one.how.some((other) => sameHow(other, sentence)));
  const common = (all[0]?.how ?? []).filter(isCommon);
  const own = (one: Description): readonly How[] => one.how.filter((sentence) => !isCommon(sentence));
  const rows = rowsBy({ field, table: told }, names, own);
  const examples = new Map(all.flatMap((one) => one.examples).map((example) => [JSON.stringify(example), example]));
  return {
    how: [...common, how('how.by', { field: names.labelOf(field), rows, otherwise: rest && own(rest) })],
    examples: firstOfEach([...examples.values()]),
  };
}

const sameHow = (one: How, other: How): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of what is said alike with other numbers, one example is enough. */
function firstOfEach(examples: Description['examples']): Description['examples'] {
  const seen = new Set<string>();
  return examples.filter(({ message }) => {
    const isNew = !seen.has(message.id);
    seen.add(message.id);
    return isNew;
  });
}
