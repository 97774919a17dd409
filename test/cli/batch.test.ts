import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import { ReadError } from '../../src/base/world.ts';
import type { JsonBatch, JsonReport } from '../../src/report/contract.ts';
import { dossierHere, dossierInside } from './here.ts';
import { copyOf, dossier, jsonOf, type Ran, READY, temporary } from './run.ts';

const CASE = 'cases/案例1-智慧公交.pdf';
/** Where the example names it. */
const LINE =
  readFileSync(join(import.meta.dirname, '../../examples/wsca-china-2025/dossier.yaml'), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(CASE)) + 1;
const AS_OF = ['--as-of', READY['wsca-china-2025']];
const JSON_OUT = ['--format', 'json'];

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** A folder with two submissions of one applicant, which share a case under another name, and one of nobody else’s. */
function office(): string {
  const folder = temporary();
  copyOf('wsca-china-2025', join(folder, '出行'));
  copyOf('wsca-china-2025', join(folder, 'energy'));
  copyOf('wiotc-cities-2025', join(folder, 'city'));
  renameSync(join(folder, 'energy', CASE), join(folder, 'energy/cases/能源.pdf'));
  for (const name of ['案例2-智能停车.pdf', '案例3-自动驾驶接驳.pdf'])
    appendFileSync(join(folder, 'energy/cases', name), '\n');
  edit(join(folder, 'energy/dossier.yaml'), (text) =>
    text
      .replace('category: mobility', 'category: energy-environment')
      .replace(CASE, 'cases/能源.pdf')
      .replaceAll(/supplier:\n.*\n.*\n/g, 'supplier: { zh: 样本能源公司, en: Sample Energy }\n'),
  );
  return folder;
}

let folder = '';
beforeAll(() => {
  folder = office();
});

const validate = (args: readonly string[], cwd = folder): Promise<Ran> =>
  dossierInside(['validate', ...AS_OF, ...args], { cwd });

describe('a folder of submissions', () => {
  test('begins with a line for each, aligned as Chinese, and ends in one verdict', async () => {
    const ran = await dossier(['validate', ...AS_OF, '.', '--lang', 'zh'], { cwd: folder });
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    const lines = ran.stdout.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '共检查 3 份申报',
      '可以提交    WIOTC-Cities-2025               0 处错误  1 条提醒  ./city/dossier.yaml',
      '还不能提交  能源与环境大奖 WSCA-China-2025  3 处错误  4 条提醒  ./energy/dossier.yaml',
      '可以提交    出行大奖 WSCA-China-2025        0 处错误  0 条提醒  ./出行/dossier.yaml',
    ]);
    expect(new Set(lines.slice(1, 4).map((line) => displayWidth(line.slice(0, line.indexOf('./'))))).size).toBe(1);
    expect(lines.at(-2)).toBe('结论：3 份申报中，2 份可以提交，1 份还不能提交。有 3 处错误，6 条提醒。');
  });

  test('goes on with what they have in common, and each one’s own report', async () => {
    const { stdout } = await validate(['.', '--lang', 'en']);
    const order = [
      '3 submissions checked',
      'Between the submissions, 1 thing to look at:',
      `Warning ./出行/dossier.yaml:${LINE}:11 ${CASE}`,
      `"./energy/dossier.yaml", line ${LINE}, file "cases/能源.pdf"`,
      '── 1/3  WIOTC-Cities-2025  ./city/dossier.yaml ──',
      '── 2/3  Energy and Environment Award WSCA-China-2025  ./energy/dossier.yaml ──',
      '[wsca-china-2025/k-energy]',
      'Verdict: not ready yet. 3 errors, 4 warnings.',
      '── 3/3  Mobility Award',
      'Verdict: of 3 submissions, 2 ready, 1 not ready. 3 errors, 6 warnings.',
    ].map((part) => stdout.replaceAll(/\n {2}(?=\S)/g, ' ').indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('both languages: the lines in each', async () => {
    const { stdout } = await validate(['.', '--lang', 'both']);
    expect(stdout).toMatch(/^共检查 3 份申报\n(.+\n){3}\n3 submissions checked\n(.+\n){3}\n各份申报之间.*\nBetween/);
    expect(stdout).toMatch(/\n结论：.*\nVerdict: .*\n$/);
  });

  test('--quiet: the lines, errors and the verdict', async () => {
    const { stdout, code } = await validate(['.', '--quiet', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 6).join('\n')).toMatch(/^3 submissions checked\n(.+\n){3}\n── 2\/3 /);
    expect(stdout).not.toMatch(/^(Warning|Advice)|Between|── [13]\/3/m);
    expect(stdout.match(/^Error/gm)).toHaveLength(3);
    expect(stdout.match(/^Verdict/gm)).toHaveLength(1);
  });

  test('a narrow terminal has each manifest on a line of its own', async () => {
    const terminal = { columns: 60, colors: false, interactive: false };
    const ran = await dossierHere(['validate', folder, '--quiet', ...AS_OF], () => ({ terminal }));
    expect(ran.stdout.split('\n').slice(5, 7)).toEqual([
      'Ready      Mobility Award WSCA-China-2025                0 errors  0 warnings',
      `  ${folder}/出行/dossier.yaml`,
    ]);
  });
});

describe('as JSON', () => {
  const faults = (ran: Ran): unknown[] => {
    const schema = new URL('../../docs/batch.schema.json', import.meta.url);
    const check = new Ajv2020({ allErrors: true, strict: true }).compile(
      JSON.parse(readFileSync(schema, 'utf8')) as object,
    );
    check(JSON.parse(ran.stdout));
    return check.errors ?? [];
  };

  test('holds each report as it is alone, and the findings between them with both places', async () => {
    const ran = await validate(['.', ...JSON_OUT]);
    expect(faults(ran)).toEqual([]);
    const { submissions, findings, counts, verdict } = jsonOf<JsonBatch>(ran);
    expect([verdict, counts]).toEqual(['not-ready', { error: 3, warning: 6, advice: 0, waived: 0 }]);
    expect(submissions.map(({ manifest }) => manifest)).toEqual(
      ['city', 'energy', '出行'].map((name) => `./${name}/dossier.yaml`),
    );
    for (const { manifest, ...report } of submissions) {
      expect(report).toEqual(jsonOf<JsonReport>(await validate([manifest, ...JSON_OUT])));
    }
    expect(findings).toMatchObject([
      {
        message: 'across.same-file',
        place: { file: './出行/dossier.yaml', line: LINE, pointer: '/materials/2/file' },
        first: { file: './energy/dossier.yaml', line: LINE, pointer: '/materials/2/file' },
        subject: { file: CASE },
      },
    ]);
    expect(findings).toHaveLength(1);
  });

  test('a manifest that can’t be read is one of them', async () => {
    const ran = await validate(['nowhere.yaml', `energy/${CASE.replace(/案例1.*/, '能源.pdf')}`, '出行', ...JSON_OUT]);
    expect(faults(ran)).toEqual([]);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    const { submissions } = jsonOf<JsonBatch>(ran);
    expect(submissions.map(({ verdict, findings }) => [verdict, findings.map(({ message }) => message)])).toEqual([
      ['not-ready', ['manifest.not-there']],
      ['not-ready', ['manifest.not-text']],
      ['ready', []],
    ]);
  });
});

describe('several manifests', () => {
  const ready = async (...args: string[]): Promise<[number | null, string | undefined]> => {
    const { code, stdout } = await validate(['--quiet', '--lang', 'en', ...args]);
    return [code, stdout.trim().split('\n\n').at(-1)?.replace('\n', ' ')];
  };

  test('0 only where all are ready, with --strict only without warnings, between them too', async () => {
    const own = temporary();
    for (const name of ['a', 'b']) cpSync(join(folder, '出行'), join(own, name), { recursive: true });
    const [a, b] = [join(own, 'a/dossier.yaml'), join(own, 'b')];
    expect(await ready(a, b)).toEqual([0, 'Verdict: both submissions are ready to submit; please look at 4 warnings.']);
    expect(await ready(a, b, '--strict')).toEqual([
      1,
      'Verdict: not ready yet. No errors, but 4 warnings, and warnings fail this time (--strict).',
    ]);
    expect(await ready(a, b, '--as-of', '2025-07-01')).toEqual([
      0,
      'Verdict: no errors by the clauses of the calls, but for all of them the window has closed; please look at 6 warnings.',
    ]);
    edit(join(own, 'b/dossier.yaml'), (text) =>
      text.replace(/name: \{ zh: 示例市交通运输局, en: .* \}/, 'name: { zh: 样本市, en: Sample City }'),
    );
    expect(await ready(a, b, '--strict')).toEqual([0, 'Verdict: both submissions are ready to submit.']);
  });

  test('one that has warnings is not ready with --strict', async () => {
    const { stdout } = await validate(['city', '出行', '--strict', '--lang', 'en', '--quiet']);
    expect(stdout).toMatch(/^Not ready {2}WIOTC-Cities-2025 .*\nReady {6}Mobility Award/m);
    expect(stdout).toContain('Verdict: of 2 submissions, 1 ready, 1 not ready. 0 errors, 1 warning.');
  });

  test('have their counts one below the other', async () => {
    const cwd = temporary();
    copyOf('wiotc-cities-2025', join(cwd, 'a'));
    copyOf('wsca-china-2025-broken', join(cwd, 'b'));
    const { stdout } = await validate(['a', 'b', '--lang', 'zh', '--quiet'], cwd);
    expect(stdout).toMatch(/^可以提交 .* {3}0 处错误 {3}1 条提醒.*\n还不能提交 .* {2}\d\d 处错误 {2}\d\d 条提醒/m);
  });

  test('come in the order given, each once however it is named', async () => {
    const { stdout } = await validate(['出行', './city', './出行/dossier.yaml', ...JSON_OUT]);
    expect(jsonOf<JsonBatch>({ stdout }).submissions.map(({ manifest }) => manifest)).toEqual([
      '出行/dossier.yaml',
      './city/dossier.yaml',
    ]);
  });

  test('of one submission named twice the report is that of one', async () => {
    const { stdout } = await validate(['出行', '出行/dossier.yaml', ...JSON_OUT]);
    expect(jsonOf<JsonReport>({ stdout }).format).toBe('dossier-report/1');
  });

  test('2 for a day that is none', async () => {
    const ran = await dossier(['validate', '出行', 'city', '--as-of', '2025-02-30', '--lang', 'en'], { cwd: folder });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
  });

  test('are judged for one moment', async () => {
    let calls = 0;
    const start = Date.parse('2025-05-20T00:00:00Z');
    const ran = await dossierHere(['validate', folder, ...JSON_OUT], () => ({ now: () => start + 1000 * calls++ }));
    const { submissions } = JSON.parse(ran.stdout) as JsonBatch;
    expect(new Set(submissions.map(({ asOf }) => asOf)).size).toBe(1);
  });
});

describe('what a folder stands for', () => {
  const found = async (path: string): Promise<string[]> => {
    const list = (folder: string): string[] => readdirSync(folder).toSorted().toReversed();
    const { stdout } = await dossierHere(['validate', path, ...JSON_OUT], ({ files }) => ({
      files: { ...files, list },
    }));
    return (JSON.parse(stdout) as JsonBatch).submissions.map(({ manifest }) => manifest.slice(path.length + 1));
  };
  const make = (files: Readonly<Record<string, string>>): string => {
    const root = temporary();
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return root;
  };

  test('manifests are known by their content or their name, by code point, three folders down', async () => {
    const root = make({
      '申报乙.yaml': 'dossier: 1\nprogram: x\n',
      '申报甲.YML': '{dossier: 1}',
      'full-width.yaml': 'dossier：1\n',
      'broken.yaml': 'dossier: 1\n  - [\n',
      'unfilled.yaml': 'dossier:\nprogram: x\n',
      'a.yaml': 'dossier: 1\n',
      'dossier-x.yaml': 'dosier: 1\n',
      'other.yaml': 'name: x\nnested:\n  dossier: 1\n',
      'list.yaml': '- dossier: 1\n',
      'notes.txt': 'dossier: 1\n',
      'a/b/c/dossier.yaml': '',
      'a/b/c/d/dossier.yaml': 'dossier: 1\n',
      'e/f/g/h/dossier.yaml': 'dossier: 1\n',
      '.hidden/dossier.yaml': 'dossier: 1\n',
      'node_modules/dossier.yaml': 'dossier: 1\n',
    });
    expect(await found(root)).toEqual([
      'a.yaml',
      'a/b/c/dossier.yaml',
      'broken.yaml',
      'dossier-x.yaml',
      'full-width.yaml',
      'unfilled.yaml',
      '申报乙.yaml',
      '申报甲.YML',
    ]);
  });

  test('its own dossier.yaml, whatever else lies there; one that is found alone is reported alone', async () => {
    const root = make({ 'dossier.yaml': 'dossier: 1\n', 'a/dossier.yaml': 'dossier: 1\n', 'b/x.yaml': 'dossier: 1\n' });
    for (const [path, manifest] of [
      ['', 'dossier.yaml'],
      ['b', 'b/x.yaml'],
    ] as const) {
      const ran = await dossierHere(['validate', join(root, path)]);
      expect(ran.stdout).toContain(`Manifest ${root}/${manifest}, phase`);
    }
  });

  test('a folder that may not be opened is one of the lines', async () => {
    const root = make({ 'a/dossier.yaml': 'dossier: 1\n', 'b/dossier.yaml': 'dossier: 1\n' });
    const ran = await dossierHere(['validate', root, '--quiet'], ({ files }) => ({
      files: {
        ...files,
        stat: (path) => {
          if (path.startsWith(`${root}/b/`)) throw new ReadError('EACCES', path);
          return files.stat(path);
        },
      },
    }));
    expect(ran.stdout).toMatch(/^Cannot be read +.*\/b$/m);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
  });

  test('pack takes one manifest, and names those found', async () => {
    const ran = await dossier(['pack', '.', '--lang', 'both'], { cwd: folder });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr.split('\n')).toEqual([
      '这个命令一次只处理一份申报清单，. 里有 3 份，请写明其中一份：./city/dossier.yaml、./energy/dossier.yaml、./出行/dossier.yaml。',
      'This takes one manifest, but . has 3; name one of them: ./city/dossier.yaml, ./energy/dossier.yaml, ./出行/dossier.yaml',
      '',
    ]);
  });

  test('none: it is said of the folder', async () => {
    const ran = await dossierHere(['validate', make({ 'notes.txt': 'x' })]);
    expect(ran).toMatchObject({ code: undefined, error: { name: 'UsageError' } });
    expect(String(ran.error)).toContain('There is no manifest');
  });
});

describe('files are hashed', () => {
  const hashed = async (...paths: string[]): Promise<string[]> => {
    const seen: string[] = [];
    const ran = await dossierHere(['validate', ...paths, ...AS_OF, '--quiet'], ({ sha256 }) => ({
      sha256: (path) => {
        seen.push(path.replace(`${folder}/`, ''));
        return sha256(path);
      },
    }));
    expect(ran.error).toBeUndefined();
    return seen.toSorted();
  };

  test('only where another one is as long, and once', async () => {
    expect(await hashed(join(folder, '出行'))).toEqual([]);
    expect(await hashed(join(folder, '出行'), join(folder, 'city'))).toEqual([]);
    const shared = await hashed(folder);
    expect(shared).toContain(`出行/${CASE}`);
    expect(shared).toContain('energy/cases/能源.pdf');
    expect(shared.filter((file) => /案例[23]/.test(file))).toEqual([]);
    expect(new Set(shared).size).toBe(shared.length);
  });

  test('and not again for the comparison with others', async () => {
    const root = temporary();
    const texts = { a: ['甲', '乙'], b: ['丙'], c: ['丁丁'] };
    for (const [name, contents] of Object.entries(texts)) {
      mkdirSync(join(root, name));
      for (const [index, text] of contents.entries()) writeFileSync(join(root, name, `${index}.txt`), text);
      const entries = contents.map((_, index) => `  - { slot: extra, file: ${index}.txt }\n`);
      writeFileSync(
        join(root, name, 'dossier.yaml'),
        `dossier: 1\nprogram: wsca-china-2025\nmaterials:\n${entries.join('')}`,
      );
    }
    const seen = await hashed(root);
    expect(seen.map((path) => path.slice(-7))).toEqual(['a/0.txt', 'a/1.txt', 'b/0.txt']);
  });
});
