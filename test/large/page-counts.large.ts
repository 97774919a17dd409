import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readPages } from '../../src/facts/pages.ts';
import { worldHere } from '../cli/here.ts';
import { ROOT, runProgram } from '../cli/run.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { isMissing } from '../tools/missing.ts';

const COUNTERS: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['qpdf', ['--show-npages'], /^(\d+)$/m],
  ['pdfinfo', [], /^Pages:\s+(\d+)$/m],
  ['mutool', ['info'], /^Pages: (\d+)$/m],
];

/** What the three say where they say the same; undefined where one can't tell, or they differ. */
async function agreedCount(path: string): Promise<number | undefined> {
  const counts = await Promise.all(
    COUNTERS.map(async ([tool, options, pattern]) => {
      const { stdout } = await runProgram(tool, [...options, path]);
      return pattern.exec(stdout)?.[1];
    }),
  );
  const [first] = counts;
  return first !== undefined && counts.every((one) => one === first) ? Number(first) : undefined;
}

const skipped = isMissing('qpdf', '--version') || isMissing('pdfinfo', '-v') || isMissing('mutool', '-v');

/** Every PDF of this project: of LibreOffice, Chromium, Ghostscript, qpdf and others, whole, locked and broken. */
const all = ['examples', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(ROOT, folder, name)),
);

describe.skipIf(skipped)('page counts (skipped without qpdf, pdfinfo and mutool)', () => {
  test('where three programs agree on a PDF at hand, so do we, or say that it needs a look', async () => {
    const { engines } = worldHere();
    const tally = { files: all.length, agreed: 0, same: 0, unsure: 0 };
    const wrong: string[] = [];
    for (const path of all) {
      const agreed = await agreedCount(path);
      const file = nodeFiles.open(path);
      const ours = await readPages(path, file, engines);
      file.close();
      if (agreed === undefined) continue;
      tally.agreed += 1;
      const sure = ours.known && ours.value.remarks.every(({ id }) => id === 'pdf.restricted');
      if (!sure) tally.unsure += 1;
      else if (ours.value.pages === agreed) tally.same += 1;
      else wrong.push(`${path}: ${ours.value.pages}, not ${agreed}`);
    }
    process.stdout.write(`page counts: ${JSON.stringify(tally)}\n`);
    expect(wrong).toEqual([]);
    expect(tally.same).toBeGreaterThan(50);
  });

  test('of PDFs changed at random, those that we call whole have the count on which the three agree', async () => {
    const settings = { kinds: ['pdf'], seed: 5, cases: 400, milliseconds: 240_000 } as const;
    const { counted, finds } = await fuzz(settings);
    const wrong: string[] = [];
    let agreedOn = 0;
    for (const { path, pages } of counted) {
      const agreed = await agreedCount(path);
      if (agreed !== undefined) agreedOn += 1;
      if (agreed !== undefined && agreed !== pages) wrong.push(`${path}: ${pages}, not ${agreed}`);
    }
    process.stdout.write(`changed PDFs called whole: ${counted.length}, agreed on: ${agreedOn}\n`);
    expect([finds, wrong]).toEqual([[], []]);
    expect(agreedOn).toBeGreaterThan(20);
  });
});
