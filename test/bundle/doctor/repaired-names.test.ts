import { describe, expect, it, test } from 'vitest';
import { foldedName } from '../../../src/archive/zip-name.ts';
import { windowsNameFaults } from '../../../src/base/windows-name.ts';
import { repairNames } from '../../../src/bundle/doctor/repaired-names.ts';
import type { NameChange } from '../../../src/bundle/safe-path.ts';
import { NameRegister } from '../../../src/bundle/writers/zip-names.ts';
import { fc } from '../../tools/properties.ts';

const LONGEST = 200;
const repaired = (...names: string[]): string[] => repairNames(names, LONGEST).map(({ name }) => name);

describe('repaired names', () => {
  test.each<[string, string, NameChange[]]>([
    ['材料/申报表.docx', '材料/申报表.docx', []],
    ['附件 1（盖章）&+~$.pdf', '附件 1（盖章）&+~$.pdf', []],
    ['报告:终稿?.pdf', '报告：终稿？.pdf', ['windows']],
    ['a*b"c<d>e|f', 'a＊b＂c＜d＞e｜f', ['windows']],
    ['CON/nul.txt', '_CON/_nul.txt', ['windows']],
    ['com1.合同.pdf', '_com1.合同.pdf', ['windows']],
    ['材料. /表. .', '材料/表', ['windows']],
    ['...', '_', ['windows']],
    ['../../etc/passwd', 'etc/passwd', ['path']],
    ['/srv/表.pdf', 'srv/表.pdf', ['path']],
    ['C:\\用户\\表.pdf', '用户/表.pdf', ['path']],
    ['C:表.pdf', 'C：表.pdf', ['windows']],
    ['a//./b', 'a/b', ['path']],
    ['..', '_', ['path']],
    ['材料\\表.pdf', '材料/表.pdf', ['path']],
    ['表\u202efdp.exe', '表fdp.exe', ['invisible']],
    ['\ufeff表\u0007.pdf', '表.pdf', ['invisible']],
    ['Cafe\u0301.pdf', 'Café.pdf', ['decomposed']],
    ['e\u200b\u0301.pdf', 'é.pdf', ['invisible', 'decomposed']],
    ['', '_', []],
  ])('%j becomes %j', (name, safe, changes) => {
    const [made] = repairNames([name], LONGEST);
    expect([made?.name, [...(made?.changes ?? [])]]).toEqual([safe, changes]);
  });

  it('keeps apart what a disk takes for the same, and leaves the right names alone', () => {
    expect(repaired('表?.pdf', '表？.pdf', 'a.pdf', 'A.PDF', 'a.pdf', 'b', 'b/c')).toEqual([
      '表？ (2).pdf',
      '表？.pdf',
      'a.pdf',
      'A (2).PDF',
      'a (3).pdf',
      'b (2)',
      'b/c',
    ]);
    expect(repaired('a (2).pdf', 'a.pdf', 'A.pdf')).toEqual(['a (2).pdf', 'a.pdf', 'A (3).pdf']);
  });

  it('cuts between characters, also before an ending that case makes longer', () => {
    const [made] = repaired(`${'长'.repeat(82)}𐀀.pdfİ`);
    expect(made).toBe(`${'长'.repeat(82)}.pdfİ`);
  });

  it('spells a folder in one way', () => {
    expect(repaired('Cases/a', 'cases/b', 'CASES/A')).toEqual(['Cases/a', 'Cases/b', 'Cases/A (2)']);
  });

  it('takes away folders around a folder of the same name, and no others', () => {
    expect(repaired('材料/材料/材料/a', '材料/材料/材料/b/c')).toEqual(['材料/a', '材料/b/c']);
    expect(repaired('材料/材料/a', '材料/b')).toEqual(['材料/材料/a', '材料/b']);
    expect(repaired('材料/申报/a', '材料/申报/b')).toEqual(['材料/申报/a', '材料/申报/b']);
  });

  it('cuts what is too long between characters, with the extension kept, and folders alike for all their files', () => {
    const [long] = repaired(`${'𠮷'.repeat(200)}.pdf`);
    expect(long).toBe(`${'𠮷'.repeat(62)}.pdf`);
    const deep = `${'甲'.repeat(60)}/${'乙'.repeat(60)}/${'丙'.repeat(60)}`;
    const made = repaired(`${deep}/${'丁'.repeat(60)}.pdf`, `${deep}/a.pdf`, '甲/b.pdf');
    expect(made.map((name) => name.length)).toEqual([123 + 64, 123 + 5, 7]);
    expect(new Set(made.slice(0, 2).map((name) => name.slice(0, 123))).size).toBe(1);
    const twins = repaired(`${'甲'.repeat(80)}一/${'乙'.repeat(80)}/丙/${'丁'.repeat(80)}/a`, `${'甲'.repeat(80)}二/a`);
    expect(twins[1]).toBe(`${'甲'.repeat(60)} (2)/a`);
  });

  it('numbers many of one name in no time', () => {
    const made = repairNames(
      Array.from({ length: 20_000 }, () => 'a.pdf'),
      LONGEST,
    );
    expect(made.at(-1)?.name).toBe('a (20000).pdf');
  });
});

/** Names that a hostile or an old program may have written. */
const piece = fc.oneof(
  fc.constantFrom(
    '材料',
    '申报表',
    'a',
    'A',
    'é',
    'e\u0301',
    'ﾞ',
    'か\u3099',
    'CON',
    'nul',
    'COM¹',
    '..',
    '.',
    ' ',
    '',
    '.pdf',
    '.PDF',
    '~',
    '#',
    'ı',
    'İ',
    'ß',
    'SS',
    '\u200b',
    '\u202e',
    '\u0000',
    'C:',
    '\\',
    ':',
    '?',
    '"',
    '𠮷',
    '.pdfİ',
    '长'.repeat(90),
    'x'.repeat(260),
  ),
  fc.string({ unit: 'binary', maxLength: 4 }).map((text) => text.replace(/\p{Surrogate}/gu, '')),
);
const zipName = fc
  .array(
    fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
    { maxLength: 6 },
  )
  .map((steps) => steps.join('/'));
const zipNames = fc.array(zipName, { maxLength: 12 });

describe('for any names', () => {
  it('those of the copy are safe and unique', () => {
    fc.assert(
      fc.property(zipNames, (names) => {
        const made = repairNames(names, LONGEST).map(({ name }) => name);
        const register = new NameRegister();
        for (const name of made) register.admit(name);
        expect(new Set(made.map(foldedName)).size).toBe(names.length);
        expect(
          made
            .flatMap((name) => name.split('/'))
            .filter((step) => windowsNameFaults(step).length > 0 || Buffer.byteLength(step) > 255),
        ).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('repairing once more changes nothing', () => {
    fc.assert(
      fc.property(zipNames, (names) => {
        const once = repairNames(names, LONGEST).map(({ name }) => name);
        const twice = repairNames(once, LONGEST);
        expect(twice.map(({ name }) => name)).toEqual(once);
        expect(twice.flatMap(({ changes }) => [...changes])).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('a name that is right and unlike all others stays', () => {
    fc.assert(
      fc.property(zipNames, (names) => {
        const made = repairNames([...names, '其他/right.pdf', '其他2/y'], LONGEST).map(({ name }) => name);
        expect(made.slice(-2)).toEqual(['其他/right.pdf', '其他2/y']);
      }),
    );
  });
});
