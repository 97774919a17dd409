import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { losses, resultsOf, type SealResults } from './eval-seals-results.ts';
import { type EvaluatedPage, evaluated, type LabelledPage } from './eval-seals-table.ts';
import { nodePdfEngine } from './node-engines.ts';
import { packageFiles } from './package-files.ts';

// Compares what the detector of seals sees with what was drawn: `eval-seals <folder with labels.json> [--accept]`.
// The outcome is stored beside the labels, and a worse one only with `--accept`.

const DEADLINE_MS = 20_000;

async function main(folder: string, accept: boolean): Promise<void> {
  const engine = nodePdfEngine(packageFiles(), DEADLINE_MS);
  const bytes = readFileSync(join(folder, 'labels.json'));
  const labels = JSON.parse(bytes.toString('utf8')) as LabelledPage[];
  const done: EvaluatedPage[] = [];
  for (const label of labels) {
    const path = join(folder, label.file);
    const answer = await engine.pictureSeals(path, label.file.endsWith('.png') ? 'png' : 'jpeg');
    const one = evaluated(label, answer.ok ? answer.value : undefined);
    done.push(one);
    print(line(one));
  }
  await engine.close();
  const results = resultsOf(done, bytes);
  for (const [set, score] of Object.entries(results.sets)) print(`${set}: ${JSON.stringify(score)}`);
  const file = join(folder, 'results.json');
  const worse = existsSync(file) ? losses(results, JSON.parse(readFileSync(file, 'utf8')) as SealResults) : [];
  for (const loss of worse) print(`worse: ${loss}`);
  if (worse.length > 0 && !accept) process.exitCode = 1;
  else writeFileSync(file, stored(results));
}

/** A page in a line, so that a change of one shows as such. */
function stored({ pages, kinds, ...rest }: SealResults): string {
  const lines = (map: object): string =>
    Object.entries(map)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const head = JSON.stringify(rest, null, 2).replace(/\n}$/, '');
  return `${head},\n  "kinds": {\n${lines(kinds)}\n  },\n  "pages": {\n${lines(pages)}\n  }\n}\n`;
}

function line({ label, page, wanted, found, wrong }: EvaluatedPage): string {
  const marks = page?.marks.map(({ sure }) => sure.toFixed(2)).join(' ') ?? 'not read';
  const seen = page === undefined ? '' : `${page.grey ? 'grey' : 'colour'} ${page.made}`;
  const mark = found < wanted || wrong > 0 ? '!!' : '  ';
  return `${mark} ${label.file} ${label.kind}: ${found} of ${wanted}, wrong ${wrong}; ${seen}; ${marks}`;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const [folder, option] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run eval:seals -- [--accept]\n');
  process.exitCode = 2;
} else {
  await main(folder, option === '--accept');
}
