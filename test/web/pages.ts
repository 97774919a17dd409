import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch } from '../bundle/fill-in/browser.ts';
import { dossierInside } from '../cli/here.ts';

const root = join(import.meta.dirname, '../..');
const built = join(root, 'dist-web');
const address = pathToFileURL(join(built, 'index.html')).href;

/** The page for a browser, built anew for the tests of a file and opened from disk. */
export interface WebPages {
  /** In a fresh profile. `width`: pixels. */
  readonly open: (locale?: string, width?: number) => Promise<Page>;
  /** What pages said to the console, or asked for beyond their own folder, in this test so far; taking it out allows it. */
  readonly complaints: string[];
  /** The folder of the page. */
  readonly built: string;
  /** Puts a folder into the page, as its button does, and waits for what comes of it. */
  readonly take: (page: Page, folder: string, asOf: string) => Promise<void>;
}

/** One browser for all tests of a file; after each of them no page may have complained, or asked for more than its own folder. */
export function webPagesOfThisFile(): WebPages {
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(root, 'test/tools/build-web.js')], { stdio: 'inherit' });
    browser = await launch();
  }, 120_000);
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  return {
    complaints,
    built,
    open: async (locale = 'zh-CN', width = 1100) => {
      const context = await browser.newContext({
        locale,
        timezoneId: 'Asia/Shanghai',
        viewport: { width, height: 900 },
        acceptDownloads: true,
      });
      const page = await context.newPage();
      page.on('console', (said) => complaints.push(said.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      // Whatever isn't in the page's own folder, or in its memory, is a request too many.
      const own = `${dirname(address)}/`;
      context.on('request', (request) => {
        if (!request.url().startsWith(own) && !/^(blob|data|about):/.test(request.url()))
          complaints.push(request.url());
      });
      await page.goto(address);
      return page;
    },
    take: async (page, folder, asOf) => {
      await page.evaluate(`document.getElementById('as-of').value = '${asOf}'`);
      await page.setInputFiles('#folder', folder);
      await settled(page);
    },
  };
}

/** Until the page has done what it was asked, and said how that went. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForSelector('body[aria-busy=false] #status:not([data-standing=""])');

const reportIn = (page: Page): Promise<string | null> => page.getAttribute('#report', 'srcdoc');

/** The report that the page shows is the one that the command writes, byte for byte, and so is the verdict. */
export async function expectSameReport(page: Page, folder: string, asOf: string, lang: string): Promise<void> {
  const args = ['validate', 'dossier.yaml', '--format', 'html', '--as-of', asOf, '--lang', lang];
  const ran = await dossierInside(args, { cwd: folder });
  // A report of nothing would be the same on both sides.
  expect(ran.stdout).toContain('<h1');
  expect(await reportIn(page)).toBe(ran.stdout);
  expect(await page.getAttribute('#status', 'data-standing')).toBe(ran.code === 0 ? 'ready' : 'not-ready');
}
