import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import { clean } from '../../src/base/clean.ts';
import { html } from '../../src/bundle/web-page/html.ts';
import type { JsonBatch, JsonReport } from '../../src/report/contract.ts';
import { launch, noChromium } from '../bundle/fill-in/browser.ts';
import { dossierInside } from './here.ts';
import { copyOf, jsonOf, temporary } from './run.ts';

const GOOD = 'wsca-china-2025';
const BROKEN = 'wsca-china-2025-broken';
const AS_OF = ['--as-of', '2025-06-10'];

const run = (args: readonly string[], cwd: string) => dossierInside(['validate', ...args, ...AS_OF], { cwd });
const written = (text: string): string => clean(html`${text}`.text);

async function parts(path: string): Promise<Map<string, string>> {
  const zip = await readZip(bytesOf(readFileSync(path)));
  const texts = new Map<string, string>();
  for (const entry of zip.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of zip.openEntry(entry)) chunks.push(chunk);
    texts.set(entry.name, Buffer.concat(chunks).toString());
  }
  return texts;
}

describe('validate --format html', () => {
  test.each([GOOD, BROKEN])(
    '%s: the findings, the rules and the verdict of the JSON report, in both languages',
    async (id) => {
      const cwd = copyOf(id);
      const json = await run(['--format', 'json'], cwd);
      const page = await run(['--format', 'html', '--lang', 'zh'], cwd);
      const report = jsonOf<JsonReport>(json);
      expect(page.code).toBe(json.code);
      expect(page.stdout).toContain(`data-standing="${report.verdict === 'ready' ? 'ready' : 'notReady'}"`);
      const severities = [...page.stdout.matchAll(/<li id="f\d+" data-severity="(\w+)"/g)].map(
        ([, severity]) => severity,
      );
      expect(severities).toEqual(report.findings.map(({ severity }) => severity));
      for (const { text, fix, basis } of report.findings) {
        for (const said of [text.zh, text.en, fix.zh, fix.en, basis?.clause ?? ''])
          expect(page.stdout).toContain(written(said));
      }
      const outcomes = [...page.stdout.matchAll(/<tr data-outcome="([\w-]+)"/g)].map(([, outcome]) => outcome);
      expect(outcomes).toEqual(report.rules.map(({ outcome }) => outcome));
    },
  );

  test('nothing comes from outside, nothing can run, and little is carried', async () => {
    const { stdout } = await run(['--format', 'html'], copyOf(GOOD));
    expect(stdout).toContain('default-src &#39;none&#39;; img-src data:; script-src &#39;none&#39;');
    expect(stdout).not.toMatch(/<script|<link|\bsrc=|url\(|@import|\shref="(?!#|data:image\/jpeg;base64,)/);
    const pictures = [...stdout.matchAll(/data:image\/jpeg;base64,([^"]*)/g)].map(
      ([, data = '']) => data.length * 0.75,
    );
    expect(pictures.length).toBeGreaterThan(3);
    expect(Math.max(...pictures)).toBeLessThan(12_100);
    expect(pictures.length).toBeLessThanOrEqual(40);
  });

  test('a seal is framed where it was seen', async () => {
    const cwd = copyOf('wiotc-cases-2025');
    const { stdout } = await dossierInside(['validate', '--format', 'html', '--as-of', '2025-10-15'], { cwd });
    expect(stdout.match(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="[\d.]+"\/>/g)?.length).toBe(1);
  });

  test('hostile names stay names', async () => {
    const cwd = copyOf(GOOD);
    const evil = '<script>alert(1)</script>"&quot;\u202e\u001b[31m</style>';
    const manifest = join(cwd, 'dossier.yaml');
    const yaml = readFileSync(manifest, 'utf8');
    const changed = yaml.replace(
      /^(applicant:[\s\S]*?zh: )[^,}\n]+/m,
      (_, before: string) => before + JSON.stringify(evil),
    );
    expect(changed).not.toBe(yaml);
    writeFileSync(
      manifest,
      changed.replace(/file: images\/[^,}\n]+/, `file: "images/<img src=x onerror=alert(1)>&quot;.jpg"`),
    );
    const { stdout } = await run(['--format', 'html', '--lang', 'en'], cwd);
    expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;quot;··[31m&lt;/style&gt;');
    expect(stdout).not.toMatch(
      /<script|<img|onerror=alert\(1\)>(?!&)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
    expect(stdout.match(/<\/style>/g)?.length).toBe(1);
  });

  test('several submissions stand on one page, with what is between them', async () => {
    const cwd = temporary();
    copyOf(GOOD, join(cwd, 'a'));
    copyOf(BROKEN, join(cwd, 'b'));
    copyOf(GOOD, join(cwd, 'c'));
    const json = jsonOf<JsonBatch>(await run(['--format', 'json', '.'], cwd));
    const { stdout, code } = await run(['--format', 'html', '.'], cwd);
    expect(code).toBe(1);
    expect(stdout.match(/<article /g)?.length).toBe(3);
    expect(stdout.match(/<li id="bf\d+"/g)?.length).toBe(json.findings.length);
    expect(json.findings.length).toBeGreaterThan(0);
    expect(stdout.match(/<li id="s\df\d+"/g)?.length).toBe(json.submissions.flatMap(({ findings }) => findings).length);
    const ids = [...stdout.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a manifest that can’t be used has its page too', async () => {
    const cwd = temporary();
    writeFileSync(join(cwd, 'dossier.yaml'), 'program: no-such-call\n');
    const { stdout, code } = await run(['--format', 'html'], cwd);
    expect(code).toBe(1);
    expect(stdout).toContain('data-standing="notReady"');
  });
});

describe('validate --format xlsx', () => {
  test('five sheets with the findings of the JSON report; nothing is a formula', async () => {
    const cwd = copyOf(BROKEN);
    const manifest = join(cwd, 'dossier.yaml');
    const yaml = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, yaml.replace(/^(applicant:[\s\S]*?zh: )[^,}\n]+/m, '$1"=HYPERLINK(1)"'));
    const report = jsonOf<JsonReport>(await run(['--format', 'json'], cwd));
    const { code, stdout, stderr } = await run(['--format', 'xlsx', '-o', 'r.xlsx', '--lang', 'zh'], cwd);
    expect([code, stdout, stderr]).toEqual([1, '', '检查报告已写入 r.xlsx。\n']);
    const texts = await parts(join(cwd, 'r.xlsx'));
    expect(
      [...(texts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(['结论', '待办', '问题', '条款', '材料']);
    const all = [...texts.values()].join('\n');
    expect(all).toContain('=HYPERLINK(1)');
    expect(all).not.toMatch(/<f[ >]/);
    const findings = texts.get('xl/worksheets/sheet3.xml') ?? '';
    expect(findings.match(/<row /g)?.length).toBe(report.findings.length + 1);
    expect(findings).toMatch(/<pane [^>]*state="frozen"/);
    expect(findings).toContain('fitToWidth="1"');
  });

  test.skipIf(spawnSync('soffice', ['--version']).status !== 0)(
    'LibreOffice opens it',
    async () => {
      const cwd = copyOf(GOOD);
      await run(['--format', 'xlsx', '-o', 'r.xlsx'], cwd);
      const home = pathToFileURL(temporary()).href;
      spawnSync('soffice', [`-env:UserInstallation=${home}`, '--headless', '--convert-to', 'pdf', 'r.xlsx'], { cwd });
      expect((await PDFDocument.load(readFileSync(join(cwd, 'r.pdf')))).getPageCount()).toBeGreaterThanOrEqual(5);
    },
    120_000,
  );
});

describe('bad usage', () => {
  test.each([
    [['--format', 'xlsx'], /-o report\.xlsx/],
    [['--format', 'xlsx', '-o', 'r.html'], /\.xlsx/],
    [['--format', 'html', '-o', 'r.pdf'], /\.html/],
    [['-o', 'r.html'], /--format html/],
    [['--format', 'json', '-o', 'r.html'], /--format html/],
    [['--format', 'html', '-o', 'dossier.html'], /--force/],
  ])('%j', async (args, said) => {
    const cwd = copyOf(GOOD);
    writeFileSync(join(cwd, 'dossier.html'), 'mine');
    const { code, stdout, stderr } = await run([...args, '--lang', 'en'], cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(readFileSync(join(cwd, 'dossier.html'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd).filter((name) => /^r\./.test(name))).toEqual([]);
  });
});

describe.skipIf(noChromium)('in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  const complaints: string[] = [];
  const pages = new Map<string, string>();
  beforeAll(async () => {
    browser = await launch();
    for (const id of [GOOD, BROKEN]) {
      const cwd = copyOf(id);
      await run(['--format', 'html', '-o', `${id}.html`, '--lang', 'zh', '--quiet'], cwd);
      const to = join(temporary(), `${id}.html`);
      renameSync(join(cwd, `${id}.html`), to);
      expect(existsSync(to)).toBe(true);
      pages.set(id, pathToFileURL(to).href);
    }
  }, 60_000);
  afterAll(() => browser.close());

  async function open(id: string, javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1100, height: 900 } });
    const page = await context.newPage();
    page.on('console', (said) => complaints.push(said.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.isNavigationRequest() && !request.url().startsWith('data:')) complaints.push(request.url());
    });
    await page.goto(pages.get(id) ?? '');
    return page;
  }

  test('the switch works by keyboard and without JavaScript, and nothing is complained of', async () => {
    const page = await open(BROKEN, false);
    const heading = (text: string) => page.getByRole('heading', { name: text, exact: true, level: 1 }).waitFor();
    await heading('申报材料检查报告');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await heading('Submission check report');
    await page.getByText('中文', { exact: true }).click();
    await heading('申报材料检查报告');
    await page.locator('.tasks a').first().click();
    expect(page.url()).toMatch(/#f\d+$/);
    expect(complaints).toEqual([]);
  });

  test.each([GOOD, BROKEN])(
    '%s: printed, it is one or two pages, and axe finds nothing',
    async (id) => {
      const page = await open(id);
      for (const lang of ['zh', 'en']) {
        await page.locator(`#lang-${lang}`).check({ force: true });
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const printed = await PDFDocument.load(pdf);
        expect(printed.getPageCount(), lang).toBeLessThanOrEqual(2);
        expect(printed.getPage(0).getWidth()).toBeCloseTo(595, -1);
      }
      await page.evaluate("document.querySelector('details').open = true");
      await page.evaluate(axe.source);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        for (const lang of ['zh', 'en']) {
          await page.evaluate(`document.getElementById('lang-${lang}').checked = true`);
          const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
          expect(
            violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`),
            `${media} ${lang}`,
          ).toEqual([]);
        }
      }
      expect(complaints).toEqual([]);
    },
    180_000,
  );
});
