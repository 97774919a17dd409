import { compareFindings } from '../findings/finding.ts';
import { findingLines } from '../report/human.ts';
import { makePaint } from '../report/paint.ts';
import type { PackFaults } from './named-program.ts';
import { type SharedOptions, styleOf } from './output.ts';
import type { World } from './world.ts';

/** What is wrong with a pack that a command was to work with, for people. */
export function packFaults(world: World, { findings, sources }: PackFaults, options: SharedOptions): string {
  const lineOf = (file: string, line: number): string | undefined =>
    sources.find((source) => source.file === file)?.lines.line(line);
  const style = styleOf(world, options);
  const paint = makePaint(style.colors);
  const blocks = findings.toSorted(compareFindings).map((f) => findingLines(f, { lineOf }, style, paint).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}
