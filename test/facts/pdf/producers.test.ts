import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import { readPdfStructure } from '../../../src/facts/pdf/read.ts';
import { fc } from '../../tools/properties.ts';
import { flatPages, latin1Bytes, packedPdf, plainPdf } from './build.ts';
import { fixture, summary } from './verdict.ts';

const PRODUCERS = [
  'chromium',
  'ghostscript',
  'libreoffice',
  'mutool',
  'pdf-lib',
  'qpdf-linearized',
  'qpdf-linearized-streams',
];
const ENCRYPTIONS = ['r2-rc4-40', 'r3-rc4-128', 'r4-rc4-128', 'r4-aes-128', 'r4-metadata', 'r5-aes-256', 'r6-aes-256'];

const read = (name: string) => readPdfStructure(bytesOf(fixture(`${name}.pdf`)));

describe('files of real producers', () => {
  test.each(PRODUCERS)('%s', (name) => {
    expect(summary(read(name))).toBe('clean 3/3');
    expect(read(name).restricted).toBe(false);
  });

  test.each(ENCRYPTIONS)('%s with an empty password is restricted', (name) => {
    expect(summary(read(`${name}-empty`))).toBe('clean 3/3');
    expect(read(`${name}-empty`).restricted).toBe(true);
  });

  test.each(ENCRYPTIONS)('%s with a password needs it', (name) => {
    expect(read(`${name}-user`)).toEqual({ verdict: 'password', restricted: false, reason: 'password required' });
  });

  test.each(ENCRYPTIONS)('%s is read without its cross-reference too', (name) => {
    const bytes = fixture(`${name}-empty.pdf`);
    const text = String.fromCharCode(...bytes).replace(/startxref\s+\d+/, 'startxref 1');
    const found = readPdfStructure(bytesOf(latin1Bytes(text)));
    expect(summary(found)).toBe('damaged 3/3');
    expect(found.restricted).toBe(true);
  });

  test('encryption that nobody here knows', () => {
    const text = plainPdf(flatPages(1), '/Encrypt << /Filter /Adobe.PubSec /V 4 /R 4 >>');
    expect(readPdfStructure(bytesOf(latin1Bytes(text))).verdict).toBe('unknown-encryption');
  });
});

describe('whatever the bytes are', () => {
  const good = [
    ...[...PRODUCERS, ...ENCRYPTIONS.map((name) => `${name}-empty`)].map((name) => fixture(`${name}.pdf`)),
    latin1Bytes(packedPdf(flatPages(4), true)),
  ];
  const file = fc.constantFrom(...good);
  const limits = { maxStreamBytes: 1 << 22, maxInflatedBytes: 1 << 24, maxValues: 1_000_000 };

  test('a truncated file is never thought to be whole and something else', () => {
    fc.assert(
      fc.property(file, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) => {
        const cut = bytes.subarray(0, Math.floor(bytes.length * share));
        const found = readPdfStructure(bytesOf(cut), limits);
        if (found.verdict === 'clean') expect(found.pages).toBe(readPdfStructure(bytesOf(bytes)).pages);
        else expect(found.reason).toBeTruthy();
      }),
      { numRuns: 300 },
    );
  });

  test('changed bytes never make it throw, nor leave a verdict without a reason', () => {
    const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(file, fc.array(change, { minLength: 1, maxLength: 12 }), (bytes, changes) => {
        const copy = bytes.slice();
        for (const [place, byte] of changes) copy[Math.floor(place * copy.length)] = byte;
        const found = readPdfStructure(bytesOf(copy), limits);
        expect(found.verdict === 'clean' || found.reason).toBeTruthy();
        if (found.verdict === 'clean') expect(found.pages).toBe(found.declared);
      }),
      { numRuns: 500 },
    );
  });

  test('noise after a header', () => {
    const token = fc.constantFrom(
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '1 0 R',
      '1 0 obj',
      'endobj',
      'stream\n',
      'endstream',
      'xref\n0 1\n',
      'trailer',
      '/Root',
      '/Pages',
      '/Kids',
      '/Type',
      'startxref\n9\n',
      '%',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const found = readPdfStructure(bytesOf(latin1Bytes(`%PDF-1.7\n${tokens.join(' ')}`)), limits);
        expect(found.verdict).not.toBe('clean');
      }),
      { numRuns: 500 },
    );
  });
});
