import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SHELLS } from '../../src/cli/completion/shells.ts';
import { isMissing } from '../tools/missing.ts';
import { dossier, temporary } from './run.ts';

const NO_BASH = isMissing('bash', '--version');
const NO_ZSH = isMissing('zsh', '--version');
const NO_FISH = isMissing('fish', '--version');

const scripts: Partial<Record<string, string>> = {};
beforeAll(async () => {
  const folder = temporary();
  for (const shell of SHELLS) {
    const ran = await dossier(['completion', shell, '--lang', 'en'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    scripts[shell] = join(folder, `dossier.${shell}`);
    writeFileSync(join(folder, `dossier.${shell}`), ran.stdout);
  }
});

/** What is offered for the last of the words. */
const CASES: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [['vali'], ['validate']],
  [
    ['pack', '--fo'],
    ['--force', '--format'],
  ],
  [
    ['pack', '--format', ''],
    ['human', 'json'],
  ],
  [
    ['init', '--program', 'wiotc'],
    ['wiotc-cases-2025', 'wiotc-cities-2025'],
  ],
  [['program', 'ch'], ['check']],
  [
    ['programs', 'show', '--lang', ''],
    ['both', 'en', 'zh'],
  ],
  // A file is for the shell to complete.
  [['verify', 'bund'], []],
];

describe('completion', () => {
  test.skipIf(NO_BASH).each(CASES)('bash: %j (skipped without bash)', (words, offered) => {
    const asked = `source "$1"; shift; COMP_WORDS=(dossier "$@"); COMP_CWORD=$#; _dossier; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const said = execFileSync('bash', ['--norc', '-c', asked, 'bash', scripts['bash'] ?? '', ...words], {
      encoding: 'utf8',
    });
    expect(said.split('\n').filter(Boolean).toSorted()).toEqual(offered);
  });

  test.skipIf(NO_FISH).each(CASES)('fish: %j (skipped without fish)', (words, offered) => {
    const line = ['dossier', ...words].join(' ');
    const asked = `source ${scripts['fish'] ?? ''}; complete -C '${line}'`;
    const said = execFileSync('fish', ['--no-config', '-c', asked], { encoding: 'utf8', cwd: temporary() });
    const found = said.split('\n').filter(Boolean);
    expect(found.map((one) => one.split('\t')[0]).toSorted()).toEqual(offered);
  });

  test.skipIf(NO_ZSH)('zsh takes the script (skipped without zsh)', () => {
    const asked = 'source "$1"; whence -w _dossier; print -r -- "$_comps[dossier]"';
    const said = execFileSync('zsh', ['-f', '-c', asked, 'zsh', scripts['zsh'] ?? ''], { encoding: 'utf8' });
    expect(said).toMatch(/_dossier: function\n_bash_complete.*_dossier/);
  });

  test('another shell is a mistake in the call, with those that there are', async () => {
    const ran = await dossier(['completion', 'tcsh', '--lang', 'zh']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('可选：bash, zsh, fish, powershell');
  });
});
