import { afterAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';

const world = nodeWorld();
afterAll(() => Promise.all([world.engines.pdf.close(), world.engines.video.close()]));

/** What a command says in a terminal of so many columns. */
async function said(argv: readonly string[], columns: number): Promise<string[]> {
  const lines: string[] = [];
  const out = (text: string): unknown => lines.push(text);
  const terminal = { ...world.terminal, columns, colors: false };
  // How far it has come is told on stderr, on one line that is written over.
  const err = (text: string): unknown => (/\d%/.test(text) ? undefined : out(text));
  await runCommandLine(argv, { ...world, terminal, out, err });
  return lines.join('').split('\n');
}

const manifest = (id: string): string => `examples/${id}/dossier.yaml`;
const DAY = ['--as-of', '2025-05-01'];
const COMMANDS: readonly string[][] = [
  ['validate', manifest('wic-awards-2026-broken'), ...DAY],
  ['validate', manifest('wsca-china-2025'), ...DAY],
  ['pack', manifest('wiotc-cities-2025'), '--dry-run', ...DAY],
  ['status', manifest('wic-awards-2026'), ...DAY],
  ['status', manifest('wiotc-cities-2025'), ...DAY],
  ['names', manifest('wsca-china-2025')],
  ['names', manifest('wic-awards-2026-broken')],
  ['privacy', manifest('wic-awards-2026')],
  ['programs', 'show', 'wiotc-cases-2025'],
  ['programs'],
  ['explain', 'pdf.password'],
  ['explain', 'wic-awards-2026/style-figures'],
  ['inspect', '--seals', 'examples/wiotc-cases-2025/form/申报表盖章_Stamped.pdf'],
  [
    'compare',
    'examples/wiotc-cases-2025/form/申报表_Application-Form.docx',
    'examples/wiotc-cities-2025/form/Application-Form.docx',
  ],
  ['compare', 'test/files/docx-libreoffice.docx', 'test/files/pdf-chromium.pdf'],
  ['doctor', 'test/files/zips/big5-python.zip'],
  ['verify', 'test/files/zips/big5-python.zip'],
];

/** What can't be broken: a path, an address, a sum or the name of a file, alone on its line or at the end of it. */
const isWhole = (line: string): boolean =>
  /^\s*\S+$/u.test(line.replace(/^\s*\S+[：:]\s/u, '')) || /\s\S*[/\\]\S*$/u.test(line);

describe.each(['zh', 'en'])('in %s', (lang) => {
  test.each(COMMANDS.map((argv) => [argv.join(' '), argv] as const))('%s', async (_, argv) => {
    const words = new Set((await said([...argv, '--lang', lang], 10_000)).join(' ').match(/[A-Za-z]+/g));
    for (const columns of [60, 80]) {
      const lines = await said([...argv, '--lang', lang], columns);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => displayWidth(line) > columns && !isWhole(line))).toEqual([]);
      const broken = lines
        .flatMap((line) => line.replace(/\S*…\S*/gu, '').match(/[A-Za-z]+/g) ?? [])
        .filter((word) => !words.has(word));
      expect(broken).toEqual([]);
    }
  });
});
