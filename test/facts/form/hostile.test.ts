import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import { readForm } from '../../../src/facts/form/read-form.ts';
import { zipByHand } from '../../archive/zip-by-hand.ts';
import { cell, formIn, mainPart, paragraph, short, table, wordFile } from './word-by-hand.ts';

const deep = (tag: string, levels: number): string => `<${tag}>`.repeat(levels) + `</${tag}>`.repeat(levels);
const reasonFor = async (data: Uint8Array): Promise<unknown> => {
  const form = await readForm(bytesOf(data));
  return form.known ? form.value : form.message;
};

describe('isn’t read, for a reason', () => {
  const bomb = Buffer.concat([
    Buffer.from(mainPart('').replace('</w:body></w:document>', '')),
    Buffer.alloc(17 * 1024 * 1024, 32),
  ]);
  test.each<[string, Uint8Array, string | RegExp]>([
    ['a zip bomb', zipByHand([{ name: 'word/document.xml', data: bomb, deflate: true }]), /more than 16777216 bytes/],
    ['elements too deep', wordFile(mainPart(deep('w:sdt', 300))), 'more than 256 levels deep'],
    [
      'a document type',
      wordFile(`<!DOCTYPE a [<!ENTITY b "cccc">]>${mainPart(paragraph('&b;'))}`),
      'a document type declaration',
    ],
    ['an unknown entity', wordFile(mainPart(paragraph('&b;'))), /undefined entity/],
    ['broken XML', wordFile(mainPart('<w:p><w:r></w:p>')), /unexpected close tag|unclosed tag/],
    ['cut-off XML', wordFile(mainPart(paragraph('a')).slice(0, -20)), /unclosed tag/],
    [
      'no main part',
      zipByHand([{ name: 'word/other.xml', data: Buffer.from('<a/>') }]),
      'no text in word/document.xml',
    ],
    ['no body', wordFile('<a/>'), 'no text in word/document.xml'],
    ['an empty part', wordFile(''), /document must contain a root element/],
    ['no zip', Buffer.from('PK\x03\x04 and nothing else'), /not-a-zip|truncated/],
  ])('%s', async (_, data, reason) => {
    expect(await reasonFor(data)).toEqual({
      id: 'word.unopenable',
      params: { reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) },
    });
  });
});

describe('is read all the same', () => {
  test('a span wider than any table, rows of different length, a merge that goes on from nothing', async () => {
    const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>${cell('姓名')}${cell('张三')}</w:tr><w:tr>${cell('^电话')}${cell('1')}</w:tr><w:tr/></w:tbl><w:tbl/>`;
    expect((await formIn(mainPart(wide))).entries.map(short)).toEqual(['姓名=张三', '电话=1']);
  });

  test('styles based on each other in a circle', async () => {
    const style = (id: string, on: string): string => `<w:style w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`;
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('a', 'b')}${style('b', 'a')}</w:styles>`;
    const body = '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>姓名：张三</w:t></w:r></w:p>';
    expect((await formIn(mainPart(body), { 'word/styles.xml': styles })).entries.map(short)).toEqual(['姓名=张三']);
  });

  test('a field that never ends, one that never began, a control without content', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${field('end')}<w:sdt/><w:r><w:t>姓名：张三</w:t></w:r>${field('begin')}</w:p>`;
    expect((await formIn(mainPart(body))).entries.map(short)).toEqual(['姓名=张三']);
  });

  test('other prefixes, and the strict form of the standard', async () => {
    const xml = mainPart(table(['姓名', '张三']));
    const other = xml
      .replaceAll('w:', 'q:')
      .replace('xmlns:w=', 'xmlns:q=')
      .replace('schemas.openxmlformats.org/wordprocessingml/2006/main', 'purl.oclc.org/ooxml/wordprocessingml/main');
    expect((await formIn(other)).entries.map(short)).toEqual(['姓名=张三']);
  });

  test('long lines without an end of anything', async () => {
    for (const text of [
      '：'.repeat(20_000),
      '_ '.repeat(20_000),
      '□'.repeat(20_000),
      '（'.repeat(20_000),
      'x '.repeat(20_000),
      ' '.repeat(40_000),
    ]) {
      expect((await formIn(mainPart(paragraph(text) + table([text, text])))).matters.macros).toBe(false);
    }
  });
});
