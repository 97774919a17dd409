import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseName } from '../../src/base/paths.ts';
import type { JsonPrivacy } from '../../src/report/privacy/contract.ts';
import { dossierInside } from './here.ts';
import { besideProgress, copyOf, dossier, jsonOf, temporary } from './run.ts';

const FILES = join(import.meta.dirname, '../files');
const NUMBERS =
  /11010519491231002X|440524198001010013|13812345678|138-1234-5678|6222021234567890128|lisi@|62345678|张样本|样本路/;

/** Test files under names of our own, in a folder of its own. */
function laid(files: Readonly<Record<string, string>>): string {
  const folder = join(temporary(), String(Math.random()).slice(2));
  mkdirSync(folder);
  for (const [name, from] of Object.entries(files)) cpSync(join(FILES, from), join(folder, name));
  return folder;
}

/** Everything found, as `file kind shown place, …`. */
const found = ({ files }: JsonPrivacy): string[] =>
  files.flatMap(({ file, items }) =>
    items.map(({ kind, shown, sure, expected, places }) => {
      const at = places.map((place) => [place.in, place.number, place.at].filter((one) => one !== null).join(' '));
      return `${file} ${kind} ${shown}${sure ? '' : '?'}${expected ? ' expected' : ''}: ${at.join(', ')}`;
    }),
  );

async function looked(folder: string, ...args: string[]): Promise<JsonPrivacy & { readonly code: number | null }> {
  const ran = await dossierInside(['privacy', ...args, '--format', 'json'], { cwd: folder });
  expect(besideProgress(ran)).toBe('');
  expect(ran.stdout).not.toMatch(NUMBERS);
  return { ...jsonOf<JsonPrivacy>(ran), code: ran.code };
}

describe('privacy', () => {
  test('lists what is personal in texts, names and metadata, and never prints it whole', async () => {
    const folder = laid({
      '申报表.docx': 'privacy/libreoffice.docx',
      '联系人.xlsx': 'privacy/libreoffice.xlsx',
      '汇报.pptx': 'privacy/libreoffice.pptx',
      '照片13812345678.jpg': 'privacy/exiftool.jpg',
      '身份证.tiff': 'privacy/exiftool.tiff',
      '影片.mp4': 'privacy/ffmpeg.mp4',
    });
    const report = await looked(
      folder,
      '申报表.docx',
      '联系人.xlsx',
      '汇报.pptx',
      '照片13812345678.jpg',
      '身份证.tiff',
      '影片.mp4',
    );
    expect(report).toMatchObject({ format: 'dossier-privacy/1', verdict: 'found', code: 1 });
    expect(report.files.every(({ unread }) => unread.length === 0)).toBe(true);
    expect(found(report)).toEqual([
      '申报表.docx mark 机密★1年?: header',
      '申报表.docx mark 内部资料?: deleted',
      '申报表.docx mark 仅供内部使用?: footer',
      '申报表.docx id-number 110105********002X: body',
      '申报表.docx bank-card 6222***********0128: note',
      '申报表.docx address 示例省示例市****?: comment',
      '申报表.docx mobile 138****5678: body',
      '申报表.docx email l***@example.cn: body',
      '申报表.docx name 张**: metadata dc:creator',
      '申报表.docx name 李**: metadata cp:lastModifiedBy',
      '申报表.docx name 赵**?: metadata 联系人',
      '申报表.docx name 孙**: metadata w:comment',
      '申报表.docx name 钱**: metadata w:del',
      '申报表.docx organisation 示例科技有限公司: metadata Company',
      '联系人.xlsx id-number 440524********0013: cell 联系人!C2',
      '联系人.xlsx mobile 138****5678: cell 联系人!B2',
      '联系人.xlsx name 张**: metadata dc:creator',
      '联系人.xlsx name 李**: metadata cp:lastModifiedBy',
      '联系人.xlsx name 赵**?: metadata 联系人',
      '联系人.xlsx organisation 示例科技有限公司: metadata Company',
      '汇报.pptx email w***@example.com: slide 2',
      '汇报.pptx landline 0106*****78: notes 2',
      '汇报.pptx name 张**: metadata dc:creator',
      '汇报.pptx name 李**: metadata cp:lastModifiedBy',
      '汇报.pptx name 赵**?: metadata 联系人',
      '汇报.pptx organisation 示例科技有限公司: metadata Company',
      '照片138****5678.jpg place 0.***, 0.***: metadata GPSPosition',
      '照片138****5678.jpg mobile 138****5678: name',
      '照片138****5678.jpg name Z****: metadata Artist',
      '照片138****5678.jpg name L****: metadata CameraOwnerName',
      '照片138****5678.jpg device E****: metadata BodySerialNumber',
      '身份证.tiff id-document 身份证?: name',
      '身份证.tiff place 0.***, 0.***: metadata GPSPosition',
      '身份证.tiff name Z****: metadata Artist',
      '影片.mp4 place 0.***, 0.***: metadata loci',
      '影片.mp4 name Z****: metadata ©ART',
      '影片.mp4 path C:\\Users\\z****\\film.prproj: metadata ©cmt',
    ]);
    expect(report.found).toBe(37);
  });

  test('0 where there is nothing, 1 where not everything could be read', async () => {
    const folder = laid({
      'a.jpg': 'privacy/plain.jpg',
      'b.pdf': 'pdf-ghostscript-scan.pdf',
      'c.pdf': 'pdf-qpdf-password.pdf',
    });
    writeFileSync(join(folder, 'd.txt'), '商业秘密保护制度；订单 202506150000123456\n');
    expect(await looked(folder, 'a.jpg', 'd.txt')).toMatchObject({ verdict: 'clean', found: 0, code: 0 });
    const report = await looked(folder, 'a.jpg', 'b.pdf', 'c.pdf');
    expect(report).toMatchObject({ verdict: 'undecided', found: 0, code: 1 });
    expect(report.files.map(({ unread }) => unread.map(({ pages, text }) => pages ?? text.en))).toEqual([
      [],
      [[1]],
      [
        'This PDF opens only with a password.',
        expect.stringContaining('The properties of this file could not be read'),
      ],
    ]);
  });

  test('of a manifest: its answers with their lines, and every material; the contact and the applicant are expected', async () => {
    const folder = copyOf('wiotc-cases-2025');
    cpSync(join(FILES, 'privacy/libreoffice.pdf'), join(folder, 'support/应用证明_Proof-of-Use.pdf'));
    const manifest = join(folder, 'dossier.yaml');
    const text = readFileSync(manifest, 'utf8')
      .replace('iot@tech.example', 'lisi@example.cn')
      .replace(
        '  entitySubtype: enterprise',
        '  entitySubtype: enterprise\n  身份证号: "440524198001010014"\n  note: 手机 13812345678',
      );
    writeFileSync(manifest, text);
    const report = await looked(folder);
    const answers = report.files[0];
    expect(answers?.file).toBe('./dossier.yaml');
    const lineOf = (words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;
    expect(answers?.items.map(({ kind, shown, sure, places }) => [kind, shown, sure, places])).toEqual([
      [
        'id-number',
        '440524********0014',
        false,
        [{ in: 'answer', number: null, at: 'fields.身份证号', line: lineOf('身份证号:') }],
      ],
      ['mobile', '138****5678', true, [{ in: 'answer', number: null, at: 'fields.note', line: lineOf('note: 手机') }]],
    ]);
    const marked = found(report).filter((one) => one.startsWith('support/应用证明'));
    expect(marked).toContain('support/应用证明_Proof-of-Use.pdf email l***@example.cn expected: page 1');
    expect(report.files.map(({ file }) => file)).toContain('form/申报表_Application-Form.docx');
  });

  test('for people, in both languages', async () => {
    const folder = laid({ '申报表.pdf': 'privacy/libreoffice.pdf' });
    const zh = await dossier(['privacy', '申报表.pdf', '--lang', 'zh'], { cwd: folder });
    expect(zh.code).toBe(1);
    expect(zh.stdout).toContain('  居民身份证号码  110105********002X  第 1 页\n');
    expect(zh.stdout).toMatch(/结论：1 个文件里有 7 项请看一看。\n$/);
    expect(zh.stdout).not.toMatch(NUMBERS);
    const en = await dossier(['privacy', '申报表.pdf', '--lang', 'en', '--quiet'], { cwd: folder });
    expect(en.stdout).toBe('Verdict: 7 items in 1 file to look at.\n');
  });

  test('a folder stands for all files in it and below, in order, but for hidden ones', async () => {
    const folder = laid({ 'b.jpg': 'privacy/plain.jpg', '.hidden.jpg': 'privacy/exiftool.jpg' });
    mkdirSync(join(folder, 'a/下级'), { recursive: true });
    writeFileSync(join(folder, 'a/下级/名单.txt'), '手机 13812345678\n');
    mkdirSync(join(folder, '空'));
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git/x.txt'), '手机 13812345678\n');
    const report = await looked(folder, '.', 'b.jpg');
    expect(report.files.map(({ file }) => file)).toEqual(['./a/下级/名单.txt', './b.jpg']);
    expect(found(report)).toEqual(['./a/下级/名单.txt mobile 138****5678: body']);
    const none = await dossierInside(['privacy', '空', '--lang', 'zh'], { cwd: folder });
    expect(none).toMatchObject({ code: 2, stdout: '', stderr: '“空”里没有文件。\n' });
    for (let count = 0; count < 2000; count += 1) writeFileSync(join(folder, `a/${count}.txt`), '');
    const many = await dossierInside(['privacy', 'a', '--lang', 'en'], { cwd: folder });
    expect(many).toMatchObject({ code: 2, stdout: '' });
    expect(many.stderr).toContain('has more than 2000 files in it');
  });

  test('what is named twice, by itself and by its folder, is looked into once, and what its manifest expects stays expected', async () => {
    const folder = copyOf('wiotc-cases-2025');
    const form = 'form/申报表_Application-Form.docx';
    const once = await looked(folder, '.');
    const twice = await looked(folder, form, 'form', 'dossier.yaml', '.', join(folder, 'form'));
    expect(twice.files.map(({ file }) => baseName(file)).toSorted()).toEqual(
      once.files.map(({ file }) => baseName(file)).toSorted(),
    );
    expect(twice.found).toBe(once.found);
  });

  test('2 where there is no such file or manifest', async () => {
    const none = await dossier(['privacy', 'none.pdf', '--lang', 'en'], { cwd: temporary() });
    expect(none).toMatchObject({ code: 2, stdout: '', stderr: 'There is no file "none.pdf".\n' });
    expect(await dossierInside(['privacy'], { cwd: temporary() })).toMatchObject({ code: 2, stdout: '' });
  });
});
