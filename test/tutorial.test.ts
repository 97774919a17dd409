import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossier, temporary } from './cli/run.ts';

const docs = join(import.meta.dirname, '../docs');

/** What a page has a reader do, in order: save a file, or run a command and see these lines. */
type Step =
  | { readonly file: string; readonly text: string }
  | { readonly command: string; readonly lines: readonly string[] };

/** A file is named in the line before its block: as `x`, or 存为 `x`. */
const STEP = /(?:as|为) `([^`]+)`[^\n]*\n\n```yaml\n([\s\S]*?)^```$|^```\n\$ dossier (.*)\n([\s\S]*?)^```$/gm;

function stepsIn(page: string): Step[] {
  const text = readFileSync(join(docs, page), 'utf8');
  return [...text.matchAll(STEP)].map(([, file, content = '', command = '', output = '']) =>
    file === undefined
      ? { command, lines: output.split('\n').filter((line) => line !== '' && line !== '…') }
      : { file, text: content },
  );
}

describe.each(['tutorial.md', 'tutorial.zh.md'])('%s', (page) => {
  test('followed word by word, ends as it says', async () => {
    const folder = temporary();
    const steps = stepsIn(page);
    expect(steps.filter((step) => 'file' in step).length).toBeGreaterThanOrEqual(5);
    for (const step of steps) {
      if ('file' in step) {
        const path = join(folder, step.file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, step.text);
        continue;
      }
      const output = (await dossier(step.command.split(' '), { cwd: folder })).stdout.split('\n');
      let from = 0;
      for (const line of step.lines) {
        const at = output.indexOf(line, from);
        expect(at, `“${line}” in the output of ${step.command}:\n${output.join('\n')}`).toBeGreaterThanOrEqual(0);
        from = at + 1;
      }
    }
  });
});
