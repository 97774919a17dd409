import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startJpeg } from '../../src/cli/jpeg-encoder.ts';
import { packageFiles } from '../../src/cli/package-files.ts';
import { compileWasm } from '../../src/cli/wasm-module.ts';
import type { JsonShrink } from '../../src/report/shrink/contract.ts';
import { pageTexts } from '../bundle/pdf/tools.ts';
import { scannedFrom } from '../bundle/shrink/scans.ts';
import { dossier, jsonOf, temporary } from '../cli/run.ts';
import { isMissing } from '../tools/missing.ts';

const PAGES = 24;
const LIMIT = 5_000_000;
/** A4 at 300 dpi. */
const [WIDTH, HEIGHT] = [2480, 3508];

/** Lines of dark strokes on paper with the noise of a scanner's sensor, in colour. */
function sheet(): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  let seed = 7;
  for (let at = 0; at < pixels.length; at += 4) {
    const [x, y] = [(at / 4) % WIDTH, Math.floor(at / 4 / WIDTH)];
    const isInk = y % 70 < 30 && (x * 7 + y * 3) % 23 < 6;
    for (let channel = 0; channel < 3; channel++) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      pixels[at + channel] = (isInk ? 60 : 225) + ((seed >> 16) % 40);
    }
  }
  return pixels;
}

let source = '';
let found: JsonShrink;

beforeAll(async () => {
  const jpeg = Buffer.from(
    await (await startJpeg(async () => compileWasm(await packageFiles().wasm('mozjpeg'))))(
      { data: sheet(), width: WIDTH, height: HEIGHT },
      80,
      false,
    ),
  );
  const pages = Array.from({ length: PAGES }, () => ({ jpeg, colours: 'DeviceRGB' as const }));
  source = join(temporary(), '扫描件.pdf');
  writeFileSync(source, scannedFrom(pages, WIDTH / 300));
  const ran = await dossier([
    'shrink',
    source,
    '--limit',
    '5MB',
    '--split',
    '--min-dpi',
    '200',
    '--format',
    'json',
    '-q',
  ]);
  found = jsonOf<JsonShrink>(ran);
});

describe('a scan of some thirty megabytes', () => {
  test('ends as parts that each keep the limit, with every page', () => {
    expect(statSync(source).size).toBeGreaterThan(25_000_000);
    expect(found.outcome).toBe('parts');
    expect(found.files.flatMap(({ from, to }) => [from, to]).at(-1)).toBe(PAGES);
    for (const { path, bytes } of found.files) {
      expect(bytes).toBeLessThanOrEqual(LIMIT);
      expect(statSync(path ?? '').size).toBe(bytes);
    }
  });

  test.skipIf(isMissing('qpdf', '--version'))('qpdf finds the parts sound (skipped without qpdf)', () => {
    const qpdf = (...args: string[]): string => execFileSync('qpdf', args, { encoding: 'utf8' });
    for (const { path, pages } of found.files) {
      expect(qpdf('--check', path ?? '')).toContain('No syntax or stream encoding errors');
      expect(qpdf('--show-npages', path ?? '').trim()).toBe(String(pages));
    }
  });

  test.skipIf(isMissing('pdftotext', '-v'))('the pages stand in order (skipped without pdftotext)', () => {
    const texts = found.files.flatMap(({ path }) => pageTexts(readFileSync(path ?? '')));
    expect(texts).toEqual(Array.from({ length: PAGES }, (_, index) => `PAGE-${index + 1}`));
  });
});
