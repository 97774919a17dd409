import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch } from '../bundle/fill-in/browser.ts';

const root = join(import.meta.dirname, '../..');
const address = pathToFileURL(join(root, 'dist-web/index.html')).href;

/** The page for a browser, built anew for the tests of a file and opened from disk. */
export interface WebPages {
  /** In a fresh profile. `width`: pixels. */
  readonly open: (locale?: string, width?: number) => Promise<Page>;
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

/** The report that a page shows. */
export const reportIn = (page: Page): Promise<string | null> => page.getAttribute('#report', 'srcdoc');
