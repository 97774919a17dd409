import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rewriteZip } from '../../src/archive/rewrite-zip.ts';
import { readZip } from '../../src/archive/zip.ts';
import { type ByteSource, bytesOf } from '../../src/base/bytes.ts';
import { readMetadata } from '../../src/facts/metadata/read-metadata.ts';
import { sniffFormat } from '../../src/facts/sniff.ts';

const FILES = join(import.meta.dirname, '../files');
const source = (name: string): ByteSource => bytesOf(readFileSync(join(FILES, name)));

/** Each entry as `kind name: value`, or why there are none. */
async function read(of: ByteSource): Promise<readonly string[] | string> {
  const found = await readMetadata(sniffFormat(of), of, () => 0);
  if (!found.known) return found.message.id;
  return found.value.entries.map(({ kind, name, value }) => `${kind} ${name}: ${value}`);
}

describe('what files say of people, places and machines', () => {
  test.each<[string, readonly string[] | string]>([
    [
      'privacy/libreoffice.docx',
      [
        'person dc:creator: 张样本',
        'person cp:lastModifiedBy: 李样本',
        'text dc:title: 示例市智慧公交',
        'organisation Company: 示例科技有限公司',
        'text 联系人: 赵样本',
        'person w:comment: 孙样本',
        'person w:del: 钱样本',
      ],
    ],
    ['privacy/libreoffice.pdf', ['text Title: 示例市智慧公交', 'person Author: 张样本', 'text Creator: Writer']],
    [
      'privacy/exiftool.jpg',
      [
        'person Artist: Zhang Yangben',
        'text Copyright: Example City',
        'person CameraOwnerName: Li Yangben',
        'device BodySerialNumber: EC100-0042',
        'place GPSPosition: 0.5, 0.25',
      ],
    ],
    ['privacy/exiftool.tiff', ['person Artist: Zhang Yangben', 'place GPSPosition: 0.5, 0.25']],
    ['privacy/exiftool.png', ['person Author: Zhang Yangben', 'person dc:creator: Li Yangben']],
    [
      'privacy/exiftool.webp',
      [
        'person Artist: Zhang Yangben',
        'text Copyright: Example City',
        'person CameraOwnerName: Li Yangben',
        'device BodySerialNumber: EC100-0042',
        'place GPSPosition: 0.5, 0.25',
        'person dc:creator: Li Yangben',
      ],
    ],
    ['webp-imagemagick.webp', []],
    ['privacy/plain.jpg', []],
    [
      'privacy/ffmpeg.mp4',
      ['person ©ART: Zhang Yangben', 'text ©cmt: C:\\Users\\zhangyb\\film.prproj', 'place loci: 0.5, 0.25'],
    ],
    [
      'privacy/ffmpeg.mov',
      [
        'person ©ART: Zhang Yangben',
        'person ©aut: Li Yangben',
        'text ©des: C:\\Users\\zhangyb\\film.prproj',
        'text ©cmt: C:\\Users\\zhangyb\\film.prproj',
        'place ©xyz: +00.5000+000.2500/',
      ],
    ],
    ['doc-libreoffice.doc', 'metadata.not-readable'],
    ['pdf-qpdf-password.pdf', 'metadata.not-read'],
  ])('%s', async (name, entries) => expect(await read(source(name))).toEqual(entries));

  test('a photograph in a Word file is read too', async () => {
    const photo = readFileSync(join(FILES, 'privacy/exiftool.jpg'));
    const listing = await readZip(source('privacy/libreoffice.docx'));
    const chunks: Uint8Array[] = [];
    for await (const chunk of rewriteZip(listing, new Map([['word/media/image1.jpg', photo]]))) chunks.push(chunk);
    const found = await read(bytesOf(Buffer.concat(chunks)));
    expect(found).toContain('place image1.jpg GPSPosition: 0.5, 0.25');
    expect(found).toContain('person dc:creator: 张样本');
  });

  test('what is encrypted is not said to be read', async () => {
    const of = source('pdf-qpdf-no-editing.pdf');
    expect(await readMetadata('pdf', of, () => 0)).toMatchObject({ known: true, value: { whole: false } });
  });
});

describe('hostile files', () => {
  test.each(['jpg', 'tiff', 'png', 'docx', 'pdf'])('a %s cut off or spoilt anywhere never throws', async (kind) => {
    const producer = kind === 'docx' || kind === 'pdf' ? 'libreoffice' : 'exiftool';
    const whole = readFileSync(join(FILES, `privacy/${producer}.${kind}`));
    const format = sniffFormat(bytesOf(whole));
    for (let step = 1; step < 40; step += 1) {
      const at = Math.floor((whole.length * step) / 40);
      const spoilt = Buffer.from(whole);
      spoilt.fill(0xff, at, Math.min(at + 16, spoilt.length));
      for (const bytes of [whole.subarray(0, at), spoilt]) {
        const found = await readMetadata(format, bytesOf(bytes), () => 0);
        expect(typeof found.known).toBe('boolean');
      }
    }
  });

  test('boxes within boxes without end', async () => {
    const boxes = Buffer.alloc(8 * 50_000);
    for (let at = 0; at < boxes.length; at += 8) {
      boxes.writeUInt32BE(boxes.length - at, at);
      boxes.write('udta', at + 4, 'latin1');
    }
    expect(await readMetadata('mp4', bytesOf(boxes), () => 0)).toMatchObject({ value: { entries: [], whole: false } });
  });
});
