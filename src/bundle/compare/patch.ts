import { createTwoFilesPatch, structuredPatch } from 'diff';

/** Lines that differ with those around them; each begins with `-`, `+` or a space. */
export interface Hunk {
  /** Of the old text, counted from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** Where two texts differ, line by line. `context`: how many lines around. */
export function hunksOf(before: string, after: string, context: number): Hunk[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context });
  return hunks.map(({ oldStart, lines }) => ({ line: oldStart, lines: lines.filter((line) => /^[-+ ]/.test(line)) }));
}

/** The same as a patch in unified format; empty where they are equal. */
export const unifiedPatch = (name: string, before: string, after: string): string =>
  before === after ? '' : createTwoFilesPatch(name, name, before, after);
