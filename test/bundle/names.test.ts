import { describe, expect, test } from 'vitest';
import { foldedName } from '../../src/archive/zip-name.ts';
import { windowsNameFaults } from '../../src/base/windows-name.ts';
import { bundleNames, bundleStem, madeNames, type NameScheme } from '../../src/bundle/names.ts';
import type { PartBilingual } from '../../src/manifest/manifest.ts';
import type { Program } from '../../src/programs/program.ts';
import { fc } from '../tools/properties.ts';
import { manifestOf, type Named, programWith } from './submission.ts';

const USUAL = programWith('');
const named = (program: Program, materials: readonly Named[], scheme?: NameScheme): string[] => {
  const manifest = manifestOf(materials);
  const names = bundleNames(program, manifest, scheme);
  return [...names.values()];
};
const titled = (zh?: string, en?: string): Named => ({ title: { zh, en } });
const entryNames = (template: string) => programWith(`names: {entry: "${template}"}\n`);
const stemOf = (template: string, more = {}) =>
  bundleStem(programWith(`names: {bundle: "${template}"}\n`), manifestOf([], more), 'apply');

describe('a name', () => {
  test.each([
    [titled('智慧公交', 'Smart Buses'), '01_智慧公交_Smart-Buses.pdf'],
    [titled('智慧公交'), '01_智慧公交.pdf'],
    [titled('ITS', 'ITS'), '01_ITS.pdf'],
    [titled(), '01_案例_Case.pdf'],
    [titled('？？', '...'), '01_？？.pdf'],
    [titled('\u200b', '***'), '01_案例_Case.pdf'],
    [titled('甲/乙：“丙”?', 'A/B: "C"?'), '01_甲-乙：“丙”_A-B-C.pdf'],
    [titled('案例 1.', 'Example Tech Co., Ltd. '), '01_案例-1_Example-Tech-Co-Ltd.pdf'],
    [titled('e\u0301', 'Cafe\u0301'), '01_é_Café.pdf'],
    [titled('左\u202e右\u200f', 'a\u200bb\ufeffc'), '01_左-右_a-b-c.pdf'],
    [titled('半\ud842个', 'half \udfb7'), '01_半-个_half.pdf'],
    [titled('𠮷田', '🚌'), '01_𠮷田_🚌.pdf'],
    [titled('葛󠄀城', 'text'), '01_葛󠄀城_text.pdf'],
    [{ ...titled('甲', 'A'), file: 'a/b.DOCX' }, '01_甲_A.docx'],
    [{ ...titled('甲', 'A'), file: 'a/README' }, '01_甲_A'],
    [{ ...titled('甲', 'A'), file: 'a/b.一些' }, '01_甲_A'],
  ])('%j is %s', (material, name) => {
    expect(named(USUAL, [material])).toEqual([name]);
  });

  test('a long one is cut between words in English, and a character is never halved', () => {
    const [name = ''] = named(USUAL, [titled('𠮷'.repeat(40), 'word '.repeat(20))]);
    expect(name).toBe(`01_${'𠮷'.repeat(15)}_word-word-word-word-word-word-word-word.pdf`);
    const [flags = ''] = named(USUAL, [titled(`a${'🇨🇳'.repeat(20)}`)]);
    expect(flags).toBe(`01_a${'🇨🇳'.repeat(7)}.pdf`);
    const [skin = ''] = named(USUAL, [titled(`${'a'.repeat(28)}👍🏽`)]);
    expect(skin).toBe(`01_${'a'.repeat(28)}.pdf`);
  });

  test.each([
    [9, '09', '00_目录_Index.pdf'],
    [99, '99', '00_目录_Index.pdf'],
    [100, '100', '000_目录_Index.pdf'],
    [1000, '1000', '0000_目录_Index.pdf'],
  ])('of %i files the last is number %s', (count, last, index) => {
    const names = named(USUAL, Array(count).fill(titled('甲')));
    expect(names.at(-1)).toBe(`${last}_甲.pdf`);
    expect(names).toEqual(names.toSorted());
    expect(madeNames(count, 'bilingual').indexPdf).toBe(index);
  });
});

describe('by a template of the pack', () => {
  test('申报单位+项目名称', () => {
    const data = { fields: { title: { zh: '智慧公交', en: 'Smart Buses' } } };
    expect(stemOf('{applicant.zh}+{fields.title.zh}', { data })).toBe('示例市+智慧公交');
    expect(stemOf('{edition}年{category.zh}（{fields.title.zh}）{program.en}')).toBe('2025年城市Example-Award');
  });

  test('what stands in square brackets is left out by itself where it is empty', () => {
    const versioned = '{applicant.zh}[-第{contact.phone}版]_{category.zh}';
    expect(stemOf(versioned)).toBe('示例市_城市');
    expect(stemOf(versioned, { data: { contact: { phone: '2' } } })).toBe('示例市-第2版_城市');
    expect(stemOf('{applicant.zh}材料[-{contact.phone}]完')).toBe('示例市材料完');
  });

  test('what is empty is left out with the text before it, and with its brackets', () => {
    expect(stemOf('{short}-{phase}-{category}')).toBe('Example-2025-city');
    expect(stemOf('{contact.zh}+{applicant.zh}材料')).toBe('示例市材料');
    expect(stemOf('{applicant.zh}+{contact.zh}材料')).toBe('示例市');
    expect(stemOf('{applicant.zh}（{contact.zh}）')).toBe('示例市');
    expect(stemOf('{applicant.zh}（{category.zh}）')).toBe('示例市（城市）');
  });

  test('one that leaves nothing is the id of the pack', () => {
    expect(stemOf('{contact.zh}')).toBe('example-2025');
  });

  test.each(['CON', 'nul.v2', 'COM¹', 'Lpt9'])('an applicant called %s', (zh) => {
    expect(windowsNameFaults(zh)).toEqual(['reserved']);
    expect(stemOf('{applicant.zh}', { applicantName: { zh } })).toBe(`_${zh}`);
  });

  test('without numbers, files of one title stay apart, in whatever case and composition', () => {
    const program = entryNames('{title.en}');
    expect(named(program, [titled(undefined, 'Case'), titled(undefined, 'CASE'), titled(undefined, 'case')])).toEqual([
      'Case.pdf',
      'CASE-2.pdf',
      'case-3.pdf',
    ]);
    expect(named(program, [{ ...titled(undefined, 'SHA256sums'), file: 'a.txt' }])).toEqual(['SHA256sums-2.txt']);
    const long = titled(undefined, 'x'.repeat(90));
    expect(named(program, [long, long]).map((name) => name.slice(38))).toEqual(['xx.pdf', 'xx-2.pdf']);
  });

  test('files may be named after their slot and applicant', () => {
    const program = entryNames('{number}-{slot.zh}-{applicant.zh}');
    expect(named(program, [titled('甲'), { slot: 'form', ...titled('乙') }])).toEqual([
      '01-案例-示例市.pdf',
      '02-申报表-示例市.pdf',
    ]);
  });
});

describe('in ASCII', () => {
  test.each([
    [titled('智慧公交', 'Smart Buses'), '01_Smart-Buses.pdf'],
    [titled('智慧公交'), '01_Case.pdf'],
    [titled('概览', 'Überblick: l’été – 1ʳᵉ phase'), '01_Uberblick-lete-1re-phase.pdf'],
    [titled('甲', 'Straße Øst, 5 m² × 2'), '01_Strasse-Ost-5-m2-x-2.pdf'],
    [titled('甲', 'R&D #1 (100 %)'), '01_R-D-1-(100).pdf'],
    [titled('甲', '智慧公交'), '01_Case.pdf'],
  ])('%j is %s', (material, name) => {
    expect(named(USUAL, [material], 'ascii')).toEqual([name]);
  });

  test('the bundle and what is made for it', () => {
    expect(bundleStem(USUAL, manifestOf([]), 'apply', 'ascii')).toBe('Example-2025_city_Example-City');
    expect(bundleStem(USUAL, manifestOf([], { applicantName: { zh: '示例市' } }), 'reply', 'ascii')).toBe(
      'Example-2025_city_reply',
    );
    expect(madeNames(5, 'ascii')).toEqual({
      indexPdf: '00_Index.pdf',
      indexXlsx: '00_Index.xlsx',
      indexCsv: '00_Index.csv',
      sums: 'SHA256SUMS.txt',
      book: 'Combined.pdf',
    });
    const program = programWith('names: {bundle: "{applicant.zh}+{short}材料"}\n');
    expect(bundleStem(program, manifestOf([]), 'apply', 'ascii')).toBe('Example-City+Example-2025');
  });
});

/** Titles as they may come: words, any characters, those that make trouble, and halves of characters. */
const nasty = fc.constantFrom(
  ...['/', '\\', ':', '*', '?', '"', '<', '>', '|', '.', ' ', '-', '_', '\t', '\n', '\u202e', '\u200b', '\u200d'],
  ...[
    '\ufeff',
    '\u00ad',
    '\u3164',
    '\ufe0f',
    '\u{e0100}',
    '\u{e0041}',
    '\ud800',
    '\udc00',
    '\u0301',
    '\uffff',
    '示',
    '𠮷',
  ],
  ...['👩‍🔬', '🇨🇳', '👍🏽', 'ß', 'İ', 'ﬁ', '가', 'Å', 'CON', 'nul', 'COM¹', 'lpt3', '.', '{', '+', '\u2028', ';', '；'],
);
const text = fc.oneof(
  fc.array(nasty, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constantFrom('示', 'word ', '𠮷', 'é').map((part) => part.repeat(120)),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
);
const title: fc.Arbitrary<PartBilingual> = fc.record({ zh: text, en: text }, { requiredKeys: [] });
const file = fc.constantFrom('a.pdf', 'b.DOCX', 'c', 'd.tar.gz', 'e.con', 'f.verylongone', 'CON.pdf', '.pdf', 'g.');
const materials = fc.array(fc.record({ slot: fc.constantFrom('case', 'form', 'none'), file, title }), {
  maxLength: 20,
});
const template = fc.constantFrom(
  '{number}_{title.zh}_{title.en}',
  '{title.zh}{title.en}',
  '{title.en}（{title.zh}）{number}',
  '{applicant.zh}+{title.zh}',
  '{slot.en}',
);
const scheme = fc.constantFrom('bilingual', 'ascii') satisfies fc.Arbitrary<NameScheme>;

/** Bytes of a name in a mail's header by RFC 2231, in one piece; half a character throws. */
const inHeader = (name: string): number =>
  `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`.length;
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\u034f/u;

/** What is wrong with a name on some system. */
function faultsOf(name: string): string[] {
  return [
    ...windowsNameFaults(name),
    ...(/[<>:"/\\|?*\u0000-\u001f]|[. ]$|^$/.test(name) ? ['refused'] : []),
    ...(/^(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\.|$)/i.test(name) ? ['reserved'] : []),
    ...(name === name.normalize('NFC') ? [] : ['not NFC']),
    ...(INVISIBLE.test(name) ? ['invisible'] : []),
    ...(new TextEncoder().encode(name).length <= 255 ? [] : ['bytes']),
    ...(inHeader(name) <= 998 ? [] : ['header']),
    ...(/^[.~-]/.test(name) ? ['hidden'] : []),
  ];
}

describe('whatever the titles', () => {
  test('every name can be had on every system, in a header, and by itself', () => {
    fc.assert(
      fc.property(materials, template, title, scheme, (given, entry, applicantName, scheme) => {
        const program = entryNames(entry);
        const manifest = manifestOf(given, { applicantName });
        const names = [...bundleNames(program, manifest, scheme).values()];
        const made = Object.values(madeNames(given.length, scheme));
        const stem = bundleStem(program, manifest, 'finalist', scheme);
        const all = [...names, ...made, stem, `${stem}.zip`];
        expect(all.flatMap(faultsOf)).toEqual([]);
        expect(new Set([...names, ...made].map(foldedName)).size).toBe(given.length + made.length);
        const below = 'C:\\Users\\Administrator\\Downloads\\'.length;
        for (const name of names) expect(below + `${stem}\\${stem}\\${name}`.length).toBeLessThan(260);
        if (scheme === 'ascii') expect(all.join('')).toMatch(/^[ -~]*$/);
        expect([...bundleNames(program, manifest, scheme).values()]).toEqual(names);
      }),
      { numRuns: 400 },
    );
  });
});
