import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierInside } from './cli/here.ts';
import { ROOT } from './cli/run.ts';
import { layDesk } from './pages/desk.ts';

const FOR_PEOPLE = ['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'examples/README.md'];
const IN_DOCS = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`);

/** Guides and tutorials are gone through from their beginning by tests of their own. */
const GONE_THROUGH = /^docs\/(?:guides\/|tutorial)/;

/** What can't be typed as it stands, and why. */
const NOT_TYPED: readonly (readonly [RegExp, string])[] = [
  [/[<…]/, 'has a place to be filled in'],
  [/ mcp$/, 'serves until it is closed; test/cli/mcp.test.ts'],
  [/ inspect --seals$/, 'is only spoken of'],
  [/ --watch$/, 'goes on until it is interrupted; test/cli/watch.test.ts'],
  [/ (?:init .*|program new .*)$/, 'asks; test/cli/init-asking.test.ts, test/cli/program-author.test.ts'],
];

const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** The commands on a page: on lines of their own, in files for other programs, and in the middle of sentences. */
function commandsOn(page: string): string[] {
  const text = textOf(page);
  const lines = text.matchAll(/^ *(?:\$ |- run: |run: )?(?:npx )?(dossier(?: .*)?)$/gm);
  const inline = text.matchAll(/`(dossier [^`\n]+)`/g);
  return [...lines, ...inline].map(([, command = '']) => command.replace(/\s+(?:#|\||>).*$/, '').trim());
}

const PAGES = [...FOR_PEOPLE, ...IN_DOCS];

/** A command without anything that it is to be done with is only spoken of. */
const isBare = (command: string): boolean => /^dossier(?: [a-z]+)*$/.test(command);
const isTyped = (command: string): boolean => !isBare(command) && !NOT_TYPED.some(([pattern]) => pattern.test(command));

const TO_TYPE = PAGES.filter((page) => !GONE_THROUGH.test(page) && commandsOn(page).some(isTyped));

test.each(TO_TYPE)('%s: every command can be typed, one after the other', async (page) => {
  const cwd = await layDesk();
  for (const command of new Set(commandsOn(page).filter(isTyped))) {
    const ran = await dossierInside(command.split(' ').slice(1), { cwd });
    expect([0, 1], `${command}\n${ran.stdout}${ran.stderr}`).toContain(ran.code);
  }
});

test.each(PAGES.filter((page) => commandsOn(page).length > 0))(
  '%s: there are such commands, with such options',
  async (page) => {
    for (const command of new Set(commandsOn(page))) {
      const help = await dossierInside([...wordsOf(command), '--help', '--lang', 'en'], {});
      expect(help.code, command).toBe(0);
      for (const option of command.match(/ --?[a-z][a-z-]*/g) ?? [])
        expect(help.stdout, command).toMatch(new RegExp(`^ .*${option}\\b`, 'm'));
    }
  },
);

test('the pages have commands to type', () => {
  const typed = TO_TYPE.flatMap((page) => commandsOn(page).filter(isTyped));
  expect(new Set(typed).size).toBeGreaterThan(45);
});

/** Groups of commands, whose second word is one as well. */
const GROUPS = new Set(['program', 'programs', 'form']);

/** The words of a command that say which it is. */
function wordsOf(command: string): string[] {
  const [, first = '', second = ''] = command.split(' ');
  return GROUPS.has(first) && /^[a-z]+$/.test(second) ? [first, second] : [first];
}

test('every script of npm that a page names is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  for (const page of PAGES) {
    for (const [, script = ''] of textOf(page).matchAll(/npm run ([a-z][a-z:-]*)/g)) {
      expect(Object.keys(scripts), page).toContain(script);
    }
  }
});
