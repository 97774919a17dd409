import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import type { JsonReport } from '../../src/report/contract.ts';
import type { JsonInspect } from '../../src/report/inspect/contract.ts';
import type { JsonSeals } from '../../src/report/seals/contract.ts';
import { dossierHere, dossierInside } from './here.ts';
import { besideProgress, copyOf, dossier, jsonOf, READY } from './run.ts';

const ID = 'wiotc-cases-2025';
const FORM = 'form/申报表盖章_Stamped.pdf';
const AS_OF = ['--as-of', READY[ID]];
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/seals.schema.json'), 'utf8')) as object;
const SET = join(import.meta.dirname, '../seals');

/** The example with nobody's word for its seal; `form`: another file in the place of the stamped form. */
function unattested(form?: string): string {
  const folder = copyOf(ID);
  const manifest = join(folder, 'dossier.yaml');
  const text = readFileSync(manifest, 'utf8');
  const lines = text.split('\n').filter((line) => !line.includes('rule: form-stamp-seal'));
  expect(lines.length).toBe(text.split('\n').length - 1);
  writeFileSync(manifest, lines.join('\n'));
  if (form !== undefined) cpSync(form, join(folder, FORM));
  return folder;
}

async function sheet(cwd: string, ...more: string[]): Promise<JsonSeals & { readonly code: number | null }> {
  const ran = await dossierInside(['seals', '--format', 'json', ...AS_OF, ...more], { cwd });
  expect(besideProgress(ran)).toBe('');
  const value = jsonOf<JsonSeals>(ran);
  const validator = new Ajv2020({ strict: false }).compile(schema);
  expect(validator(value), JSON.stringify(validator.errors)).toBe(true);
  return { ...value, code: ran.code };
}

describe('dossier seals', () => {
  test('of the example: one seal, seen, and confirmed by a person', async () => {
    const { code, confirmed, rows } = await sheet(copyOf(ID));
    expect(code).toBe(0);
    expect(confirmed).toBe(1);
    expect(rows).toMatchObject([
      {
        file: FORM,
        rule: `${ID}/form-stamp-seal`,
        mark: 'seal',
        by: { zh: '申报单位', en: 'the submitter' },
        clause: { at: '§6(1)', quote: 'a stamped version' },
        state: 'confirmed',
        marks: [{ page: 1, shape: 'round', sure: 'very' }],
        attested: { by: '李样本', on: '2025-10-13' },
      },
    ]);
  });

  test('seen, but nobody has confirmed it', async () => {
    const { code, confirmed, rows } = await sheet(unattested());
    expect({ code, confirmed, states: rows.map(({ state }) => state) }).toEqual({
      code: 1,
      confirmed: 0,
      states: ['seen'],
    });
  });

  test.each([
    ['a page of text by a program', join(import.meta.dirname, '../files/pdf-libreoffice.pdf'), 'none'],
    ['a Word file under its name', join(import.meta.dirname, '../files/docx-libreoffice.docx'), 'unknown'],
    ['a grey scan', join(SET, 'dev/grey-with-seal-1.jpg'), 'unknown'],
  ])('%s in its place', async (_, form, state) => {
    const { code, rows } = await sheet(unattested(form));
    expect([code, ...rows.map((row) => row.state)]).toEqual([1, state]);
  });

  test('no file yet in the slot: it is not forgotten', async () => {
    const folder = unattested();
    const manifest = join(folder, 'dossier.yaml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('slot: form-stamped', 'slot: supporting'));
    const { code, rows } = await sheet(folder);
    expect(rows).toMatchObject([
      { file: null, slot: { id: 'form-stamped' }, state: 'missing', seen: null, marks: null },
    ]);
    expect(code).toBe(1);
  });

  test('a file that doesn’t open is not one that waits to be confirmed', async () => {
    const broken = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'broken.pdf');
    writeFileSync(broken, '%PDF-1.4\nnothing\n');
    const { code, rows } = await sheet(unattested(broken));
    expect(rows).toMatchObject([{ state: 'unopened', seen: { zh: expect.stringContaining('PDF') }, marks: null }]);
    expect(code).toBe(1);
  });

  test('a record of a day to come is no confirmation, and is told with its place', async () => {
    const folder = copyOf(ID);
    const manifest = join(folder, 'dossier.yaml');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace(/(rule: form-stamp-seal,.*on: )2025-10-13/, '$12099-01-01'));
    const { code, rows, findings } = await sheet(folder);
    expect(rows).toMatchObject([{ state: 'seen', attested: null }]);
    expect(findings).toMatchObject([{ message: 'attest.in-future', place: { line: 80, column: 73 } }]);
    expect(code).toBe(1);
    const human = await dossier(['seals', ...AS_OF, '--lang', 'zh'], { cwd: folder });
    expect(human.stdout).toContain('dossier.yaml:80:73');
  });

  test('a call that names no seals', async () => {
    const ran = await dossierInside(['seals', '--lang', 'en'], { cwd: copyOf('wsca-china-2025') });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('name no material that has to be sealed or signed');
  });

  test('for people: no line is longer than the terminal, in either language', async () => {
    const file = join(unattested(), 'dossier.yaml');
    for (const columns of [80, 100]) {
      const terminal = { columns, colors: false, interactive: false };
      const ran = await dossierHere(['seals', file, ...AS_OF, '--lang', 'both'], () => ({ terminal }));
      expect(ran.code).toBe(1);
      expect(ran.stdout).toContain('第 1 页中部（圆形，很像）');
      // A path without a gap may be longer than the terminal.
      const long = ran.stdout.split('\n').filter((line) => displayWidth(line) > columns && /\S\s+\S/.test(line));
      expect(long).toEqual([]);
      expect(ran.stdout).not.toMatch(/undefined|\[object|NaN|[ \t]$/m);
    }
    const quiet = await dossierHere(['seals', join(copyOf(ID), 'dossier.yaml'), ...AS_OF, '--quiet']);
    expect(quiet.stdout.trim().split('\n')).toHaveLength(2);
  });

  test('writes a page to print, with all of it in both languages, and never over a file', async () => {
    const folder = unattested();
    const written = await dossier(['seals', '-o', '签章.html', ...AS_OF, '--lang', 'zh'], { cwd: folder });
    expect(written.code).toBe(1);
    expect(written.stderr).toContain('已写出 签章.html');
    const page = readFileSync(join(folder, '签章.html'), 'utf8');
    for (const text of [
      FORM,
      '第 1 页中部',
      'middle of page 1',
      '经手人',
      'Date',
      'default-src &#39;none&#39;',
      'data-state="seen"',
    ]) {
      expect(page).toContain(text);
    }
    const again = await dossier(['seals', '-o', '签章.html', ...AS_OF, '--lang', 'en'], { cwd: folder });
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain('--force');
    expect(readFileSync(join(folder, '签章.html'), 'utf8')).toBe(page);
    const forced = await dossierInside(['seals', '-o', '签章.html', ...AS_OF, '--force'], { cwd: folder });
    expect(forced.code).toBe(1);
  });

  test('a manifest that isn’t there, and a folder in place of the page', async () => {
    const folder = copyOf(ID);
    expect((await dossierInside(['seals', 'other.yaml'], { cwd: folder })).code).toBe(2);
    expect((await dossierInside(['seals', '-o', 'form', '--force'], { cwd: folder })).code).toBe(2);
    expect(existsSync(join(folder, 'form'))).toBe(true);
  });
});

test('validate says what was seen where nobody has confirmed the seal', async () => {
  const ran = await dossierInside(['validate', '--format', 'json', ...AS_OF], { cwd: unattested() });
  const { findings } = jsonOf<JsonReport>(ran);
  expect(findings.filter(({ rule }) => rule === `${ID}/form-stamp-seal`)).toMatchObject([
    { message: 'seal.seen', severity: 'error', outcome: 'undecided', subject: { file: FORM } },
  ]);
});

test('inspect looks for seals where it is asked to', async () => {
  const file = join(import.meta.dirname, '../files/seals/pdf-libreoffice-seal.pdf');
  const [asked] = jsonOf<JsonInspect>(await dossier(['inspect', file, '--seals', '--format', 'json'])).files;
  expect(asked?.seals).toMatchObject([{ made: 'written', grey: false, marks: [{ shape: 'round', sure: 1 }] }]);
  const [not] = jsonOf<JsonInspect>(await dossierInside(['inspect', file, '--format', 'json'])).files;
  expect(not?.seals).toBeNull();
  expect((await dossierInside(['inspect', file, '--seals', '--lang', 'zh'])).stdout).toContain(
    '印章  第 1 页左上（圆形，很像',
  );
});

test('inspect says where it can’t look for seals', async () => {
  const file = join(import.meta.dirname, '../files/docx-libreoffice.docx');
  expect((await dossierInside(['inspect', file, '--seals', '--lang', 'zh'])).stdout).toContain(
    '印章  没有看，这是 Word',
  );
  expect((await dossierInside(['inspect', file, '--lang', 'zh'])).stdout).not.toContain('印章');
});
