import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noChromium } from '../bundle/fill-in/browser.ts';
import { dossierInside } from '../cli/here.ts';
import { contentsOf, copyOf, READY, temporary } from '../cli/run.ts';
import { expectSameReport, webPagesOfThisFile } from '../web/pages.ts';

const ids = Object.keys(READY) as (keyof typeof READY)[];

describe.skipIf(noChromium)('every example in the page for a browser (skipped without Chromium)', () => {
  const { open, take } = webPagesOfThisFile();

  test.each(
    ids.flatMap((id) => [
      [id, 'zh'],
      [`${id}-broken`, 'zh'],
      [`${id}-broken`, 'en'],
    ]),
  )('%s, %s: the report is the one that the command writes, byte for byte', async (id, lang) => {
    const folder = copyOf(id);
    const asOf = READY[ids.find((one) => id.startsWith(one)) ?? 'wsca-china-2025'];
    const page = await open(lang === 'zh' ? 'zh-CN' : 'en-US');
    await take(page, folder, asOf);
    await expectSameReport(page, folder, asOf, lang);
  });

  test('a video is looked into as well', async () => {
    const folder = copyOf('wsca-china-2025');
    appendFileSync(join(folder, 'dossier.yaml'), '\nphase: finalist\n');
    const page = await open();
    await take(page, folder, '2025-09-20');
    await expectSameReport(page, folder, '2025-09-20', 'zh');
    expect(await page.getAttribute('#report', 'srcdoc')).not.toContain('MediaInfo');
  });

  test.each(ids)('%s: the bundle verifies, and holds the same files as that of the command', async (id) => {
    const folder = copyOf(id);
    const page = await open();
    await take(page, folder, READY[id]);
    await page.click('#pack');
    await page.waitForSelector('#packed li');
    const out = join(temporary(), 'bundle');
    mkdirSync(out);
    for (const link of await page.locator('#packed li button').all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      await download.saveAs(join(out, download.suggestedFilename()));
    }
    const ran = await dossierInside(['verify', out, '--format', 'json'], {});
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const packed = await dossierInside(['pack', '--as-of', READY[id]], { cwd: folder });
    expect(packed.code).toBe(0);
    // Beside the receipt, which says when it was written, each file is the same byte for byte.
    const files = (path: string): [string, string][] =>
      Object.entries(contentsOf(path))
        .filter(([name, sum]) => sum !== 'folder' && !name.endsWith('.receipt.json'))
        .map(([name, sum]): [string, string] => [name.slice(name.lastIndexOf('/') + 1), sum])
        .toSorted();
    expect(files(out)).toEqual(files(join(folder, 'bundle')));
  });
});
