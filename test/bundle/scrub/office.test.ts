import { describe, expect, test } from 'vitest';
import { type HandEntry, zipByHand } from '../../archive/zip-by-hand.ts';
import { looked, partsOf, scrubbed, told } from './tools.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...list: readonly string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${more}/>`;
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>';

/** An office file as Microsoft's programs write it, of the parts given beside a list of types. */
function office(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const all = { '[Content_Types].xml': `${TYPES}</Types>`, ...parts };
  const entries: HandEntry[] = Object.entries(all).map(([name, data]) => ({
    name,
    data: typeof data === 'string' ? Buffer.from(data) : data,
    deflate: true,
  }));
  return zipByHand(entries);
}

const DOCUMENT =
  '<w:document xmlns:w="w" xmlns:r="r"><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>';

/** The parts of the copy, and what was taken out. */
async function without(parts: Readonly<Record<string, string | Uint8Array>>) {
  const { copy, taken } = await scrubbed(office(parts));
  expect(await looked(copy)).toMatchObject({ outcome: 'clean' });
  return { taken, after: await partsOf(copy) };
}

describe('Word', () => {
  test('accounts of people, paths on a computer, the preview and labels', async () => {
    const { taken, after } = await without({
      '[Content_Types].xml': `${TYPES}<Override PartName="/docMetadata/LabelInfo.xml" ContentType="x"/><Override PartName="/word/document.xml" ContentType="y"/></Types>`,
      '_rels/.rels': relations(
        relation('rId1', 'officeDocument', 'word/document.xml'),
        relation('rId2', 'metadata/thumbnail', 'docProps/thumbnail.jpeg'),
        relation('rId3', 'classificationlabels', 'docMetadata/LabelInfo.xml'),
      ),
      'docProps/thumbnail.jpeg': 'picture',
      'docMetadata/LabelInfo.xml': '<labels/>',
      'word/document.xml': DOCUMENT,
      'word/_rels/settings.xml.rels': relations(
        relation('rId1', 'attachedTemplate', 'file:///C:\\Users\\zhangsan\\模板.dotx', ' TargetMode="External"'),
        relation('rId2', 'hyperlink', 'https://city.example/a/b', ' TargetMode="External"'),
      ),
      'word/people.xml':
        '<w15:people><w15:person w15:author=\'张 &amp; 三\'><w15:presenceInfo w15:providerId="AD" w15:userId="S::zhang@city.example"/></w15:person></w15:people>',
      'word/commentsExtensible.xml': '<w16cex:a w16cex:durableId="1" w16cex:dateUtc="2025-05-20T01:00:00Z"/>',
    });
    expect(taken).toEqual(['reviewers: 张****', 'path: file:///C:\\Users\\z****\\模板.dotx', 'label', 'preview']);
    expect([...after.keys()]).not.toContain('docProps/thumbnail.jpeg');
    expect([...after.keys()]).not.toContain('docMetadata/LabelInfo.xml');
    expect(after.get('_rels/.rels')).toBe(relations(relation('rId1', 'officeDocument', 'word/document.xml')));
    expect(after.get('[Content_Types].xml')).toBe(
      `${TYPES}<Override PartName="/word/document.xml" ContentType="y"/></Types>`,
    );
    expect(after.get('word/document.xml')).toBe(DOCUMENT);
    expect(after.get('word/_rels/settings.xml.rels')).toContain('Target="模板.dotx"');
    expect(after.get('word/_rels/settings.xml.rels')).toContain('https://city.example/a/b');
    expect(after.get('word/people.xml')).toBe(
      '<w15:people><w15:person w15:author="作者 Author 1"><w15:presenceInfo w15:providerId="None" w15:userId="Author"/></w15:person></w15:people>',
    );
    expect(after.get('word/commentsExtensible.xml')).toBe('<w16cex:a w16cex:durableId="1"/>');
  });

  test('properties that a page shows stay, because Word would show nothing in their place', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>示例市方案</dc:title><dc:creator>张三</dc:creator><cp:category/></cp:coreProperties>';
    const shown = DOCUMENT.replace(
      '<w:p>',
      '<w:sdt><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]"/></w:sdt><w:p>',
    );
    const { taken, after } = await without({
      '_rels/.rels': relations(
        relation('rId1', 'metadata/core-properties', '/docProps/core.xml'),
        relation('rId2', 'custom-properties', 'docProps/custom.xml'),
      ),
      'docProps/core.xml': core,
      'docProps/custom.xml':
        '<Properties xmlns:vt="v"><property name="文号" pid="2"><vt:lpwstr>1</vt:lpwstr></property><property name="KSOProductBuildVer" pid="3"/></Properties>',
      'word/document.xml': shown,
      'word/footer1.xml': '<w:ftr><w:instrText> DOCPROPERTY  文号 \\* MERGEFORMAT </w:instrText></w:ftr>',
    });
    expect(taken).toEqual(['author: 张*', 'custom: KSOProductBuildVer']);
    expect(after.get('docProps/core.xml')).toBe(
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>示例市方案</dc:title></cp:coreProperties>',
    );
    expect(after.get('docProps/custom.xml')).toContain(
      '<property name="文号" pid="2"><vt:lpwstr>1</vt:lpwstr></property></Properties>',
    );
    expect(after.get('word/document.xml')).toBe(shown);
  });

  test('a photograph in it loses where it was taken, and other files in it are told of', async () => {
    const bytes = office({
      'word/document.xml': DOCUMENT,
      'word/media/image1.jpeg': told('exiftool.jpg'),
      'word/media/image2.png': 'no picture',
      'word/embeddings/sheet.xlsx': 'another file',
    });
    expect(await looked(bytes)).toMatchObject({ remains: ['embedded-files'] });
    const { copy, taken } = await scrubbed(bytes);
    expect(taken).toEqual(['place', 'pictures']);
    const after = await partsOf(copy);
    expect(after.get('word/media/image1.jpeg')).not.toContain('EC-100');
    expect(after.get('word/media/image2.png')).toBe('no picture');
  });
});

test('Excel: where it was saved, who refreshed it, and printers', async () => {
  const sheet =
    '<worksheet xmlns:r="r"><sheetData/><pageSetup orientation="portrait" r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>';
  const { taken, after } = await without({
    'xl/workbook.xml':
      '<workbook><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\zhangsan\\"/></mc:Choice></mc:AlternateContent><fileSharing userName="李四"/></workbook>',
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      relation('rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'),
      relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    ),
    'xl/printerSettings/printerSettings1.bin': 'office printer',
    'xl/pivotCache/pivotCacheDefinition1.xml':
      '<pivotCacheDefinition refreshedBy="王五" refreshedDate="45000" id="1"/>',
    'xl/threadedComments/threadedComment1.xml':
      '<threadedComment ref="A1" dT="2025-05-20T01:00:00" personId="{1}"><text>看</text></threadedComment>',
    'xl/persons/person.xml': '<person displayName="赵六" id="{1}" userId="S-1-5" providerId="AD"/>',
  });
  expect(taken).toEqual(['author: 王*', 'reviewers: 李*, 赵*', 'path: C:\\Users\\z****\\', 'dates', 'printer']);
  expect(after.get('xl/workbook.xml')).not.toMatch(/absPath|李四/);
  expect(after.get('xl/worksheets/sheet1.xml')).toBe(sheet.replace(' r:id="rId1"', ''));
  expect(after.has('xl/printerSettings/printerSettings1.bin')).toBe(false);
  expect(after.get('xl/pivotCache/pivotCacheDefinition1.xml')).toBe('<pivotCacheDefinition id="1"/>');
  expect(after.get('xl/persons/person.xml')).toBe(
    '<person displayName="作者 Author 2" id="{1}" userId="Author" providerId="None"/>',
  );
  expect(after.get('xl/threadedComments/threadedComment1.xml')).toBe(
    '<threadedComment ref="A1" personId="{1}"><text>看</text></threadedComment>',
  );
});

test('PowerPoint: newer comments', async () => {
  const { taken, after } = await without({
    'ppt/presentation.xml': '<p:presentation/>',
    'ppt/authors.xml': '<p188:author id="{1}" name="张三" initials="张" userId="S::z@city.example" providerId="AD"/>',
    'ppt/comments/modernComment_1.xml': '<p188:cm id="{2}" authorId="{1}" created="2025-05-20T01:00:00.000"/>',
  });
  expect(taken).toEqual(['reviewers: 张*']);
  expect(after.get('ppt/authors.xml')).toBe(
    '<p188:author id="{1}" name="作者 Author 1" initials="A" userId="Author" providerId="None"/>',
  );
  expect(after.get('ppt/comments/modernComment_1.xml')).toContain('created="2000-01-01T00:00:00.000"');
});

describe('is left as it is', () => {
  const document = { 'word/document.xml': DOCUMENT };
  test.each([
    ['signed', office({ ...document, '_xmlsignatures/sig1.xml': '<s/>' }), 'signed'],
    ['cut off', office(document).subarray(0, 300), 'damaged'],
    ['holding a name twice', zipByHand([{ name: 'word/document.xml' }, { name: 'word/document.xml' }]), 'damaged'],
    ['encrypted', zipByHand([{ name: 'word/document.xml', flags: 0x801 }]), 'damaged'],
    ['of broken XML', office({ ...document, 'word/people.xml': '<w15:person w15:author="a' }), 'damaged'],
    [
      'of another encoding',
      office({ ...document, 'word/people.xml': Buffer.from([0x3c, 0xff, 0xb2, 0x3e]) }),
      'damaged',
    ],
    ['claiming a part of 5 GB', zipByHand([{ name: 'word/document.xml', bytes: 0xfffffff0 }]), 'damaged'],
  ])('%s', async (_, bytes, why) => {
    expect(await looked(bytes)).toMatchObject({ outcome: 'left', why });
  });

  test('with a part that is too large to be looked into', async () => {
    const large = Buffer.alloc(40 << 20, 'w:author ');
    expect(await looked(office({ 'word/document.xml': large }))).toMatchObject({
      outcome: 'left',
      why: 'too-large',
      reason: 'word/document.xml',
    });
  });
});

test('many tags without an end take no time to speak of', async () => {
  const hostile = { 'word/document.xml': DOCUMENT, 'word/people.xml': `w:author${'<!--'.repeat(200_000)}` };
  expect(await looked(office(hostile))).toMatchObject({ outcome: 'left', why: 'damaged' });
  const spaces = { 'word/document.xml': DOCUMENT, 'word/people.xml': `<a author${' '.repeat(500_000)}x>` };
  expect(await looked(office(spaces))).toMatchObject({ outcome: 'clean' });
});
