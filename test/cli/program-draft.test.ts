import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProgram } from '../../src/programs/load.ts';
import type { JsonDraft } from '../../src/report/draft/contract.ts';
import { dossier, jsonOf, temporary } from './run.ts';

const CALL = `示例市智慧城市优秀案例征集通知

一、申报要求
（一）申报表须加盖单位公章，项目简介不超过300字。
（二）凡符合条件的均需酌情处理。
二、报送方式
请于2026年5月31日17:00前将申报材料发送至 case@example.org。一式三份。
`;

function laid(name: string, data: string | Uint8Array = CALL): string {
  const folder = join(temporary(), `draft-${String(Math.random()).slice(2)}`);
  mkdirSync(folder);
  writeFileSync(join(folder, name), data);
  return folder;
}

const said = ({ proposals }: JsonDraft): string[] =>
  proposals.map(({ kind, params, quote }) => `${kind} ${JSON.stringify(params)} ${quote}`);

describe('program draft', () => {
  test('proposes rules with their quotes and places, and lists what it did not understand', async () => {
    const ran = await dossier(['program', 'draft', 'call.txt', '--format', 'json'], { cwd: laid('call.txt') });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const report = jsonOf<JsonDraft>(ran);
    expect(said(report)).toEqual([
      'length {"of":["fields.summary"],"max":300,"unit":"zi"} 项目简介不超过300字',
      'seal {"slots":["application-form"],"by":"单位"} 申报表须加盖单位公章',
      'window {"closes":"2026-05-31T17:00","zone":"unstated","readings":["TODO"]} 请于2026年5月31日17:00前将申报材料发送至 case@example.org',
      'delivery {"to":"case@example.org"} 请于2026年5月31日17:00前将申报材料发送至 case@example.org',
      'delivery {"copies":{"n":3}} 一式三份',
    ]);
    expect(report.notUnderstood).toEqual([
      {
        quote: '凡符合条件的均需酌情处理',
        place: { unit: 'line', number: 5, page: null, section: '一(二)' },
      },
    ]);
  });

  test('reads UTF-16 as well, and says everything in the language asked for', async () => {
    const wide = Buffer.from(`\ufeff${CALL}`, 'utf16le');
    const folder = laid('call.txt', wide);
    const [zh, en] = [
      await dossier(['program', 'draft', 'call.txt', '--lang', 'zh'], { cwd: folder }),
      await dossier(['program', 'draft', 'call.txt', '--lang', 'en'], { cwd: folder }),
    ];
    expect(zh.stdout).toContain('call.txt：读了 7 句，提出 5 条规则，供逐条核对。');
    expect(zh.stdout).toContain('另有 1 句像是提了要求，但没有读懂，请自己看原文：');
    expect(en.stdout).toContain('call.txt: 7 sentences read, 5 rules proposed.');
    expect(en.stdout).toContain('To check: the call gives no time zone');
    expect([zh.code, en.code]).toEqual([0, 0]);
  });

  test('GBK, Word and PDF say the same as UTF-8, with paragraphs or pages as places', async () => {
    const files = join(import.meta.dirname, '../files/draft');
    const read = async (name: string): Promise<JsonDraft> =>
      jsonOf(await dossier(['program', 'draft', name, '--format', 'json'], { cwd: files }));
    const [plain, gbk, word, pdf] = [
      await read('call.txt'),
      await read('call-gbk.txt'),
      await read('call.docx'),
      await read('call.pdf'),
    ];
    expect(plain.proposals.length).toBe(25);
    for (const other of [gbk, word]) expect(said(other)).toEqual(said(plain));
    // A PDF has gaps between characters of two scripts, which most readers take for spaces.
    const unspaced = (report: JsonDraft): string[] => said(report).map((one) => one.replaceAll(' ', ''));
    expect(unspaced(pdf)).toEqual(unspaced(plain));
    const [first, last] = [({ proposals }: JsonDraft) => proposals[0]?.place, (one: JsonDraft) => one.notUnderstood];
    expect(first(gbk)).toEqual({ unit: 'line', number: 4, page: null, section: '一' });
    expect(first(word)).toEqual({ unit: 'paragraph', number: 4, page: null, section: '一' });
    expect(first(pdf)).toEqual({ unit: 'line', number: 3, page: 1, section: '一' });
    expect(last(pdf).map(({ quote }) => quote)).toEqual(['凡是符合条件的均需酌情处理']);
  });

  test('a draft of a pack says of each rule that nobody confirmed it; confirmed and filled in, it is a pack', async () => {
    const folder = laid('call.txt');
    const ran = await dossier(['program', 'draft', 'call.txt', '-o', 'pack', '--lang', 'en'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(folder, 'pack')).toSorted()).toEqual([
      'fields.yaml',
      'program.yaml',
      'rules.yaml',
      'slots.yaml',
    ]);
    const load = (change: (text: string) => string) =>
      loadProgram('pack', (name) => {
        const file = join(folder, 'pack', name);
        return existsSync(file) ? Buffer.from(change(readFileSync(file, 'utf8'))) : undefined;
      });
    const filled = (text: string): string =>
      text.replaceAll(/(zone: |readings: \[)TODO/g, '$1Asia/Shanghai').replaceAll('TODO', 'x');
    const unconfirmed = load(filled);
    expect(unconfirmed.findings.map(({ message }) => message.id)).toEqual(Array(5).fill('pack.unconfirmed'));
    expect(unconfirmed.program).toBeUndefined();
    const confirmed = load((text) => filled(text).replaceAll('    unconfirmed: true\n', ''));
    const undecided = load((text) => text.replaceAll('    unconfirmed: true\n', ''));
    expect(undecided.findings.filter(({ message }) => message.id === 'pack.todo').length).toBeGreaterThan(5);
    expect(undecided.program).toBeUndefined();
    expect(confirmed.findings).toEqual([]);
    expect(confirmed.program?.rules.map(({ id }) => id)).toEqual(['length', 'seal', 'closes', 'email', 'copies']);
    const rules = readFileSync(join(folder, 'pack/rules.yaml'), 'utf8');
    expect(rules).toContain('凡符合条件的均需酌情处理');
    expect(rules).toContain('一式三份');
  });

  test('a call that asks for nothing is no failure', async () => {
    const folder = laid('call.txt', '本奖项旨在表彰先进。\n');
    const ran = await dossier(['program', 'draft', 'call.txt', '--lang', 'zh'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('没有找到像限额、期限或要求的句子。');
  });

  test.each([
    ['no such file', ['none.txt'], '找不到文件“none.txt”'],
    ['a picture', ['photo.jpg'], 'photo.jpg 读不出文字'],
    ['a folder that is there', ['call.txt', '-o', '.'], '已经存在，没有改动'],
    ['questions without a terminal', ['call.txt', '-o', 'pack', '--ask'], '--ask 要在终端里使用'],
    ['no file at all', [], '缺少参数“call”'],
  ])('%s', async (_, args, wanted) => {
    const folder = laid('call.txt');
    writeFileSync(join(folder, 'photo.jpg'), readFileSync(join(import.meta.dirname, '../files/privacy/plain.jpg')));
    const ran = await dossier(['program', 'draft', ...args, '--lang', 'zh'], { cwd: folder });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(wanted);
    expect(existsSync(join(folder, 'pack'))).toBe(false);
  });

  test('program diff is programs diff', async () => {
    const args = ['diff', 'wiotc-cases-2025', 'wiotc-cities-2025', '--lang', 'en'];
    const [one, other] = [await dossier(['program', ...args]), await dossier(['programs', ...args])];
    expect(one).toEqual(other);
    expect(one.code).toBe(0);
  });
});
