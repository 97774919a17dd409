import { readZip } from '../archive/zip.ts';
import type { Bilingual } from '../base/language.ts';
import type { Summed } from '../bundle/sums.ts';
import { verifyBundle } from '../bundle/verify.ts';
import { counted } from '../bundle/writers/counted.ts';
import { message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { RulesJudged } from '../report/ui.ts';
import { parentFolder } from './paths.ts';
import type { StartProgress } from './progress.ts';
import { type ListedFile, type ReadReceipt, type ReceiptReading, readReceipt, receiptOfPart } from './receipt.ts';
import { recheck } from './recheck.ts';
import type { World } from './world.ts';

/** What `verify` found out about a bundle. */
export interface Verified {
  readonly entries: readonly (Summed & { readonly bytes: number })[];
  readonly findings: readonly Finding[];
  readonly rules: RulesJudged;
}

const CHECKING: Bilingual = { zh: '核对材料包', en: 'Checking the bundle' };

const said = (what: Parameters<typeof unruled>[0]['message']): Finding => unruled({ message: what }, undefined);

/**
 * A zip against its own sums; where its receipt lies beside it also against that, against the rules, and what else the
 * receipt lists beside it.
 */
export async function verifyZip(
  world: World,
  zipPath: string,
  start: StartProgress,
  asOf: string | undefined,
): Promise<Verified> {
  const own = readReceipt(world, zipPath);
  const listed = own.ok ? undefined : receiptOfPart(world, zipPath);
  const expected = own.ok ? own.receipt.bundle.sha256 : listed?.part.sha256;
  const file = world.files.open(zipPath);
  // Against its own sums, against the receipt, and once more to lay the files out for the rules.
  const progress = start(CHECKING, file.size * (own.ok ? 3 : expected === undefined ? 1 : 2));
  try {
    const listing = await readZip(counted(file, progress.advance));
    const bundle = await verifyBundle(listing);
    const findings: Finding[] = [...bundle.findings, ...(listed === undefined ? receiptFindings(own) : [])];
    const isSound = !findings.some((finding) => finding.severity === 'error');
    const differs = expected !== undefined && (await world.sha256(zipPath, progress.advance)) !== expected;
    if (differs) {
      findings.push(
        said(
          listed === undefined
            ? message('verify.receipt-differs', {})
            : message('verify.part-differs', { name: listed.part.name }),
        ),
      );
    }
    const { entries } = bundle;
    if (listed !== undefined) return { entries, findings, rules: 'part' };
    if (!own.ok) return { entries, findings, rules: own.reason === undefined ? 'no-receipt' : 'receipt-faulty' };
    if (!differs) findings.push(...(await besideFindings(world, own.receipt, parentFolder(zipPath))));
    if (!isSound) return { entries, findings, rules: 'not-sound' };
    const rechecked = await recheck(world, listing, bundle, own.receipt, zipPath, asOf);
    return {
      entries,
      findings: [...findings, ...rechecked.findings],
      rules: rechecked.checked ? 'checked' : 'no-rules',
    };
  } finally {
    progress.end();
    file.close();
  }
}

function receiptFindings(reading: ReceiptReading): Finding[] {
  if (reading.ok) return [];
  return [
    said(
      reading.reason === undefined
        ? message('verify.no-receipt', {})
        : message('verify.receipt-faulty', { reason: reading.reason }),
    ),
  ];
}

/** The parts and whatever else was written beside a bundle: is it there, and as it was written. */
async function besideFindings(world: World, receipt: ReadReceipt, folder: string): Promise<Finding[]> {
  const found: Finding[] = [];
  const look = async (files: readonly ListedFile[], differs: 'verify.part-differs' | 'verify.beside-differs') => {
    for (const { name, sha256 } of files) {
      // A receipt is anybody's text: only what lies beside it is looked at.
      const path = name.includes('..') ? undefined : `${folder}/${name}`;
      const subject = { subject: { file: name } };
      if (path === undefined || world.files.stat(path)?.kind !== 'file') {
        found.push(unruled({ message: message('verify.beside-missing', { name }), ...subject }, undefined));
      } else if ((await world.sha256(path)) !== sha256) {
        found.push(unruled({ message: message(differs, { name }), ...subject }, undefined));
      }
    }
  };
  await look(receipt.parts ?? [], 'verify.part-differs');
  await look(receipt.beside ?? [], 'verify.beside-differs');
  return found;
}
