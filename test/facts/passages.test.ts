import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { inspectFile } from '../../src/facts/inspect.ts';
import { lookAt } from '../../src/facts/look.ts';
import { tagsOf } from '../../src/facts/office/tags.ts';
import type { PassagesFacts } from '../../src/facts/passages/passages.ts';
import { zipByHand } from '../archive/zip-by-hand.ts';
import { fakeFiles, noEngines } from './fake-files.ts';

const FILES = join(import.meta.dirname, '../files');
const world = nodeWorld();
afterAll(() => world.engines.pdf.close());

/** The passages of a test file, each as `place: text`; or why there are none. */
async function read(name: string): Promise<{ texts: string[]; facts: PassagesFacts } | string | undefined> {
  const target = { file: name, path: join(FILES, name), within: FILES };
  const seen = await inspectFile(lookAt(world.files), target, new Set(['passages']), world.engines);
  if (!seen.ok) throw new Error(seen.message.id);
  const { passages, text } = seen.facts;
  expect(text).toBeUndefined();
  if (!passages?.known) return passages?.message.id;
  const texts = passages.value.passages.map(({ place, text: said }) => {
    const { in: part, ...more } = place;
    return `${[part, ...Object.values(more)].join(' ')}: ${said.trim().replaceAll(/\r?\n/g, ' | ')}`;
  });
  return { texts, facts: passages.value };
}

describe('everything that is written in a file', () => {
  test('Word: headers, text, deleted text, notes, footers and comments', async () => {
    expect(await read('privacy/libreoffice.docx')).toMatchObject({
      texts: [
        'header: 机密★1年',
        'body: 一、概况 | 公司建立了商业秘密保护制度。 | 负责人身份证号：11010519491231002X，手机 138-1234-5678。 | 联系邮箱 lisi@example.cn。 | 结尾 | 正文里的脚注',
        'deleted: 内部资料',
        'note: 银行卡号 6222021234567890128',
        'footer: 仅供内部使用',
        'comment: 家庭住址：示例省示例市样本路 1 号',
      ],
      facts: { bare: [], whole: true },
    });
  });

  test('a workbook: cells by their names', async () => {
    const found = await read('privacy/libreoffice.xlsx');
    expect(found).toMatchObject({
      texts: [
        'cell 联系人 A1: 姓名',
        'cell 联系人 B1: 手机',
        'cell 联系人 C1: 身份证号',
        'cell 联系人 A2: 张样本',
        'cell 联系人 B2: 13812345678',
        'cell 联系人 C2: 440524198001010013',
        'footer: Page',
        'cell 投资 A1: 总投资（元）',
        'cell 投资 B1: 150000000',
        'footer: Page',
      ],
    });
  });

  test('a presentation: slides and their notes', async () => {
    const found = await read('privacy/libreoffice.pptx');
    expect((found as { texts: string[] }).texts.filter((one) => !one.startsWith('header'))).toEqual([
      'notes 2: 电话 010-62345678',
      'slide 1: 示例市智慧公交',
      'slide 2: 联系 wang@example.com',
    ]);
  });

  test('a PDF: page by page, and the pages without text', async () => {
    expect(await read('privacy/libreoffice.pdf')).toMatchObject({
      texts: [expect.stringMatching(/^page 1: 机密★1 年.*11010519491231002X.*仅供内部使用/)],
      facts: { bare: [], whole: true },
    });
    expect(await read('pdf-ghostscript-scan.pdf')).toMatchObject({ texts: [], facts: { bare: [1], whole: true } });
  });

  test('what has no text, and what can’t be read', async () => {
    expect(await read('privacy/exiftool.jpg')).toBeUndefined();
    expect(await read('mp4-ffmpeg-upright.mp4')).toBeUndefined();
    expect(await read('pdf-qpdf-password.pdf')).toBe('pdf.password');
    expect(await read('doc-libreoffice.doc')).toBe('text.not-readable');
  });
});

describe('hostile files end soon', () => {
  async function ofBytes(bytes: Buffer): Promise<string | number | undefined> {
    const files = {
      ...fakeFiles({ '/m': { folder: true }, '/m/a.docx': { text: 'x' } }),
      open: () => ({
        size: bytes.length,
        read: (at: number, length: number) => bytes.subarray(at, at + length),
        close: () => {},
      }),
    };
    const seen = await inspectFile(
      lookAt(files),
      { file: 'a.docx', path: '/m/a.docx', within: '/m' },
      new Set(['passages']),
      noEngines,
    );
    const passages = seen.ok ? seen.facts.passages : undefined;
    return passages?.known ? passages.value.passages.length : passages?.message.id;
  }

  test('a part that unpacks to too much, and a zip that was cut off', async () => {
    const zip = zipByHand([{ name: 'word/document.xml', data: Buffer.alloc(17 * 1024 * 1024, 32), deflate: true }]);
    expect(await ofBytes(Buffer.from(zip))).toBe('text.not-read');
    const whole = readFileSync(join(FILES, 'privacy/libreoffice.docx'));
    expect(await ofBytes(whole.subarray(0, 6000))).toBe('text.not-read');
  });

  test('tags without an end', () => {
    for (const text of [
      `<${'a'.repeat(1 << 20)}`,
      '<'.repeat(1 << 20),
      `<a ${'b '.repeat(1 << 19)}`,
      '<!-- x '.repeat(1 << 16),
    ]) {
      expect([...tagsOf(text)]).toEqual([]);
    }
  });
});
