import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { FillInSheet } from '../../../src/bundle/fill-in/sheet.ts';
import { FILL_IN_SHEET_NAME, writeFillInSheet } from '../../../src/bundle/fill-in/write-page.ts';
import { launch } from './browser.ts';
import { example, sheetOf, wic } from './samples.ts';

/** The sheet of the example, with some of its manifest changed. */
export function exampleSheet(change = (yaml: string): string => yaml): FillInSheet {
  const made = sheetOf(wic, change(example));
  if (made === undefined) throw new Error('the example has no sheet');
  return made;
}

/** A sheet with one box for each text. */
export function withTexts(texts: readonly string[]): FillInSheet {
  const answers = texts.map((text, index) => ({
    path: `fields.f${index}`,
    label: { zh: '栏目', en: 'Box' },
    help: undefined,
    clause: undefined,
    body: { kind: 'texts' as const, texts: [{ lang: undefined, text, lengths: [] }] },
  }));
  return { ...exampleSheet(), steps: [{ about: undefined, tasks: [], files: [], answers }] };
}

const folder = mkdtempSync(join(tmpdir(), 'fill-in-'));
let count = 0;

/** Writes a sheet to a folder of its own, or to the one that is named; gives its address. */
export function saved(sheet: FillInSheet, name?: string): string {
  count += 1;
  const own = join(folder, name ?? String(count));
  mkdirSync(own, { recursive: true });
  const path = join(own, FILL_IN_SHEET_NAME);
  writeFileSync(path, writeFillInSheet(sheet));
  return pathToFileURL(path).href;
}

/** Scripts that run in a page before its own. */
export const NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";
export const NOTES_COPIES =
  'window.copied = []; navigator.clipboard.writeText = (text) => Promise.resolve(window.copied.push(text));';

export interface Pages {
  /** Opens an address in a fresh profile. */
  readonly open: (address: string, before?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in a page, or what it asked for beside itself; a test that expects it takes it out. */
  readonly complaints: string[];
}

/** One browser for all tests of a file; after each of them its pages must have had nothing to complain of. */
export function pagesOfThisFile(): Pages {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  return {
    complaints,
    open: async (address, before, options) => {
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      contexts.push(context);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      if (before !== undefined) await page.addInitScript({ content: before });
      page.on('console', (said) => complaints.push(said.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => request.isNavigationRequest() || complaints.push(request.url()));
      await page.goto(address);
      return page;
    },
  };
}
