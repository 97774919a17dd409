import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossier } from './cli/run.ts';

const root = join(import.meta.dirname, '..');

/** Commands shown with their output; `…` on a line of its own stands for lines left out. */
function shown(page: string): { command: string; lines: string[] }[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```\n\$ dossier (.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    command: match[1] ?? '',
    lines: (match[2] ?? '').split('\n').filter((line) => line !== '' && !/^…+$/.test(line)),
  }));
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (page) => {
  test('shows real output, in order', async () => {
    const examples = shown(page);
    expect(examples.length).toBeGreaterThan(0);
    for (const { command, lines } of examples) {
      const output = (await dossier(command.split(' '), { cwd: root })).stdout.split('\n');
      let from = 0;
      for (const line of lines) {
        const at = output.indexOf(line, from);
        expect(at, `“${line}” in the output of ${command}`).toBeGreaterThanOrEqual(0);
        from = at + 1;
      }
    }
  });

  test('begins with the two commands that work by themselves', () => {
    const commands = readFileSync(join(root, page), 'utf8').match(/^ {4}npm ci && npm .*$/gm) ?? [];
    expect(commands.map((line) => line.trim().split(/\s{2,}/)[0])).toEqual([
      'npm ci && npm run demo',
      'npm ci && npm test',
    ]);
  });

  test('links to files that are there', () => {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)\)/g)) {
      expect(() => readFileSync(join(root, target)), target).not.toThrow();
    }
  });
});
