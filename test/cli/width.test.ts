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
  await runCommandLine([...argv, '--as-of=2025-05-01'].slice(0, argv.includes('--no-date') ? -1 : undefined).filter((word) => word !== '--no-date'), { ...world, terminal, out, err: out });
  return lines.join('').split('\n');
}

const EXAMPLES = ['wic-awards-2026', 'wiotc-cases-2025', 'wiotc-cities-2025', 'wsca-china-2025'];
const manifest = (id: string): string => `examples/${id}/dossier.yaml`;
const undated = (...argv: string[]): string[] => [...argv, '--no-date'];
const COMMANDS: readonly string[][] = [
  ...EXAMPLES.flatMap((id) => [id, `${id}-broken`].filter((one) => one !== 'wiotc-cases-2025-broken')).flatMap((id) => [
    ['validate', manifest(id)],
    ['status', manifest(id)],
    undated('names', manifest(id)),
    undated('privacy', manifest(id)),
    ['pack', manifest(id), '--dry-run'],
  ]),
  ...EXAMPLES.map((id) => undated('programs', 'show', id)),
  undated('programs'),
  undated('explain', 'pdf.password'),
  undated('explain', 'wic-awards-2026', 'lang-figures'),
  undated('inspect', '--seals', 'examples/wiotc-cases-2025/form/申报表盖章_Stamped.pdf'),
  undated('compare', 'examples/wiotc-cases-2025/form/申报表_Application-Form.docx', 'examples/wiotc-cities-2025/form/Application-Form.docx'),
  undated('compare', 'test/files/docx-libreoffice.docx', 'test/files/pdf-chromium.pdf'),
  undated('doctor', 'test/files/zips/big5-python.zip'),
  undated('verify', 'test/files/zips/big5-python.zip'),
];

/** Paths, addresses and sums have no place at which they could be broken. */
const isWhole = (line: string): boolean => /^\s*(?:\S+[：:] ?)?[^\s\p{Script=Han}]+$/u.test(line) || /[/\\][^ ]*$/u.test(line);

describe.each(['zh', 'en'])('in %s', (lang) => {
  test.each(COMMANDS)('%s %s %s', async (...argv) => {
    const words = new Set((await said([...argv, '--lang', lang], 10_000)).join(' ').match(/[A-Za-z]+/g));
    for (const columns of [60, 80]) {
      const lines = await said([...argv, '--lang', lang], columns);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => displayWidth(line) > columns && !isWhole(line))).toEqual([]);
      const broken = lines.flatMap((line) => line.replace(/\S*…\S*/gu, '').match(/[A-Za-z]+/g) ?? []).filter((word) => !words.has(word));
      expect(broken).toEqual([]);
    }
  });
});
