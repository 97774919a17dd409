import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodePdfEngine } from '../../../src/cli/node-engines.ts';
import { packageFiles } from '../../../src/cli/package-files.ts';
import { flatPages, latin1Bytes, plainPdf } from './build.ts';

const BUILT = new URL('../../../dist/pdf-worker.js', import.meta.url);
const file = (name: string) => fileURLToPath(new URL(`./files/${name}.pdf`, import.meta.url));

// The worker runs outside of vitest's own transformation, so it has to be built first (`npm run build`).
describe.skipIf(!existsSync(BUILT))('PDFium in its worker (skipped before a build)', () => {
  let folder = '';
  const engine = nodePdfEngine(packageFiles(), 20_000);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pdf-engine-'));
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A file in the test's own folder. */
  function written(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, latin1Bytes(text));
    return path;
  }

  test('counts pages', async () => {
    expect(await engine.pages(file('chromium'))).toEqual({ ok: true, value: 3 });
    expect(await engine.pages(file('r6-aes-256-empty'))).toEqual({ ok: true, value: 3 });
  });

  test('gives the text of each page, in both scripts, as far as it is asked', async () => {
    const all = await engine.text(file('libreoffice'), 100);
    expect(all.ok && all.value.map((page) => page.trim())).toEqual([1, 2, 3].map((n) => `示例市 Example City ${n}`));
    const two = await engine.text(file('chromium'), 2);
    expect(two.ok && two.value.length).toBe(2);
  });

  test('answers questions that were asked at once', async () => {
    const answers = await Promise.all([
      engine.pages(file('chromium')),
      engine.pages(written('one.pdf', plainPdf(flatPages(1)))),
      engine.text(file('pdf-lib'), 1),
    ]);
    expect(answers.map((answer) => answer.ok && answer.value)).toEqual([3, 1, ['Example City 1']]);
  });

  test('says why it has no answer', async () => {
    expect(await engine.pages(file('r6-aes-256-user'))).toEqual({ ok: false, why: 'password' });
    expect(await engine.pages(written('noise.pdf', '%PDF-1.7\nnothing'))).toEqual({ ok: false, why: 'unreadable' });
    expect(await engine.pages(join(folder, 'absent.pdf'))).toEqual({ ok: false, why: 'unreadable' });
    expect(await engine.text(written('empty.pdf', ''), 3)).toEqual({ ok: false, why: 'unreadable' });
  });

  test('goes on after its worker was ended for want of time', async () => {
    const hasty = nodePdfEngine(
      { ...packageFiles(), worker: () => pathToFileURL(written('stuck.mjs', 'for (;;);')) },
      300,
    );
    expect(await hasty.pages(file('chromium'))).toEqual({ ok: false, why: 'time' });
    expect(await hasty.pages(file('chromium'))).toEqual({ ok: false, why: 'time' });
    await hasty.close();
  });

  test('survives a worker that breaks', async () => {
    const url = new URL(pathToFileURL(written('broken.mjs', 'throw new Error("no");')).href);
    const broken = nodePdfEngine({ ...packageFiles(), worker: () => url }, 20_000);
    expect(await broken.pages(file('chromium'))).toEqual({ ok: false, why: 'unreadable' });
    await broken.close();
    await engine.close();
    expect(await engine.pages(file('chromium'))).toEqual({ ok: true, value: 3 });
  });

  test('an idle worker does not keep the process alive', async () => {
    symlinkSync(
      fileURLToPath(new URL('../../../node_modules', import.meta.url)),
      join(folder, 'node_modules'),
      'junction',
    );
    const bundle = join(folder, 'engine.mjs');
    const entry = fileURLToPath(new URL('../../../src/cli/node-engines.ts', import.meta.url));
    await build({
      entryPoints: [entry],
      outfile: bundle,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
    const script = `
      import { readFileSync } from 'node:fs';
      import { createRequire } from 'node:module';
      import { nodePdfEngine } from ${JSON.stringify(pathToFileURL(bundle).href)};
      const wasm = async (name) => readFileSync(createRequire(${JSON.stringify(BUILT.href)}).resolve(name === 'pdfium' ? '@embedpdf/pdfium/pdfium.wasm' : '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
      const engine = nodePdfEngine({ wasm, worker: () => new URL(${JSON.stringify(BUILT.href)}) }, 20000);
      console.log(JSON.stringify(await engine.pages(${JSON.stringify(file('chromium'))})));`;
    const options = { timeout: 20_000, encoding: 'utf8' } as const;
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], options);
    expect(ended).toMatchObject({ status: 0, stdout: '{"ok":true,"value":3}\n' });
  });
});
