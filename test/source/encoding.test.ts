import { describe, expect, test } from 'vitest';
import { plain, read, said } from './read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => [...p]));

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

const TEXT = 'dossier: 1\nprogram: example\napplicant: 示例市\n';
const DATA = { dossier: 1, program: 'example', applicant: '示例市' };
/** `zh: 示例` as GBK has it. */
const GBK = join(utf8('zh: '), [0xca, 0xbe, 0xc0, 0xfd], utf8('\nphase: x\n'));

type Row = readonly [about: string, bytes: Uint8Array, findings: readonly string[], data: unknown];

const encodings: readonly Row[] = [
  ['UTF-8', utf8(TEXT), [], DATA],
  ['UTF-8 with a byte order mark', join([0xef, 0xbb, 0xbf], utf8(TEXT)), ['1:1 source.bom'], DATA],
  ['UTF-16 LE with a mark', join([0xff, 0xfe], utf16(TEXT, false)), ['1:1 source.encoding'], DATA],
  ['UTF-16 BE with a mark', join([0xfe, 0xff], utf16(TEXT, true)), ['1:1 source.encoding'], DATA],
  ['UTF-16 LE without a mark', utf16(TEXT, false), ['1:1 source.encoding'], DATA],
  ['UTF-16 BE without a mark', utf16(TEXT, true), ['1:1 source.encoding'], DATA],
  ['GBK', GBK, ['1:1 source.encoding'], { zh: '示例', phase: 'x' }],
  [
    'bytes of no encoding',
    join(utf8('a: 1\nzh: '), [0xff, 0xff, 0x0a]),
    ['1:1 source.undecodable'],
    { a: 1, zh: '��' },
  ],
];

test.each(encodings)('%s', (_, bytes, findings, data) => {
  const document = read(bytes);
  expect([said(document), plain(document.data)]).toEqual([findings, data]);
});

test('the encoding is named', () => {
  expect(read(GBK).findings[0]?.message).toEqual({ id: 'source.encoding', params: { encoding: 'GBK/GB18030' } });
  expect(read(utf16(TEXT, true)).findings[0]?.message.params).toEqual({ encoding: 'UTF-16BE' });
});

describe('line ends', () => {
  const lines = 't:\r\n  zh: 甲\r\n  en：A\r\nb: |\r\n  x\r\n';

  test('of Windows are no fault, and places stay right', () => {
    const document = read(lines);
    expect(said(document)).toEqual(['3:5 source.full-width-colon']);
    expect(plain(document.data)).toEqual({ t: { zh: '甲', en: 'A' }, b: 'x' });
    expect(document.place(['t', 'en']).span).toEqual({ start: { line: 3, column: 6 }, end: { line: 3, column: 7 } });
    expect(document.lines.line(2)).toBe('  zh: 甲');
  });

  test('of both kinds are an advice', () => {
    const document = read('a: 1\r\nb: 2\nc: 3\n');
    expect(said(document)).toEqual(['1:1 source.mixed-line-ends']);
    expect(document.findings[0]?.severity).toBe('advice');
    expect(document.place(['c'], 'key').span.start).toEqual({ line: 3, column: 1 });
  });

  test('of an old Mac are a fault, and the lines are read all the same', () => {
    const document = read('a: 1\rb：2\rt:\r  zh: 甲\r');
    expect(said(document)).toEqual(['1:1 source.old-line-ends', '2:2 source.full-width-colon']);
    expect(plain(document.data)).toEqual({ a: 1, b: 2, t: { zh: '甲' } });
    expect(document.place(['t', 'zh']).span.start).toEqual({ line: 4, column: 7 });
  });
});
