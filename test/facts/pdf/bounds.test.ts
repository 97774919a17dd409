import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import { readPdfStructure } from '../../../src/facts/pdf/read.ts';
import { appended, changed, flateStream, flatPages, lastXref, latin1Bytes, packedPdf, plainPdf } from './build.ts';
import { structureOf } from './verdict.ts';

describe('hostile files end at a bound', () => {
  test('an object stream that unpacks to too much', () => {
    const bomb = flateStream('/Type /ObjStm /N 1 /First 4', new Uint8Array(1 << 20));
    const text = packedPdf(flatPages(1)).replace(/\d+ 0 obj[\s\S]*?endobj\n/, (object) => {
      const head = object.slice(0, object.indexOf('\n') + 1);
      return `${head}${bomb}\nendobj\n`;
    });
    const rebuilt = `${text.slice(0, text.indexOf('startxref'))}`;
    expect(structureOf(rebuilt, { maxStreamBytes: 1 << 16 }).verdict).toBe('out-of-bounds');
  });

  test('streams that together unpack to too much', () => {
    expect(structureOf(packedPdf(flatPages(3)), { maxInflatedBytes: 100 }).verdict).toBe('out-of-bounds');
  });

  test('a million kids', () => {
    const kids = '3 0 R '.repeat(1_000_001);
    const text = plainPdf(changed(flatPages(1), { 2: `<< /Type /Pages /Count 1 /Kids [${kids}] >>` }));
    expect(structureOf(text).verdict).toBe('out-of-bounds');
  });

  test('one list of kids that many nodes share', () => {
    const objects = changed(flatPages(0), {
      2: `<< /Type /Pages /Count 1 /Kids [${Array.from({ length: 2000 }, (_, i) => `${i + 10} 0 R`).join(' ')}] >>`,
      3: '<< /Type /Page >>',
      4: `[${'3 0 R '.repeat(2000)}]`,
    });
    for (let i = 0; i < 2000; i++) objects.set(i + 10, '<< /Type /Pages /Kids 4 0 R >>');
    expect(structureOf(plainPdf(objects)).verdict).toBe('out-of-bounds');
  });

  test('values nested in each other', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(structureOf(plainPdf(changed(flatPages(1), { 3: deep }))).verdict).toBe('out-of-bounds');
    const dicts = '<</A'.repeat(100_000);
    expect(structureOf(plainPdf(changed(flatPages(1), { 3: dicts }))).verdict).toBe('out-of-bounds');
  });

  test('more levels of the tree than allowed', () => {
    const objects = changed(flatPages(0), { 2: '<< /Type /Pages /Kids [3 0 R] >>' });
    for (let num = 3; num < 40; num++) objects.set(num, `<< /Type /Pages /Kids [${num + 1} 0 R] >>`);
    expect(structureOf(plainPdf(objects), { maxTreeDepth: 20 }).verdict).toBe('out-of-bounds');
  });

  test('more revisions than allowed', () => {
    let text = plainPdf(flatPages(1));
    for (let i = 0; i < 20; i++) text = appended(text, flatPages(1), `/Root 1 0 R /Prev ${lastXref(text)}`);
    expect(structureOf(text).verdict).toBe('clean');
    expect(structureOf(text, { maxRevisions: 10 }).verdict).toBe('out-of-bounds');
  });

  test('more objects than a scan may find', () => {
    expect(structureOf(`%PDF-1.7\n${plainPdf(flatPages(50)).slice(0, 2000)}`, { maxObjects: 10 }).verdict).toBe(
      'out-of-bounds',
    );
  });

  test('many objects without an end, each of which is searched to the end of the file', () => {
    const objects = changed(flatPages(400), {});
    for (let num = 3; num < 403; num++) objects.set(num, `(${'x'.repeat(2000)}`);
    const started = structureOf(plainPdf(objects), { maxWindowBytes: 1 << 26 });
    expect(started).toMatchObject({ verdict: 'out-of-bounds', reason: 'too much is searched for an end' });
  });

  test('a clock that has run out', () => {
    let now = 0;
    const limits = { now: () => (now += 100), milliseconds: 50 };
    expect(structureOf(packedPdf(flatPages(3)), limits)).toMatchObject({
      verdict: 'out-of-bounds',
      reason: 'out of time',
    });
    expect(structureOf('%PDF-1.7 nothing here', limits).verdict).toBe('out-of-bounds');
  });

  test('a long table whose parts say nothing', () => {
    const text = `%PDF-1.7\nxref\n${'0 0\n'.repeat(200_000)}trailer\n<< >>\nstartxref\n9\n%%EOF`;
    expect(['corrupt', 'out-of-bounds']).toContain(structureOf(text).verdict);
  });
});

describe('reading', () => {
  test('takes only the ends of a large file whose structure is whole', () => {
    const head = '%PDF-1.7\n';
    const filler = `9 0 obj\n<< /Length ${40 << 20} >>\nstream\n`;
    const objects = flatPages(2);
    const gap = 40 << 20;
    const tail = shifted(plainPdf(objects), head.length + filler.length + gap - head.length);
    const last = latin1Bytes(tail.slice(head.length));
    let read = 0;
    const first = latin1Bytes(head + filler);
    const source = {
      size: first.length + gap + last.length,
      read(offset: number, length: number) {
        const bytes = new Uint8Array(Math.min(length, source.size - offset));
        for (let i = 0; i < bytes.length; i++) {
          const at = offset + i;
          bytes[i] = first[at] ?? last[at - first.length - gap] ?? 32;
        }
        read += bytes.length;
        return bytes;
      },
    };
    expect(readPdfStructure(source)).toMatchObject({ verdict: 'clean', pages: 2 });
    expect(read).toBeLessThan(1 << 18);
  });

  test('never asks for bytes outside the file', () => {
    const bytes = latin1Bytes(plainPdf(flatPages(3)));
    const inner = bytesOf(bytes);
    const source = {
      size: inner.size,
      read(offset: number, length: number) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThan(inner.size);
        return inner.read(offset, length);
      },
    };
    expect(readPdfStructure(source).verdict).toBe('clean');
  });
});

/** The same file with all its offsets moved. */
function shifted(text: string, by: number): string {
  return text
    .replace(/(\d{10}) 00000 n/g, (_, offset: string) => `${String(Number(offset) + by).padStart(10, '0')} 00000 n`)
    .replace(/startxref\n(\d+)/, (_, offset: string) => `startxref\n${Number(offset) + by}`);
}
