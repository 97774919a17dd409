import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import type { JsonCompare } from '../../src/report/compare/contract.ts';
import { dossierInside } from './here.ts';
import { besideProgress, dossier, jsonOf, temporary } from './run.ts';

const FILES = join(import.meta.dirname, '../files');

/** A folder with test files under names of our own, and with texts. */
function laid(files: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>> = {}): string {
  const folder = join(temporary(), String(Math.random()).slice(2));
  mkdirSync(folder);
  for (const [name, from] of Object.entries(files)) cpSync(join(FILES, from), join(folder, name));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return folder;
}

async function compared(folder: string, one: string, other: string) {
  const ran = await dossierInside(['compare', one, other, '--format', 'json'], { cwd: folder });
  expect(besideProgress(ran)).toBe('');
  return { ...jsonOf<JsonCompare>(ran), code: ran.code };
}

const WORD = { '申报表.docx': 'docx-libreoffice.docx' };

describe('compare', () => {
  test('finds a Word file and the PDF of it the same, whatever lines they are broken into', async () => {
    const folder = laid({ ...WORD, '申报表.pdf': 'pdf-libreoffice.pdf' });
    expect(await compared(folder, '申报表.docx', '申报表.pdf')).toMatchObject({
      format: 'dossier-compare/1',
      ...{ code: 0, verdict: 'same', by: 'text', count: 0, unlike: false, texts: [], figures: [] },
      one: { file: '申报表.docx', format: 'docx', pages: null, language: 'zh', unread: [], findings: [] },
      other: { file: '申报表.pdf', format: 'pdf', pages: 1, language: 'zh' },
    });
  });

  test('shows both sides of what differs, with page and line', async () => {
    const folder = laid({ ...WORD, '网页.pdf': 'pdf-chromium.pdf' });
    const report = await compared(folder, '申报表.docx', '网页.pdf');
    expect(report).toMatchObject({ code: 1, verdict: 'differs', count: 1 });
    expect(report.texts).toEqual([
      {
        one: {
          text: '文字处理软件',
          before: '这是一页由',
          after: '生成的中文样例，提到…',
          page: null,
          line: 2,
          cell: null,
        },
        other: {
          text: '浏览器',
          before: '这是一页由',
          after: '生成的中文样例，提到…',
          page: 1,
          line: null,
          cell: null,
        },
      },
    ]);
  });

  test('holds the figures of Chinese and English against each other', async () => {
    const folder = laid(
      {},
      {
        '案例.txt': '示例市智慧路灯\n总投资1.2亿元，2024年6月投用，覆盖35万人，能耗下降45.6%。\n',
        'case.txt':
          'Smart lamps of Example City\nThey cost RMB 1.2 billion, in use since June 2024,\n350,000 people.\n',
      },
    );
    const report = await compared(folder, '案例.txt', 'case.txt');
    expect(report).toMatchObject({ code: 1, verdict: 'differs', by: 'figures', count: 2, texts: [] });
    expect(report.figures).toEqual([
      {
        one: { kind: 'amount', value: '120000000', text: '1.2亿元', page: null, line: 2, cell: null },
        other: { kind: 'amount', value: '1200000000', text: 'RMB 1.2 billion', page: null, line: 2, cell: null },
        magnitude: true,
      },
      {
        one: { kind: 'amount', value: '45.6', text: '45.6%', page: null, line: 2, cell: null },
        other: null,
        magnitude: false,
      },
    ]);
  });

  test('says that it can’t tell which option is ticked, and never that it is the same', async () => {
    const folder = laid({}, { '甲.txt': '是否首次申报\n是☑ 否□\n', '乙.txt': '是否首次申报\n是 否□ ☑\n' });
    const report = await compared(folder, '甲.txt', '乙.txt');
    expect(report).toMatchObject({ code: 1, verdict: 'not-checked', by: 'text', count: 0, texts: [] });
    expect(report.boxes.map(({ one, other }) => [one?.text, other?.text])).toEqual([['是☑ 否□', '是否□ ☑']]);
    const { stdout } = await dossier(['compare', '甲.txt', '乙.txt', '--lang', 'both'], { cwd: folder });
    expect(stdout).toContain('判断不了勾的是哪一项');
    expect(stdout).toContain('which is ticked can’t');
  });

  test('never calls a scan, a picture or a broken file the same, and says why', async () => {
    const folder = laid({
      ...WORD,
      '扫描.pdf': 'pdf-ghostscript-scan.pdf',
      '照片.png': 'png-imagemagick.png',
      '密码.pdf': 'pdf-qpdf-password.pdf',
    });
    for (const [name, reason] of [
      ['扫描.pdf', 'text.none'],
      ['照片.png', 'text.not-readable'],
      ['密码.pdf', 'pdf.password'],
    ] as const) {
      const report = await compared(folder, name, name);
      expect(report).toMatchObject({ code: 1, verdict: 'not-checked', by: null });
      expect(report.one.findings.map(({ message }) => message)).toEqual([reason]);
      expect((await compared(folder, '申报表.docx', name)).verdict).toBe('not-checked');
    }
  });

  test('tells it in two columns, in both languages', async () => {
    const folder = laid(
      {},
      {
        '甲.txt': '申报单位：示例市数据管理局\n案例名称：智慧路灯\n',
        '乙.txt': '申报单位：示例市大数据管理局\n案例名称：智慧路灯\n',
      },
    );
    const { stdout, code } = await dossier(['compare', '甲.txt', '乙.txt', '--lang', 'both'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('示例市【大】数据管理局');
    expect(stdout).toContain('示例市[大]数据管理局');
    expect(stdout).toMatch(/结论：有 1 处不同。\nVerdict: 1 difference\.\n$/);
    const rows = stdout.split('\n').filter((line) => line.includes('│'));
    expect(new Set(rows.map((row) => displayWidth(row.slice(0, row.indexOf('│')))))).toHaveLength(1);
  });

  test('says briefly how it ended when asked to be quiet', async () => {
    const folder = laid({}, { '甲.txt': '智慧路灯', '乙.txt': '智慧井盖' });
    const { stdout } = await dossier(['compare', '甲.txt', '乙.txt', '--quiet', '--lang', 'zh'], { cwd: folder });
    expect(stdout).toBe('结论：有 1 处不同。\n');
  });

  test('refuses what isn’t there and what is no file', async () => {
    const folder = laid(WORD);
    for (const args of [['申报表.docx'], ['申报表.docx', '没有.pdf'], ['申报表.docx', '.'], ['a', 'b', 'c']]) {
      const { code, stdout, stderr } = await dossierInside(['compare', ...args], { cwd: folder });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).not.toBe('');
    }
  });
});
