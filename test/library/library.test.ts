import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, copyOf, jsonOf, READY, runProgram } from '../cli/run.ts';
import { snippetsOf } from './snippets.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';

/** The package as npm packs it, beside the libraries that it names, in a folder that has nothing else. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-library-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const installed = join(folder, 'node_modules/dossier');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '--strip-components=1', '-C', installed]);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(script: string): Promise<unknown> {
  writeFileSync(join(folder, 'run.mjs'), script);
  const ran = await runProgram(process.execPath, ['run.mjs'], { cwd: folder });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return jsonOf(ran);
}

describe('the library, from the packed package', () => {
  test('validate, pack, verify, status, programs and explain give what the commands print as JSON', async () => {
    const submission = copyOf('wiotc-cities-2025');
    const asOf = READY['wiotc-cities-2025'];
    const given = await run(`
      import { explain, pack, programs, status, validate, verify } from 'dossier';
      const folder = ${JSON.stringify(submission)};
      const asOf = '${asOf}';
      const packed = await pack(folder, { asOf });
      const all = [await validate(folder, { asOf }), packed, await verify(packed.bundle.path), await status(folder, { asOf }), await programs(), await explain(['pdf.password'])];
      console.log(JSON.stringify(all));
    `);
    const bundle = { path: expect.stringContaining(submission) };
    expect(given).toMatchObject([
      { format: 'dossier-report/1', verdict: 'ready' },
      { format: 'dossier-pack/1', verdict: 'ready', bundle },
      { format: 'dossier-verify/1', verdict: 'sound' },
      { format: 'dossier-status/1', verdict: 'ready' },
      { format: 'dossier-programs/1', programs: [{ id: 'wic-awards-2026' }, {}, {}, { id: 'wsca-china-2025' }] },
      { format: 'dossier-explain/1' },
    ]);
  });

  test('what isn’t ready isn’t packed; what was asked wrongly is an error with its words, and nothing is printed', async () => {
    const given = await run(`
      import { DossierError, pack, validate } from 'dossier';
      const { bundle, findings } = await pack(${JSON.stringify(copyOf('wiotc-cities-2025-broken'))}, { asOf: '2025-05-20' });
      const error = await validate('nowhere/dossier.yaml').catch((reason) => reason);
      const moment = await validate('nowhere', { asOf: 'soon' }).catch((reason) => reason);
      console.log(JSON.stringify([bundle, findings.length > 0, error instanceof DossierError, error.code, error.text, moment.code]));
    `);
    const words = { zh: expect.stringContaining('找不到申报清单'), en: expect.stringContaining('no manifest') };
    expect(given).toEqual([null, true, true, 'usage', words, 'usage']);
  });

  test('what no function knows is refused in words, and nothing is done by it', async () => {
    const submission = copyOf('wiotc-cities-2025');
    const before = contentsOf(submission);
    const given = await run(`
      import { explain, pack, status, validate, verify } from 'dossier';
      const folder = ${JSON.stringify(submission)};
      const asked = [
        () => validate(), () => validate(7), () => validate(folder, { asof: '2025-05-20' }), () => validate(folder, { fix: true, yes: true }),
        () => validate(folder, { phase: 'never' }), () => validate(folder, { strict: 'yes' }), () => validate(folder, { asOf: new Date(0) }),
        () => status(folder, { strict: true }), () => pack(folder, { out: 3 }), () => pack(folder, { renameSources: true }),
        () => verify(null), () => explain('pdf.password'),
      ];
      const codes = [];
      for (const ask of asked) codes.push(await ask().then(() => 'answered', ({ code, message }) => code + ' ' + message));
      console.log(JSON.stringify(codes));
    `);
    const known = (keys: string): string => `here; there are: manifest, asOf, phase${keys}.`;
    expect(given).toEqual([
      'usage "manifest" must be text.',
      'usage "manifest" must be text.',
      `usage There is no "asof" ${known(', strict')}`,
      `usage There is no "fix", "yes" ${known(', strict')}`,
      'usage "phase" must be one of: apply, reply, finalist, ceremony.',
      'usage "strict" must be true or false.',
      'usage "asOf" must be text.',
      `usage There is no "strict" ${known('')}`,
      'usage "out" must be text.',
      `usage There is no "renameSources" ${known(', out, force, fit, scrub, asciiNames')}`,
      'usage "bundle" must be text.',
      'usage "words" must be a list.',
    ]);
    expect(contentsOf(submission)).toEqual(before);
  });

  test('the types hold, without those of any other package', async () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { DossierError, pack, type Report, status, validate, verify } from 'dossier';
export async function firstError(folder: string): Promise<string | undefined> {
  const report: Report = await validate(folder, { asOf: '2025-06-15', strict: true });
  const [first] = report.findings.filter(({ severity }) => severity === 'error');
  return first?.text.zh;
}
export async function bundleOf(folder: string): Promise<string> {
  const { bundle } = await pack(folder);
  if (bundle === null) throw new DossierError('usage', { zh: '', en: '' });
  const { verdict } = await verify(bundle.path);
  return verdict === 'sound' ? bundle.sha256 : '';
}
// @ts-expect-error A status has no bundle.
export const none = async (): Promise<unknown> => (await status('.')).bundle;
export const rehearsed = (): Promise<unknown> => pack('.', { asOf: '2025-06-15', phase: 'reply', out: 'o', force: true, fit: true, scrub: true, asciiNames: true });
// @ts-expect-error There is no such option.
export const mistyped = (): Promise<unknown> => validate('.', { asof: '2025-06-15' });
// @ts-expect-error There is no such phase.
export const phase = (): Promise<unknown> => validate('.', { phase: 'never' });
`,
    );
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', 'use.ts'];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const ran = await runProgram(process.execPath, [tsc, ...options], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stdout: '' });
  });

  test.each(['library.md', 'library.zh.md'])('docs/%s: its example runs', async (page) => {
    const [snippet = ''] = snippetsOf(readFileSync(join(root, 'docs', page), 'utf8'), 'js');
    writeFileSync(join(folder, 'snippet.mjs'), snippet);
    const submission = copyOf('wsca-china-2025-broken', join(folder, 'my-submission'));
    const ran = await runProgram(process.execPath, ['snippet.mjs'], { cwd: folder });
    rmSync(submission, { recursive: true });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/\S+:\d+ {2}\S/);
  });
});
