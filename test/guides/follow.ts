import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Lang } from '../../src/base/language.ts';
import { valueAt } from '../../src/base/route.ts';
import { questionsFor, speak } from '../../src/commands/questions.ts';
import type { Asker } from '../../src/commands/world.ts';
import { type Program, titleOf } from '../../src/programs/program.ts';
import { dossierInside } from '../cli/here.ts';
import { READY, temporary } from '../cli/run.ts';
import { type Call, UNDATED } from './calls.ts';
import type { Way } from './page.ts';

/** A command as somebody types it, and what of its output is shown. */
export interface Step {
  readonly command: string;
  readonly output: string;
}

const DONE = [0];
const NOT_READY = [1];
const READY_OR_NOT = [0, 1];
const NAME = 'my-submission';
const DOTS: Readonly<Record<Lang, string>> = { zh: '……', en: '…' };

/**
 * Goes the way of a guide from an empty folder, as its reader does: answers what `init` asks, puts in the papers, fills
 * in the manifest with a slip of the keyboard, has it mended, packs and verifies. Papers and answers are those of the
 * example. Fails where a step doesn't do what the guide says of it.
 */
export async function followGuide(program: Program, lang: Lang, example: string): Promise<Way> {
  const id = program.id as Call;
  const start = temporary();
  const folder = join(start, NAME);
  const rehearsed = ` --as-of ${READY[id]}`;
  const run = async (
    command: string,
    codes: readonly number[],
    keep: (lines: readonly string[]) => readonly string[] = (lines) => lines,
    ask?: Asker,
  ): Promise<Step> => {
    const [, ...args] = command.split(' ');
    const cwd = command.includes('init') ? start : folder;
    const ran = await dossierInside([...args, '--lang', lang], { cwd, ask });
    expect(codes, `${command}\n${ran.stdout}${ran.stderr}`).toContain(ran.code);
    return { command, output: keep(ran.stdout.trimEnd().split('\n')).join('\n') };
  };

  const init = await run(`dossier init ${NAME}`, DONE, () => [], answersOf(program, lang, manifestOf(example).data));
  expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toContain(`program: ${id}`);
  const open = await run(`dossier status${rehearsed}`, DONE);

  const filled = putIn(program, example, folder);
  const phone = /^ {2}phone: .*$/m;
  expect(filled).toMatch(phone);
  writeFileSync(join(folder, 'dossier.yaml'), filled.replace(phone, '  phone：01000000000'));
  const slip = await run(`dossier validate${rehearsed}`, NOT_READY, firstError(lang));
  expect(slip.output).toContain('phone');
  const fix = await run('dossier validate --fix', DONE, undefined, agreeing);
  expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toContain('  phone: "01000000000"');
  const ready = await run(`dossier validate${rehearsed}`, DONE, verdictOf(lang));
  const page = await run(`dossier validate${rehearsed} --format html -o report.html`, DONE, () => []);
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<h1');
  const seals = await run(`dossier seals${rehearsed}`, READY_OR_NOT);
  const pack = await run(`dossier pack${rehearsed}`, DONE, (lines) =>
    lines.slice(lines.findIndex((line) => /^(?:已打包|Packed)/.test(line))),
  );
  const verify = await run('dossier verify bundle', DONE);
  const calendar = UNDATED.has(id)
    ? undefined
    : await run(`dossier status${rehearsed} --ics -o dates.ics`, DONE, () => []);
  if (calendar !== undefined) expect(readFileSync(join(folder, 'dates.ics'), 'utf8')).toContain('BEGIN:VEVENT');
  return {
    init,
    enter: { command: `cd ${NAME}`, output: '' },
    open,
    material: firstEntries(filled, 'materials', 2),
    attestation: firstEntries(filled, 'attest', 1) || undefined,
    ...{ slip, fix, ready, page, seals, pack, verify, calendar },
  };
}

/** The manifest of an example: its text, and what it says. */
function manifestOf(example: string): { text: string; data: { materials: readonly { slot: string; file: string }[] } } {
  const text = readFileSync(join(example, 'dossier.yaml'), 'utf8');
  return { text, data: parse(text) };
}

/** Puts the papers of an example into the folders that `init` made for them; gives the manifest that names them there. */
function putIn(program: Program, example: string, folder: string): string {
  const { text, data } = manifestOf(example);
  return data.materials.reduce((filled, { slot, file }) => {
    const to = `${program.slots[slot]?.folder}/${basename(file)}`;
    expect(existsSync(join(folder, dirname(to))), `a folder for ${slot}`).toBe(true);
    copyFileSync(join(example, file), join(folder, to));
    return filled.replaceAll(file, to);
  }, text);
}

/** Somebody who answers as the example's manifest does, and leaves the rest for later. */
function answersOf(program: Program, lang: Lang, manifest: unknown): Asker {
  const known = new Map(
    questionsFor(program).map(({ path, label }) => [speak([lang], label), valueAt(manifest, path.split('.'))]),
  );
  const answer = (question: string): string => String(known.get(question) ?? '');
  return {
    choose: async (question, choices) => {
      const call = choices.find(({ value }) => value === program.id);
      const said = call === undefined ? answer(question) : call.value;
      expect(
        choices.map(({ value }) => value),
        `${question} of ${titleOf(program)[lang]}`,
      ).toContain(said);
      return said;
    },
    text: async (question) => answer(question),
    // The program's own questions come later; what was answered is written.
    confirm: async (_, byDefault) => byDefault,
  };
}

const nobody = async (): Promise<never> => {
  throw new Error('nothing else is asked');
};
const agreeing: Asker = { choose: nobody, text: nobody, confirm: async () => true };

/** The first error of a report, and how the report ends. */
const firstError = (lang: Lang) => (lines: readonly string[]) => {
  const starts = lines.findIndex((line) => line.startsWith(lang === 'zh' ? '错误 ' : 'Error '));
  return [DOTS[lang], ...lines.slice(starts, lines.indexOf('', starts)), ...verdictOf(lang)(lines)];
};

const verdictOf = (lang: Lang) => (lines: readonly string[]) => [
  DOTS[lang],
  ...lines.filter((line) => /^(?:结论|Verdict)/.test(line)),
];

/** A key of a manifest with the first entries of its list, without comments. */
function firstEntries(text: string, key: string, count: number): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (from < 0) return '';
  const rest = lines.slice(from + 1);
  const starts = rest.flatMap((line, at) => (/^ {2}- /.test(line) ? [at] : []));
  const end = starts[count] ?? rest.findIndex((line) => /^\S/.test(line));
  return [`${key}:`, ...rest.slice(0, end < 0 ? undefined : end)].filter((line) => !/^\s*#/.test(line)).join('\n');
}
