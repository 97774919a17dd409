import { conclude } from '../check/check.ts';
import type { JsonVerify } from '../report/contract.ts';
import { findingLines } from '../report/human.ts';
import { jsonFinding } from '../report/json.ts';
import { dressed, paragraph } from '../report/lines.ts';
import { makePaint } from '../report/paint.ts';
import { uiOf } from '../report/ui-of.ts';
import { findBundle } from './bundle-path.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { progressOf } from './progress.ts';
import { verifyUnpacked } from './verify-unpacked.ts';
import { type Verified, verifyZip } from './verify-zip.ts';
import type { World } from './world.ts';

export interface VerifyOptions extends SharedOptions {
  readonly asOf?: string | undefined;
}

/** `verify`: a bundle against its own checksums, and, where its receipt lies beside it, against that and the rules. */
export async function verify(world: World, named: string, options: VerifyOptions): Promise<ExitCode> {
  const { kind, path } = findBundle(world, named);
  const start = progressOf(world, options);
  const verified =
    kind === 'unpacked' ? await verifyUnpacked(world, path, start) : await verifyZip(world, path, start, options.asOf);
  return conclusion(world, options, verified);
}

function conclusion(world: World, options: VerifyOptions, verified: Verified): ExitCode {
  const { findings, counts } = conclude(verified.findings, []);
  const sound = counts.error === 0;
  if (options.format === 'json') {
    const answer: JsonVerify = {
      format: 'dossier-verify/1',
      verdict: sound ? 'sound' : 'not-sound',
      counts,
      rulesChecked: verified.rules === 'checked',
      entries: verified.entries.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
      findings: findings.map(jsonFinding),
    };
    printJson(world, answer);
    return sound ? EXIT.ready : EXIT.notReady;
  }
  const style = styleOf(world, options);
  const paint = makePaint(style.colors);
  const setting = { columns: style.columns, paint };
  const shown = findings.filter((finding) => !style.quiet || finding.severity === 'error');
  const lines = shown.flatMap((finding) => [...findingLines(finding, { lineOf: () => undefined }, style, paint), '']);
  for (const lang of style.langs) {
    const ui = uiOf(lang);
    const verdict = sound ? ui.verifiedSound(verified.entries.length) : ui.verifiedUnsound(counts.error);
    lines.push(
      ...paragraph(ui.rulesJudged[verified.rules], 0, setting),
      ...dressed(paragraph(verdict, 0, setting), sound ? paint.good : paint.severity.error),
    );
  }
  world.out(`${lines.join('\n')}\n`);
  return sound ? EXIT.ready : EXIT.notReady;
}
