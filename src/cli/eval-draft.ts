import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { labelledIn, type ScoredSentence, scored, scoreOf } from './eval-draft-score.ts';

// Compares what `program draft` proposes for labelled sentences with their labels: `eval-draft <folder with dev.yaml and held.yaml>`.

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function lines({ label, missed, wrong, dropped }: ScoredSentence): string[] {
  return [
    ...missed.map((one) => `missed: ${JSON.stringify(one)}  ${label.text}`),
    ...wrong.map(({ kind, topic, params }) => `wrong: ${kind} ${topic} ${JSON.stringify(params)}  ${label.text}`),
    ...(dropped ? [`not listed: ${label.text}`] : []),
  ];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run eval:draft\n');
  process.exitCode = 2;
} else {
  for (const set of ['dev', 'held']) {
    const file = join(folder, `${set}.yaml`);
    const done = labelledIn(file, readFileSync(file)).map(scored);
    // What is held back isn't shown, so that nobody is led to adjust by it.
    if (set === 'dev') for (const line of done.flatMap(lines)) print(line);
    print(`${set}: ${JSON.stringify(scoreOf(done))}`);
  }
}
