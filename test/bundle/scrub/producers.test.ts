import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import { readWordText } from '../../../src/facts/word/open-word.ts';
import { isMissing } from '../../tools/missing.ts';
import { asked, looked, partsOf, scrubbed, temporaryFolder, told } from './tools.ts';

const NO_EXIFTOOL = isMissing('exiftool', '-ver');
const NO_FFMPEG = isMissing('ffmpeg', '-version');
const NO_OFFICE = isMissing('soffice', '--version');
const NO_POPPLER = isMissing('pdftotext', '-v');
const NO_QPDF = isMissing('qpdf', '--version');

const PROPERTIES = [
  'author: 张**',
  'last-saved-by: 李**',
  'title: 示****',
  'subject: 内***',
  'keywords: 草*',
  'description: 只***',
  'custom: 文号',
  'dates',
  'editing',
  'software: LibreOffice/7.4.7.2$Linux_X86_64…',
];
const withReviewers = (names: string): string[] => PROPERTIES.toSpliced(2, 0, `reviewers: ${names}`);
const OF_CAMERA = [
  'author: 张**, 王**, 李**',
  'place',
  'camera: Example Optics, EC-100',
  'serial: E****',
  'copyright: 示****',
];

const FILES: Readonly<Record<string, readonly string[]>> = {
  'libreoffice.docx': withReviewers('赵**, 王**'),
  'libreoffice.xlsx': withReviewers('王**'),
  'libreoffice.pptx': withReviewers('王**'),
  'libreoffice-pdfa.pdf': [
    'author: 张**',
    'reviewers: 王****',
    'title: 示****',
    'subject: 内***',
    'keywords: 草*',
    'dates',
    'software: Writer, LibreOffice 7.4',
    'xmp',
  ],
  'exiftool.jpg': [
    ...OF_CAMERA,
    'description: 示****',
    'dates',
    'software: Example Editor 1.0',
    'preview',
    'xmp',
    'iptc',
  ],
  'exiftool.png': [...OF_CAMERA, 'description', 'dates', 'software: Example Editor 1.0', 'xmp', 'iptc'],
  'exiftool.webp': [...OF_CAMERA, 'description', 'dates', 'software: Example Editor 1.0', 'xmp'],
  'ffmpeg.mp4': ['author', 'place', 'title', 'dates', 'software', 'xmp'],
  'ffmpeg.mov': ['author', 'place', 'camera', 'title', 'software'],
};
/** What stands in the sources of people, places and machines. */
const SECRETS =
  /示例市内部|张示例|李样本|王批注|赵修订|Example (Optics|Editor)|EC-100|EX123456|内部讨论|只供内部|文号|GPS|Lavf|Artist|Creator/;
/** Pictures and films. */
const isSeen = (name: string): boolean => /\.(jpg|png|webp|mp4|mov)$/.test(name);
const extensionOf = (name: string): string => name.replace(/.*\./, '');

describe.each(Object.entries(FILES))('%s', (name, taken) => {
  test('loses what it tells, and nothing is found in the copy', async () => {
    const before = await looked(told(name));
    const found = await scrubbed(told(name));
    expect(found.taken).toEqual(taken);
    const again = await looked(found.copy);
    expect(again).toMatchObject({ outcome: 'clean' });
    if (before.outcome === 'left' || again.outcome === 'left') throw new Error('left');
    if (!name.endsWith('.pdf')) expect(await again.kept?.()).toBe(await before.kept?.());
    expect((await scrubbed(told(name))).copy.equals(found.copy)).toBe(true);
  });

  test.skipIf(NO_EXIFTOOL)('tells ExifTool nothing any more (skipped without exiftool)', async () => {
    const seen = (bytes: Uint8Array): string => asked('exiftool', bytes, extensionOf(name), '-a', '-u', '-G1', '{}');
    if (!/x$/.test(name)) expect(seen(told(name))).toMatch(SECRETS);
    const { copy } = await scrubbed(told(name));
    expect(seen(copy)).not.toMatch(SECRETS);
    if (/\.(jpg|webp)$/.test(name)) expect(seen(copy)).toContain('Rotate 90 CW');
  });
});

describe.skipIf(NO_FFMPEG)('decoded by ffmpeg (skipped without ffmpeg)', () => {
  const frames = (bytes: Uint8Array, extension: string): string =>
    asked('ffmpeg', bytes, extension, ...'-v error -i {} -map 0:v -pix_fmt rgba -f md5 -'.split(' '));

  test.each(Object.keys(FILES).filter(isSeen))('%s looks the same', async (name) => {
    const extension = extensionOf(name);
    expect(frames((await scrubbed(told(name))).copy, extension)).toBe(frames(told(name), extension));
  });
});

/** The text that LibreOffice shows of each office file, by its name; started once, which takes longer than to convert. */
function shownBy(files: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  const folder = temporaryFolder();
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const out = join(folder, 'out');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', out, ...paths], { stdio: 'pipe' });
  return Object.fromEntries(
    Object.keys(files).map((name) => {
      const pdf = join(out, name.replace(/\.[^.]+$/, '.pdf'));
      return [name, execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })];
    }),
  );
}

test.skipIf(NO_OFFICE || NO_POPPLER)(
  'office files open in LibreOffice and show what they showed (skipped without soffice or pdftotext)',
  { timeout: 180_000 },
  async () => {
    const kinds = ['docx', 'xlsx', 'pptx'];
    const files: Record<string, Uint8Array> = {};
    for (const kind of kinds) {
      files[`before-${kind}.${kind}`] = told(`libreoffice.${kind}`);
      files[`after-${kind}.${kind}`] = (await scrubbed(told(`libreoffice.${kind}`))).copy;
    }
    const shown = shownBy(files);
    for (const kind of kinds) {
      expect(shown[`before-${kind}.${kind}`], kind).toMatch(/示例市|147/);
      expect(shown[`after-${kind}.${kind}`], kind).toBe(shown[`before-${kind}.${kind}`]);
    }
  },
);

test('comments and tracked changes stay, by people without names', async () => {
  const { copy } = await scrubbed(told('libreoffice.docx'));
  const [before, after] = [await partsOf(told('libreoffice.docx')), await partsOf(copy)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(after.get('word/comments.xml')).toContain('请核对数字 Check this figure');
  expect(after.get('word/comments.xml')).toMatch(/<w:comment w:id="0" w:author="作者 Author 2" w:initials="A">/);
  expect(after.get('word/document.xml')).toContain('<w:ins w:id="0" w:author="作者 Author 1">');
  expect([...after.values()].join()).not.toMatch(/张示例|李样本|王批注|赵修订|2025-05-20/);
  for (const name of ['word/styles.xml', 'word/settings.xml', '[Content_Types].xml']) {
    expect(after.get(name)).toBe(before.get(name));
  }
  const text = await readWordText(bytesOf(copy));
  expect(text).toEqual(await readWordText(bytesOf(told('libreoffice.docx'))));
});

test('what a PDF loses with its XMP is said, and pages, text, tags and language stay', async () => {
  const source = told('libreoffice-pdfa.pdf');
  expect(await looked(source)).toMatchObject({ lost: ['pdf-a'], remains: [] });
  const { copy } = await scrubbed(source);
  const text = copy.toString('latin1');
  expect(text).not.toMatch(/pdfaid|\/Info /);
  if (!NO_POPPLER) {
    const shown = (bytes: Uint8Array): string => asked('pdftotext', bytes, 'pdf', '-layout', '{}', '-');
    expect(shown(copy)).toBe(shown(source));
    const facts = (bytes: Uint8Array): string[] =>
      asked('pdfinfo', bytes, 'pdf', '{}').match(/^(Tagged|Pages|Page size).*$/gm) ?? [];
    expect(facts(copy)).toEqual(facts(source));
  }
  if (!NO_QPDF) expect(asked('qpdf', copy, 'pdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
});
