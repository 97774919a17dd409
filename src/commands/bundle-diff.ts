import { type BundleDiff, compareBundles } from '../bundle/compare/comparison.ts';
import { humanBundleDiff } from '../report/bundle-diff/human.ts';
import { jsonBundleDiff } from '../report/bundle-diff/json.ts';
import { bundleDiffWords } from '../report/bundle-diff/words-of.ts';
import { findingLines } from '../report/human.ts';
import { makePaint } from '../report/paint.ts';
import { type BundleOpening, type OpenedBundle, openBundle } from './bundle-side.ts';
import { compareContents } from './compare-contents.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { progressOf } from './progress.ts';
import type { World } from './world.ts';

/** `diff`: what differs between two bundles. A difference is no failure; a bundle that isn't sound is not compared. */
export async function bundleDiff(world: World, a: string, b: string, options: SharedOptions): Promise<ExitCode> {
  const start = progressOf(world, options);
  const from = await openBundle(world, a, start);
  if (!from.ok) return refuse(world, from, options);
  try {
    const to = await openBundle(world, b, start);
    if (!to.ok) return refuse(world, to, options);
    try {
      const diff = await compareBundles(from.bundle.compared, to.bundle.compared, (older, newer) =>
        compareContents(world, [from.bundle, older], [to.bundle, newer]),
      );
      report(world, [from.bundle, to.bundle], diff, options);
      return EXIT.ready;
    } finally {
      to.bundle.file.close();
    }
  } finally {
    from.bundle.file.close();
  }
}

function report(
  world: World,
  [from, to]: readonly [OpenedBundle, OpenedBundle],
  diff: BundleDiff,
  options: SharedOptions,
): void {
  const program = to.program ?? from.program;
  const compared = { from, to, diff, program };
  if (options.format === 'json') printJson(world, jsonBundleDiff(compared));
  else world.out(humanBundleDiff(compared, styleOf(world, options)));
}

/** Says what is wrong with a bundle that is not compared. */
function refuse(world: World, opening: BundleOpening & { ok: false }, options: SharedOptions): ExitCode {
  const style = styleOf(world, options);
  const paint = makePaint(style.colors);
  const findings = opening.findings.map((finding) => findingLines(finding, { lineOf: () => undefined }, style, paint));
  const said = style.langs.map((lang) => bundleDiffWords(lang).unsound(opening.zipPath));
  world.err(`${[...findings, said].map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return EXIT.notReady;
}
