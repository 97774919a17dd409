import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { JsonPack } from '../../src/report/contract.ts';
import { isMissing } from '../tools/missing.ts';
import { dossierHere } from './here.ts';
import { copyOf, jsonOf, READY, runProgram, temporary } from './run.ts';

const EXAMPLE = 'wsca-china-2025';

let manifest = '';
beforeEach(() => {
  manifest = join(copyOf(EXAMPLE), 'dossier.yaml');
});

async function packed(...more: string[]): Promise<{ code: number | undefined; pack: JsonPack }> {
  const ran = await dossierHere(['pack', manifest, '--as-of', READY[EXAMPLE], '--format', 'json', ...more]);
  expect(ran.error).toBeUndefined();
  return { code: ran.code, pack: jsonOf(ran) };
}

const saying = ({ findings }: JsonPack): string[] =>
  findings.map(({ message }) => message).filter((id) => id.startsWith('book.'));

test('one PDF beside the bundle: the index, then every PDF in reading order; what is no PDF is said', async () => {
  const { code, pack } = await packed('--combined');
  expect([code, saying(pack)]).toEqual([0, ['book.separate']]);
  const { book } = pack;
  expect(basename(book?.path ?? '')).toBe('合订本_Combined.pdf');
  const chapters = book?.chapters ?? [];
  expect(chapters.map(({ source }) => source)).toEqual(
    pack.bundle?.entries.flatMap(({ source }) => (source?.endsWith('.pdf') ? [source] : [])),
  );
  let next = 1 + (book?.indexPages ?? 0);
  for (const { page, pages } of chapters) {
    expect(page).toBe(next);
    next += pages;
  }
  expect(book?.pages).toBe(next - 1);
  expect(book?.outside.map(({ why }) => why)).toEqual(['not-pdf', 'not-pdf', 'not-pdf']);
});

test('its index leads to the page on which each material begins', async () => {
  const { pack } = await packed('--combined');
  const { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } = await import('pdf-lib');
  const doc = await PDFDocument.load(readFileSync(pack.book?.path ?? ''));
  const pageRefs = doc.getPages().map(({ ref }) => ref);
  const front = doc.getPages().slice(0, pack.book?.indexPages);
  const annots = front.flatMap(({ node }) => node.Annots()?.asArray() ?? []);
  const links = annots.flatMap((annot) => {
    const action = doc.context.lookup(annot, PDFDict).lookup(PDFName.of('A'), PDFDict);
    const [ref] = action.lookup(PDFName.of('D'), PDFArray).asArray();
    return ref instanceof PDFRef ? [pageRefs.indexOf(ref) + 1] : [];
  });
  const starts = pack.book?.chapters.map(({ page }) => page) ?? [];
  expect(links.filter((page) => page > (pack.book?.indexPages ?? 0))).toEqual(starts);
});

test('for printing on both sides each material begins on an odd page', async () => {
  const { pack } = await packed('--combined', '--duplex');
  expect(pack.book?.chapters.map(({ page }) => page % 2)).toEqual([1, 1, 1, 1]);
});

test('the same bytes again; packed without it, it is gone', async () => {
  const [one, two] = [await packed('--combined'), await packed('--combined')];
  expect(two.pack.book?.sha256).toBe(one.pack.book?.sha256);
  expect(two.pack.bundle?.sha256).toBe(one.pack.bundle?.sha256);
  const { pack } = await packed();
  expect(pack.book).toBeNull();
  expect(readdirSync(dirname(pack.bundle?.path ?? '')).some((name) => name.includes('合订本'))).toBe(false);
});

test('--duplex concerns the combined PDF alone', async () => {
  const ran = await dossierHere(['pack', manifest, '--duplex']);
  expect(ran.error).toMatchObject({ name: 'UsageError', text: { en: expect.stringContaining('--combined') } });
});

test('nothing is written for --dry-run, and what stays outside is said all the same', async () => {
  const ran = await dossierHere(['pack', manifest, '--as-of', READY[EXAMPLE], '--combined', '--dry-run']);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('合订本_Combined.pdf');
});

const noClients = isMissing('qpdf', '--version') || isMissing('pdftotext', '-v');
test.skipIf(noClients)(
  'qpdf finds it sound, pdftotext the cases in order (skipped without qpdf, pdftotext)',
  async () => {
    const { pack } = await packed('--combined');
    const path = pack.book?.path ?? '';
    expect((await runProgram('qpdf', ['--check', path])).code).toBe(0);
    const folder = temporary();
    for (const { page, pages, source } of pack.book?.chapters ?? []) {
      const range = ['-f', String(page), '-l', String(page + pages - 1)];
      const merged = await runProgram('pdftotext', [...range, '-enc', 'UTF-8', path, join(folder, 'a.txt')]);
      expect(merged.code, source).toBe(0);
      const [own, book] = await Promise.all([
        runProgram('pdftotext', ['-enc', 'UTF-8', join(dirname(manifest), source), '-']),
        runProgram('pdftotext', [...range, '-enc', 'UTF-8', path, '-']),
      ]);
      const plain = (text: string): string =>
        Array.from(text.replace(/\d+\/\d+/g, '').replace(/\s/g, ''))
          .sort()
          .join('');
      expect(plain(book.stdout)).toBe(plain(own.stdout));
    }
  },
);
