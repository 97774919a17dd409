import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/contract.ts';
import { copyOf, dossier, jsonOf, READY } from './run.ts';

const PACKS = join(import.meta.dirname, '../../templates/programs');

/** A copy of an example whose program is a folder of its own. */
function withOwnPack(change: (rules: string) => string): string {
  const folder = copyOf('wiotc-cities-2025');
  cpSync(join(PACKS, 'wiotc-cities-2025'), join(folder, 'rules'), { recursive: true });
  const rules = join(folder, 'rules/rules.yaml');
  writeFileSync(rules, change(readFileSync(rules, 'utf8')));
  const manifest = join(folder, 'dossier.yaml');
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace(/^program: .*$/m, 'program: ./rules'));
  return manifest;
}

describe('a pack from a path', () => {
  const asOf = ['--as-of', READY['wiotc-cities-2025'], '--format', 'json'];

  test('works like the built-in one', async () => {
    const own = await dossier(['validate', withOwnPack((rules) => rules), ...asOf]);
    const builtin = await dossier(['validate', join(copyOf('wiotc-cities-2025'), 'dossier.yaml'), ...asOf]);
    expect(own.code).toBe(0);
    const [mine, theirs] = [jsonOf<JsonReport>(own), jsonOf<JsonReport>(builtin)];
    expect(mine.rules).toEqual(theirs.rules);
    expect(mine.findings.map(({ message, rule }) => [message, rule])).toEqual(
      theirs.findings.map(({ message, rule }) => [message, rule]),
    );
  });

  test('with a fault is named with its line, and nothing is judged by it', async () => {
    const manifest = withOwnPack((rules) => rules.replace('kind: present', 'kind: presnt'));
    const { code, stdout } = await dossier(['validate', manifest, ...asOf]);
    const report = jsonOf<JsonReport>({ stdout });
    expect(code).toBe(1);
    expect(report.verdict).toBe('not-ready');
    expect(report.rules).toEqual([]);
    const [fault] = report.findings.filter(({ message }) => message === 'pack.kind-unknown');
    expect(fault?.place?.file).toMatch(/rules\/rules\.yaml$/);
    expect(fault?.text.en).toContain('presnt');
    expect(fault?.fix.en).toContain('present');
  });
});
