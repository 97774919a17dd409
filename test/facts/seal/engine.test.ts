import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodePdfEngine } from '../../../src/cli/node-engines.ts';
import { nodeWorld } from '../../../src/cli/node-world.ts';
import { packageFiles } from '../../../src/cli/package-files.ts';
import type { Engines } from '../../../src/facts/engines.ts';
import type { Inspection } from '../../../src/facts/facts.ts';
import { inspectFile } from '../../../src/facts/inspect.ts';
import { lookAt } from '../../../src/facts/look.ts';
import type { SealPage } from '../../../src/facts/seal/facts.ts';
import { sealsInFile } from '../../../src/facts/seal/seen.ts';

const FILES = join(import.meta.dirname, '../../files');
const SET = join(import.meta.dirname, '../../seals');

const { files, engines: real } = nodeWorld();
const built = nodePdfEngine(packageFiles(), 20_000);
const engines: Engines = { ...real, pdf: built };
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-seals-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await built.close();
});

const inspect = (path: string, by = engines): Promise<Inspection> =>
  inspectFile(lookAt(files), { file: path, path, within: files.real(join(path, '..')) }, new Set(['seals']), by);

/** What was seen in a file, or the message why nothing could be. */
async function seen(path: string, by = engines) {
  const inspection = await inspect(path, by);
  if (!inspection.ok) throw new Error(inspection.message.id);
  const { seals, format } = inspection.facts;
  if (seals === undefined) return undefined;
  return seals.known ? sealsInFile(seals.value, format) : seals.message.id;
}

const LOOKS = { shape: 'round', sure: 'very' } as const;

describe('seals in files by real producers', () => {
  test('a seal that LibreOffice put behind text: what stands under it, and that the page is no scan', async () => {
    expect(await seen(join(FILES, 'seals/pdf-libreoffice-seal.pdf'))).toMatchObject({
      marks: [
        {
          ...LOOKS,
          page: 1,
          across: 'left',
          down: 'upper',
          pasted: true,
          under: expect.stringContaining('示例研究院'),
        },
      ],
      ...{ of: 1, scans: [], grey: [], missed: undefined },
    });
  });

  test('a scan in a PDF', async () => {
    const found = await seen(join(FILES, 'seals/pdf-libreoffice-scan.pdf'));
    expect(found).toMatchObject({
      marks: [{ ...LOOKS, page: 1, across: 'right', down: 'middle', pasted: false }],
      ...{ of: 1, scans: [1], grey: [] },
    });
  });

  test('a picture that lies, and that EXIF turns: at the place where a person sees it', async () => {
    expect(await seen(join(FILES, 'seals/jpeg-imagemagick-seal-turned.jpg'))).toMatchObject({
      marks: [{ ...LOOKS, shape: 'cut', page: undefined, across: 'right', down: 'lower' }],
      of: undefined,
    });
  });

  test('a grey scan, as a PNG of one bit', async () => {
    expect(await seen(join(SET, 'dev/bilevel-with-seal-1.png'))).toMatchObject({ marks: [], grey: [1], of: undefined });
  });

  test('a page of text, which is no scan', async () => {
    expect(await seen(join(FILES, 'pdf-libreoffice.pdf'))).toEqual({
      marks: [],
      of: 1,
      scans: [],
      grey: [],
      missed: undefined,
    });
  });
});

describe('files that can’t be looked at', () => {
  test('a Word file has no pages to look at', async () => {
    expect(await seen(join(FILES, 'docx-libreoffice.docx'))).toBeUndefined();
  });

  test('a PDF with a password says so', async () => {
    expect(await seen(join(FILES, 'pdf-qpdf-password.pdf'))).toBe('pdf.password');
  });

  test('a JPEG that breaks off in its head', async () => {
    const path = join(folder, 'head.jpg');
    writeFileSync(path, readFileSync(join(SET, 'dev/over-text-1.jpg')).subarray(0, 300));
    expect(await seen(path)).toMatchObject({ of: 0, marks: [], missed: { pages: [1], reason: 'unreadable' } });
  });

  test('a PNG whose pixels are damaged, a JPEG that is only noise after its head: no fault gets out', async () => {
    const [png, jpeg] = [join(folder, 'noise.png'), join(folder, 'noise.jpg')];
    for (const [path, from] of [
      [png, 'dev/bilevel-with-seal-1.png'],
      [jpeg, 'dev/over-text-1.jpg'],
    ] as const) {
      const bytes = readFileSync(join(SET, from));
      writeFileSync(path, bytes.fill(0x5a, 800, bytes.length - 20));
      const found = await seen(path);
      expect(found).toMatchObject({ marks: [] });
    }
    // And it goes on after them.
    expect(await seen(join(FILES, 'pdf-libreoffice.pdf'))).toMatchObject({ of: 1 });
  });

  test('a PDF that is damaged', async () => {
    const path = join(folder, 'damaged.pdf');
    writeFileSync(path, readFileSync(join(FILES, 'pdf-libreoffice.pdf')).subarray(0, 900));
    expect(await seen(path)).toMatch(/^pdf\./);
  });
});

describe('bounds', () => {
  const blank: SealPage = { made: 'scan', grey: false, marks: [] };
  const long = () => {
    const path = join(folder, 'long.pdf');
    cpSync(join(FILES, 'pdf-libreoffice.pdf'), path);
    return path;
  };
  /** Engines for which a file has many pages, each looked at in so many milliseconds. */
  const many = (pages: number, each: number): Engines => {
    let now = 0;
    return {
      ...engines,
      clock: () => now,
      pdf: {
        ...built,
        pages: async () => ({ ok: true, value: pages }),
        seals: async () => {
          now += each;
          return { ok: true, value: blank };
        },
      },
    };
  };

  test('pages beyond the hundredth aren’t looked at, and are named', async () => {
    const { sealsOf } = await import('../../../src/facts/seal/of.ts');
    const { known } = await import('../../../src/facts/facts.ts');
    const open = files.open(long());
    const look = async (pages: number, each: number) => {
      const facts = await sealsOf('pdf', known({ pages, remarks: [] }), long(), open, many(pages, each));
      if (!facts?.known) throw new Error('unknown');
      return sealsInFile(facts.value, 'pdf').missed;
    };
    expect(await look(100, 1)).toBeUndefined();
    expect(await look(102, 1)).toEqual({ pages: [101, 102], reason: 'too-many-pages' });
    expect(await look(4, 30_000)).toEqual({ pages: [3, 4], reason: 'time' });
    open.close();
  });
});
