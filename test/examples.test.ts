import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { JsonPack, JsonVerify } from '../src/report/contract.ts';
import { dossierInside } from './cli/here.ts';
import { besideProgress, dossier, jsonOf, temporary } from './cli/run.ts';

/** Each example with the moment for which it is judged. */
const READY = [
  ['wsca-china-2025', '2025-05-26'],
  ['wic-awards-2026', '2026-05-20'],
  ['wiotc-cases-2025', '2025-10-15'],
  ['wiotc-cities-2025', '2025-05-20'],
] as const;
const BROKEN = [
  ['wsca-china-2025-broken', '2025-06-10'],
  ['wic-awards-2026-broken', '2026-06-16'],
  ['wiotc-cases-2025-broken', '2025-10-31T12:00'],
  ['wiotc-cities-2025-broken', '2025-05-20'],
] as const;

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = (id: string): string => `examples/${id}/dossier.yaml`;
const expected = (id: string, name: string): string => join(root, 'examples', id, 'expected', name);

async function expectReports(id: string, asOf: string, code: number): Promise<void> {
  const words = ['validate', manifest(id), '--as-of', asOf];
  const reports = [
    ['report.zh.txt', await dossier([...words, '--lang', 'zh'], { cwd: root })],
    ['report.en.txt', await dossierInside([...words, '--lang', 'en'], { cwd: root })],
    ['report.json', await dossierInside([...words, '--format', 'json'], { cwd: root })],
  ] as const;
  for (const [name, ran] of reports) {
    expect([ran.code, besideProgress(ran)]).toEqual([code, '']);
    await expect(ran.stdout).toMatchFileSnapshot(expected(id, name));
  }
}

async function expectStatus(id: string, asOf: string): Promise<void> {
  for (const lang of ['zh', 'en']) {
    const ran = await dossierInside(['status', manifest(id), '--all', '--as-of', asOf, '--lang', lang], { cwd: root });
    expect([ran.code, besideProgress(ran)]).toEqual([0, '']);
    await expect(ran.stdout).toMatchFileSnapshot(expected(id, `status.${lang}.txt`));
  }
}

/** What a bundle holds and where it goes, without what only says where this test put it. */
function listing(pack: JsonPack): string {
  const entries = pack.bundle?.entries ?? [];
  const [folder = ''] = entries[0]?.name.split('/') ?? [];
  const lines = entries.map(({ name, bytes, sha256, method }) => {
    expect(name.startsWith(`${folder}/`)).toBe(true);
    return `${String(bytes).padStart(8)}  ${sha256.slice(0, 12)}  ${method.padEnd(7)}  ${name.slice(folder.length + 1)}`;
  });
  const mail = pack.mail.map(
    ({ to, subject, attachments }) => `mail to ${to.join(', ')}: ${subject} [${attachments.join(', ')}]`,
  );
  return `${[`${folder}/`, ...lines, ...mail].join('\n')}\n`;
}

describe.each(READY)('examples/%s', (id, asOf) => {
  it('is ready, and its reports read as they did', async () => {
    await expectReports(id, asOf, 0);
  });

  it('has the status page that it had', async () => {
    await expectStatus(id, asOf);
  });

  it('packs into the bundle listed, which verifies', async () => {
    const out = join(temporary(), id);
    const words = ['pack', manifest(id), '--out', out, '--format', 'json', '--as-of', asOf];
    const packed = await dossier(words, { cwd: root });
    expect([packed.code, besideProgress(packed)]).toEqual([0, '']);
    const pack = jsonOf<JsonPack>(packed);
    await expect(listing(pack)).toMatchFileSnapshot(expected(id, 'bundle.txt'));
    const path = pack.bundle?.path ?? '';
    expect(existsSync(path)).toBe(true);
    const verified = await dossier(['verify', path, '--format', 'json', '--as-of', asOf]);
    expect(besideProgress(verified)).toBe('');
    const { verdict, rulesChecked, findings } = jsonOf<JsonVerify>(verified);
    expect({ verdict, rulesChecked }).toEqual({ verdict: 'sound', rulesChecked: true });
    // Warnings of the submission are no faults of its bundle.
    expect(findings).toEqual([]);
    expect(verified.code).toBe(0);
  });
});

describe.each(BROKEN)('examples/%s', (id, asOf) => {
  it('is not ready, and its reports read as they did', async () => {
    await expectReports(id, asOf, 1);
  });

  it('has the status page that it had', async () => {
    await expectStatus(id, asOf);
  });

  it('is not packed, and nothing is written', async () => {
    const out = temporary();
    const words = ['pack', manifest(id), '--out', join(out, id), '--format', 'json', '--as-of', asOf];
    const packed = await dossierInside(words, { cwd: root });
    expect([packed.code, besideProgress(packed)]).toEqual([1, '']);
    expect(jsonOf(packed)).toMatchObject({ verdict: 'not-ready', bundle: null, mail: [], receipt: null });
    expect(readdirSync(out)).toEqual([]);
  });
});
