import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { ByteSource } from '../base/bytes.ts';
import { countPdfPages, type PdfPageFacts } from '../facts/pdf/count.ts';
import { readPdfStructure } from '../facts/pdf/read.ts';
import type { PdfStructure } from '../facts/pdf/structure.ts';
import { type KnownPdf, readEvalTable } from './eval-pdf-table.ts';
import { nodePdfEngine } from './node-engines.ts';
import { packageFiles } from './package-files.ts';

// Compares the readers of PDFs with what three other tools say: `eval-pdf <folder with pdf.csv and pdf/>`.

const DEADLINE_MS = 10_000;

type Outcome = 'right' | 'wrong' | 'undecided';

interface Evaluated {
  readonly known: KnownPdf;
  readonly structure: PdfStructure;
  readonly facts: PdfPageFacts;
  readonly alone: Outcome;
  readonly together: Outcome;
  readonly milliseconds: number;
}

async function main(folder: string): Promise<number> {
  const engine = nodePdfEngine(packageFiles(), DEADLINE_MS);
  const done: Evaluated[] = [];
  for (const known of readEvalTable(readFileSync(join(folder, 'pdf.csv'), 'utf8'))) {
    const path = join(folder, 'pdf', known.file);
    done.push(await withFile(path, (source) => evaluate(known, path, source)));
  }
  await engine.close();
  return report(done);

  async function evaluate(known: KnownPdf, path: string, source: ByteSource): Promise<Evaluated> {
    const limits = { now: () => performance.now(), milliseconds: DEADLINE_MS };
    const start = performance.now();
    const structure = readPdfStructure(source, limits);
    const milliseconds = performance.now() - start;
    const facts = await countPdfPages(path, source, engine, limits);
    const expected = known.tools[0] ?? '';
    const found = structure.pages === undefined ? structure.verdict : String(structure.pages);
    const counted = facts.known ? String(facts.pages) : facts.verdict;
    return {
      known,
      structure,
      facts,
      milliseconds,
      alone: outcome(expected, found),
      together: outcome(expected, counted),
    };
  }
}

/** `expected`: a number, `PW` or `ERR`, as the tools say. `found`: a number or a verdict. */
function outcome(expected: string, found: string): Outcome {
  if (expected === found) return 'right';
  if (expected === 'PW') return found === 'password' ? 'right' : 'wrong';
  if (/^\d+$/.test(expected) && expected !== '0') return /^\d+$/.test(found) ? 'wrong' : 'undecided';
  return /^\d+$/.test(found) ? 'wrong' : 'right';
}

function report(done: readonly Evaluated[]): number {
  const agreed = done.filter(({ known }) => known.agreed);
  const count = (key: 'alone' | 'together', wanted: Outcome) => agreed.filter((each) => each[key] === wanted).length;
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(`${done.length} files, ${agreed.length} on which all three tools agree`);
  for (const [key, title] of [
    ['alone', 'structure alone'],
    ['together', 'with PDFium'],
  ] as const) {
    const parts = (['right', 'wrong', 'undecided'] as const).map((wanted) => `${wanted} ${count(key, wanted)}`);
    print(`${title.padEnd(16)} ${parts.join('  ')}`);
  }
  const clean = done.filter(({ structure }) => structure.verdict === 'clean');
  const wrongClean = clean.filter(({ structure, known }) => !known.tools.includes(String(structure.pages)));
  print(`clean ${clean.length}, of them wrong ${wrongClean.length}`);
  print(`slowest ${Math.max(...done.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`);
  for (const { known, structure, facts, together } of done) {
    if (known.agreed && together === 'right' && structure.verdict !== 'damaged') continue;
    const alone = `${structure.verdict} ${structure.pages ?? '-'}/${structure.declared ?? '-'}`;
    const counted = facts.known ? `${facts.verdict} ${facts.pages}` : facts.verdict;
    const mark = known.agreed ? together : '(disputed)';
    print(
      `${mark.padEnd(10)} ${known.file}: tools ${known.tools.join(' ')}; ${alone}; then ${counted}; ${facts.reason ?? ''}`,
    );
  }
  const failed = agreed.some(({ together }) => together !== 'right');
  return failed || wrongClean.length > 0 ? 1 : 0;
}

async function withFile<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = openSync(path, 'r');
  try {
    return await use({
      size: fstatSync(file).size,
      read: (offset, length) => {
        const bytes = new Uint8Array(length);
        return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
      },
    });
  } finally {
    closeSync(file);
  }
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npm run eval:pdf -- <folder with pdf.csv and pdf/>\n');
  process.exitCode = 2;
} else {
  process.exitCode = await main(folder);
}
