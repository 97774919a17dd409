import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { JsonPack, JsonVerify } from '../../src/report/contract.ts';
import { dossierHere } from './here.ts';
import { copyOf, jsonOf, READY, temporary } from './run.ts';

const EXAMPLE = 'wsca-china-2025';

/** What `pack` wrote: the bundle, its two parts for the mail, and the combined PDF. */
let packed = '';
let zip = '';
beforeAll(async () => {
  const manifest = join(copyOf(EXAMPLE), 'dossier.yaml');
  const more = ['--as-of', READY[EXAMPLE], '--mail-limit', '0.9MB', '--combined', '--format', 'json'];
  const { bundle } = jsonOf<JsonPack>(await dossierHere(['pack', manifest, ...more]));
  packed = dirname(bundle?.path ?? '');
  zip = basename(bundle?.path ?? '');
});

let folder = '';
beforeEach(() => {
  folder = join(temporary(), 'packed');
  cpSync(packed, folder, { recursive: true });
});

const beside = (end: RegExp): string => readdirSync(folder).find((name) => end.test(name)) ?? '';

async function verified(path: string) {
  const ran = await dossierHere(['verify', path, '--format', 'json']);
  expect(ran.error).toBeUndefined();
  const { rulesChecked, findings, entries } = jsonOf<JsonVerify>(ran);
  const said = findings.map((finding) => [finding.message, finding.subject?.file]);
  return { code: ran.code, rulesChecked, said, entries };
}

describe('a folder that pack wrote', () => {
  test('is sound with its parts and the combined PDF', async () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.zip'))).toHaveLength(3);
    expect(await verified(folder)).toMatchObject({ code: 0, rulesChecked: true, said: [] });
  });

  test('is not sound when a part was changed', async () => {
    const part = beside(/1of2\.zip$/);
    appendFileSync(join(folder, part), 'x');
    expect(await verified(folder)).toMatchObject({ code: 1, said: [['verify.part-differs', part]] });
  });

  test('says that the combined PDF was changed, or is gone; the bundle is still sound', async () => {
    const book = beside(/\.pdf$/);
    appendFileSync(join(folder, book), 'x');
    expect(await verified(join(folder, zip))).toMatchObject({ code: 0, said: [['verify.beside-differs', book]] });
    rmSync(join(folder, book));
    expect(await verified(join(folder, zip))).toMatchObject({ code: 0, said: [['verify.beside-missing', book]] });
  });

  test('a receipt never leads out of the folder', async () => {
    const receipt = beside(/\.receipt\.json$/);
    const text = readFileSync(join(folder, receipt), 'utf8').replace(
      /("beside": \[\s*\{\s*"name": ")[^"]*/,
      '$1../secret',
    );
    writeFileSync(join(folder, receipt), text);
    writeFileSync(join(folder, '../secret'), 'x');
    expect((await verified(folder)).said).toContainEqual(['verify.beside-missing', '../secret']);
  });
});

describe('one part', () => {
  test('is known by the receipt of the whole', async () => {
    expect(await verified(join(folder, beside(/1of2\.zip$/)))).toMatchObject({
      code: 0,
      rulesChecked: false,
      said: [['verify.is-part', undefined]],
    });
  });

  test('under the name of the other it is not what the receipt says', async () => {
    const [first, second] = [beside(/1of2\.zip$/), beside(/2of2\.zip$/)];
    renameSync(join(folder, first), join(folder, second));
    const { code, said } = await verified(join(folder, second));
    expect(code).toBe(1);
    expect(said).toContainEqual(['verify.part-differs', undefined]);
  });

  test('has no receipt where that of the whole isn’t there', async () => {
    rmSync(join(folder, beside(/\.receipt\.json$/)));
    const { said } = await verified(join(folder, beside(/1of2\.zip$/)));
    expect(said).toContainEqual(['verify.no-receipt', undefined]);
  });
});

describe('a bundle that was unpacked', () => {
  let unpacked = '';
  let top = '';
  beforeEach(async () => {
    const listing = await readZip(bytesOf(readFileSync(join(folder, zip))));
    top = join(temporary(), 'unpacked');
    for (const entry of listing.entries) {
      const path = join(top, entry.name);
      mkdirSync(dirname(path), { recursive: true });
      const chunks: Uint8Array[] = [];
      for await (const chunk of listing.openEntry(entry)) chunks.push(chunk);
      writeFileSync(path, Buffer.concat(chunks));
      unpacked = dirname(path);
    }
  });
  const third = (): string => readdirSync(unpacked).find((name) => name.startsWith('03_')) ?? '';

  test('is compared with its checksums, by its folder or the one above; what the system put there is no matter', async () => {
    writeFileSync(join(unpacked, '.DS_Store'), 'x');
    writeFileSync(join(unpacked, 'Thumbs.db'), 'x');
    symlinkSync('.', join(unpacked, 'round'));
    for (const path of [unpacked, top]) {
      const { entries, ...found } = await verified(path);
      expect(found).toEqual({ code: 0, rulesChecked: false, said: [] });
      expect(entries).toHaveLength(10);
    }
  });

  test('names that macOS took apart are the same names', async () => {
    for (const name of readdirSync(unpacked)) renameSync(join(unpacked, name), join(unpacked, name.normalize('NFD')));
    expect((await verified(top)).code).toBe(0);
  });

  test('changed, missing and added files are told', async () => {
    const [changed, missing] = [third(), readdirSync(unpacked).find((name) => name.startsWith('02_')) ?? ''];
    appendFileSync(join(unpacked, changed), 'x');
    rmSync(join(unpacked, missing));
    writeFileSync(join(unpacked, '补充.txt'), 'x');
    expect(await verified(top)).toMatchObject({
      code: 1,
      said: [
        ['verify.missing', missing],
        ['verify.changed', changed],
        ['verify.added', '补充.txt'],
      ],
    });
  });

  test('can’t be compared with another bundle: that takes the zip', async () => {
    const ran = await dossierHere(['diff', top, join(folder, zip)]);
    expect(ran.code ?? ran.error).toMatchObject({ name: 'UsageError' });
  });
});

test.each([
  ['nothing', '', 'is empty'],
  ['a RAR', 'Rar!\u001a\u0007\u0001\u0000', 'is a RAR archive'],
  ['a 7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'is a 7z archive'],
  ['a mail', 'Received: from mail.example.com\r\nSubject: x\r\n\r\nx', 'is a mail message'],
  ['anything else', 'PDF? no.', 'is not a ZIP archive'],
])('%s instead of a zip is called what it is, by verify and doctor', async (_, content, words) => {
  const path = join(temporary(), '材料.zip');
  writeFileSync(path, content);
  for (const command of ['verify', 'doctor']) {
    const ran = await dossierHere([command, path]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(`This file ${words}`);
  }
});
