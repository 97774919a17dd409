import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type NameChoice, type RawName, readNames, readUnicodePath } from '../../src/archive/zip-name.ts';

const plain = (hex: string): RawName => ({ raw: Buffer.from(hex, 'hex'), utf8Flag: false });

/** All names of a zip without flags, the bytes as Python's codecs make them, and what else they could be. */
const GUESSED: readonly (readonly [NameChoice, readonly string[], readonly string[], readonly NameChoice[]])[] = [
  [
    'gbk',
    ['材料/申报表.docx', '案例介绍.pdf', '喆、镕先生简历（附件）.pdf', '目录.pdf'],
    [
      'b2c4c1cf2fc9eab1a8b1ed2e646f6378',
      'b0b8c0fdbde9c9dc2e706466',
      '86b4a1a2e946cfc8c9fabcf2c0faa3a8b8bdbcfea3a92e706466',
      'c4bfc2bc2e706466',
    ],
    ['big5'],
  ],
  ['gbk', ['目录.pdf'], ['c4bfc2bc2e706466'], ['big5', 'utf-8']],
  ['gbk', ['图1.jpg', '图2.jpg'], ['cdbc312e6a7067', 'cdbc322e6a7067'], ['utf-8']],
  ['gbk', ['联通.txt'], ['c1aacda82e747874'], ['big5']],
  ['gbk', ['示例市城市大脑白皮书.pdf'], ['cabec0fdcad0b3c7cad0b4f3c4d4b0d7c6a4cae92e706466'], ['big5']],
  [
    'big5',
    ['材料/申報表.docx', '獎項介紹.pdf', '說明書.pdf'],
    ['a7f7aec62fa5d3b3f8aaed2e646f6378', 'bcfab6b5a4b6b2d02e706466', 'bba1a9faaed12e706466'],
    [],
  ],
  ['big5', ['附件一.pdf'], ['aafea5f3a4402e706466'], []],
  [
    'shift-jis',
    ['資料/申請書.docx', 'スマートシティ.pdf'],
    ['8e9197bf2f905c90bf8f912e646f6378', '8358837d815b83678356836583422e706466'],
    [],
  ],
  ['cp437', ['Résumé.pdf', 'Müller/Año.pdf'], ['528273756d822e706466', '4d816c6c65722f41a46f2e706466'], []],
  ['utf-8', ['Café.pdf', 'Müller.pdf'], ['436166c3a92e706466', '4dc3bc6c6c65722e706466'], ['gbk', 'big5']],
  ['utf-8', ['Привет.pdf'], ['d09fd180d0b8d0b2d0b5d1822e706466'], ['gbk']],
  [
    'utf-8',
    ['材料/申报表.docx', '目录.pdf'],
    ['e69d90e696992fe794b3e68aa5e8a1a82e646f6378', 'e79baee5bd952e706466'],
    [],
  ],
];

describe('the encoding of names without a flag', () => {
  it.each(GUESSED)('%s: %j', (choice, names, hex, others) => {
    const raws = hex.map(plain);
    const reading = readNames(raws);
    expect(raws.map((raw) => reading.decode(raw).name)).toEqual(names);
    expect(reading.codePage ?? 'utf-8').toBe(choice);
    expect(reading.others).toEqual(others);
    const chosen = readNames(raws, choice);
    expect(raws.map((raw) => chosen.decode(raw).name)).toEqual(names);
  });

  it('considers all names together: one that could be either is read as its neighbours are', () => {
    const both = ['bcfab6b5', 'a5d3b3f8aaedbba1a9faaed12e646f6378'].map(plain);
    expect(readNames(both.slice(0, 1)).codePage).toBe('gbk');
    const { codePage, decode } = readNames(both);
    expect([codePage, both.map((raw) => decode(raw).name)]).toEqual(['big5', ['獎項', '申報表說明書.docx']]);
  });

  it('is none of a zip whose names say what they are', () => {
    const reading = readNames([
      plain(Buffer.from('a/b.txt').toString('hex')),
      { raw: Buffer.from('申报.pdf'), utf8Flag: true },
    ]);
    expect([reading.codePage, reading.others]).toEqual([undefined, []]);
  });

  it('gives way to what somebody says', () => {
    const raw = plain('c9eab1a8b1ed2e646f6378');
    const read = (choice: NameChoice) => readNames([raw], choice).decode(raw);
    expect(read('gbk')).toEqual({ name: '申报表.docx', encoding: 'gbk' });
    expect(read('cp437')).toEqual({ name: '╔Ω▒¿▒φ.docx', encoding: 'cp437' });
    expect(read('utf-8').encoding).toBe('unknown');
  });

  it('is that of each name where a zip was written by two systems', () => {
    const names = [plain(Buffer.from('申报表.docx').toString('hex')), plain('c4bfc2bc2e706466')];
    const { decode } = readNames(names);
    expect(names.map((name) => decode(name))).toEqual([
      { name: '申报表.docx', encoding: 'utf-8-unflagged' },
      { name: '目录.pdf', encoding: 'gbk' },
    ]);
  });
});

describe('the Unicode path field', () => {
  const raw = Buffer.from('c9eab1a8b1ed2e646f6378', 'hex');
  const field = (sum: number, version = 1): Buffer => {
    const head = Buffer.alloc(5);
    head[0] = version;
    head.writeUInt32LE(sum, 1);
    return Buffer.concat([head, Buffer.from('申报表.docx')]);
  };

  it('names the file, unless somebody says otherwise', () => {
    const unicodePath = readUnicodePath(field(crc32(raw)), raw) ?? '';
    const name = { raw, utf8Flag: false, unicodePath };
    expect(readNames([name]).decode(name)).toEqual({ name: '申报表.docx', encoding: 'unicode-path' });
    expect(readNames([name], 'big5').decode(name).name).not.toBe('申报表.docx');
  });

  it('is passed over where it belongs to another name, or is of another version', () => {
    expect(readUnicodePath(field(crc32(raw) ^ 1), raw)).toBeUndefined();
    expect(readUnicodePath(field(crc32(raw), 2), raw)).toBeUndefined();
    expect(readUnicodePath(Buffer.from([1]), raw)).toBeUndefined();
  });
});
