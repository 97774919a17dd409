import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { JsonPack } from '../../src/report/contract.ts';
import { dossierHere } from './here.ts';
import { contentsOf, copyOf, jsonOf, READY } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const TOO_LATE = ['--as-of', '2026-02-01'];

let folder = '';
let manifest = '';
beforeEach(() => {
  folder = copyOf(EXAMPLE);
  manifest = join(folder, 'dossier.yaml');
});

/** Runs `pack` on the copy, on a day when it is ready, and reads the object that it prints. */
async function packed(...more: string[]): Promise<{ code: number | undefined; pack: JsonPack }> {
  const day = more.includes('--as-of') ? [] : ['--as-of', READY[EXAMPLE]];
  const ran = await dossierHere(['pack', manifest, '--format', 'json', ...day, ...more]);
  expect(ran.error).toBeUndefined();
  return { code: ran.code, pack: jsonOf(ran) };
}

/** Writes the manifest anew. */
function edit(change: (text: string) => string): void {
  const text = readFileSync(manifest, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(manifest, changed);
}

describe('when nothing may be written', () => {
  test('an error stands: no bundle, not even a folder', async () => {
    const before = contentsOf(folder);
    const { code, pack } = await packed(...TOO_LATE);
    expect([code, pack.bundle]).toEqual([1, null]);
    expect(contentsOf(folder)).toEqual(before);
  });

  test('for people, the refusal says why on stdout and that nothing was packed on stderr', async () => {
    const ran = await dossierHere(['pack', manifest, ...TOO_LATE]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^Error/m);
    expect(ran.stderr).toContain('--force');
  });

  test('--dry-run lists every entry and writes nothing', async () => {
    const before = contentsOf(folder);
    const ran = await dossierHere(['pack', manifest, '--as-of', READY[EXAMPLE], '--dry-run']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const name of ['01_申报表', '05_2024年度', '00_目录_Index.pdf', 'SHA256SUMS.txt'])
      expect(ran.stdout).toContain(name);
    expect(contentsOf(folder)).toEqual(before);
  });
});

test('--force packs all the same, and the receipt says so with what stood', async () => {
  const { code, pack } = await packed('--force', ...TOO_LATE);
  expect(code).toBe(0);
  expect(pack.verdict).toBe('not-ready');
  const receipt = JSON.parse(readFileSync(pack.receipt ?? '', 'utf8')) as {
    forced: boolean;
    counts: { error: number };
    findings: { severity: string }[];
  };
  expect(receipt.forced).toBe(true);
  expect(receipt.counts.error).toBeGreaterThan(0);
  expect(receipt.findings.filter((f) => f.severity === 'error')).toHaveLength(receipt.counts.error);
});

describe('what lies there already', () => {
  test('an older bundle is replaced as a whole', async () => {
    const first = await packed();
    const bundleFolder = join(first.pack.bundle?.path ?? '', '..');
    edit((text) => text.replace('zh: 应用证明,', 'zh: 应用情况证明,'));
    const second = await packed();
    expect(second.code).toBe(0);
    expect(second.pack.bundle?.sha256).not.toBe(first.pack.bundle?.sha256);
    const stem = bundleFolder.split('/').at(-1);
    expect(Object.keys(contentsOf(join(folder, 'bundle')))).toEqual(
      [stem, ...['.eml', '.mail.txt', '.receipt.json', '.zip'].map((end) => `${stem}/${stem}${end}`)].sort(),
    );
  });

  test('what somebody put beside an older bundle is left alone', async () => {
    const first = await packed();
    const bundleFolder = join(first.pack.bundle?.path ?? '', '..');
    writeFileSync(join(bundleFolder, 'reply-of-the-organiser.eml'), 'mine');
    const before = contentsOf(folder);
    const ran = await dossierHere(['pack', manifest, '--as-of', READY[EXAMPLE]]);
    expect(ran.error).toMatchObject({ name: 'UsageError' });
    expect(ran.error).toMatchObject({ text: { en: expect.stringContaining('reply-of-the-organiser.eml') } });
    expect(contentsOf(folder)).toEqual(before);
  });

  test('an old bundle that a killed run has left aside goes back to its place', async () => {
    const first = await packed();
    const bundleFolder = join(first.pack.bundle?.path ?? '', '..');
    const aside = join(bundleFolder, `../.${basename(bundleFolder)}.partial-1.old`);
    renameSync(bundleFolder, aside);
    const second = await packed();
    expect(second.code).toBe(0);
    expect(second.pack.bundle?.sha256).toBe(first.pack.bundle?.sha256);
    expect(existsSync(aside)).toBe(false);
  });

  test.each(['folder', 'file'])('a %s of that name that is not ours is left alone', async (kind) => {
    const stem = (await packed('--dry-run')).pack as unknown as { folder: string };
    mkdirSync(join(stem.folder, kind === 'folder' ? '.' : '..'), { recursive: true });
    writeFileSync(kind === 'folder' ? join(stem.folder, 'thesis.txt') : stem.folder, 'mine');
    const before = contentsOf(folder);
    const ran = await dossierHere(['pack', manifest, '--as-of', READY[EXAMPLE]]);
    expect(ran.error).toMatchObject({ name: 'UsageError' });
    expect(contentsOf(folder)).toEqual(before);
  });

  test('--out puts the bundle elsewhere', async () => {
    const { pack } = await packed('--out', join(folder, 'to send'));
    expect(pack.bundle?.path).toContain(`${folder}/to send/`);
    expect(Object.keys(contentsOf(folder))).not.toContain('bundle');
  });
});

describe('what is in the bundle', () => {
  test('names are numbered in reading order, bilingual, NFC and flagged as UTF-8', async () => {
    const { pack } = await packed();
    const zip = readFileSync(pack.bundle?.path ?? '');
    const listing = await readZip(bytesOf(zip));
    expect(listing.faults).toEqual([]);
    const stem = 'WIOTC-Cases-2025_示例科技有限公司_Example-Tech-Co-Ltd';
    expect(listing.entries.map((entry) => entry.name.replace(`${stem}/`, ''))).toEqual([
      '01_申报表（Word版）_Application-form-(Word).docx',
      '02_申报表（盖章版）_Application-form-(stamped).pdf',
      '03_营业执照_Business-Licence.jpg',
      '04_应用证明_Proof-of-Use.pdf',
      '05_2024年度经济效益说明_Statement-of-Economic-Benefit-2024.pdf',
      '00_目录_Index.pdf',
      '00_目录_Index.xlsx',
      'SHA256SUMS.txt',
    ]);
    for (const entry of listing.entries) {
      expect(entry.rawNameUtf8Flag).toBe(true);
      expect(entry.name).toBe(entry.name.normalize('NFC'));
    }
    expect(zip.includes(folder)).toBe(false);
  });

  test('files and a manifest in decomposed form (NFD), as Macs write them, give the same bundle', async () => {
    const plain = { zh: '应用证明', file: 'support/Café_Überblick.pdf' };
    renameSync(join(folder, 'support/应用证明_Proof-of-Use.pdf'), join(folder, plain.file.normalize('NFC')));
    edit((text) =>
      text.replace('support/应用证明_Proof-of-Use.pdf', plain.file).replace('en: Proof of Use', 'en: Café Überblick'),
    );
    const composed = await packed();
    expect(composed.code).toBe(0);
    renameSync(join(folder, plain.file.normalize('NFC')), join(folder, plain.file.normalize('NFD')));
    edit((text) =>
      text.replaceAll('Café', 'Café'.normalize('NFD')).replaceAll('Überblick', 'Überblick'.normalize('NFD')),
    );
    const decomposed = await packed();
    expect(decomposed.code).toBe(0);
    const names = decomposed.pack.bundle?.entries.map((entry) => entry.name) ?? [];
    expect(names.join('\n')).toContain('Café-Überblick.pdf'.normalize('NFC'));
    expect(decomposed.pack.bundle?.sha256).toBe(composed.pack.bundle?.sha256);
  });

  test('an award with a portal gets the files one by one, in order, and no mail', async () => {
    folder = copyOf('wic-awards-2026');
    manifest = join(folder, 'dossier.yaml');
    const { code, pack } = await packed('--as-of', READY['wic-awards-2026']);
    expect(code).toBe(0);
    expect(pack.mail).toEqual([]);
    const isUploaded = ({ name, source }: { name: string; source?: string | undefined }) =>
      source !== undefined || name.endsWith('_Index.pdf');
    const materials = pack.bundle?.entries.filter(isUploaded) ?? [];
    expect(contentsOf(pack.portal?.path ?? '')).toEqual(
      Object.fromEntries(materials.map(({ name, sha256 }) => [name.split('/').at(-1), sha256])),
    );
  });
});
