import { describe, expect, test } from 'vitest';
import { appended, changed, flatPages, lastXref, packedPdf, plainPdf } from './build.ts';
import { structureOf, summary } from './verdict.ts';

const GOOD = plainPdf(flatPages(3));
const PACKED = packedPdf(flatPages(3));
const FOUR = changed(flatPages(4), { 1: '', 3: '', 4: '', 5: '' });
const UPDATED = appended(GOOD, FOUR, `/Root 1 0 R /Prev ${lastXref(GOOD)}`);

describe('revisions', () => {
  test('the newest decides', () => {
    expect(summary(structureOf(UPDATED))).toBe('clean 4/4');
  });

  test('a deleted page is missing, not counted', () => {
    const at = lastXref(UPDATED);
    const text = `${UPDATED}xref\n6 1\n0000000000 00001 f \ntrailer\n<< /Size 7 /Root 1 0 R /Prev ${at} >>\nstartxref\n${UPDATED.length}\n%%EOF\n`;
    expect(structureOf(text).verdict).toBe('damaged');
  });

  test('objects that only the stream of a hybrid file lists are found', () => {
    const packed = packedPdf(flatPages(3));
    const stream = lastXref(packed);
    const text = `${packed}xref\n0 6\n${'0000000000 65535 f \n'.repeat(6)}trailer\n<< /Size 8 /Root 1 0 R /XRefStm ${stream} >>\nstartxref\n${packed.length}\n%%EOF\n`;
    expect(summary(structureOf(text))).toBe('clean 3/3');
  });

  test('an update that lost its end leaves the file doubtful', () => {
    expect(structureOf(`${GOOD}2 0 obj\n<< /Type /Pages /Count 9 >>`).verdict).toBe('damaged');
  });

  test.each([
    ['to itself', appended(GOOD, FOUR, `/Root 1 0 R /Prev ${GOOD.length + 250}`).replace(/\/Prev \d+/, '/Prev 0000')],
    ['to nowhere', appended(GOOD, FOUR, '/Root 1 0 R /Prev 99999999')],
    ['to a reference', appended(GOOD, FOUR, '/Root 1 0 R /Prev 3 0 R')],
  ])('/Prev %s', (_, text) => {
    expect(summary(structureOf(text))).toBe('damaged 4/4');
  });

  test('a loop of revisions ends, and is not clean', () => {
    const loop = plainPdf(flatPages(3), '/Prev 0000000000').replace(/\/Prev 0+/, (prev) => {
      const at = String(lastXref(plainPdf(flatPages(3), '/Prev 0000000000')));
      return `/Prev ${at.padStart(prev.length - 6, '0')}`;
    });
    expect(summary(structureOf(loop))).toBe('damaged 3/3');
    expect(structureOf(loop).reason).toContain('loop');
  });
});

describe('files that are not as they should be', () => {
  test.each([
    ['nothing', '', 'empty -/-'],
    ['another format', `PK\x03\x04${'x'.repeat(3000)}`, 'not-pdf -/-'],
    ['a header and nothing else', '%PDF-1.7\n', 'corrupt -/-'],
    ['startxref beside the table', GOOD.replace(/startxref\n\d+/, 'startxref\n12'), 'damaged 3/3'],
    ['startxref beyond the end', GOOD.replace(/startxref\n\d+/, 'startxref\n999999999'), 'damaged 3/3'],
    ['no trailer', GOOD.slice(0, GOOD.indexOf('trailer')), 'damaged 3/3'],
    ['cut off before its table', GOOD.slice(0, GOOD.indexOf('xref')), 'damaged 3/3'],
    ['cut off inside its pages', GOOD.slice(0, GOOD.indexOf('4 0 obj')), 'damaged 1/3'],
    ['object stream without cross-reference', PACKED.slice(0, PACKED.indexOf('/XRef')), 'damaged 3/3'],
    ['offsets that point elsewhere', GOOD.replace('%PDF-1.7\n', '%PDF-1.7\n\n\n\n'), 'damaged 3/3'],
    ['a short xref entry', GOOD.replace(/(\d{10}) 00000 n /, '$1 0000 n  '), 'damaged 3/3'],
    ['the trailer names its root twice', plainPdf(flatPages(3), '/Root 1 0 R'), 'damaged 3/3'],
    ['encrypted with a dictionary that is missing', plainPdf(flatPages(3), '/Encrypt 99 0 R'), 'damaged 3/3'],
  ])('%s', (_, text, expected) => {
    const found = structureOf(text);
    expect(summary(found)).toBe(expected);
    expect(found.reason).toBeTruthy();
  });

  test('bytes before the header shift all offsets', () => {
    expect(summary(structureOf(`junk\n${GOOD}`))).toBe('clean 3/3');
    // Counted from the start of the file all the same: readable, but not as the format says.
    expect(summary(structureOf(plainPdf(flatPages(3), '', 'junk\n%PDF-1.7\n')))).toBe('damaged 3/3');
  });

  test('a header that is late or missing is not clean', () => {
    const far = ' '.repeat(5000);
    expect(summary(structureOf(plainPdf(flatPages(3), '', `${far}%PDF-1.7\n`)))).toBe('damaged 3/3');
    expect(summary(structureOf(plainPdf(flatPages(3), '', 'hello\n')))).toBe('damaged 3/3');
  });

  test('long strings, comments, names with codes and old line ends are read over', () => {
    const page = `<< /Ty#70e /Page % a comment (\n /A (${'x(y)\\)'.repeat(40_000)}) /B <48 65 6c6c6f> /C [true false null -.5 +7] >>`;
    expect(summary(structureOf(plainPdf(changed(flatPages(1), { 3: page }))))).toBe('clean 1/1');
    expect(summary(structureOf(plainPdf(flatPages(2)).replaceAll(' \n', '\r\n')))).toBe('clean 2/2');
  });

  test('entries of nineteen bytes are understood', () => {
    const objects = flatPages(2);
    const text = plainPdf(objects);
    const entries = [...text.matchAll(/\d{10} \d{5} [nf]/g)].map(([entry]) => entry);
    const table = `xref\n0 ${entries.length}\n${entries.join('\n')}\n`;
    const body = text.slice(0, lastXref(text));
    expect(
      summary(structureOf(`${body}${table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`)),
    ).toBe('clean 2/2');
  });

  test('a stream whose length lies is found by its end', () => {
    const lying = PACKED.replace(/\/Length \d+/, (length) => `/Length ${'1'.repeat(length.length - 8)}`);
    expect(summary(structureOf(lying))).toBe('damaged 3/3');
  });

  test('an object stream that lists fewer objects than it says is not clean', () => {
    // Same length, so that nothing else in the file moves.
    const lying = PACKED.replace('/N 5 ', '/N 6 ');
    expect(lying).not.toBe(PACKED);
    expect(summary(structureOf(lying))).toBe('damaged 3/3');
  });

  test('what reading throws is let through', () => {
    const source = {
      size: 100,
      read: () => {
        throw new Error('disk gone');
      },
    };
    return import('../../../src/facts/pdf/read.ts').then(({ readPdfStructure }) =>
      expect(() => readPdfStructure(source)).toThrow('disk gone'),
    );
  });
});
