import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonPack, JsonVerify } from '../src/report/contract.ts';

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

let temp: string;
beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'dossier-examples-'));
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would, with nothing of this process's environment but PATH. */
function dossier(...words: string[]): Ran {
  const env = { PATH: process.env['PATH'] ?? '', HOME: temp, TZ: 'UTC', NO_COLOR: '1' };
  const ran = spawnSync(process.execPath, ['bin/dossier.js', ...words], { cwd: root, env, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

async function expectReports(id: string, asOf: string, code: number): Promise<void> {
  const reports = [
    ['report.zh.txt', '--lang', 'zh'],
    ['report.en.txt', '--lang', 'en'],
    ['report.json', '--format', 'json'],
  ] as const;
  for (const [name, ...options] of reports) {
    const ran = dossier('validate', manifest(id), '--as-of', asOf, ...options);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(code);
    await expect(ran.out).toMatchFileSnapshot(expected(id, name));
  }
}

async function expectStatus(id: string, asOf: string): Promise<void> {
  for (const lang of ['zh', 'en']) {
    const ran = dossier('status', manifest(id), '--as-of', asOf, '--lang', lang);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    await expect(ran.out).toMatchFileSnapshot(expected(id, `status.${lang}.txt`));
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
    const out = join(temp, id);
    const packed = dossier('pack', manifest(id), '--out', out, '--format', 'json', '--as-of', asOf);
    expect(packed.err).toBe('');
    expect(packed.code).toBe(0);
    const pack = JSON.parse(packed.out) as JsonPack;
    await expect(listing(pack)).toMatchFileSnapshot(expected(id, 'bundle.txt'));
    const path = pack.bundle?.path ?? '';
    expect(existsSync(path)).toBe(true);
    const verified = dossier('verify', path, '--format', 'json', '--as-of', asOf);
    expect(verified.err).toBe('');
    const { verdict, rulesChecked, findings } = JSON.parse(verified.out) as JsonVerify;
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

  it('is not packed, and nothing is written', () => {
    const out = join(temp, id);
    const packed = dossier('pack', manifest(id), '--out', out, '--format', 'json', '--as-of', asOf);
    expect(packed.err).toBe('');
    expect(packed.code).toBe(1);
    expect(JSON.parse(packed.out)).toMatchObject({ verdict: 'not-ready', bundle: null, mail: [], receipt: null });
    expect(readdirSync(temp)).not.toContain(id);
  });
});
