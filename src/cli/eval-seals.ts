import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type EvaluatedPage, evaluated, type LabelledPage, scoreOf } from './eval-seals-table.ts';
import { createPdfEngine } from './pdf-engine.ts';

// Compares what the detector of seals sees with what was drawn: `eval-seals <folder with labels.json>`.

const DEADLINE_MS = 20_000;

async function main(folder: string): Promise<void> {
  const engine = createPdfEngine(new URL('./pdf-worker.js', import.meta.url), DEADLINE_MS);
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as LabelledPage[];
  const done: EvaluatedPage[] = [];
  for (const label of labels) {
    const path = join(folder, label.file);
    const answer = await engine.pictureSeals(path, label.file.endsWith('.png') ? 'png' : 'jpeg');
    done.push(evaluated(label, answer.ok ? answer.value : undefined));
  }
  await engine.close();
  for (const page of done) print(line(page));
  for (const set of ['dev', 'held'] as const)
    print(`${set}: ${JSON.stringify(scoreOf(done.filter(({ label }) => label.set === set)))}`);
}

function line({ label, page, wanted, found, wrong }: EvaluatedPage): string {
  const marks = page?.marks.map(({ sure }) => sure.toFixed(2)).join(' ') ?? 'not read';
  const seen = page === undefined ? '' : `${page.grey ? 'grey' : 'colour'} ${page.made}`;
  const mark = found < wanted || wrong.length > 0 ? '!!' : '  ';
  return `${mark} ${label.file} ${label.kind}: ${found} of ${wanted}, wrong ${wrong.length}; ${seen}; ${marks}`;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npm run eval:seals -- <folder with labels.json>\n');
  process.exitCode = 2;
} else {
  await main(folder);
}
