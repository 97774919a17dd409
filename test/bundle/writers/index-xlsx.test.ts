import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/archive/zip.ts';
import { bytesOf } from '../../../src/base/bytes.ts';
import { writeIndexXlsx } from '../../../src/bundle/writers/index-xlsx.ts';
import { sampleIndex } from './sample-index.ts';
import { has, onTwoDays } from './support.ts';

const RISKY = ['=HYPERLINK("x")', '+86 10', '-1', '@SUM(A1)', '007', '1e5', '喆䶮𠮷 <&>'];

function risky() {
  const rows = sampleIndex(RISKY.length).rows.map((row, at) => ({ ...row, title: { zh: RISKY[at] ?? '', en: 'x' } }));
  return sampleIndex(0, { rows });
}

async function parts(xlsx: Uint8Array): Promise<Map<string, string>> {
  const zip = await readZip(bytesOf(xlsx));
  expect(zip.faults).toEqual([]);
  const result = new Map<string, string>();
  for (const entry of zip.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of zip.openEntry(entry)) chunks.push(chunk);
    result.set(entry.name, Buffer.concat(chunks).toString('utf8'));
  }
  return result;
}

describe('writeIndexXlsx', () => {
  it('gives the same bytes on any day and in any zone', async () => {
    const [one, two] = await onTwoDays(() => writeIndexXlsx(sampleIndex(5)));
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('writes every text as a text and nothing as a formula', async () => {
    const found = await parts(await writeIndexXlsx(risky()));
    const sheet = found.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toMatch(/<f[ >]/);
    for (let row = 2; row < RISKY.length + 2; row++) {
      expect(sheet).toMatch(new RegExp(`<c r="A${row}" s="\\d+" t="s">`));
      expect(sheet).toMatch(new RegExp(`<c r="B${row}" s="\\d+" t="s">`));
    }
    const strings = found.get('xl/sharedStrings.xml') ?? '';
    expect(strings).toContain('=HYPERLINK');
    expect(strings).toContain('>007<');
    expect(strings).toContain('喆䶮𠮷 &lt;&amp;&gt;');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<pane ySplit="1"');
  });

  it('prints each sheet one page wide', async () => {
    const found = await parts(await writeIndexXlsx(sampleIndex(5)));
    for (const sheet of ['sheet1', 'sheet2']) {
      const xml = found.get(`xl/worksheets/${sheet}.xml`);
      expect(xml).toMatch(
        /^[^<]*<\?xml[^>]*><worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><(?!sheetPr)/,
      );
      expect(xml).toContain('<pageSetup fitToWidth="1" fitToHeight="0" ');
    }
  });

  it('survives characters that XML can not hold', async () => {
    const index = sampleIndex(1, { program: { zh: 'a\u0001b\ud800c', en: '' } });
    const strings = (await parts(await writeIndexXlsx(index))).get('xl/sharedStrings.xml') ?? '';
    expect(strings).toContain('>abc<');
  });

  it.skipIf(!has('soffice', '--version'))(
    'LibreOffice opens it (skipped without soffice)',
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
      try {
        writeFileSync(join(folder, 'index.xlsx'), await writeIndexXlsx(risky()));
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';
        const args = ['--headless', profile, '--convert-to', filter, '--outdir', folder, join(folder, 'index.xlsx')];
        execFileSync('soffice', args, { stdio: 'ignore', timeout: 110_000 });
        const text = readFileSync(join(folder, 'index-目录 Index.csv'), 'utf8');
        expect(text.split('\n').length).toBeGreaterThan(RISKY.length);
        for (const value of RISKY) expect(text).toContain(value.replaceAll('"', '""'));
        expect(text).toContain('01,');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
