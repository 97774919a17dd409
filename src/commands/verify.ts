import { readZip } from '../archive/zip.ts';
import type { Bilingual } from '../base/language.ts';
import { type VerifiedBundle, verifyBundle } from '../bundle/verify.ts';
import { counted } from '../bundle/writers/counted.ts';
import { conclude } from '../check/check.ts';
import { message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { JsonVerify } from '../report/contract.ts';
import { findingLines } from '../report/human.ts';
import { jsonFinding } from '../report/json.ts';
import { makePaint } from '../report/paint.ts';
import { uiOf } from '../report/ui-of.ts';
import { bundlePath } from './bundle-path.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { progressOf } from './progress.ts';
import { type ReceiptReading, readReceipt } from './receipt.ts';
import { recheck } from './recheck.ts';
import type { World } from './world.ts';

const CHECKING: Bilingual = { zh: '核对材料包', en: 'Checking the bundle' };

export interface VerifyOptions extends SharedOptions {
  readonly asOf?: string | undefined;
}

/** `verify`: a bundle against its own checksums, and, where its receipt lies beside it, against the rules. */
export async function verify(world: World, path: string, options: VerifyOptions): Promise<ExitCode> {
  const zipPath = bundlePath(world, path);
  const receipt = readReceipt(world, zipPath);
  const opened = world.files.open(zipPath);
  // Against its own sums, against the receipt, and once more to lay the files out for the rules.
  const progress = progressOf(world, options)(CHECKING, opened.size * (receipt.ok ? 3 : 1));
  const file = counted(opened, progress.advance);
  try {
    const listing = await readZip(file);
    const verified = await verifyBundle(listing);
    const findings: Finding[] = [...verified.findings, ...receiptFindings(receipt)];
    const sound = !findings.some((finding) => finding.severity === 'error');
    if (receipt.ok && (await world.sha256(zipPath, progress.advance)) !== receipt.receipt.bundle.sha256) {
      findings.push(unruled({ message: message('verify.receipt-differs', {}) }, undefined));
    }
    const rechecked =
      receipt.ok && sound ? await recheck(world, listing, verified, receipt.receipt, zipPath, options.asOf) : undefined;
    progress.end();
    return conclusion(
      world,
      options,
      verified,
      [...findings, ...(rechecked?.findings ?? [])],
      rechecked?.checked ?? false,
    );
  } finally {
    progress.end();
    file.close();
  }
}

function receiptFindings(reading: ReceiptReading): Finding[] {
  if (reading.ok) return [];
  const what =
    reading.reason === undefined
      ? message('verify.no-receipt', {})
      : message('verify.receipt-faulty', { reason: reading.reason });
  return [unruled({ message: what }, undefined)];
}

function conclusion(
  world: World,
  options: VerifyOptions,
  verified: VerifiedBundle,
  found: readonly Finding[],
  rechecked: boolean,
): ExitCode {
  const { findings, counts } = conclude(found, []);
  const sound = counts.error === 0;
  if (options.format === 'json') {
    const answer: JsonVerify = {
      format: 'dossier-verify/1',
      verdict: sound ? 'sound' : 'not-sound',
      counts,
      rulesChecked: rechecked,
      entries: verified.entries.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
      findings: findings.map(jsonFinding),
    };
    printJson(world, answer);
    return sound ? EXIT.ready : EXIT.notReady;
  }
  const style = styleOf(world, options);
  const paint = makePaint(style.colors);
  const shown = findings.filter((finding) => !style.quiet || finding.severity === 'error');
  const lines = shown.flatMap((finding) => [...findingLines(finding, { lineOf: () => undefined }, style, paint), '']);
  for (const lang of style.langs) {
    const ui = uiOf(lang);
    lines.push(rechecked ? ui.rulesRechecked : ui.rulesNotRechecked);
    lines.push(
      sound
        ? paint.good(ui.verifiedSound(verified.entries.length))
        : paint.severity.error(ui.verifiedUnsound(counts.error)),
    );
  }
  world.out(`${lines.join('\n')}\n`);
  return sound ? EXIT.ready : EXIT.notReady;
}
