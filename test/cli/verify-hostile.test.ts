import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type HandEntry, zipByHand } from '../archive/zip-by-hand.ts';
import { type Bundle, packExample, verified } from './bundle.ts';
import { dossierHere } from './here.ts';
import { besideProgress, contentsOf, READY, temporary } from './run.ts';

const plain: HandEntry = { name: 'a/first.txt' };
const DATA = Buffer.from('data');

describe('zips made to harm end in findings', () => {
  test.each<[string, Buffer, string]>([
    ['a name that goes up', zipByHand([plain, { name: 'a/../../evil.txt' }]), 'zip.unsafe-name'],
    ['an absolute name', zipByHand([{ name: '/etc/evil' }]), 'zip.unsafe-name'],
    ['a Windows drive', zipByHand([{ name: 'C:/evil.txt' }]), 'zip.unsafe-name'],
    ['backslashes', zipByHand([{ name: 'a\\..\\evil.txt' }]), 'zip.unsafe-name'],
    ['terminal commands in a name', zipByHand([{ name: 'a/\u001b]0;owned\u0007.txt' }]), 'zip.unsafe-name'],
    ['a link', zipByHand([{ name: 'a/link', mode: 0o120777 }]), 'zip.link'],
    ['an encrypted entry', zipByHand([{ ...plain, flags: 0x801 }]), 'zip.encrypted'],
    ['a method nobody knows', zipByHand([{ ...plain, method: 99 }]), 'zip.method'],
    ['one name twice', zipByHand([plain, plain]), 'zip.duplicate-name'],
    ['names that differ by case', zipByHand([plain, { name: 'A/FIRST.txt' }]), 'zip.duplicate-name'],
    ['data shared by two entries', zipByHand([plain, { name: 'a/b.txt', offset: 0 }]), 'zip.overlap'],
    ['a size that lies', zipByHand([{ ...plain, bytes: 1 << 30, compressedBytes: 4 }]), 'zip.size-lies'],
    ['another name in the header', zipByHand([{ ...plain, localName: 'a/other.txt' }]), 'zip.damaged'],
    ['entries that are not announced', zipByHand([plain, { name: 'a/hidden.txt' }], 1), 'zip.damaged'],
    [
      'more entries than anybody needs',
      zipByHand(Array.from({ length: 20_001 }, (_, i) => ({ name: `a/${i}` }))),
      'zip.too-many',
    ],
    [
      'a bomb',
      zipByHand(
        Array.from({ length: 8 }, (_, i) => ({ name: `a/${i}`, data: DATA, deflate: true, bytes: 0xfffffff0 })),
      ),
      'zip.too-large',
    ],
    [
      'names in GBK without the flag',
      zipByHand([{ name: Buffer.from('d6d0cec4', 'hex'), flags: 0 }]),
      'zip.name-encoding',
    ],
    ['no file at all', zipByHand([]), 'verify.no-sums'],
  ])('%s', async (_, zip, expected) => {
    const found = await verified(zip);
    expect(found.code).toBe(1);
    expect(found.ids).toContain(expected);
    const path = join(temporary(), 'bundle.zip');
    writeFileSync(path, zip);
    const people = await dossierHere(['verify', path, '--lang', 'both']);
    expect(people).toMatchObject({ code: 1, error: undefined });
    expect(besideProgress(people)).toBe('');
    expect(people.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(people.stdout).not.toMatch(/\.ts:\d|\.js:\d/);
  });
});

describe('a receipt is anybody’s text', () => {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await packExample('wiotc-cases-2025', READY['wiotc-cases-2025']);
  });

  /** Runs `verify` with this receipt, and tells what was left behind in a temporary folder made for it. */
  async function rechecked(receipt: string): Promise<{ code: number | undefined; stdout: string; left: object }> {
    const folder = temporary();
    const path = join(folder, 'bundle.zip');
    writeFileSync(path, bundle.zip);
    writeFileSync(join(folder, 'bundle.receipt.json'), receipt);
    const before = contentsOf(folder);
    const scratch = join(folder, 'scratch', 'inner');
    const ran = await dossierHere(['verify', path, '--lang', 'both'], (world) => ({
      temporaryFolder: async () => {
        world.disk.makeFolder(scratch);
        return scratch;
      },
    }));
    expect(ran.error).toBeUndefined();
    const left = Object.fromEntries(Object.entries(contentsOf(folder)).filter(([name]) => !(name in before)));
    return { code: ran.code, stdout: ran.stdout, left };
  }

  const replaced = (from: string, to: string): string => {
    expect(bundle.receipt).toContain(from);
    return bundle.receipt.replace(from, to);
  };

  test('the files are laid out in a temporary folder that is gone afterwards', async () => {
    expect(await rechecked(bundle.receipt)).toMatchObject({ code: 0, left: { scratch: 'folder' } });
  });

  test.each(['../evil.docx', '/tmp/dossier-evil.docx', '..\\\\evil.docx', 'dossier.yaml'])(
    'a source named %s is not written',
    async (source) => {
      const found = await rechecked(replaced('form/申报表_Application-Form.docx', source));
      expect(found).toMatchObject({ code: 1, left: { scratch: 'folder' } });
      expect(Object.keys(found.left)).toEqual(['scratch']);
      expect(existsSync('/tmp/dossier-evil.docx')).toBe(false);
    },
  );

  test.each<[string, () => string]>([
    ['no JSON', () => 'not json'],
    ['a list', () => '[]'],
    ['a field too few', () => replaced('"entries"', '"entrys"')],
    ['a moment that is none', () => replaced('"asOf": "', '"asOf": "soon ')],
  ])('%s: the receipt is at fault', async (_, receipt) => {
    const found = await rechecked(receipt());
    expect(found).toMatchObject({ code: 1, left: {} });
    expect(found.stdout).toMatch(/回执/);
  });

  test('the receipt of another bundle', async () => {
    const other = await packExample('wiotc-cities-2025', READY['wiotc-cities-2025']);
    const { code, ids } = await verified(bundle.zip, other.receipt);
    expect(code).toBe(1);
    expect(ids).toContain('verify.receipt-differs');
  });

  test('its name for the manifest can’t command the terminal', async () => {
    const late = bundle.receipt.replace(/"file": "[^"]*dossier\.yaml"/, '"file": "\\u001b]0;owned\\u0007"');
    expect(late).not.toBe(bundle.receipt);
    // Past its day a waiver of the example is an error, which points into the manifest.
    const found = await rechecked(late.replace(/"asOf": "[^"]*"/, '"asOf": "2026-10-15T00:00:00.000Z"'));
    expect(found.stdout).toContain('owned');
    expect(found.stdout).not.toMatch(/[\u001b\u0007]/);
  });
});
