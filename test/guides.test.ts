import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../src/base/language.ts';
import { nodeWorld } from '../src/cli/node-world.ts';
import type { Program } from '../src/programs/program.ts';
import { dossierInside } from './cli/here.ts';
import { copyOf, READY, temporary } from './cli/run.ts';
import { guidePage, type Typed } from './tools/guide.ts';

const world = nodeWorld();
afterAll(() => Promise.all([world.engines.pdf.close(), world.engines.video.close()]));

type Id = keyof typeof READY;

/** What of each call goes wrong most, by the ids of its rules. */
const WATCH: Readonly<Record<Id, readonly string[]>> = {
  'wsca-china-2025': [
    'window',
    'case-pages',
    'cases-comp',
    'cases-ind',
    'form-gov',
    'form-blank',
    'lang-zh',
    'channel',
  ],
  'wic-awards-2026': ['deadline', 'att-size', 'att-name', 'contrib-max', 'bilingual', 'cat-one', 'area-max'],
  'wiotc-cases-2025': [
    'deadline',
    'form-word',
    'form-stamp',
    'form-stamp-seal',
    'form-stamp-same',
    'qual',
    'support',
    'channel',
  ],
  'wiotc-cities-2025': ['basic-any', 'basic-any-grounds', 'b1-proof', 'b3', 'process-application', 'venue'],
};

async function programNamed(id: Id): Promise<Program> {
  const { program } = await world.packs.load(id);
  if (program === undefined) throw new Error(id);
  return program;
}

/** Runs a command of a guide in a folder; its output, of which `keep` says which lines are shown. */
async function typed(command: string, cwd: string, lang: Lang, keep: (lines: string[]) => string[]): Promise<Typed> {
  const ran = await dossierInside([...command.split(' ').slice(1), '--lang', lang], { cwd });
  expect(ran.stderr).not.toMatch(/Something went wrong|出错/);
  return { command, output: keep(ran.stdout.trimEnd().split('\n')).join('\n') };
}

const DOTS: Readonly<Record<Lang, string>> = { zh: '……', en: '…' };

/** The first error of a report, and how the report ends. */
const firstError = (lang: Lang) => (lines: string[]) => {
  const starts = lines.findIndex((line) => line.startsWith(lang === 'zh' ? '错误 ' : 'error '));
  const ends = lines.indexOf('', starts);
  return [
    DOTS[lang],
    ...lines.slice(starts, ends),
    DOTS[lang],
    ...lines.filter((line) => /^(?:结论|Verdict)/.test(line)),
  ];
};

const afterVerdict = (lines: string[]): string[] =>
  lines.slice(lines.findIndex((line) => /^(?:已打包|Packed)/.test(line)));

describe.each(Object.keys(READY) as Id[])('the guide to %s', (id) => {
  test.each(LANGS)('%s: it is up to date, and every command in it does what it says', async (lang) => {
    const program = await programNamed(id);
    const asOf = READY[id];
    const submission = copyOf(id);
    const broken = copyOf(`${id}-broken`);
    const runs = {
      validate: await typed(`dossier validate --as-of ${asOf}`, broken, lang, firstError(lang)),
      status: await typed(`dossier status --as-of ${asOf}`, submission, lang, (lines) => lines),
      pack: await typed(`dossier pack --as-of ${asOf}`, submission, lang, afterVerdict),
      verify: await typed('dossier verify bundle', submission, lang, (lines) => lines),
      dated: id !== 'wiotc-cities-2025',
    };
    const page = guidePage(program, lang, WATCH[id], runs);
    await expect(page).toMatchFileSnapshot(`../docs/guides/${id}.${lang}.md`);

    // What is shown without its output is run too; what asks questions, with none.
    const quiet = [...page.matchAll(/^```\n\$ (dossier .*)\n```$/gm)].map(([, command]) => command ?? '');
    expect(quiet.length).toBe(runs.dated ? 5 : 4);
    const folder = join(temporary(), 'fresh');
    for (const command of quiet) {
      const asks = command.startsWith('dossier init');
      const more = asks ? ['--program', id, '--yes'] : command.includes('--fix') ? [] : ['--as-of', asOf];
      if (asks) cpSync(submission, folder, { recursive: true });
      const ran = await dossierInside(
        [...command.split(' ').slice(1), ...(command.includes(' seals') ? [] : more), '--lang', lang],
        { cwd: folder },
      );
      expect(ran.stderr).not.toMatch(/Something went wrong|出错|没有“|unknown/);
      expect([0, 1], `${command}: ${ran.stdout}${ran.stderr}`).toContain(ran.code);
      if (asks) {
        expect(readFileSync(join(folder, 'my-submission/dossier.yaml'), 'utf8')).toContain(`program: ${id}`);
        rmSync(join(folder, 'my-submission'), { recursive: true });
      }
    }
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['report.html', ...(runs.dated ? ['dates.ics'] : [])]));
  });
});
