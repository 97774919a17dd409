import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonPack, JsonReport } from '../../src/report/contract.ts';
import { dossierHere, type RanHere } from './here.ts';
import { copyOf, jsonOf, READY } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const MARKED = 'support/应用证明_Proof-of-Use.pdf';
const RECORD = `  - { rule: secrecy, file: ${MARKED}, by: 赵样本, on: 2025-10-10, note: 保密审查通过 }\n`;

/** Puts a record under a key of the manifest. */
function record(folder: string, record: string, under = 'attest'): void {
  const manifest = join(folder, 'dossier.yaml');
  const text = readFileSync(manifest, 'utf8');
  expect(text).toContain(`\n${under}:\n`);
  writeFileSync(manifest, text.replace(`\n${under}:\n`, `\n${under}:\n${record}`));
}

/** The example with a material that bears marks. */
function marked(): string {
  const folder = copyOf(EXAMPLE);
  cpSync(join(import.meta.dirname, '../files/privacy/libreoffice.pdf'), join(folder, MARKED));
  return folder;
}

const run = (command: string, folder: string, ...more: string[]): Promise<RanHere> =>
  dossierHere([command, join(folder, 'dossier.yaml'), '--as-of', READY[EXAMPLE], ...more]);

async function found(folder: string): Promise<string[]> {
  const { findings } = jsonOf<JsonReport>(await run('validate', folder, '--format', 'json'));
  return findings
    .filter(({ message }) => /secrecy|attest\.(?!needed)|waive/.test(message))
    .map(({ message, severity, outcome, subject }) =>
      `${severity} ${outcome} ${message} ${subject?.page ?? ''}`.trim(),
    );
}

const MARK = 'error undecided secrecy.mark 1';

describe('a material with a mark of secrecy', () => {
  test('is an error with its page and its words, and packing stops even when forced', async () => {
    const folder = marked();
    const report = await run('validate', folder, '--lang', 'zh');
    expect(report.code).toBe(1);
    expect(report.stdout.replaceAll(/\n +/g, '')).toContain('这份材料带有密级标志“机密★1年”，位于第 1 页。');
    expect(report.stdout).toContain('rule: secrecy');
    expect(report.stdout).toContain('有 1 条须人工确认');
    const before = readdirSync(folder, { recursive: true });
    for (const more of [[], ['--force'], ['--force', '--dry-run']]) {
      const ran = await run('pack', folder, ...more);
      expect(ran).toMatchObject({ code: 1, error: undefined });
      expect(ran.stderr).toBe(
        'Not packed: there is a mark of secrecy. Have it reviewed and record that under attest in the\nmanifest; --force does not help.\n',
      );
    }
    const ran = await run('pack', folder, '--force', '--format', 'json');
    expect(jsonOf<JsonPack>(ran)).toMatchObject({ verdict: 'not-ready', bundle: null });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test('is packed when somebody answers for it, from that day on, and for that file', async () => {
    const attested = async (written: string, under?: string): Promise<string[]> => {
      const folder = marked();
      record(folder, written, under);
      return found(folder);
    };
    expect(await attested('')).toEqual([MARK, MARK]);
    expect(await attested(RECORD)).toEqual([]);
    expect(await attested(RECORD.replace('2025-10-10', '2025-10-20'))).toEqual([
      MARK,
      MARK,
      'error failed attest.in-future',
    ]);
    expect(await attested(RECORD.replace(MARKED, 'form/申报表盖章_Stamped.pdf'))).toEqual([
      MARK,
      MARK,
      'warning failed attest.other-file',
    ]);
    expect(await attested('  - { rule: secrecy, reason: x, by: y, until: 2026-01-01 }\n', 'waive')).toEqual([
      MARK,
      MARK,
      'error failed waive.needs-attestation',
    ]);
    const folder = marked();
    record(folder, RECORD);
    const report = (await run('validate', folder, '--lang', 'zh')).stdout.replaceAll(/\n */g, '');
    expect(report).toContain('已人工确认 1 条（赵样本，2025-10-10）：secrecy。');
    expect(await run('pack', folder)).toMatchObject({ code: 0, error: undefined });
  });

  test('one of several has to be named', async () => {
    const folder = marked();
    renameSync(join(folder, 'support/效益说明_Benefit.pdf'), join(folder, 'support/内部资料_Benefit.pdf'));
    const manifest = join(folder, 'dossier.yaml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('support/效益说明_', 'support/内部资料_'));
    record(folder, RECORD.replace(/file: [^,]+, /, ''));
    expect(await found(folder)).toEqual([
      MARK,
      MARK,
      'error undecided secrecy.mark',
      'error failed attest.file-needed',
    ]);
  });
});

test('a mark in a title stops packing too, until somebody answers for it', async () => {
  const folder = copyOf(EXAMPLE);
  const manifest = join(folder, 'dossier.yaml');
  const text = readFileSync(manifest, 'utf8');
  const [title] = /title: \{ zh: [^,]*,/.exec(text) ?? [];
  expect(title).toBeDefined();
  writeFileSync(manifest, text.replace(title ?? '', `${title?.slice(0, -1)}（内部资料）,`));
  expect(await found(folder)).toEqual(['error undecided secrecy.answer']);
  expect((await run('pack', folder, '--force')).code).toBe(1);
  record(folder, '  - { rule: secrecy, by: 赵样本, on: 2025-10-10, note: 机密★1年 was only an example }\n');
  expect(await found(folder)).toEqual([]);
});

test('a record of a review is no fault where there is no mark', async () => {
  const folder = copyOf(EXAMPLE);
  record(folder, RECORD);
  expect(await found(folder)).toEqual([]);
});

test('explain knows what it is', async () => {
  const ran = await dossierHere(['explain', 'secrecy', '--lang', 'en']);
  expect(ran).toMatchObject({ code: 0, error: undefined });
  expect(ran.stdout).toContain('secrecy.mark');
  expect(ran.stdout).toContain('secrecy.answer');
});
