import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/cli/help-examples.ts';
import { dossierInside } from './here.ts';
import { copyOf } from './run.ts';

/** Serves until its stdin ends: test/cli/mcp.test.ts runs it. */
const SERVES = 'dossier mcp --root submissions';
const LINES = Object.entries(EXAMPLES)
  .flatMap(([command, all]) => all.map(([line]) => [command, line] as const))
  .filter(([, line]) => line !== SERVES);

/** The words of a line as a shell makes them. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);

/** Asks questions, so it needs somebody at a terminal. */
const ASKS = 'dossier init my-submission';

let cwd: string;
beforeAll(async () => {
  cwd = copyOf('wsca-china-2025');
  const files = join(import.meta.dirname, '../files');
  cpSync(join(files, 'docx-libreoffice.docx'), join(cwd, 'form.docx'));
  cpSync(join(files, 'pdf-libreoffice.pdf'), join(cwd, 'stamped.pdf'));
  cpSync(join(files, 'zips/gbk-python.zip'), join(cwd, 'partner.zip'));
  mkdirSync(join(cwd, 'cases'), { recursive: true });
  cpSync(join(files, 'pdf-libreoffice.pdf'), join(cwd, 'cases/case.pdf'));
  cpSync(join(import.meta.dirname, '../../examples/programs/hebei-netsec-2022'), join(cwd, 'my-call'), {
    recursive: true,
  });
  writeFileSync(join(cwd, 'call.txt'), '项目简介不超过300字。\n');
});

describe('every example of the help does what it says', () => {
  test.each(LINES)('%s: %s', async (command, line) => {
    const words = wordsOf(line);
    expect(line.startsWith(`dossier ${command}`)).toBe(true);
    const drafted = command === 'program draft' ? [...words.slice(0, -1), 'drafted'] : words;
    const ran = await dossierInside([...drafted, '--lang', 'en'], { cwd });
    expect(ran.stderr).not.toMatch(/Something went wrong|unknown|[Nn]o such/);
    expect([line === ASKS ? 2 : 0, ...(line === ASKS ? [] : [1])], `${ran.stdout}\n${ran.stderr}`).toContain(ran.code);
  });
});
