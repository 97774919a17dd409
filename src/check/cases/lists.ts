import type { Program } from '../../programs/program.ts';

/** The program with these lists supplied and no others, whatever lies beside the pack. */
export function withLists(program: Program, given: Readonly<Record<string, readonly string[]>> = {}): Program {
  const supplied = Object.entries(program.supplied);
  const isGiven = (name: string): boolean => Object.hasOwn(given, name);
  return {
    ...program,
    lists: {
      ...program.lists,
      ...Object.fromEntries(supplied.map(([name]) => [name, (isGiven(name) ? given[name] : undefined) ?? []])),
    },
    supplied: Object.fromEntries(supplied.map(([name, list]) => [name, { ...list, found: isGiven(name) }])),
  };
}
