import { appendFileSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonPack } from '../../src/report/contract.ts';
import { dossierHere } from './here.ts';
import { copyOf, dossier, jsonOf, READY, temporary, type Where } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';

let folder = '';
let expected: JsonPack;
beforeAll(async () => {
  folder = copyOf(EXAMPLE);
  expected = await packed(join(folder, 'dossier.yaml'), { cwd: folder, tz: 'UTC', lang: 'C' });
});

async function packed(manifest: string, where: Where, day: string = READY[EXAMPLE]): Promise<JsonPack> {
  const out = join(temporary(), 'out');
  const ran = await dossier(['pack', manifest, '--as-of', day, '--out', out, '--format', 'json'], where);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return jsonOf(ran);
}

/** The zip and the mail, which carries the zip's checksum: both are to be the same bytes. */
const sums = ({ bundle, mail }: JsonPack): unknown => [bundle?.sha256, bundle?.entries, mail.map((m) => m.bytes)];

describe.concurrent('the same submission gives the same bytes', () => {
  test.each<[string, Where]>([
    ['in Shanghai, in Chinese', { tz: 'Asia/Shanghai', lang: 'zh_CN.UTF-8' }],
    ['in New York, in English', { tz: 'America/New_York', lang: 'en_US.UTF-8' }],
    ['where the date is another', { tz: 'Pacific/Kiritimati', lang: 'tr_TR.UTF-8' }],
  ])('%s', async (_, where) => {
    expect(sums(await packed(join(folder, 'dossier.yaml'), where))).toEqual(sums(expected));
  });

  test('from the manifest’s folder, by a relative path', async () => {
    expect(sums(await packed('./dossier.yaml', { cwd: folder }))).toEqual(sums(expected));
  });

  test('from elsewhere, by a path that goes up', async () => {
    mkdirSync(join(folder, '..', 'beside'));
    const again = await packed('../submission/dossier.yaml', { cwd: join(folder, '..', 'beside') });
    expect(sums(again)).toEqual(sums(expected));
  });

  test('judged on another day', async () => {
    expect(sums(await packed('dossier.yaml', { cwd: folder }, '2025-10-20'))).toEqual(sums(expected));
  });

  test('packed on another day, by a clock of our own', async () => {
    const out = join(temporary(), 'out');
    const args = ['pack', join(folder, 'dossier.yaml'), '--as-of', READY[EXAMPLE], '--out', out, '--format', 'json'];
    const ran = await dossierHere(args, () => ({ now: () => Date.UTC(2031, 1, 3, 4, 5, 6) }));
    expect(sums(jsonOf(ran))).toEqual(sums(expected));
  });

  test('copied to another folder, with other times on every file', async () => {
    const copy = copyOf(EXAMPLE, join(temporary(), '另一个 文件夹', 'b'));
    for (const [index, path] of readdirSync(copy, { recursive: true, encoding: 'utf8' }).entries()) {
      if (statSync(join(copy, path)).isFile()) utimesSync(join(copy, path), 1e9 + index * 86_400, 1e9 + index * 86_400);
    }
    expect(sums(await packed(join(copy, 'dossier.yaml'), { cwd: folder }))).toEqual(sums(expected));
  });

  test('another byte in the submission gives another bundle', async () => {
    const copy = copyOf(EXAMPLE);
    appendFileSync(join(copy, 'qualification/营业执照_Business-License.jpg'), '\n');
    expect(sums(await packed(join(copy, 'dossier.yaml'), {}))).not.toEqual(sums(expected));
  });
});
