import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { JsonPack, JsonVerify } from '../../src/report/contract.ts';
import { dossierHere } from './here.ts';
import { copyOf, jsonOf, READY } from './run.ts';

const EXAMPLE = 'wsca-china-2025';

let manifest = '';
beforeEach(() => {
  manifest = join(copyOf(EXAMPLE), 'dossier.yaml');
});

async function packed(...more: string[]): Promise<{ code: number | undefined; pack: JsonPack }> {
  const ran = await dossierHere(['pack', manifest, '--as-of', READY[EXAMPLE], '--format', 'json', ...more]);
  expect(ran.error).toBeUndefined();
  return { code: ran.code, pack: jsonOf(ran) };
}

const namesIn = async (path: string): Promise<string[]> =>
  (await readZip(bytesOf(readFileSync(path)))).entries.map(({ name }) => name.split('/').at(-1) ?? '');

describe('a bundle over the limit of one mail', () => {
  test('goes out in parts: each below the limit, whole files, all of them once and in order', async () => {
    const whole = await packed('--mail-limit', 'none');
    expect(whole.pack.mail).toHaveLength(1);
    const weight = whole.pack.mail[0]?.bytes ?? 0;
    const limit = Math.ceil(weight * 0.7);
    const { code, pack } = await packed('--mail-limit', String(limit));
    expect(code).toBe(0);
    const count = pack.mail.length;
    expect(count).toBeGreaterThan(1);
    expect(pack.findings.map(({ message }) => message)).toContain('mail.split');
    const folder = dirname(pack.bundle?.path ?? '');
    const common = ['00_目录_Index.pdf', '00_目录_Index.xlsx', 'SHA256SUMS.txt', 'PARTS.txt'];
    const files: string[] = [];
    for (const [at, draft] of pack.mail.entries()) {
      expect(draft.bytes).toBe(statSync(draft.path).size);
      expect(draft.bytes).toBeLessThanOrEqual(limit);
      expect(draft.subject).toMatch(`[${at + 1}/${count}] `);
      const [zip = ''] = draft.attachments;
      expect(zip).toMatch(new RegExp(`_${at + 1}of${count}\\.zip$`));
      const inside = await namesIn(join(folder, zip));
      expect(inside.slice(-4)).toEqual(common);
      files.push(...inside.slice(0, -4));
    }
    const all = await namesIn(pack.bundle?.path ?? '');
    expect(files).toEqual(all.slice(0, -3));
  });

  test('each part is sound by itself, and said to be a part', async () => {
    const { pack } = await packed('--mail-limit', 'none');
    const limit = Math.ceil((pack.mail[0]?.bytes ?? 0) * 0.7);
    const split = await packed('--mail-limit', String(limit));
    for (const { path, attachments } of split.pack.mail) {
      const ran = await dossierHere(['verify', join(dirname(path), attachments[0] ?? ''), '--format', 'json']);
      const verified = jsonOf<JsonVerify>(ran);
      expect(ran.code).toBe(0);
      expect(verified.findings.map(({ message }) => message)).toEqual(['verify.is-part']);
    }
  });

  test('parts of an earlier run are replaced with the rest', async () => {
    const { pack } = await packed('--mail-limit', 'none');
    const limit = String(Math.ceil((pack.mail[0]?.bytes ?? 0) * 0.7));
    const split = await packed('--mail-limit', limit);
    const folder = dirname(split.pack.bundle?.path ?? '');
    expect(readdirSync(folder).filter((name) => /of\d+\.(zip|eml|mail\.txt)$/.test(name))).toHaveLength(
      3 * split.pack.mail.length,
    );
    expect((await packed('--mail-limit', 'none')).code).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(
      ['.eml', '.mail.txt', '.receipt.json', '.zip'].map((end) => basename(folder) + end),
    );
  });

  test('a file that no mail can carry: no draft, an error that names it, and the bundle all the same', async () => {
    const { code, pack } = await packed('--mail-limit', '20kB');
    expect(code).toBe(1);
    expect(pack.mail).toEqual([]);
    expect(existsSync(pack.bundle?.path ?? '')).toBe(true);
    const large = pack.findings.filter(({ message }) => message === 'mail.file-too-large');
    expect(large).toMatchObject([{ severity: 'error' }]);
    expect(large[0]?.text.en).toMatch(
      /^No single mail can carry .*cases\/案例1-智慧公交\.pdf \(.*; the limit that you set with --mail-limit is 20 KB/,
    );
  });

  test.each(['much', '0', '-3MB', '163x'])('--mail-limit %s is no limit', async (typed) => {
    const ran = await dossierHere(['pack', manifest, '--mail-limit', typed]);
    expect(ran.error).toMatchObject({ name: 'UsageError', text: { en: expect.stringContaining('gmail') } });
  });
});

describe('a cloud link instead of an attachment', () => {
  const linked = (...lines: string[]): void => {
    const text = readFileSync(manifest, 'utf8');
    expect(text).not.toMatch(/^delivery:/m);
    writeFileSync(manifest, `${text}\ndelivery:\n  link:\n${lines.map((line) => `    ${line}\n`).join('')}`);
  };
  const saying = (pack: JsonPack): string[] =>
    pack.findings.map(({ message }) => message).filter((id) => id.startsWith('mail.'));

  test('the mail has the link, its code and its end, and no attachment, whatever the limit', async () => {
    linked('url: https://pan.example.com/s/1a2b', 'code: x7k2', 'until: 2026-12-31');
    const { code, pack } = await packed('--mail-limit', '20kB');
    expect([code, saying(pack)]).toEqual([0, ['mail.link-judging']]);
    expect(pack.mail.map(({ attachments }) => attachments)).toEqual([[]]);
    const mail = readFileSync(pack.mail[0]?.path ?? '', 'utf8');
    const body = Buffer.from(mail.slice(mail.indexOf('\r\n\r\n')), 'base64').toString();
    for (const part of ['https://pan.example.com/s/1a2b', '提取码：x7k2', '2026-12-31', pack.bundle?.sha256 ?? ''])
      expect(body).toContain(part);
  });

  test.each([
    [['url: https://pan.example.com/s/1'], 0, ['mail.link-unlimited']],
    [['url: https://pan.example.com/s/1', 'until: 2025-05-30'], 0, ['mail.link-expires']],
    [['url: https://pan.example.com/s/1', 'until: 2025-05-19'], 1, ['mail.link-expired']],
    [['url: pan.example.com/s/1', 'until: 2026-12-31'], 1, ['mail.link-address', 'mail.link-judging']],
  ])('%j: exit %i, %j', async (lines, code, ids) => {
    linked(...lines);
    const { code: actual, pack } = await packed();
    expect([actual, saying(pack)]).toEqual([code, ids]);
  });
});
