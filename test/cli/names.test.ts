import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { JsonPack, JsonReport, JsonVerify } from '../../src/report/contract.ts';
import { dossierHere } from './here.ts';
import { copyOf, jsonOf, READY } from './run.ts';

/** Runs a command on a copy of an example, on a day when it is ready, and reads what it prints. */
async function run<T>(words: readonly string[], example: keyof typeof READY): Promise<T> {
  const ran = await dossierHere([...words, '--format', 'json', '--as-of', READY[example]]);
  expect(ran).toMatchObject({ error: undefined, code: 0 });
  return jsonOf<T>(ran);
}

const namesIn = (pack: JsonPack): string[] => pack.bundle?.entries.map(({ name }) => name.split('/')[1] ?? '') ?? [];

describe('core materials before supplementary ones (WIC)', () => {
  const manifest = join(copyOf('wic-awards-2026'), 'dossier.yaml');
  const text = readFileSync(manifest, 'utf8');
  const standard = / {2}- slot: standard\n(?: {4}.*\n)+/.exec(text)?.[0] ?? '';
  writeFileSync(manifest, text.replace(standard, '').replace('materials:\n', `materials:\n${standard}`));

  test('the bundle is in the order that the guide asks for; the manifest is told that it isn’t', async () => {
    const report = await run<JsonReport>(['validate', manifest], 'wic-awards-2026');
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['wic-awards-2026/att-core1st', 'order.before'],
    ]);
    expect(report.materials.map(({ slot, bundleName }) => [slot, bundleName.slice(0, 2)])).toEqual([
      ['standard', '04'],
      ['paper', '01'],
      ['patent', '02'],
      ['award', '03'],
      ['evaluation', '05'],
    ]);
    const pack = await run<JsonPack>(['pack', manifest], 'wic-awards-2026');
    expect(namesIn(pack).slice(0, 5)).toEqual(report.materials.map((m) => m.bundleName).toSorted());
  });
});

describe('--ascii-names', () => {
  const manifest = join(copyOf('wsca-china-2025'), 'dossier.yaml');

  test('gives the zip, its folder and every file in it a name in ASCII; the bundle verifies', async () => {
    const pack = await run<JsonPack>(['pack', manifest, '--ascii-names'], 'wsca-china-2025');
    expect(namesIn(pack)).toEqual([
      '01_Application-form.docx',
      '02_Application-Form-with-Seal.pdf',
      '03_Case-1-Smart-Buses.pdf',
      '04_Case-2-Smart-Parking.pdf',
      '05_Case-3-Driverless-Shuttles.pdf',
      '06_Bus-Lane.jpg',
      '07_Promotional-Video.mp4',
      '00_Index.pdf',
      '00_Index.xlsx',
      'SHA256SUMS.txt',
    ]);
    const path = pack.bundle?.path ?? '';
    expect(path.split('/').at(-1)).toBe('WSCA-China-2025_mobility_Example-City-Transport-Bureau.zip');
    const { entries } = await readZip(bytesOf(readFileSync(path)));
    expect(entries.map(({ name }) => name).join('')).toMatch(/^[ -~]+$/);
    expect(pack.mail[0]?.attachments.join('')).toMatch(/^[ -~]+$/);
    const verified = await run<JsonVerify>(['verify', path], 'wsca-china-2025');
    expect(verified).toMatchObject({ verdict: 'sound', findings: [] });
  });

  test('without it, names are in both languages', async () => {
    const pack = await run<JsonPack>(['pack', manifest], 'wsca-china-2025');
    expect(namesIn(pack)[0]).toBe('01_申报表_Application-form.docx');
  });

  test('a dry run shows which name stands for which', async () => {
    const ran = await dossierHere(['pack', manifest, '--ascii-names', '--dry-run', '--as-of', '2025-05-20']);
    expect(ran.stdout).toContain('01_Application-form.docx  = 01_申报表_Application-form.docx');
  });
});
