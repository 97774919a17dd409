import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import type { JsonBundleDiff } from '../../src/report/bundle-diff/contract.ts';
import { isMissing } from '../tools/missing.ts';
import { answered, bundleOf, diffed, edit, editWord, packedAfter } from './bundle-diff.ts';
import { dossierHere } from './here.ts';
import { dossier, temporary } from './run.ts';

const FILES = join(import.meta.dirname, '../files');
const CASE = ['cases/案例1-智慧公交.pdf', 'cases/案例2-智能停车.pdf', 'cases/案例3-自动驾驶接驳.pdf'] as const;
const NO_QPDF = isMissing('qpdf', '--version');

/** The zip in a folder that `pack` wrote, with the other files beside it. */
function zipIn(out: string): string {
  const [stem = ''] = readdirSync(out);
  return join(out, stem, `${stem}.zip`);
}

/** A copy of such a folder that may be changed. */
function copied(out: string): string {
  const to = join(temporary(), 'out');
  cpSync(out, to, { recursive: true });
  return to;
}

/** Of each file that isn't the same: what became of it, and its number. */
const told = (diff: JsonBundleDiff): string[] =>
  diff.files
    .filter(({ change }) => change !== 'same')
    .map(({ change, from, to }) => [change, from?.name.slice(0, 2), to?.name.slice(0, 2)].join(' ').trim());

/** Of each change inside a file: `text 3>4`. */
const inside = (file: JsonBundleDiff['files'][number] | undefined): string[] =>
  file?.content?.changes.map(
    ({ change, differs, from, to }) =>
      `${[...(change === 'changed' ? [] : [change]), ...differs].join('+')} ${from ?? ''}>${to ?? ''}`,
  ) ?? [];

const changedFile = (diff: JsonBundleDiff): JsonBundleDiff['files'][number] | undefined =>
  diff.files.find(({ change }) => change === 'changed');

let before = '';
beforeAll(async () => {
  before = await packedAfter('wsca-china-2025');
});

describe('nothing differs', () => {
  test('a bundle and itself, by its folder and by its zip', async () => {
    const zh = await diffed(before, zipIn(before), '--lang', 'zh');
    expect(zh).toMatchObject({ code: 0, stderr: '' });
    expect(zh.stdout.trimEnd().split('\n').at(-1)).toBe('两个材料包的内容没有不同。');
    expect((await diffed(before, before, '--quiet', '--lang', 'en')).stdout).toBe(
      'Nothing differs between the two bundles.\n',
    );
    const { counts, made, manifest } = await answered(before, before);
    expect(counts).toEqual({ changed: 0, replaced: 0, added: 0, removed: 0, renamed: 0, same: 7 });
    expect(made.map(({ change }) => change)).toEqual(['same', 'same', 'same']);
    expect(manifest).toEqual({ answers: [], attestations: [], waivers: [] });
  });
});

describe('a second round', () => {
  let after = '';
  beforeAll(async () => {
    after = await packedAfter('wsca-china-2025', (folder) => {
      copyFileSync(join(FILES, 'pdf-ghostscript-scan.pdf'), join(folder, 'form/申报表-盖章扫描.pdf'));
      copyFileSync(join(FILES, 'docx-libreoffice.docx'), join(folder, 'form/补充.docx'));
      copyFileSync(join(folder, CASE[0]), join(folder, 'cases/案例2-新.pdf'));
      rmSync(join(folder, 'images/公交车道.jpg'));
      edit(
        folder,
        ['peopleAffected: 4862000', 'peopleAffected: 4900000'],
        ['增长24.2%；高峰干道', '增长25.1%；高峰干道'],
        ['proposalKind: project', 'proposalKind: plan'],
        ['phone: "010-00000000"', 'phone: "010-00000001"'],
        [CASE[1], 'cases/案例2-新.pdf'],
        [
          '  - slot: support-case\n',
          '  - slot: extra\n    file: form/补充.docx\n    title: { zh: 补充说明, en: Supplement }\n  - slot: support-case\n',
        ],
        ['  - slot: image\n    file: images/公交车道.jpg\n    title: { zh: 公交专用道, en: Bus Lane }\n', ''],
        ['title: { zh: 宣传片,', 'title: { zh: 城市宣传片,'],
        ['rule: accept, by: 张示例, on: 2025-05-20', 'rule: accept, by: 张示例, on: 2025-06-01'],
      );
    });
  });

  test('in Chinese, as an office reads it', async () => {
    const ran = await diffed(before, after, '--lang', 'zh');
    expect(ran).toMatchObject({ code: 0, stderr: '', error: undefined });
    expect(ran.stdout.slice(ran.stdout.indexOf('\n\n') + 2)).toMatchInlineSnapshot(`
      "1 份材料有改动，1 份换成了别的文件，新增 1 份，减少 1 份，3 份内容相同、名称改
      了，1 份完全相同；填写内容改动 5 处。

      材料
        ~ 02_申报表盖章页_Application-Form-with-Seal.pdf
            1 页
            第 1 页：文字和图片相同，只是重新生成过；线条和颜色没有比较
        + 03_补充说明_Supplement.docx
        = 03_案例一：智慧公交_Case-1-Smart-Buses.pdf → 04_案例一：智慧公交
          _Case-1-Smart-Buses.pdf（只是序号变了，内容相同）
        ~ 05_案例二：智能停车_Case-2-Smart-Parking.pdf
            原名 04_案例二：智能停车_Case-2-Smart-Parking.pdf
            换了文件：cases/案例2-智能停车.pdf → cases/案例2-新.pdf
            大小 123 KB → 180 KB
            与原来的没有一处对得上，没有逐页、逐段列出
        = 05_案例三：自动驾驶接驳_Case-3-Driverless-Shuttles.pdf → 06_案例三：自动驾
          驶接驳_Case-3-Driverless-Shuttles.pdf（只是序号变了，内容相同）
        = 07_宣传片_Promotional-Video.mp4 → 07_城市宣传片_Promotional-Video.mp4（内
          容相同）
            材料名称（中文）  宣传片 → 城市宣传片
        - 06_公交专用道_Bus-Lane.jpg

      填写内容
        联系电话  010-00000000 → 010-00000001
        提案性质  实际项目案例 → 项目计划、倡议或方案
        实际成效（中文）
          - …到2024年的147.3万人次，增长【24.2】%；高峰干道平均车速由每小时2…
          + …到2024年的147.3万人次，增长【25.1】%；高峰干道平均车速由每小时2…
        受影响人数  4862000 → 4900000

      确认与豁免
        - 确认：接受申报条款和规则（张示例，2025-05-20）
        + 确认：接受申报条款和规则（张示例，2025-06-01）

      打包时的情况
        检查结果  通过 → 仍有错误

      目录和校验清单每次打包都重新生成，不算改动。
      "
    `);
  });

  test('and in English', async () => {
    const ran = await diffed(before, after, '--lang', 'en');
    expect(ran).toMatchObject({ code: 0, stderr: '', error: undefined });
    expect(ran.stdout.slice(ran.stdout.indexOf('\n\n') + 2)).toMatchInlineSnapshot(`
      "Files: 1 changed, 1 replaced by another file, 1 added, 1 removed, 3 only
      renamed, 1 the same. 5 answers changed.

      Files
        ~ 02_申报表盖章页_Application-Form-with-Seal.pdf
            1 page
            Page 1: the same words and pictures, written anew; lines and colours
            were not compared
        + 03_补充说明_Supplement.docx
        = 03_案例一：智慧公交_Case-1-Smart-Buses.pdf → 04_案例一：智慧公交
          _Case-1-Smart-Buses.pdf (only its number changed)
        ~ 05_案例二：智能停车_Case-2-Smart-Parking.pdf
            was called 04_案例二：智能停车_Case-2-Smart-Parking.pdf
            another file: cases/案例2-智能停车.pdf → cases/案例2-新.pdf
            size 123 KB → 180 KB
            it has nothing in common with the old one, so what differs is not listed
        = 05_案例三：自动驾驶接驳_Case-3-Driverless-Shuttles.pdf → 06_案例三：自动驾
          驶接驳_Case-3-Driverless-Shuttles.pdf (only its number changed)
        = 07_宣传片_Promotional-Video.mp4 → 07_城市宣传片_Promotional-Video.mp4 (the
          same content)
            Title of the material (Chinese)  宣传片 → 城市宣传片
        - 06_公交专用道_Bus-Lane.jpg

      Answers
        Contact phone  010-00000000 → 010-00000001
        Nature of the proposal  A real project → A plan, initiative or concept
        Actual results (Chinese)
          - …到2024年的147.3万人次，增长[24.2]%；高峰干道平均车速由每小时2…
          + …到2024年的147.3万人次，增长[25.1]%；高峰干道平均车速由每小时2…
        People affected  4862000 → 4900000

      Attestations and waivers
        - Attestation: The terms and rules are accepted (张示例, 2025-05-20)
        + Attestation: The terms and rules are accepted (张示例, 2025-06-01)

      How they were packed
        Check  passed → with errors left

      The index and the checksums are made anew with every bundle and don’t count as
      changes.
      "
    `);
  });

  test.each(['zh', 'en'])('no line is wider than the terminal (%s)', async (lang) => {
    const { stdout } = await diffed(before, after, '--lang', lang);
    // A path that has no space in it can't be broken.
    const lines = stdout.split('\n').slice(6);
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  test('as JSON it is what its schema says, and nothing else is reported', async () => {
    const path = join(import.meta.dirname, '../../docs/bundle-diff.schema.json');
    const valid = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(path, 'utf8')) as object);
    const diff = await answered(before, after);
    expect(valid(diff), JSON.stringify(valid.errors)).toBe(true);
    expect(told(diff)).toEqual([
      'changed 02 02',
      'added  03',
      'renamed 03 04',
      'replaced 04 05',
      'renamed 05 06',
      'renamed 07 07',
      'removed 06',
    ]);
    expect(diff.made.map(({ change, to }) => [change, to?.name])).toEqual([
      ['changed', '00_目录_Index.pdf'],
      ['changed', '00_目录_Index.xlsx'],
      ['changed', 'SHA256SUMS.txt'],
    ]);
    expect(diff.manifest?.answers.map(({ pointer, from, to }) => [pointer, from, to])).toEqual([
      ['/contact/phone', '"010-00000000"', '"010-00000001"'],
      ['/fields/proposalKind', 'project', 'plan'],
      ['/fields/results/zh', expect.stringContaining('24.2%'), expect.stringContaining('25.1%')],
      ['/fields/peopleAffected', '4862000', '4900000'],
    ]);
    expect(diff.manifest?.attestations.map(({ from, to }) => [from?.day, to?.day])).toEqual([
      ['2025-05-20', '2025-06-01'],
    ]);
    expect(diff.manifest?.waivers).toEqual([]);
    expect(diff.files.flatMap(({ answers }) => answers.map(({ pointer, to }) => [pointer, to]))).toEqual([
      ['/title/zh', '城市宣传片'],
    ]);
  });
});

describe('page by page', () => {
  const examples = join(import.meta.dirname, '../../examples/wsca-china-2025');
  /** The third case: ten pages. */
  const old = bundleOf({ '05_案例三.pdf': readFileSync(join(examples, CASE[2])) });

  /** The same made anew by qpdf out of its pages. */
  function remade(...args: string[]): string {
    const out = join(temporary(), 'made.pdf');
    const other = args.map((arg) => arg.replace('OTHER', join(examples, CASE[0])));
    execFileSync('qpdf', [join(examples, CASE[2]), ...other, out]);
    return bundleOf({ '05_案例三.pdf': readFileSync(out) });
  }

  test.skipIf(NO_QPDF).each<[string, string[], string[]]>([
    ['saved again: no page differs', ['--object-streams=generate'], []],
    ['linearized: no page differs', ['--linearize'], []],
    ['a page put in moves no other', ['--pages', '.', '1-3', 'OTHER', '2', '.', '4-z', '--'], ['added >4']],
    ['a page taken out', ['--pages', '.', '1-3,5-z', '--'], ['removed 4>']],
    ['a page moved', ['--pages', '.', '1-2,4-9,3,10', '--'], ['moved 3>9']],
    ['a page exchanged', ['--pages', '.', '1-3', 'OTHER', '2', '.', '5-z', '--'], ['text 4>4']],
    ['a page turned', ['--rotate=+90:5'], ['pictures 5>5']],
  ])('%s (skipped without qpdf)', async (_, args, expected) => {
    const diff = await answered(old, remade(...args));
    expect(told(diff)).toEqual(['changed 05 05']);
    expect(inside(changedFile(diff))).toEqual(expected);
  });

  test.skipIf(NO_QPDF)('behind a password it is not compared (skipped without qpdf)', async () => {
    const locked = remade('--encrypt', 'secret', 'owner', '256', '--');
    expect(changedFile(await answered(old, locked))).toMatchObject({ content: null, notCompared: 'password' });
    expect((await diffed(old, locked, '--lang', 'zh')).stdout).toContain('有密码，没有逐页比较');
  });

  const whole = readFileSync(join(examples, CASE[2]));
  test.each<[string, Record<string, Uint8Array>, string]>([
    ['cut off', { '05_案例三.pdf': whole.subarray(0, 2000) }, 'unreadable'],
    ['another document', { '05_案例三.pdf': readFileSync(join(examples, CASE[0])) }, 'nothing-in-common'],
    ['another format', { '05_案例三.docx': readFileSync(join(FILES, 'docx-libreoffice.docx')) }, 'other-format'],
  ])('%s: not compared, and that is said', async (_, files, why) => {
    const diff = await answered(old, bundleOf(files));
    expect(told(diff)).toEqual(['changed 05 05']);
    expect(changedFile(diff)).toMatchObject({ content: null, notCompared: why });
  });

  test('a table is compared as a whole', async () => {
    const table = (format: string): string => bundleOf({ '01_表.xlsx': readFileSync(join(FILES, `${format}`)) });
    const diff = await answered(table('xlsx-libreoffice.xlsx'), table('ods-libreoffice.ods'));
    expect(changedFile(diff)).toMatchObject({ content: null, notCompared: 'format' });
  });

  test('scans: the same picture saved again, and another', async () => {
    const scan = (path: string): string => bundleOf({ '01_扫描.pdf': readFileSync(path) });
    const first = scan(join(examples, 'form/申报表-盖章扫描.pdf'));
    const again = await answered(first, scan(join(FILES, 'pdf-ghostscript-scan.pdf')));
    expect(inside(changedFile(again))).toEqual(['writing 1>1']);
    const stamped = join(import.meta.dirname, '../../examples/wiotc-cases-2025/form/申报表盖章_Stamped.pdf');
    expect(inside(changedFile(await answered(first, scan(stamped))))).toEqual(['pictures 1>1']);
  });

  test('many that only got another number are told in one line', async () => {
    const files = (first: number): string =>
      bundleOf(
        Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`0${first + n}_${n}.txt`, Buffer.from(`${n}`)])),
      );
    const { stdout } = await diffed(files(1), files(2), '--lang', 'zh');
    expect(stdout).toContain('  = 另有 5 份只是序号变了，内容相同\n');
    expect(stdout).not.toContain('→');
  });

  test.skipIf(isMissing('soffice', '--version') || isMissing('python3', '--version'))(
    'a figure changed in a Word file and in the PDF made of it (skipped without LibreOffice or Python)',
    { timeout: 60_000 },
    async () => {
      const folder = temporary();
      const versions = ['old', 'new'];
      for (const name of versions) copyFileSync(join(examples, 'form/申报表.docx'), join(folder, `${name}.docx`));
      editWord(join(folder, 'new.docx'), '147.3', '151.2');
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const args = [profile, '--headless', '--convert-to', 'pdf', 'old.docx', 'new.docx'];
      execFileSync('soffice', args, { cwd: folder, stdio: 'ignore' });
      const [from = '', to = ''] = versions.map((name) =>
        bundleOf({
          '01_申报表.docx': readFileSync(join(folder, `${name}.docx`)),
          '02_申报表.pdf': readFileSync(join(folder, `${name}.pdf`)),
        }),
      );
      const diff = await answered(from, to);
      expect(told(diff)).toEqual(['changed 01 01', 'changed 02 02']);
      const [word, pdf] = diff.files;
      expect([word?.content?.unit, inside(word)]).toEqual(['paragraph', ['text 32>32']]);
      expect(pdf?.content).toMatchObject({ unit: 'page', from: 3, to: 3 });
      const changes = pdf?.content?.changes.filter(({ differs }) => differs.includes('text')) ?? [];
      expect(changes.flatMap(({ words }) => words.map((word) => [word.from, word.to]))).toEqual([['147.3', '151.2']]);
    },
  );
});

describe('without a receipt that can be used', () => {
  const withReceipt = (change: (path: string) => void): string => {
    const out = copied(before);
    change(zipIn(out).replace('.zip', '.receipt.json'));
    return out;
  };

  test.each<['none' | 'faulty' | 'differs', (path: string) => void, string]>([
    ['none', (path) => rmSync(path), '旁边没有回执'],
    ['faulty', (path) => writeFileSync(path, '{'), '旁边的回执读不懂，没有采用'],
    [
      'differs',
      (path) =>
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(/"sha256": "\w{64}"\n/, `"sha256": "${'0'.repeat(64)}"\n`),
        ),
      '旁边的回执是另一个材料包的，没有采用',
    ],
  ])('%s: by names and checksums, and that is said', async (why, change, said) => {
    const out = withReceipt(change);
    const diff = await answered(before, out);
    expect(diff.to).toMatchObject({ receipt: null, noReceipt: why });
    expect(diff).toMatchObject({ manifest: null, counts: { same: 7 } });
    expect(diff.made).toHaveLength(3);
    const { stdout } = await diffed(before, out, '--lang', 'zh');
    expect(stdout).toContain(said);
    expect(stdout).toContain('只能按名称和校验值对照；填写内容没有比较。');
  });
});

describe('what is compared at all', () => {
  test('the zip with the receipt, where pack wrote parts of it beside it', async () => {
    const out = await packedAfter('wsca-china-2025', () => {}, '--mail-limit', '600KB');
    expect(readdirSync(dirname(zipIn(out))).filter((name) => name.endsWith('.zip')).length).toBeGreaterThan(2);
    const { from, to, counts } = await answered(before, out);
    expect(to).toMatchObject({ sha256: from.sha256, noReceipt: null });
    expect(counts).toMatchObject({ same: 7 });
    expect(await dossierHere(['verify', out])).toMatchObject({ code: 0, error: undefined });
    rmSync(zipIn(out).replace('.zip', '.receipt.json'));
    expect((await diffed(before, out)).error).toMatchObject({ name: 'UsageError' });
  });

  test('the program itself ends with 2 where there is none, in both languages', async () => {
    const ran = await dossier(['diff', 'nothing', 'nothing'], { cwd: temporary() });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('找不到材料包 nothing');
    expect(ran.stderr).toContain('There is no bundle nothing');
  });

  test.each(['nothing', '.'])('no bundle at all (%s)', async (name) => {
    const folder = temporary();
    mkdirSync(join(folder, 'empty'));
    const ran = await diffed(before, join(folder, name));
    expect(ran).toMatchObject({ stdout: '', error: { name: 'UsageError' } });
  });

  test('1 for a bundle that is not sound, on either side; nothing is compared', async () => {
    const cut = join(temporary(), 'cut.zip');
    writeFileSync(cut, readFileSync(zipIn(before)).subarray(0, 300_000));
    for (const pair of [
      [before, cut],
      [cut, before],
    ] as const) {
      const ran = await diffed(...pair, '--lang', 'en');
      expect(ran).toMatchObject({ code: 1, stdout: '', error: undefined });
      expect(ran.stderr).toContain('This archive is incomplete');
      expect(ran.stderr).toContain('is not sound; nothing was compared.');
    }
  });

  test('what was laid out for comparing is gone afterwards', async () => {
    const [from, to] = ['pdf-libreoffice.pdf', 'pdf-chromium.pdf'].map((name) =>
      bundleOf({ '01_a.pdf': readFileSync(join(FILES, name)) }),
    );
    const folders: string[] = [];
    const ran = await dossierHere(['diff', from ?? '', to ?? '', '--quiet'], (world) => ({
      temporaryFolder: async () => {
        const folder = await world.temporaryFolder();
        folders.push(folder);
        return folder;
      },
    }));
    expect(ran.code).toBe(0);
    expect(folders).toHaveLength(1);
    expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
  });
});
