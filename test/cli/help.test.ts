import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import { dossierHere, dossierInside } from './here.ts';
import { copyOf, dossier } from './run.ts';

const COMMANDS = ['init', 'validate', 'pack', 'verify', 'programs', 'help'];
test.each([
  ['zh', '用法：', /申报/],
  ['en', 'Usage:', /Checks an award submission/],
  ['both', '用法： / Usage:', /申报[\s\S]*Checks/],
])('--help --lang %s names every command', async (lang, title, about) => {
  const ran = await dossier(['--help', '--lang', lang]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain(title);
  expect(ran.stdout).toMatch(about);
  for (const command of COMMANDS) expect(ran.stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test.each(COMMANDS.slice(0, -1))('%s --help shows its options in Chinese alone', async (command) => {
  const ran = await dossier([command, '--help', '--lang', 'zh']);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toMatch(/--lang <lang> +报告语言/);
  expect(ran.stdout).not.toMatch(/language of|show help/);
});

test.each([
  [
    ['help', '--lang', 'en'],
    ['--help', '--lang', 'en'],
  ],
  [
    ['help', 'pack', '--lang', 'zh'],
    ['pack', '--help', '--lang', 'zh'],
  ],
  [
    ['help', 'programs', 'diff'],
    ['programs', 'diff', '--help'],
  ],
])('%j says what %j says', async (help, option) => {
  const [ran, expected] = await Promise.all([dossier(help), dossier(option)]);
  expect(ran).toEqual(expected);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
});

test('help for a command that isn’t there is a mistake in the call', async () => {
  const ran = await dossier(['help', 'pakc', '--lang', 'en']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain("unknown command 'pakc'");
});

test.each([['valdate', '--help'], ['valdate', '-h'], ['valdate']])(
  '%j is a mistake in the call, help or not',
  async (...args) => {
    const ran = await dossier([...args, '--lang', 'en']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Did you mean validate?');
  },
);

const PAGES = [[], ['pack'], ['validate'], ['doctor'], ['shrink'], ['programs', 'show'], ['explain']];
test.each(
  PAGES.flatMap((words) =>
    ['zh', 'en', 'both'].flatMap((lang) => [80, 60].map((columns) => ({ words, lang, columns }))),
  ),
)('$words --help --lang $lang fits $columns columns', async ({ words, lang, columns }) => {
  const ran = await dossierHere([...words, '--help', '--lang', lang], () => ({
    terminal: { columns, colors: false, interactive: false },
  }));
  expect(ran.stdout).toContain(words.at(-1) ?? 'validate');
  // A closing mark may stand beyond the last column.
  expect(ran.stdout.split('\n').filter((line) => displayWidth(line) > columns + 2)).toEqual([]);
});

test('an option says what it is by default', async () => {
  expect((await dossier(['shrink', '--help', '--lang', 'zh'])).stdout).toContain('每个文件的上限（默认 5MB）');
});

test.each([
  [['validate', '--formt', 'json'], '是不是 --format？', 'Did you mean --format?'],
  [['validate', '--format', 'jsn'], '是不是 json？', 'Did you mean json?'],
  [['validate', 'dosier.yaml'], '是不是“dossier.yaml”？', 'Did you mean "dossier.yaml"?'],
  [['status', './dossier.yml'], '是不是“./dossier.yaml”？', 'Did you mean "./dossier.yaml"?'],
  [['inspect', 'form/申报表 盖章_Stamped.pdf'], '是不是“form/申报表盖章_Stamped.pdf”？', 'Did you mean "form/申报'],
  [['verify', 'budnle'], '是不是“bundle”？', 'Did you mean "bundle"?'],
  [['programs', 'show', 'wsca-2025'], '是不是 wsca-china-2025？', 'did you mean wsca-china-2025?'],
  [['init', '--program', 'wic', '--yes', 'new'], '是不是 wic-awards-2026？', 'did you mean wic-awards-2026?'],
])('%j: the word that was meant is offered', async (args, zh, en) => {
  const cwd = copyOf('wiotc-cases-2025');
  mkdirSync(join(cwd, 'bundle'));
  for (const [lang, expected] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const ran = await dossierInside([...args, '--lang', lang], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(expected);
  }
});

test.each([
  ['inspect', 'nothing-like-it.pdf'],
  ['validate', 'elsewhere/dossier.yaml'],
  ['programs', 'show', 'wiotc-2025'],
  ['programs', 'show', 'oscars'],
])('%j: nothing is offered where nothing, or more than one thing, is near', async (...args) => {
  const ran = await dossierInside([...args, '--lang', 'en'], { cwd: copyOf('wiotc-cases-2025') });
  expect(ran.code).toBe(2);
  expect(ran.stderr).not.toMatch(/did you mean/i);
});

test.each([['validate'], ['validate', '.'], ['status']])(
  '%j: a manifest to which Notepad gave another ending is named',
  async (...args) => {
    const cwd = copyOf('wiotc-cases-2025');
    renameSync(join(cwd, 'dossier.yaml'), join(cwd, 'dossier.yaml.txt'));
    for (const [lang, expected] of [
      ['zh', 'dossier.yaml.txt”，多半是记事本保存时加上了“.txt”'],
      ['en', 'dossier.yaml.txt": Notepad most likely added ".txt"'],
    ] as const) {
      const ran = await dossierInside([...args, '--lang', lang], { cwd });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(expected);
    }
  },
);
