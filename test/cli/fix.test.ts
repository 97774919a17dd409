import { chmodSync, lstatSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import { UsageError } from '../../src/commands/failure.ts';
import { WriteError } from '../../src/commands/world.ts';
import type { JsonReport } from '../../src/report/contract.ts';
import type { JsonFix } from '../../src/report/fix/contract.ts';
import { dossierHere, dossierInside } from './here.ts';
import { contentsOf, copyOf, dossier, jsonOf, READY } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';

/** The example with what people type, and what it says otherwise. */
function spoilt(): { folder: string; manifest: string; before: string } {
  const folder = copyOf(EXAMPLE);
  const manifest = join(folder, 'dossier.yaml');
  const before = readFileSync(manifest, 'utf8')
    .replace('country: CN', 'country：CN')
    .replace('"+86 10 0000 0000"', '01000000000')
    .replaceAll('form/申报表盖章_Stamped.pdf', 'form\\申报表盖章_Stamped.pdf');
  writeFileSync(manifest, before);
  return { folder, manifest, before };
}

describe('validate --fix', () => {
  test('shows what would change, changes nothing, and says how', async () => {
    const { folder } = spoilt();
    const before = contentsOf(folder);
    const ran = await dossier(['validate', '--fix', '--lang', 'zh'], { cwd: folder });
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toContain('全角标点和空格 1 处，给电话、编号加引号 1 处');
    expect(ran.stdout).toContain('  -   country：CN\n  +   country: CN\n');
    expect(ran.stdout).toContain('  +   phone: "01000000000"\n');
    expect(ran.stdout).toContain('请加 --yes 再运行一次');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('with --yes it is changed, and then ready; all comments are there', async () => {
    const { folder, manifest, before } = spoilt();
    const ran = await dossierInside(['validate', '--fix', '--yes', '--lang', 'en'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('dossier.yaml: corrected (');
    const after = readFileSync(manifest, 'utf8');
    expect(after.match(/#.*/g)).toEqual(before.match(/#.*/g));
    const judged = await dossierInside(['validate', '--as-of', READY[EXAMPLE], '--format', 'json'], { cwd: folder });
    expect(jsonOf<JsonReport>(judged)).toMatchObject({ verdict: 'ready' });
    expect(Object.keys(contentsOf(folder))).toEqual(Object.keys(contentsOf(copyOf(EXAMPLE))));
    const again = await dossierInside(['validate', '--fix', '--lang', 'en'], { cwd: folder });
    expect(again).toMatchObject({
      code: 0,
      stdout: './dossier.yaml: there is nothing that can be corrected by itself.\n',
    });
  });

  test.each([true, false])('at a terminal it asks; the answer %j decides', async (answer) => {
    const { folder, before, manifest } = spoilt();
    const asked: string[] = [];
    const ran = await dossierHere(['validate', '--fix', folder], (world) => ({
      terminal: { ...world.terminal, interactive: true },
      ask: () => ({
        choose: () => Promise.reject(new Error('not asked')),
        text: () => Promise.reject(new Error('not asked')),
        confirm: async (question) => {
          asked.push(question);
          return answer;
        },
      }),
    }));
    expect(asked).toEqual(['Change it so?']);
    expect(ran.code).toBe(answer ? 0 : 1);
    expect(readFileSync(manifest, 'utf8') === before).toBe(!answer);
  });

  test('what was saved while the question stood there is left to its author, in all manifests', async () => {
    const [one, other] = [spoilt(), spoilt()];
    const ran = await dossierHere(['validate', '--fix', one.folder, other.folder], (world) => ({
      terminal: { ...world.terminal, interactive: true },
      ask: () => ({
        choose: () => Promise.reject(new Error('not asked')),
        text: () => Promise.reject(new Error('not asked')),
        confirm: async () => {
          writeFileSync(other.manifest, `${other.before}# 刚刚加上\n`);
          return true;
        },
      }),
    }));
    expect(ran.error).toBeInstanceOf(UsageError);
    expect(String(ran.error)).toContain('changed in the meantime');
    expect(readFileSync(one.manifest, 'utf8')).toBe(one.before);
    expect(readFileSync(other.manifest, 'utf8')).toBe(`${other.before}# 刚刚加上\n`);
  });

  test.skipIf(process.platform === 'win32')('a link stays one, and who may read the file as well', async () => {
    const { folder, manifest } = spoilt();
    renameSync(manifest, join(folder, 'shared.yaml'));
    chmodSync(join(folder, 'shared.yaml'), 0o600);
    symlinkSync('shared.yaml', manifest);
    expect(await dossierInside(['validate', '--fix', '--yes'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(lstatSync(manifest).isSymbolicLink()).toBe(true);
    expect(statSync(manifest).mode & 0o777).toBe(0o600);
    expect(readFileSync(manifest, 'utf8')).toContain('country: CN');
  });

  test('as JSON, for several manifests', async () => {
    const [one, other] = [spoilt(), copyOf('wiotc-cities-2025')];
    const ran = await dossierInside(['validate', '--fix', one.folder, other, '--format', 'json'], {});
    expect(ran.code).toBe(1);
    const json = jsonOf<JsonFix>(ran);
    expect(json).toMatchObject({
      format: 'dossier-fix/1',
      written: false,
      manifests: [
        {
          changed: true,
          fixes: [
            { kind: 'typing', count: 1 },
            { kind: 'quotes', count: 1 },
            { kind: 'paths', count: 3 },
          ],
        },
        { changed: false, fixes: [], diff: '' },
      ],
    });
    expect(json.manifests[0]?.diff).toContain('\n-  country：CN\n+  country: CN\n');
  });

  test('where the disk refuses, the old text stays', async () => {
    const { folder, manifest, before } = spoilt();
    const ran = await dossierHere(['validate', '--fix', '--yes', folder], ({ disk }) => ({
      disk: {
        ...disk,
        writeFile: (path) => {
          throw new WriteError('ENOSPC', path);
        },
      },
    }));
    expect(ran.error).toBeInstanceOf(WriteError);
    expect(readFileSync(manifest, 'utf8')).toBe(before);
    expect(Object.keys(contentsOf(folder))).toEqual(Object.keys(contentsOf(copyOf(EXAMPLE))));
  });

  test.each([
    [['validate', '--yes'], '--fix'],
    [['validate', '--fix', '--format', 'html'], '--format json'],
    [['validate', '--fix', '-o', 'report.html'], '--format json'],
    [['validate', '--fix', 'nowhere.yaml'], 'nowhere.yaml'],
  ])('%j is a mistake in the call', async (args, word) => {
    const ran = await dossierInside([...args, '--lang', 'en'], { cwd: copyOf(EXAMPLE) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(word);
  });

  test.each(['zh', 'en'])('%s: fits a narrow terminal', async (lang) => {
    const ran = await dossierHere(['validate', '--fix', spoilt().folder, '--lang', lang], (world) => ({
      terminal: { ...world.terminal, columns: 60 },
    }));
    const wide = ran.stdout.split('\n').filter((line) => displayWidth(line) > 60 && !line.includes('/tmp'));
    expect(wide).toEqual([]);
  });
});

test('a fault that leaves the rest unread is named: more may be corrected once it is mended', async () => {
  const cwd = copyOf('wiotc-cases-2025');
  const path = join(cwd, 'dossier.yaml');
  const text = readFileSync(path, 'utf8').replace(/^ {2}phone: .*$/m, '  phone：01000000000');
  writeFileSync(path, text.replace(/^ {4}en: (\w)/m, '    en: One: $1'));
  const line =
    readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((one) => one.startsWith('    en: One: ')) + 1;
  expect(line).toBeGreaterThan(0);
  const ran = await dossierInside(['validate', '--fix', '--lang', 'zh'], { cwd });
  expect(ran.stdout).toContain(`第 ${line} 行的写法有误，请先改正`);
  expect(ran.stdout).toContain('全角标点和空格 1 处');
});
