import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierInside } from '../cli/here.ts';
import { copyOf, READY, ROOT } from '../cli/run.ts';

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(ROOT, 'src', name), 'utf8')] as const);

describe('what the program is made of', () => {
  test('makes no code of text, starts no program and opens no socket', () => {
    const doors =
      /\beval\(|new Function\(|['"](?:node:)?(?:vm|child_process|net|tls|http|https|http2|dgram|dns|cluster|inspector|repl)['"]/;
    expect(sources.filter(([, text]) => doors.test(text)).map(([name]) => name)).toEqual([]);
  });

  test('loads no module by a name that is made at run time', () => {
    const made = /\bimport\((?!\s*'[^'$]+'\s*\))/;
    expect(sources.filter(([, text]) => made.test(text)).map(([name]) => name)).toEqual([]);
  });

  test('asks no shell, and knows no path of one system', () => {
    const shells = /\bshell: true|\/bin\/sh|cmd\.exe|['"`]\/tmp\b/;
    expect(sources.filter(([, text]) => shells.test(text)).map(([name]) => name)).toEqual([]);
  });
});

describe('YAML that wants to be more than data', () => {
  test.each([
    ['a function', 'note: !!js/function "function () { globalThis.owned = 1 }"'],
    ['a class', 'note: !!python/object/apply:os.system ["id"]'],
    ['a prototype', '__proto__: { owned: 1 }'],
    ['a constructor', 'constructor: { prototype: { owned: 1 } }'],
  ])('%s is a finding at most', async (_, line) => {
    const cwd = copyOf('wiotc-cases-2025');
    const path = join(cwd, 'dossier.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${line}\n`);
    const ran = await dossierInside(['validate', '--as-of', READY['wiotc-cases-2025']], { cwd });
    expect([0, 1]).toContain(ran.code);
    expect(Reflect.get({}, 'owned')).toBeUndefined();
    expect(Reflect.get(globalThis, 'owned')).toBeUndefined();
  });
});

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
}

describe('what others wrote', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Locked;
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

  test('comes under licences that allow it', () => {
    const allowed =
      /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|OFL-1\.1|Python-2\.0|CC0-1\.0|Zlib)(?: (?:AND|OR) [\w.-]+)*\)?$/;
    const other = shipped
      .filter(([, { license = '' }]) => !allowed.test(license))
      .map(([path, { license }]) => `${path}: ${license}`);
    expect(other).toEqual([]);
  });

  test('is few enough to know', () => {
    expect(shipped.length).toBeLessThan(160);
  });

  test('is each said in ARCHITECTURE.md, with its reason', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object };
    const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const unsaid = Object.keys(dependencies).filter((name) => !page.includes(name));
    expect(unsaid).toEqual([]);
  });
});
