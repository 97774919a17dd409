import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../src/base/language.ts';
import { dossierHere } from './cli/here.ts';
import { screenSvg } from './tools/screen.ts';

const COLUMNS = 84;
const SUBMISSION = 'examples/wsca-china-2025-broken';

/** The lines of a command, as a terminal with colours shows them, below the command itself. */
async function screenOf(command: string, lang: Lang): Promise<string[]> {
  const ran = await dossierHere([...command.split(' ').slice(1), '--lang', lang], () => ({
    terminal: { columns: COLUMNS, colors: true, interactive: false },
  }));
  expect(ran.error).toBeUndefined();
  return [`\u001b[2m$\u001b[22m ${command}`, ...ran.stdout.trimEnd().split('\n')];
}

/** The paragraphs of a report that have something in them, with dots for what lies between. */
function only(lines: readonly string[], wanted: readonly RegExp[]): string[] {
  const paragraphs = lines.join('\n').split('\n\n');
  const [head = '', ...rest] = paragraphs;
  const kept = rest.filter((paragraph) => wanted.some((pattern) => pattern.test(paragraph)));
  expect(kept).toHaveLength(wanted.length);
  return [head, ...kept].join('\n\n…\n\n').split('\n');
}

describe.each(LANGS)('the screens of the README, %s', (lang) => {
  test('validate', async () => {
    const lines = await screenOf(`dossier validate ${SUBMISSION} --as-of 2025-06-10`, lang);
    const shown = only(lines, [/案例2[\s\S]*case-pages/, /案例5.*/, /(?:结论|Verdict)/]);
    await expect(screenSvg('dossier validate', shown, COLUMNS)).toMatchFileSnapshot(
      `../docs/screens/validate.${lang}.svg`,
    );
  });

  test('status', async () => {
    const lines = await screenOf(`dossier status ${SUBMISSION} --as-of 2025-06-10`, lang);
    await expect(screenSvg('dossier status', lines, COLUMNS)).toMatchFileSnapshot(`../docs/screens/status.${lang}.svg`);
  });
});
