import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierHere } from './here.ts';
import { contentsOf, copyOf, dossier, READY } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';

describe('options of pack that say nothing, or contradict one another', () => {
  test.each([
    [['--out', ''], '--out is empty'],
    [['--rename-sources', '--undo'], 'do not go together'],
    [['--min-dpi', '200'], '--fit'],
    [['--out', join(import.meta.dirname, 'run.ts')], 'is a file, not a folder'],
  ])('%j', async (options, said) => {
    const folder = copyOf(EXAMPLE);
    const before = contentsOf(folder);
    const ran = await dossierHere(['pack', join(folder, 'dossier.yaml'), '--as-of', READY[EXAMPLE], ...options]);
    expect(ran.error).toMatchObject({ name: 'UsageError', text: { en: expect.stringContaining(said) } });
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe('pack --quiet', () => {
  test('keeps the verdict, such as that the deadline is over', async () => {
    const folder = copyOf(EXAMPLE);
    const late = await dossier(['pack', folder, '--as-of', '2026-11-26', '--force', '--quiet', '--lang', 'en']);
    expect(late.stdout).toContain('Verdict: ');
    expect(late.stdout.indexOf('Verdict: ')).toBeLessThan(late.stdout.indexOf('Packed, '));
    expect(late.stdout).not.toMatch(/^Advice/m);
  });

  test('says that source files were renamed, and how to take it back', async () => {
    const folder = copyOf(EXAMPLE);
    const args = ['pack', folder, '--as-of', READY[EXAMPLE], '--rename-sources', '--quiet', '--lang', 'en'];
    const ran = await dossier(args);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('pack --undo');
  });
});
