import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeIndexCsv } from '../../../src/bundle/writers/index-csv.ts';
import type { BundleIndex } from '../../../src/bundle/writers/index-model.ts';
import { writeIndexXlsx } from '../../../src/bundle/writers/index-xlsx.ts';
import { isMissing } from '../../tools/missing.ts';
import { sampleIndex } from './sample-index.ts';
import { onTwoDays, runOn } from './support.ts';

const FORMULAS = ['=HYPERLINK("x")', '+86 10', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
const PLAIN = ['007', '说 "甲, 乙"', '第一行\n第二行', '喆䶮𠮷', '甲，乙'];

function titled(titles: readonly string[]): BundleIndex {
  const rows = sampleIndex(titles.length).rows.map((row, at) => ({ ...row, title: { zh: titles[at] ?? '', en: 'x' } }));
  return sampleIndex(0, { rows });
}

const textOf = (index: BundleIndex): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeIndexCsv(index));
const PYTHON =
  'import csv,json,sys;print(json.dumps(list(csv.reader(open(sys.argv[1],encoding="utf-8-sig",newline="")))))';

/** What LibreOffice makes of a file, as CSV in UTF-8. Without its dialog, which sees the mark, it must be told that a CSV is UTF-8. */
function byLibreOffice(data: Uint8Array, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  try {
    writeFileSync(join(folder, name), data);
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1';
    const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', filter];
    const known = name.endsWith('.csv') ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1'] : [];
    const out = join(folder, 'out');
    execFileSync('soffice', [...known, ...args, '--outdir', out, join(folder, name)], {
      stdio: 'ignore',
      timeout: 110_000,
    });
    const stem = name.replace(/\.\w+$/, '');
    return readFileSync(join(out, name.endsWith('.csv') ? `${stem}-${stem}.csv` : `${stem}-目录 Index.csv`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('writeIndexCsv', () => {
  it('begins with the mark of UTF-8, ends lines with CR LF, and has the columns of the spreadsheet', () => {
    const bytes = writeIndexCsv(sampleIndex(1));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = textOf(sampleIndex(1)).slice(1).split('\r\n');
    expect(lines).toEqual([
      '序号 No.,材料名称 Title in Chinese,英文名称 Title in English,材料类别 Material,格式 Format,页数 Pages,大小 Size,字节数 Bytes,文件名 File,校验值 SHA-256,佐证内容 Evidence for,备注 Note',
      expect.stringMatching(
        /^01,示例市“一网统管”平台（第1号案例）：[^,]+,"The “one network” platform of Example City, case 1: from sensing to services",支撑案例 \/ Supporting case,PDF,2,1\.21 KB,1234,示例市_Example-City\/01_支撑案例_Supporting-Case\.pdf,[0-9a-f]{64},,$/,
      ),
      '',
    ]);
  });

  it('gives the same bytes on any day and in any zone', async () => {
    const [one, two] = await onTwoDays(async () => writeIndexCsv(sampleIndex(5)));
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('has columns for seals and for bilingual names only where there are any', () => {
    const headOf = (change: Partial<BundleIndex['rows'][number]>): string =>
      textOf(sampleIndex(0, { rows: sampleIndex(1).rows.map((row) => ({ ...row, ...change })) })).split('\r\n')[0] ??
      '';
    expect(headOf({})).not.toMatch(/盖章|双语文件名/);
    expect(headOf({ seal: { zh: '须盖章（§6）', en: 'Seal due (§6)' } })).toContain(
      ',材料类别 Material,盖章 Seal,格式 Format,',
    );
    expect(headOf({ twin: '01_甲.pdf' })).toContain(',文件名 File,双语文件名 Bilingual name,');
  });

  it.skipIf(isMissing('python3', '--version'))(
    'Python reads every cell; none begins a formula (skipped without python3)',
    () => {
      const read = JSON.parse(
        runOn(writeIndexCsv(titled([...FORMULAS, ...PLAIN])), 'a.csv', 'python3', (path) => ['-c', PYTHON, path]),
      ) as string[][];
      expect(read.map((cells) => cells.length)).toEqual(read.map(() => 12));
      expect(read.slice(1).map((cells) => cells[1])).toEqual([
        `'=HYPERLINK("x")`,
        "'+86 10",
        "'-1",
        "'@SUM(A1)",
        "'\t=1",
        // A line of its own would be a record to some; what it then begins with is guarded.
        ' =1',
        "'＝1",
        '007',
        '说 "甲, 乙"',
        '第一行 第二行',
        '喆䶮𠮷',
        '甲，乙',
      ]);
    },
  );

  it.skipIf(isMissing('soffice', '--version'))(
    'LibreOffice opens CSV and XLSX with the same cells (skipped without soffice)',
    { timeout: 120_000 },
    async () => {
      const seal = { zh: '须盖章（§6）', en: 'Seal due (§6)' };
      const rows = titled(PLAIN.filter((title) => !title.includes('\n'))).rows.map((row) => ({ ...row, seal }));
      const index = sampleIndex(0, { rows });
      const cells = (csv: string) =>
        (JSON.parse(runOn(Buffer.from(csv), 'a.csv', 'python3', (path) => ['-c', PYTHON, path])) as string[][]).map(
          (row) => row.map((cell) => cell.replaceAll('\n', ' ').replace(' / ', ' ')),
        );
      const [csv, xlsx] = [
        cells(byLibreOffice(writeIndexCsv(index), 'index.csv')),
        cells(byLibreOffice(await writeIndexXlsx(index), 'index.xlsx')),
      ];
      expect(xlsx.length).toBe(rows.length + 1);
      // What it takes for a number in a CSV loses its zeros, and an unknown number of pages is a dash in the XLSX.
      const plain = (read: string[][]) => read.map((row) => row.map((cell) => cell.replace(/^0+(?=\d)|^—$/, '')));
      expect(plain(csv)).toEqual(plain(xlsx));
    },
  );
});
