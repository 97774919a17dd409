import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonProgramInfo } from '../../src/report/reference/contract.ts';
import { packExample } from './bundle.ts';
import { dossierHere } from './here.ts';
import { jsonOf, READY, temporary } from './run.ts';

const OVERLAYS = join(import.meta.dirname, '../overlays');
const EXAMPLE = 'wiotc-cases-2025';

describe('pack --csv', () => {
  test('writes the index as CSV beside the others, listed among the checksums', async () => {
    const { stem, entries } = await packExample(EXAMPLE, READY[EXAMPLE], '--csv');
    const text = (name: string): string =>
      entries.find((entry) => entry.name === `${stem}/${name}`)?.content.toString() ?? '';
    expect(entries.slice(-4).map(({ name }) => name.slice(stem.length + 1))).toEqual([
      '00_目录_Index.pdf',
      '00_目录_Index.xlsx',
      '00_目录_Index.csv',
      'SHA256SUMS.txt',
    ]);
    expect(text('SHA256SUMS.txt')).toMatch(/^[0-9a-f]{64} {2}00_目录_Index\.csv$/m);
    const lines = text('00_目录_Index.csv').split('\r\n');
    expect(lines.map((line) => /须盖章[^,]*/.exec(line)?.[0])).toEqual([
      undefined,
      undefined,
      '须盖章（§6(1)） / Seal due (§6(1))',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('in ASCII has the names in both languages', async () => {
    const { entries } = await packExample(EXAMPLE, READY[EXAMPLE], '--csv', '--ascii-names');
    const csv = entries.find(({ name }) => name.endsWith('/00_Index.csv'))?.content.toString() ?? '';
    expect(csv.split('\r\n')[0]).toContain('文件名 File,双语文件名 Bilingual name');
    expect(csv).toContain(',01_Application-form-(Word).docx,01_申报表（Word版）_Application-form-(Word).docx,');
  });

  test('isn’t there unasked, and is planned where it is asked for', async () => {
    const { entries } = await packExample(EXAMPLE, READY[EXAMPLE]);
    expect(entries.filter(({ name }) => name.endsWith('.csv'))).toEqual([]);
    const plan = ['pack', join(import.meta.dirname, '../../examples', EXAMPLE, 'dossier.yaml'), '--dry-run', '--csv'];
    expect((await dossierHere([...plan, '--as-of', READY[EXAMPLE]])).stdout).toContain('    00_目录_Index.csv\n');
  });
});

describe('where a seal is due', () => {
  async function sealsOf(pack: string): Promise<readonly (readonly [string, unknown])[]> {
    const ran = await dossierHere(['programs', 'show', pack, '--format', 'json']);
    expect(ran).toMatchObject({ code: 0, error: undefined });
    const { program } = jsonOf<JsonProgramInfo>(ran);
    return program?.slots.flatMap(({ id, seal }) => (seal === null ? [] : [[id, seal] as const])) ?? [];
  }

  function overlay(slots: string): string {
    const folder = join(temporary(), 'mine');
    mkdirSync(folder);
    writeFileSync(join(folder, 'program.yaml'), `extends: ${EXAMPLE}\n`);
    writeFileSync(join(folder, 'slots.yaml'), slots);
    return folder;
  }

  test('is the one slot that a clause of the four calls names', async () => {
    const found = await Promise.all(
      ['wsca-china-2025', 'wic-awards-2026', 'wiotc-cities-2025', EXAMPLE].map((id) => sealsOf(id)),
    );
    const what = { zh: '盖章', en: 'Seal' };
    const seal = { what, clause: '§6(1)', quote: 'a stamped version', source: null };
    expect(found).toEqual([[], [], [], [['form-stamped', seal]]]);
    const call = readFileSync(join(import.meta.dirname, '../../templates/programs', EXAMPLE, 'rules.yaml'), 'utf8');
    expect(call).toContain('id: OC-FORM-STAMP, at: §6(1), quote: a stamped version');
  });

  test('an overlay sets, replaces and removes it', async () => {
    expect(await sealsOf(overlay('form-stamped: { seal: ~ }\n'))).toEqual([]);
    const more = '{ what: { zh: 签字并盖章, en: Signature and seal }, at: 第一条, quote: 签字盖章 }';
    const changed = await sealsOf(overlay(`form-stamped: { seal: ${more} }\nqualification: { seal: ${more} }\n`));
    const seal = {
      what: { zh: '签字并盖章', en: 'Signature and seal' },
      clause: '第一条',
      quote: '签字盖章',
      source: null,
    };
    expect(changed).toEqual([
      ['form-stamped', seal],
      ['qualification', seal],
    ]);
    const folder = temporary();
    cpSync(OVERLAYS, folder, { recursive: true });
    expect(await sealsOf(join(folder, 'province'))).toEqual([
      ['recommendation', expect.objectContaining({ clause: '第三条', source: '示例省关于组织申报的通知' })],
    ]);
  });

  test('removing what isn’t there is a fault with its line', async () => {
    const ran = await dossierHere(['programs', 'show', overlay('form-word: { seal: ~ }\n'), '--format', 'json']);
    expect(jsonOf<JsonProgramInfo>(ran).findings.map(({ message, place }) => [message, place?.line])).toEqual([
      ['pack.nothing-to-remove', 1],
    ]);
  });

  test('the page of the call quotes the clause', async () => {
    const ran = await dossierHere(['programs', 'show', EXAMPLE, '--format', 'markdown', '--lang', 'en']);
    expect(ran.stdout).toContain('| A scan of the same form with the seal. Seal due (§6(1): “a stamped version”). |');
    expect(ran.stdout.match(/Seal due/g)?.length).toBe(1);
  });
});
