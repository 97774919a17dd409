import { compareFindings } from '../findings/finding.ts';
import { findingLines } from '../report/human.ts';
import { makePaint } from '../report/paint.ts';
import { type SharedOptions, styleOf } from './output.ts';
import type { ReadByName } from './program.ts';
import type { World } from './world.ts';

/** Says what is wrong with a pack that a command was to work with, on stderr. */
export function explainFaultyPack(
  world: World,
  { findings, sources }: Pick<ReadByName, 'findings' | 'sources'>,
  options: SharedOptions,
): void {
  const lineOf = (file: string, line: number): string | undefined =>
    sources.find((source) => source.file === file)?.lines.line(line);
  const style = styleOf(world, options);
  const paint = makePaint(style.colors);
  for (const finding of findings.toSorted(compareFindings)) {
    world.err(`${findingLines(finding, { lineOf }, style, paint).join('\n')}\n\n`);
  }
}
