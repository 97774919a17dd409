import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { framesPage } from '../../../src/bundle/frames/page.ts';
import { clockTime, type FrameSheet, frameTimes } from '../../../src/bundle/frames/sheet.ts';
import { launch, noChromium } from '../fill-in/browser.ts';

const FILM = join(import.meta.dirname, '../../../examples/wsca-china-2025/video/宣传片.mp4');
const sheet = (more: Partial<FrameSheet> = {}): FrameSheet => ({
  file: '宣传片 #1.mp4',
  bytes: 92_553,
  sha256: 'ab'.repeat(32),
  video: {
    ...{ seconds: 2.4, width: 1920, height: 1080, aspect: 16 / 9, scan: 'progressive', videoCodec: 'AVC' },
    ...{ subtitles: ['zh'], beside: [{ file: '宣传片 #1.en.srt', languages: ['en'] }] },
  },
  times: [0.4, 1.2, 2],
  ...more,
});

test('frames are spread evenly, no closer than a second, and no more than a person looks through', () => {
  expect(frameTimes(0.4)).toEqual([0.2]);
  expect(frameTimes(3)).toEqual([0.5, 1.5, 2.5]);
  const minute = frameTimes(60);
  expect([minute.length, minute[0], minute.at(-1)]).toEqual([40, 0.75, 59.25]);
  expect(frameTimes(100_000).length).toBe(40);
});

test('times are written as players do', () => {
  expect([0, 9.96, 59.99, 60, 75.25, 600].map(clockTime)).toEqual(['0:00', '0:10', '1:00', '1:00', '1:15.3', '10:00']);
});

test('the page loads nothing from elsewhere, and a name can’t break out of it', () => {
  const page = framesPage(sheet({ file: '"><script>alert(1)</script>.mp4' }));
  expect(page).not.toMatch(/https?:/);
  expect(page.match(/<script>/g)).toEqual(['<script>']);
  expect(framesPage(sheet())).toBe(framesPage(sheet()));
});

describe.skipIf(noChromium)('in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-frames-'));
    cpSync(FILM, join(folder, '宣传片 #1.mp4'));
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(name: string, what: FrameSheet): Promise<Page> {
    writeFileSync(join(folder, name), framesPage(what));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, name)).href);
    await page.locator('#status[data-state=done], #status[data-state=failed]').waitFor();
    return page;
  }

  test('every frame is drawn from the film beside the page, and they differ', async () => {
    const page = await opened('a.html', sheet());
    expect(await page.locator('#status').getAttribute('data-state')).toBe('done');
    expect(await page.locator('canvas.drawn').count()).toBe(3);
    const shots = await page.locator('canvas').all();
    const pictures = await Promise.all(shots.map(async (shot) => (await shot.screenshot()).toString('base64')));
    expect(new Set(pictures).size).toBe(3);
    await page.close();
  });

  test('a click plays from just before the frame', async () => {
    const page = await opened('b.html', sheet());
    await page.locator('button').nth(2).click();
    await page.waitForFunction('document.getElementById("player").currentTime >= 1.5');
    await page.close();
  });

  test('a film that is not there, or can’t be played, is said', async () => {
    const page = await opened('c.html', sheet({ file: 'none.mp4' }));
    expect(await page.locator('[data-say=failed]').isVisible()).toBe(true);
    expect(await page.locator('[data-say=done]').isVisible()).toBe(false);
    await page.close();
  });
});
