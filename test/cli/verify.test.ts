import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HandEntry } from '../archive/zip-by-hand.ts';
import { type Bundle, flipped, packExample, rezip, verified } from './bundle.ts';
import { dossierHere } from './here.ts';
import { copyOf, jsonOf, READY, temporary } from './run.ts';

const THIRD = '03_营业执照_Business-Licence.jpg';
const SUMS = 'SHA256SUMS.txt';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await packExample('wiotc-cases-2025', READY['wiotc-cases-2025']);
});

const named = (name: string): Bundle['entries'][number] => {
  const found = bundle.entries.find((entry) => entry.name === `${bundle.stem}/${name}`);
  if (found === undefined) throw new Error(`${name} is not in the bundle`);
  return found;
};

/** Where the directory says something about an entry. */
const inDirectory = (name: string): number => bundle.zip.lastIndexOf(Buffer.from(`${bundle.stem}/${name}`)) - 46;

const edited = (name: string, change: (text: string) => string): Buffer =>
  rezip(bundle, (entries) =>
    entries.map((entry) =>
      entry.name === `${bundle.stem}/${name}`
        ? { ...entry, data: Buffer.from(change(Buffer.from(entry.data ?? []).toString())) }
        : entry,
    ),
  );

describe('a sound bundle', () => {
  test('with its receipt it is checked by the rules as well', async () => {
    const { code, answer, ids } = await verified(bundle.zip, bundle.receipt);
    expect({ code, ids, rules: answer.rulesChecked }).toEqual({ code: 0, ids: [], rules: true });
  });

  test('without one it is checked against its own sums, and that is said', async () => {
    const { code, answer } = await verified(bundle.zip);
    expect({ code, rules: answer.rulesChecked }).toEqual({ code: 0, rules: false });
    expect(answer.findings.map((f) => [f.message, f.severity])).toEqual([['verify.no-receipt', 'advice']]);
  });

  test('packed anew by another program it still agrees with its sums, but not with the receipt', async () => {
    const again = rezip(bundle);
    expect((await verified(again)).code).toBe(0);
    const { code, ids } = await verified(again, bundle.receipt);
    expect({ code, ids }).toEqual({ code: 1, ids: ['verify.receipt-differs'] });
  });
});

describe('one bit turned', () => {
  test.each<[string, () => number, string[]]>([
    ['in stored data', () => named(THIRD).data + 10_000, ['verify.changed']],
    ['in deflated data', () => named(SUMS).data + 100, ['verify.changed', 'verify.no-sums']],
    ['in the signature of a local header', () => named(THIRD).header, ['zip.damaged']],
    ['in the checksum of a local header', () => named(THIRD).header + 14, ['zip.damaged']],
    ['in the size of a local header', () => named(THIRD).header + 22, ['zip.size-lies']],
    ['in the name of a local header', () => named(THIRD).header + 31, ['zip.damaged']],
    ['in a signature of the directory', () => inDirectory(THIRD), ['zip.damaged']],
    ['in a checksum of the directory', () => inDirectory(THIRD) + 16, ['zip.damaged']],
    ['in a name of the directory', () => inDirectory(THIRD) + 47, ['zip.damaged']],
    ['in the end record', () => bundle.zip.length - 22, ['zip.damaged']],
  ])('%s', async (_, at, expected) => {
    const { code, ids } = await verified(flipped(bundle, at()));
    expect({ code, ids: [...new Set(ids)].sort() }).toEqual({ code: 1, ids: expected });
  });

  test('anywhere at all: never sound with its receipt', { timeout: 60_000 }, async () => {
    for (let at = 7; at < bundle.zip.length; at += Math.floor(bundle.zip.length / 12)) {
      expect((await verified(flipped(bundle, at), bundle.receipt)).code, `bit of byte ${at}`).toBe(1);
    }
  });

  test('the file that changed is named', async () => {
    expect((await verified(flipped(bundle, named(THIRD).data + 5))).subjects).toEqual([THIRD]);
  });
});

describe('changes by somebody who makes a whole zip of it', () => {
  const full = (name: string): string => `${bundle.stem}/${name}`;
  const without = (name: string) => (entries: HandEntry[]) => entries.filter((entry) => entry.name !== full(name));

  test.each<[string, () => Buffer, string[], string[]]>([
    ['a changed file', () => edited(THIRD, (text) => `${text}!`), ['verify.changed'], [THIRD]],
    ['a file removed', () => rezip(bundle, without(THIRD)), ['verify.missing'], [THIRD]],
    [
      'a file added',
      () => rezip(bundle, (entries) => [...entries, { name: full('补充.txt'), data: Buffer.from('x') }]),
      ['verify.added'],
      ['补充.txt'],
    ],
    [
      'a file renamed',
      () =>
        rezip(bundle, (e) =>
          e.map((entry) => (entry.name === full(THIRD) ? { ...entry, name: full('执照.jpg') } : entry)),
        ),
      ['verify.renamed'],
      ['执照.jpg'],
    ],
    ['no sums', () => rezip(bundle, without(SUMS)), ['verify.no-sums'], [SUMS]],
    [
      'another sum for a file',
      () => edited(SUMS, (text) => text.replace(/^\w{64}(?= .03_)/m, '0'.repeat(64))),
      ['verify.changed'],
      [THIRD],
    ],
    [
      'a line of the sums that is none',
      () => edited(SUMS, (text) => `checked by hand\n${text}`),
      ['verify.sums-line'],
      [],
    ],
    [
      'a file outside of the folder',
      () => rezip(bundle, (entries) => [...entries, { name: 'extra.txt', data: Buffer.from('x') }]),
      ['verify.several-folders'],
      [],
    ],
    ['cut off in the middle', () => bundle.zip.subarray(0, 150_000), ['zip.truncated'], []],
    ['cut off in the directory', () => bundle.zip.subarray(0, -60), ['zip.damaged'], []],
    ['nothing at all', () => Buffer.alloc(0), ['zip.not-a-zip'], []],
  ])('%s', async (_, zip, expected, subjects) => {
    const found = await verified(zip());
    expect(found.code).toBe(1);
    expect(found.ids).toEqual(expect.arrayContaining(expected));
    if (subjects.length > 0) expect(found).toMatchObject({ ids: expected, subjects });
  });
});

describe('the rules', () => {
  test('a forced bundle is judged again: the pages over the limit are found inside the zip', async () => {
    const forced = await packExample('wsca-china-2025-broken', '2025-06-10', '--force');
    const { code, answer } = await verified(forced.zip, forced.receipt);
    expect({ code, rules: answer.rulesChecked, verdict: answer.verdict }).toEqual({
      code: 1,
      rules: true,
      verdict: 'not-sound',
    });
    const over = answer.findings.find((finding) => finding.message === 'pages.over');
    expect(over?.rule).toMatch(/^wsca-china-2025\//);
    expect(over?.subject?.file).toContain('案例1-自动驾驶接驳');
    expect(over?.place?.file).toMatch(/^.*submission\/dossier\.yaml$/);
  });

  test('a file packed twice by force is no failure of the check', async () => {
    const manifest = `${copyOf('wiotc-cases-2025')}/dossier.yaml`;
    const twice = readFileSync(manifest, 'utf8').replace('效益说明_Benefit.pdf', '应用证明_Proof-of-Use.pdf');
    writeFileSync(manifest, twice);
    const day = ['--as-of', READY['wiotc-cases-2025']];
    const packed = await dossierHere(['pack', manifest, ...day, '--force', '--format', 'json']);
    const path = jsonOf<{ bundle: { path: string } }>(packed).bundle.path;
    const ran = await dossierHere(['verify', path, '--format', 'json']);
    expect(ran).toMatchObject({ code: 1, error: undefined });
    expect(ran.stdout).toContain('manifest.same-file-twice');
    expect(ran.stdout).not.toContain('file.missing');
  });

  test('on a later day, with --as-of, the deadline has passed', async () => {
    const path = `${temporary()}/bundle.zip`;
    writeFileSync(path, bundle.zip);
    writeFileSync(path.replace('.zip', '.receipt.json'), bundle.receipt);
    expect((await dossierHere(['verify', path])).code).toBe(0);
    const ran = await dossierHere(['verify', path, '--as-of', '2026-03-01']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('ended on 2025-10-31');
  });
});
