import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonInspect } from '../../src/report/inspect/contract.ts';
import { dossierHere, dossierInside } from './here.ts';
import { besideProgress, dossier, jsonOf, temporary } from './run.ts';

const FILES = join(import.meta.dirname, '../files');

/** Test files under names of our own, in a folder of its own. */
function laid(files: Readonly<Record<string, string>>): string {
  const folder = join(temporary(), String(Math.random()).slice(2));
  mkdirSync(folder);
  for (const [name, from] of Object.entries(files)) cpSync(join(FILES, from), join(folder, name));
  return folder;
}

async function looked(folder: string, ...names: string[]): Promise<JsonInspect & { readonly code: number | null }> {
  const ran = await dossierInside(['inspect', ...names, '--format', 'json'], { cwd: folder });
  expect(besideProgress(ran)).toBe('');
  return { ...jsonOf<JsonInspect>(ran), code: ran.code };
}

const saidOf = (report: JsonInspect): string[] =>
  report.files.flatMap(({ findings }) =>
    findings.map(({ severity, message, subject }) => `${severity} ${message} ${subject?.file}`),
  );

describe('inspect', () => {
  test('tells everything of a PDF, a picture, a film and its subtitles, and needs no manifest', async () => {
    const folder = laid({
      '草稿.pdf': 'preflight/qpdf-attachment.pdf',
      '扫描.pdf': 'pdf-ghostscript-scan.pdf',
      '照片.jpg': 'jpeg-imagemagick-orientation.jpg',
      '影片.mp4': 'mp4-ffmpeg-upright.mp4',
    });
    writeFileSync(join(folder, '影片.zh.srt'), '1\n00:00:00,000 --> 00:00:01,000\n欢迎来到示例市\n');
    const report = await looked(folder, '草稿.pdf', '扫描.pdf', '照片.jpg', '影片.mp4', '影片.zh.srt');
    expect(report).toMatchObject({ format: 'dossier-inspect/1', code: 0 });
    expect(report.counts).toEqual({ error: 0, warning: 1, advice: 2, waived: 0 });
    expect(saidOf(report)).toEqual([
      'warning preflight.attachments 草稿.pdf',
      'advice preflight.dpi 扫描.pdf',
      'advice preflight.no-text 扫描.pdf',
    ]);
    const [draft, scan, photo, film, captions] = report.files;
    expect(draft?.preflight).toMatchObject({
      counts: { walked: 1, declared: 1, pdfium: 1 },
      attachments: ['草稿.png'],
      pages: [{ width: 210, height: 297, stands: 'upright', text: true, dpi: null, ink: null, cut: 0, whole: true }],
    });
    expect(scan?.preflight?.pages).toEqual([
      { width: 209.9, height: 297, stands: null, text: false, dpi: 110, ink: expect.any(Number), cut: 0, whole: true },
    ]);
    expect(photo?.picture).toEqual({ width: 180, height: 320, orientation: 6, dpi: 72, colour: 'rgb', profile: null });
    expect(film?.video).toEqual({
      ...{ seconds: 3, width: 1080, height: 1920, aspect: 0.5625, scan: 'progressive', codec: 'AVC' },
      ...{ subtitles: ['und'], beside: [{ file: '影片.zh.srt', languages: ['zh'] }] },
    });
    expect(captions?.captions).toEqual(['zh']);
  });

  test('1 where a file is of no use to anybody: a password, no bytes, not what its name says', async () => {
    const folder = laid({ 'a.pdf': 'pdf-qpdf-password.pdf', 'b.pdf': 'png-imagemagick.png' });
    writeFileSync(join(folder, 'c.pdf'), '');
    const report = await looked(folder, 'a.pdf', 'b.pdf', 'c.pdf');
    expect(report.code).toBe(1);
    expect(saidOf(report)).toEqual([
      'error pdf.password a.pdf',
      'error format.extension-lies b.pdf',
      'error file.empty c.pdf',
    ]);
  });

  test('2 where there is no such file', async () => {
    const ran = await dossierInside(['inspect', 'none.pdf', '--lang', 'en'], { cwd: temporary() });
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: 'There is no file "none.pdf".\n' });
  });

  test('for people, in both languages', async () => {
    const folder = laid({ 'a.pdf': 'preflight/ghostscript-blank-a3.pdf' });
    const zh = await dossier(['inspect', 'a.pdf', '--lang', 'zh'], { cwd: folder });
    expect(zh.stdout).toContain('页面  2 页，A4（第 1 页）、A3（第 2 页）');
    expect(zh.stdout).toContain('提醒 a.pdf\n  这份 PDF 第 2 页看上去是空白页。');
    expect(zh.stdout).toMatch(/结论：没有错误，有 2 处请看一看。\n$/);
    const en = await dossier(['inspect', 'a.pdf', '--lang', 'en', '--quiet'], { cwd: folder });
    expect(en.stdout).toBe('Verdict: no errors, 2 things to look at.\n');
  });
});

describe('frames', () => {
  test('writes a sheet beside the film, never over another, and nothing else', async () => {
    const folder = laid({ '影片.mp4': 'mp4-ffmpeg-upright.mp4' });
    const ran = await dossier(['frames', '影片.mp4', '--lang', 'en'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toBe(
      './影片_画面_Frames.html was written (3 frames). Open it in a browser; the video has to stay beside it.\n',
    );
    expect(readdirSync(folder).toSorted()).toEqual(['影片.mp4', '影片_画面_Frames.html']);
    const page = readFileSync(join(folder, '影片_画面_Frames.html'), 'utf8');
    expect(page).toContain('data-at="2.5"');
    const again = await dossier(['frames', '影片.mp4', '--lang', 'en'], { cwd: folder });
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(await dossier(['frames', '影片.mp4', '--force'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, '影片_画面_Frames.html'), 'utf8')).toBe(page);
  });

  test('2 for what is no film, and for one that can’t be read', async () => {
    const folder = laid({ 'a.mp4': 'png-imagemagick.png' });
    writeFileSync(join(folder, 'b.mp4'), Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08moov', 'latin1'));
    for (const name of ['a.mp4', 'b.mp4', 'c.mp4']) {
      const ran = await dossierInside(['frames', name, '--lang', 'en'], { cwd: folder });
      expect(ran, name).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr, name).toMatch(/^\S.*\.\n$/);
    }
    expect(readdirSync(folder).toSorted()).toEqual(['a.mp4', 'b.mp4']);
  });
});

test.each(['inspect', 'shrink', 'doctor', 'frames'])('%s says that a folder is no file', async (command) => {
  const ran = await dossierHere([command, '.']);
  expect(ran.error).toMatchObject({ name: 'UsageError', text: { zh: '“.”是文件夹。请写到里面具体的文件。' } });
});
