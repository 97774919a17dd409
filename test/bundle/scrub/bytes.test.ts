import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ByteSource, bytesOf } from '../../../src/base/bytes.ts';
import { planMovie } from '../../../src/bundle/scrub/movie.ts';
import { chunksOf } from '../../../src/bundle/scrub/pieces.ts';
import { scrub } from '../../../src/bundle/scrub/scrub.ts';
import { messagesOfScrub, toldOf } from '../../../src/bundle/scrub/scrubbed.ts';
import { TakenLog } from '../../../src/bundle/scrub/taken.ts';
import { message } from '../../../src/findings/catalogue.ts';
import { plainPdf } from '../../facts/pdf/build.ts';
import { prepared } from '../shrink/scans.ts';
import { looked, scrubbed, told } from './tools.ts';

const file = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../files', name));
const box = (kind: string, ...parts: readonly (Uint8Array | string)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(kind, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const FILM = box('ftyp', 'isom\0\0\0\0');

describe('a JPEG', () => {
  const plain = prepared('seal.jpg');

  test('without anything beside its picture is left as it is', async () =>
    expect(await looked(plain)).toMatchObject({ outcome: 'clean', remains: [] }));

  test('loses what stands behind its end, and segments of programs', async () => {
    const ducky = Buffer.from('ffec0007447563', 'hex');
    const own = Buffer.concat([
      plain.subarray(0, 2),
      ducky,
      Buffer.from('ky', 'latin1'),
      plain.subarray(2),
      Buffer.from('MotionPhoto'),
    ]);
    const { copy, taken } = await scrubbed(own);
    expect(taken).toEqual(['private', 'trailer']);
    expect(copy.equals(plain)).toBe(true);
  });

  test('keeps its colour profile and how its inks are stored', async () => {
    const cmyk = prepared('cmyk.jpg');
    const note = Buffer.concat([Buffer.from('fffe0006', 'hex'), Buffer.from('note')]);
    const { copy, taken } = await scrubbed(Buffer.concat([cmyk.subarray(0, 2), note, cmyk.subarray(2)]));
    expect(taken).toEqual(['description: n***']);
    expect(copy.equals(cmyk)).toBe(true);
  });

  test.each([0, 3, 20, 400, 3000])('that ends after %i bytes is left', async (length) =>
    expect(await scrub(bytesOf(plain.subarray(0, length)), 'jpeg')).toEqual({
      outcome: 'left',
      why: 'damaged',
      reason: undefined,
    }),
  );
});

describe('a PNG', () => {
  test('loses chunks that no picture needs', async () => {
    const png = file('png-imagemagick.png');
    const head = png.subarray(0, 33);
    const secret = Buffer.from('00000004707256570102030400000000', 'hex');
    const { copy, taken } = await scrubbed(Buffer.concat([head, secret, png.subarray(33), Buffer.from('behind')]));
    expect(taken).toEqual(['private', 'trailer']);
    expect(copy.equals(png)).toBe(true);
  });

  test('that ends early is left', async () =>
    expect(await looked(file('png-imagemagick.png').subarray(0, 300))).toMatchObject({
      outcome: 'left',
      why: 'damaged',
    }));
});

test('a WebP that says it is longer is left', async () => {
  expect(await looked(told('exiftool.webp').subarray(0, 900))).toMatchObject({ outcome: 'left', why: 'damaged' });
});

describe('a film', () => {
  const handler = (type: string): Buffer => box('hdlr', Buffer.alloc(8), type, Buffer.alloc(13));
  const track = (type: string): Buffer => box('trak', box('mdia', handler(type)), box('udta', box('name', 'Zhang')));

  test('is as long as it was, and everything but what it tells stands where it stood', async () => {
    const data = box('mdat', 'frames');
    const film = Buffer.concat([
      FILM,
      box('moov', track('vide'), box('udta', '\xa9xyz+00')),
      data,
      box('free', 'made by'),
    ]);
    const { copy, taken } = await scrubbed(film);
    expect(taken).toEqual(['place', 'private']);
    expect(copy.length).toBe(film.length);
    expect(copy.indexOf(data)).toBe(film.indexOf(data));
    expect(copy.toString('latin1')).not.toMatch(/Zhang|xyz|made/);
  });

  test.each([
    ['in its frames', Buffer.concat([FILM, box('mdat', 'x264 - core 164 r3095')])],
    [
      'in the description of a track',
      Buffer.concat([FILM, box('moov', box('trak', box('mdia', box('minf', 'Lavc59.37.100 libx264'))))]),
    ],
  ])('signed by an encoder %s says that this stays', async (_, film) =>
    expect(await looked(film)).toMatchObject({ outcome: 'clean', remains: ['encoder'] }),
  );

  test('what an encoder signed is advice, and a track of sensors a warning', () => {
    const told = toldOf([{ outcome: 'clean', remains: ['data-tracks', 'encoder'] }]);
    expect(messagesOfScrub(told, true)).toEqual([
      message('scrub.remains', { remains: ['data-tracks'] }),
      message('scrub.encoder', {}),
    ]);
  });

  test('with a track of sensors says that it stays', async () => {
    const film = Buffer.concat([FILM, box('moov', track('meta'))]);
    expect(await looked(film)).toMatchObject({ outcome: 'scrubbed', remains: ['data-tracks'] });
  });

  test.each([
    ['a box that is longer than the file', Buffer.concat([FILM, Buffer.from('0000ffff6d6f6f76', 'hex')])],
    ['a box that leaves its container', Buffer.concat([FILM, box('moov', Buffer.from('000000ff7472616b', 'hex'))])],
    ['a box shorter than its head', Buffer.concat([FILM, Buffer.from('000000046d6f6f76', 'hex'), Buffer.alloc(8)])],
    ['a head without dates', Buffer.concat([FILM, box('moov', box('mvhd', '\0\0\0\0'))])],
    [
      'a hundred thousand boxes',
      Buffer.concat([FILM, Buffer.alloc(8 * 100_001, Buffer.from('0000000866726565', 'hex'))]),
    ],
  ])('with %s is left', async (_, film) =>
    expect(await looked(film)).toMatchObject({ outcome: 'left', why: 'damaged' }),
  );

  function nested(depth: number): Buffer {
    const heads = Buffer.alloc(8 * depth);
    for (let level = 0; level < depth; level += 1) {
      heads.writeUInt32BE(8 * (depth - level), 8 * level);
      heads.write('moov', 8 * level + 4, 'latin1');
    }
    return heads;
  }

  test('with containers deep in each other is no trouble', async () =>
    expect(await looked(Buffer.concat([FILM, nested(20_000)]))).toMatchObject({ outcome: 'clean' }));

  test('of gigabytes is never held in memory', async () => {
    const moov = box('moov', box('udta', '\xa9nam'));
    const head = Buffer.concat([FILM, Buffer.from('000000016d646174', 'hex'), Buffer.alloc(8)]);
    const size = 3 * 2 ** 30;
    head.writeBigUInt64BE(BigInt(16 + size), FILM.length + 8);
    let read = 0;
    const source: ByteSource = {
      size: head.length + size + moov.length,
      read: (offset, length) => {
        read += length;
        if (length > 1 << 20) throw new Error(`${length} bytes at once`);
        if (offset < head.length) return head.subarray(offset, offset + length);
        const at = offset - head.length - size;
        return at >= 0 ? moov.subarray(at, at + length) : new Uint8Array(length);
      },
    };
    const plan = planMovie(source);
    expect(plan?.taken.list()).toEqual([{ what: 'title', shown: [] }]);
    expect(read).toBeLessThan(100_000);
    const chunks = chunksOf(source, plan?.pieces ?? []);
    await chunks.next();
    expect((await chunks.next()).value?.length).toBe(1 << 20);
  });
});

describe('a PDF', () => {
  const stream = (data: string, entries = ''): string =>
    `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`;
  const pdf = (objects: readonly string[], trailer = ''): Buffer =>
    Buffer.from(plainPdf(new Map(objects.map((text, index) => [index + 1, text])), trailer), 'latin1');
  const PAGE = '/Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]';
  const TREE = [
    '<< /Type /Catalog /Pages 2 0 R /PieceInfo << /App << /Private (draft) >> >> >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  ];

  test('loses who annotated it, private data and the place in its photographs', async () => {
    const jpeg = told('exiftool.jpg').toString('latin1');
    const source = pdf(
      [
        ...TREE,
        `<< ${PAGE} /Annots [4 0 R 5 0 R] /Resources << /XObject << /Im 6 0 R >> >> /LastModified (D:20250520) >>`,
        '<< /Type /Annot /Subtype /Highlight /Rect [0 0 9 9] /T (Zhang San) /M (D:20250520) /Contents (see) >>',
        '<< /Type /Annot /Subtype /Widget /FT /Tx /T (city) /V (Example City) /Rect [0 0 9 9] >>',
        stream(
          jpeg,
          '/Type /XObject /Subtype /Image /Width 320 /Height 180 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
        ),
      ],
      '/Info << /Author (Zhang San) /Department (Roads) /Trapped /False >>',
    );
    const { copy, taken } = await scrubbed(source);
    expect(taken).toEqual([
      'author: Z****',
      'reviewers: Z****',
      'place',
      'custom: Department',
      'dates',
      'pictures',
      'private',
    ]);
    expect(await looked(copy)).toMatchObject({ outcome: 'clean' });
    expect(copy.toString('latin1')).not.toMatch(/EC-100|GPS|Roads|draft/);
    expect(copy.length).toBeGreaterThan(5000);
  });

  test('says that attachments stay', async () => {
    expect(await looked(file('preflight/qpdf-attachment.pdf'))).toMatchObject({
      outcome: 'scrubbed',
      remains: ['attachments'],
    });
  });

  test.each([
    ['preflight/mutool-signed.pdf', 'signed'],
    ['pdf-qpdf-password.pdf', 'password'],
    ['pdf-qpdf-no-editing.pdf', 'restricted'],
  ])('%s is left: %s', async (name, why) => expect(await looked(file(name))).toMatchObject({ outcome: 'left', why }));

  test('that is cut off is left', async () =>
    expect(await looked(told('libreoffice-pdfa.pdf').subarray(0, 20_000))).toMatchObject({
      outcome: 'left',
      why: 'damaged',
    }));
});

test.each([
  'doc-libreoffice.doc',
  'tiff-imagemagick.tiff',
  'heic-imagemagick.heic',
  'gif-imagemagick.gif',
  'odt-libreoffice.odt',
])('%s is left, and said to be', async (name) =>
  expect(await looked(file(name))).toMatchObject({ outcome: 'left', why: 'format' }),
);

test('what was taken is shown so that its owner knows it and nobody else', () => {
  const log = new TakenLog();
  for (const name of ['张三', '李', '欧阳示例', '  ', 'Jane\0\0', '赵六']) log.add('author', name);
  log.add('camera', 'Example  Optics EC-100, a name that is much longer than anybody wants');
  log.add('dates');
  expect(log.list()).toEqual([
    { what: 'author', shown: ['张*', '李*', '欧***'] },
    { what: 'camera', shown: ['Example Optics EC-100, a name that is…'] },
    { what: 'dates', shown: [] },
  ]);
});
