import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noChromium } from '../bundle/fill-in/browser.ts';
import { dossierInside } from '../cli/here.ts';
import { contentsOf, copyOf, READY, temporary } from '../cli/run.ts';
import { reportIn, webPagesOfThisFile } from '../web/pages.ts';

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
    const args = ['validate', 'dossier.yaml', '--format', 'html', '--as-of', asOf, '--lang', lang];
    const ran = await dossierInside(args, { cwd: folder });
    expect(await reportIn(page)).toBe(ran.stdout);
    const standing = await page.getAttribute('#status', 'data-standing');
    expect(standing).toBe(ran.code === 0 ? 'ready' : 'not-ready');
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
    const names = (path: string): string[] => Object.keys(contentsOf(path)).map((name) => name.replace(/^.*\//, ''));
    const [stem = ''] = Object.keys(contentsOf(join(folder, 'bundle')));
    const made = join(folder, 'bundle', stem);
    expect(names(out)).toEqual(
      names(made)
        .filter((name) => name !== 'upload')
        .toSorted(),
    );
    const compared = await dossierInside(['compare', out, made, '--format', 'json'], {});
    expect(compared).toMatchObject({ code: 0, stderr: '' });
  });
});
