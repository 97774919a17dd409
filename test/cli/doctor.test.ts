import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { looksOf } from '../../src/archive/zip-looks.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { JsonDoctor } from '../../src/report/doctor/contract.ts';
import { zipByHand } from '../archive/zip-by-hand.ts';
import { isMissing } from '../tools/missing.ts';
import { dossierHere, dossierInside } from './here.ts';
import { dossier, jsonOf, runProgram, temporary } from './run.ts';

const ZIPS = join(import.meta.dirname, '../files/zips');
const zipFile = (name: string): string => join(ZIPS, `${name}.zip`);
const LANG = 'C.UTF-8';

const CONTENT: Readonly<Record<string, string>> = {
  '申报材料/01_申报表.docx': '示例市申报表\n'.repeat(20),
  '申报材料/02_案例介绍.pdf': '示例市智慧出行案例\n'.repeat(30),
  '申报材料/附件/目录.txt': '一、申报表\n二、案例介绍\n',
  '申报材料/readme.txt': 'Example City\n',
};
const TRADITIONAL: typeof CONTENT = {
  '申報材料/01_申報表.docx': '範例市申報表\n'.repeat(20),
  '申報材料/02_案例介紹.pdf': '範例市智慧出行案例\n'.repeat(30),
  '申報材料/readme.txt': 'Example City\n',
};

/** What partners send, and what is in it. */
const SENT: readonly (readonly [zip: string, codePage: string | null, content: typeof CONTENT])[] = [
  ['gbk-python', 'gbk', CONTENT],
  ['gbk-bsdtar', 'gbk', CONTENT],
  ['big5-python', 'big5', TRADITIONAL],
  ['macos-by-hand', null, { ...CONTENT, '申报材料/Café_ガイド.txt': 'é\n' }],
  ['utf8-infozip', null, CONTENT],
];

const doctor = (...args: string[]) => dossierHere(['doctor', ...args]);
async function json(...args: string[]): Promise<{ code: number | undefined; said: JsonDoctor }> {
  const ran = await doctor(...args, '--format', 'json');
  return { code: ran.code, said: jsonOf<JsonDoctor>(ran) };
}

/** Unpacks a zip with a program into a folder. */
const CLIENTS: readonly {
  readonly tool: string;
  readonly probe: string[];
  readonly unpack: (zip: string, folder: string) => string[];
}[] = [
  { tool: 'unzip', probe: ['-v'], unpack: (zip, folder) => ['-q', zip, '-d', folder] },
  { tool: '7z', probe: [], unpack: (zip, folder) => ['x', '-bso0', `-o${folder}`, zip] },
  { tool: 'bsdtar', probe: ['--version'], unpack: (zip, folder) => ['-xf', zip, '-C', folder] },
  {
    tool: 'python3',
    probe: ['--version'],
    unpack: (zip, folder) => ['-X', 'utf8', '-m', 'zipfile', '-e', zip, folder],
  },
];

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
      }),
  );
}

describe.each(SENT)('%s', (name, codePage, content) => {
  const made: { copy: string; code?: number | undefined; said?: JsonDoctor } = { copy: '' };
  beforeAll(async () => {
    made.copy = join(temporary(), 'clean.zip');
    Object.assign(made, await json(zipFile(name), '--out', made.copy));
  });

  test('is read in the right encoding, and a whole copy written', () => {
    const { code, said, copy } = made;
    expect([code, said?.verdict, said?.names.codePage]).toEqual([0, 'repairable', codePage]);
    expect(said?.copy).toMatchObject({ path: copy, entries: Object.keys(content).length, complete: true });
  });

  for (const { tool, probe, unpack } of CLIENTS) {
    test.skipIf(isMissing(tool, ...probe))(
      `${tool} unpacks right names and the same bytes (skipped without it)`,
      async () => {
        const folder = temporary();
        const ran = await runProgram(tool, unpack(made.copy, folder), { lang: LANG });
        expect(ran.code, ran.stderr).toBe(0);
        expect(filesIn(folder)).toEqual(content);
      },
    );
  }

  test('once repaired, nothing is left to repair, and a further copy is the same', async () => {
    const twice = join(temporary(), 'clean.zip');
    const again = await json(made.copy, '--out', twice);
    expect([again.code, again.said.verdict, again.said.findings]).toEqual([0, 'sound', []]);
    expect(readFileSync(twice).equals(readFileSync(made.copy))).toBe(true);
  });
});

test('the copy is the same in any zone, with the dates of the zip, which is left as it was', async () => {
  const before = readFileSync(zipFile('gbk-python'));
  const copies: Buffer[] = [];
  for (const tz of ['Asia/Shanghai', 'America/New_York']) {
    const copy = join(temporary(), 'clean.zip');
    await dossier(['doctor', zipFile('gbk-python'), '--out', copy], { tz, lang: 'zh_CN.UTF-8' });
    copies.push(readFileSync(copy));
  }
  expect(copies[0]?.equals(copies[1] ?? Buffer.alloc(0))).toBe(true);
  const { entries } = await readZip(bytesOf(copies[0] ?? Buffer.alloc(0)));
  expect(entries.map(({ date }) => date)).toEqual(Array(4).fill('2025-05-20T09:00:00'));
  expect(readFileSync(zipFile('gbk-python')).equals(before)).toBe(true);
});

test('files without a byte are told, and kept in the copy', async () => {
  const path = join(temporary(), 'sent.zip');
  writeFileSync(
    path,
    zipByHand([
      { name: 'a/form.docx', data: Buffer.alloc(0) },
      { name: 'a/b.txt', data: Buffer.from('b') },
    ]),
  );
  const { code, said } = await json(path);
  expect([code, said.verdict]).toEqual([0, 'sound']);
  expect(said.findings).toMatchObject([
    { message: 'doctor.empty-files', text: { en: expect.stringContaining('form.docx') } },
  ]);
});

test('a name whose accents were joined is told from one that changed', async () => {
  const ran = await doctor(zipFile('macos-by-hand'), '--lang', 'en');
  expect(ran.stdout).toMatch(/→ .*Café_ガイド\.txt +\(accents joined to their letters\)/u);
});

test.each(['utf8-7z', 'utf8-bsdtar'])('%s has nothing to repair', async (name) => {
  const { code, said } = await json(zipFile(name));
  expect([code, said.verdict, said.findings]).toEqual([0, 'sound', []]);
});

describe('a zip with all that a folder can hold', () => {
  test('is diagnosed in full, and only in part repaired', async () => {
    const copy = join(temporary(), 'clean.zip');
    const { code, said } = await json(zipFile('mixed-infozip'), '--out', copy);
    expect([code, said.verdict, said.copy?.complete]).toEqual([1, 'lacking', false]);
    expect(said.findings.map(({ message }) => message)).toEqual([
      'doctor.encrypted',
      'doctor.link',
      'doctor.collision',
      'doctor.junk',
      'doctor.unmarked',
      'doctor.windows',
      'doctor.wrapped',
      'doctor.empty-folders',
      'doctor.macros',
      'doctor.nested',
      'doctor.programs',
    ]);
    const fates = said.entries.map(
      ({ name, copyName, junk, lack }) => `${basename(name)}: ${copyName ?? junk ?? lack}`,
    );
    expect(fates.toSorted()).toEqual([
      '.~lock.表.ods#: office-lock',
      'A.txt: 材料/cases/A.txt',
      'Thumbs.db: windows',
      'a.txt: 材料/cases/a (2).txt',
      'aux.txt: 材料/_aux.txt',
      'setup.exe: 材料/setup.exe',
      '~$申报表.docx: office-lock',
      '保密.txt: encrypted',
      '宏.docm: 材料/宏.docm',
      '申报表:终稿?.txt: 材料/申报表：终稿？.txt',
      '里面.zip: 材料/里面.zip',
      '链接.txt: link',
    ]);
    expect(said.emptyFolders).toEqual(['材料/材料/空/']);
    expect(existsSync(copy)).toBe(true);
  });

  test('never calls its copy complete', async () => {
    const ran = await doctor(zipFile('mixed-infozip'), '--out', join(temporary(), 'x.zip'), '--lang', 'both');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('写出的副本不完整：有 7 个文件');
    expect(ran.stdout).toContain('The copy is not complete: it has 7 files');
    expect(ran.stdout).not.toMatch(/已写出整理好的副本|A clean copy was written/);
    expect(ran.stdout).toMatch(/链接\.txt {2}\(a link\)/);
  });
});

describe('the report', () => {
  test.each(['zh', 'en'])('on a GBK zip, in %s', async (lang) => {
    const folder = temporary();
    cpSync(zipFile('gbk-python'), join(folder, '伙伴 材料.zip'));
    const ran = await dossier(['doctor', '伙伴 材料.zip', '--lang', lang], { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
    await expect(ran.stdout).toMatchFileSnapshot(`expected/doctor-gbk.${lang}.txt`);
  });

  test('stays short for 2,000 names', async () => {
    const zip = join(temporary(), 'many.zip');
    const name = Buffer.from('c9eab1a8b1ed', 'hex');
    writeFileSync(
      zip,
      zipByHand(
        Array.from({ length: 2000 }, (_, at) => ({
          name: Buffer.concat([Buffer.from(`${at}`), name, Buffer.from(':')]),
          flags: 0,
        })),
      ),
    );
    const ran = await doctor(zip, '--lang', 'zh');
    expect(ran.stdout.split('\n').length).toBeLessThan(80);
    expect(ran.stdout).toContain('有乱码的文件名共 2000 个，列出 4 个');
    expect(ran.stdout).toContain('……还有 1988 个');
  });

  test('stays short for names as long as a zip can have', async () => {
    const zip = join(temporary(), 'long.zip');
    writeFileSync(zip, zipByHand([{ name: `${'ab/'.repeat(20_000)}c` }, { name: '申'.repeat(20_000), flags: 0 }]));
    const ran = await doctor(zip, '--lang', 'both');
    expect(ran.stdout.length).toBeLessThan(8000);
    expect(ran.stdout).toContain('…');
  });

  test('takes the encoding that somebody says', async () => {
    const { said } = await json(zipFile('gbk-python'), '--names', 'big5');
    expect(said.names).toEqual({ codePage: 'big5', chosen: true, others: ['gbk'] });
    expect(said.entries[0]?.copyName).toBe('扠惆第蹋/01_扠惆桶.docx');
    const page = await doctor(zipFile('gbk-python'), '--names', 'big5');
    expect(page.stdout).toMatch(/gbk-python\.zip --names big5 --out .*gbk-python-clean\.zip\n$/);
  });

  test('quietly says the errors and the verdict alone', async () => {
    const ran = await doctor(zipFile('gbk-python'), '--quiet', '--lang', 'en');
    expect(ran.stdout).toMatch(/^Verdict: it can be repaired[^\n]*\n {2}dossier doctor [^\n]*\n$/);
  });

  test('is kept waiting with how far the work is, on stderr alone', async () => {
    let clock = 0;
    const now = (): number => {
      clock += 20_000;
      return clock;
    };
    const out = join(temporary(), 'clean.zip');
    const args = ['doctor', zipFile('gbk-python'), '--out', out, '--force', '--lang', 'zh'];
    const slow = await dossierHere(args, () => ({ now }));
    expect(slow.stderr).toContain('读取压缩包');
    expect(slow.stderr).toContain('核对副本');
    expect(slow.stdout).not.toContain('读取压缩包');
    expect((await dossierHere([...args, '--quiet'], () => ({ now }))).stderr).toBe('');
  });

  test('shows nothing that commands a terminal', async () => {
    const zip = join(temporary(), 'evil.zip');
    writeFileSync(zip, zipByHand([{ name: '\u001b[2J表.pdf' }, { name: '表\u202efdp.exe', mode: 0o120777 }]));
    const both = [await doctor(zip, '--lang', 'both'), await doctor(zip, '--format', 'json')];
    for (const { stdout } of both) expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('where the copy goes', () => {
  const said = async (...args: string[]) => {
    const ran = await dossier(['doctor', zipFile('gbk-python'), '--lang', 'en', ...args]);
    return { code: ran.code, stderr: ran.stderr };
  };

  test('a file that is there is replaced only with --force', async () => {
    const out = join(temporary(), 'there.zip');
    writeFileSync(out, 'mine');
    expect(await said('--out', out)).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await said('--out', out, '--force')).code).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  test('never over the zip itself, nor over a folder', async () => {
    const folder = temporary();
    const zip = join(folder, 'own.zip');
    cpSync(zipFile('gbk-python'), zip);
    const own = await dossier(['doctor', zip, '--out', join(folder, '.', 'own.zip'), '--force', '--lang', 'en']);
    expect([own.code, own.stderr]).toEqual([2, expect.stringContaining('choose another name')]);
    mkdirSync(join(folder, 'sub'));
    expect((await dossierInside(['doctor', zip, '--out', join(folder, 'sub'), '--force'])).code).toBe(2);
    expect(readdirSync(folder).toSorted()).toEqual(['own.zip', 'sub']);
  });

  test('nothing is left beside it, and nothing is written of a zip that cannot be read', async () => {
    const folder = temporary();
    await said('--out', join(folder, 'copy.zip'));
    expect(readdirSync(folder)).toEqual(['copy.zip']);
    const bomb = join(folder, 'bomb.zip');
    writeFileSync(bomb, zipByHand([{ name: 'a', deflate: true, bytes: 900_000_000 }]));
    const { code, said: answer } = await json(bomb, '--out', join(folder, 'b.zip'));
    expect([code, answer.verdict, answer.copy]).toEqual([1, 'unreadable', null]);
    const locked = join(folder, 'locked.zip');
    writeFileSync(locked, zipByHand([{ name: 'a', flags: 0x801 }]));
    const ran = await doctor(locked, '--out', join(folder, 'l.zip'), '--lang', 'en');
    expect([ran.code, ran.stdout]).toEqual([1, expect.stringMatching(/No copy was\s+written\./)]);
    expect(readdirSync(folder).toSorted()).toEqual(['bomb.zip', 'copy.zip', 'locked.zip']);
  });

  test('what is no file is said', async () => {
    const path = join(ZIPS, 'none.zip');
    expect((await doctor(path)).error).toMatchObject({ name: 'UsageError', text: { zh: `找不到文件“${path}”。` } });
    expect((await doctor(zipFile('gbk-python'), '--names', 'latin1')).code).toBe(2);
  });
});

describe.skipIf(isMissing('unzip', '-v'))('how names look on Linux (skipped without unzip)', () => {
  test.each(['gbk-python', 'gbk-bsdtar', 'big5-python', 'macos-by-hand', 'utf8-infozip', 'utf8-7z', 'utf8-bsdtar'])(
    '%s as unzip lists it',
    async (name) => {
      const { entries } = await readZip(bytesOf(readFileSync(zipFile(name))));
      const { stdout } = await runProgram('unzip', ['-Z1', zipFile(name)], { lang: LANG });
      const listed = stdout.split('\n').filter((line) => line !== '' && !line.endsWith('/'));
      const foretold = entries.filter(({ isFolder }) => !isFolder).map((entry) => looksOf(entry).linux);
      expect(listed).toHaveLength(foretold.length);
      for (const [at, look] of foretold.entries()) {
        if (look === null) expect(listed[at]).toContain('\ufffd');
        else expect(listed[at]).toBe(look);
      }
    },
  );
});
