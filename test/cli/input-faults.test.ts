import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/contract.ts';
import { dossierHere, dossierInside } from './here.ts';
import { copyOf, dossier, jsonOf, READY, temporary } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const AS_OF = ['--as-of', READY[EXAMPLE]];

/** Everything that steers a terminal or turns the direction of writing; line ends are left. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

async function idsOf(manifest: string): Promise<string[]> {
  const ran = await dossierHere(['validate', manifest, ...AS_OF, '--format', 'json']);
  expect(ran).toMatchObject({ code: 1, error: undefined, stderr: '' });
  return jsonOf<JsonReport>(ran).findings.map((finding) => finding.message);
}

describe('manifests that are none', () => {
  test('a folder: exit 2, and what to do', async () => {
    const folder = temporary();
    mkdirSync(join(folder, 'dossier.yaml'));
    const ran = await dossier(['validate', '--lang', 'en'], { cwd: folder });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('dossier init');
  });

  test('two mebibytes: said at once, not read', async () => {
    const manifest = join(temporary(), 'dossier.yaml');
    writeFileSync(manifest, `dossier: 1\n${'# 注释注释注释注释注释\n'.repeat(80_000)}`);
    expect(readFileSync(manifest).length).toBeGreaterThan(2 * 1024 * 1024);
    expect(await idsOf(manifest)).toContain('source.too-large');
  });

  test.each([
    ['empty', ''],
    ['a text', 'hello'],
    ['a list', '- a\n- b\n'],
    ['many brackets', '['.repeat(50_000)],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`},`.repeat(9)}]\n`).join('')}`,
    ],
    ['zeros', '\u0000'.repeat(1000)],
    ['a key that means something to JavaScript', '__proto__: { polluted: yes }\nconstructor: 1\ndossier: 1\n'],
  ])('%s: a report, never a failure', async (_, text) => {
    const manifest = join(temporary(), 'dossier.yaml');
    writeFileSync(manifest, text);
    const people = await dossierInside(['validate', manifest, '--lang', 'both']);
    expect(people).toMatchObject({ code: 1, stderr: '' });
    expect(people.stdout).toMatch(/结论[\s\S]*Verdict/);
  });
});

describe('what Windows editors save', () => {
  const SAVED = '编码';
  /** Characters of the example that GBK has, as bytes; made with the decoder, since Node has no encoder for it. */
  function gbk(text: string): Buffer {
    const decoder = new TextDecoder('gbk');
    const codes = new Map<string, readonly number[]>();
    for (let high = 0x81; high <= 0xfe; high++) {
      for (let low = 0x40; low <= 0xfe; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
    return Buffer.from(
      [...text].flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : (codes.get(char) ?? [0x3f]))),
    );
  }

  test.each<[string, (text: string) => Uint8Array]>([
    ['GBK', gbk],
    ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s: the encoding is the one thing said, in Chinese, and all the rest is read', async (name, encode) => {
    const manifest = join(copyOf(EXAMPLE), 'dossier.yaml');
    writeFileSync(manifest, encode(readFileSync(manifest, 'utf8')));
    const ran = await dossierInside(['validate', manifest, ...AS_OF], { lang: 'zh_CN.UTF-8' });
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toContain(SAVED);
    expect(ran.stdout).toContain(name);
    expect(ran.stdout).toContain('智联数字经济优秀案例征集');
    expect(ran.stdout).toMatch(/有 1 处错误/);
    expect(ran.stdout).not.toContain('\ufffd');
  });

  test('UTF-8 with a mark and CRLF is ready as it is', async () => {
    const manifest = join(copyOf(EXAMPLE), 'dossier.yaml');
    writeFileSync(manifest, `\ufeff${readFileSync(manifest, 'utf8').replaceAll('\n', '\r\n')}`);
    expect((await dossierHere(['validate', manifest, ...AS_OF])).code).toBe(0);
  });
});

describe('text that steers the terminal never reaches it', () => {
  const ESCAPES = ['\u001b[2J', '\u001b]0;owned\u0007', '\u009b31m', '\u202e', '\r'];
  const yaml = (text: string): string =>
    JSON.stringify(text).replaceAll('\u009b', '\\u009b').replaceAll('\u202e', '\\u202e');

  test.each(ESCAPES.map((steering) => [yaml(steering), steering]))('%s', async (_, steering) => {
    const folder = copyOf(EXAMPLE);
    const manifest = join(folder, 'dossier.yaml');
    const bad = `x${steering}y`;
    const name = `x${steering.replaceAll('\u001b]0;', '')}y.pdf`;
    writeFileSync(join(folder, name), readFileSync(join(folder, 'support/应用证明_Proof-of-Use.pdf')));
    const text = readFileSync(manifest, 'utf8')
      .replace('kind: enterprise', `kind: ${yaml(bad)}`)
      .replace('file: support/应用证明_Proof-of-Use.pdf', `file: ${yaml(name)}`)
      .replace('en: Proof of Use', `en: ${yaml(bad)}`)
      .replace(
        'contact:\n',
        `category: ${yaml(bad)}\n${yaml(bad)}: 1\ndelivery: { to: [${yaml(`${bad}@x.example`)}] }\ncontact:\n`,
      );
    writeFileSync(manifest, text);
    for (const command of [
      ['validate'],
      ['validate', '--format', 'json'],
      ['pack', '--dry-run', '--force'],
      ['pack', '--force'],
    ]) {
      const ran = await dossierHere([...command, manifest, ...AS_OF, '--lang', 'both']);
      expect(ran.error).toBeUndefined();
      expect(ran.stdout.length).toBeGreaterThan(100);
      expect(
        STEERING.exec(ran.stdout),
        `${command.join(' ')}: ${JSON.stringify(ran.stdout.split('\n').find((line) => STEERING.test(line)))}`,
      ).toBeNull();
    }
  });

  test('nor does a program folder’s name', async () => {
    const folder = temporary();
    writeFileSync(join(folder, 'dossier.yaml'), 'dossier: 1\nprogram: "./a\\e[31mb"\n');
    const ran = await dossierHere(['validate', join(folder, 'dossier.yaml'), '--lang', 'both']);
    expect(ran.code).toBe(1);
    expect(STEERING.exec(ran.stdout)).toBeNull();
  });
});
