import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { noChromium } from '../bundle/fill-in/browser.ts';
import { dossierInside } from '../cli/here.ts';
import { copyOf, READY, temporary } from '../cli/run.ts';
import { expectSameReport, settled, webPagesOfThisFile } from './pages.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// The other examples, and the bundles, are for `npm run test:large`.
// A browser on a busy machine is slow.
describe.skipIf(noChromium)('the page for a browser (skipped without Chromium)', { timeout: 180_000 }, () => {
  const { open, take, complaints, built } = webPagesOfThisFile();

  test.each([
    ['wiotc-cases-2025-broken', 'zh'],
    ['wiotc-cities-2025', 'en'],
  ])('%s, %s: the report is the one that the command writes, byte for byte', async (id, lang) => {
    const folder = copyOf(id);
    const asOf = '2025-05-20';
    const page = await open(lang === 'zh' ? 'zh-CN' : 'en-US');
    await take(page, folder, asOf);
    await expectSameReport(page, folder, asOf, lang);
  });

  test('a file missing of the folder of the page is named', async () => {
    const gone = join(built, 'assets/pdfium.wasm.js');
    renameSync(gone, `${gone}.tmp`);
    try {
      const page = await open();
      await take(page, copyOf('wiotc-cases-2025'), READY['wiotc-cases-2025']);
      expect(await page.textContent('#status')).toContain('缺少“assets/pdfium.wasm.js”');
      expect(await page.getAttribute('#status', 'data-standing')).toBe('failed');
    } finally {
      renameSync(`${gone}.tmp`, gone);
    }
    expect(complaints.splice(0).join()).toContain('ERR_FILE_NOT_FOUND');
  });

  test('the licences of all that is in it lie beside the page', () => {
    const licences = readFileSync(join(built, 'LICENCES.txt'), 'utf8');
    for (const name of ['yaml', '@embedpdf/pdfium', 'mediainfo.js', '@jsquash/jpeg', 'readable-stream', 'pdf-lib'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(licences).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  test('what is not ready is not packed, and says why', async () => {
    const page = await open('en-US');
    await take(page, copyOf('wiotc-cases-2025-broken'), READY['wiotc-cases-2025']);
    await page.click('#pack');
    await page.waitForSelector('#packed pre');
    await settled(page);
    expect(await page.locator('#packed li').count()).toBe(0);
    expect(await page.textContent('#packed pre')).toContain('Verdict: not ready');
  });

  test('a folder without a manifest opens the form; its answers become a manifest that the command reads', async () => {
    const folder = temporary();
    writeFileSync(join(folder, '说明.txt'), '示例');
    const page = await open();
    await page.setInputFiles('#folder', folder);
    await settled(page);
    expect(await page.textContent('#status')).toContain('没有申报清单');
    await page.selectOption('#form-program', 'wsca-china-2025');
    await page.selectOption('[id="answer-category"]', 'mobility');
    await page.fill('[id="answer-applicant.name.zh"]', '示例市: “智慧” #1');
    await page.fill('[id="answer-applicant.name.en"]', 'Example City');
    await page.fill('[id="answer-contact.phone"]', '01000000000');
    await page.fill('[id="answer-applicant.country"]', 'cn');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#form-save')]);
    expect(download.suggestedFilename()).toBe('dossier.yaml');
    await download.saveAs(join(folder, 'dossier.yaml'));
    expect(parse(readFileSync(join(folder, 'dossier.yaml'), 'utf8'))).toMatchObject({
      program: 'wsca-china-2025',
      category: 'mobility',
      applicant: { name: { zh: '示例市: “智慧” #1', en: 'Example City' }, country: 'CN' },
      contact: { phone: '01000000000' },
    });
    const made = await dossierInside(
      ['init', 'again', '--program', 'wsca-china-2025', '--category', 'mobility', '-y'],
      {
        cwd: folder,
      },
    );
    expect(made.code).toBe(0);
    // Beside the answers it is what `init` writes.
    const keys = (path: string): string[] => readFileSync(join(folder, path), 'utf8').match(/^ *-? *\w+:/gm) ?? [];
    expect(keys('dossier.yaml')).toEqual(keys('again/dossier.yaml'));
    await take(page, folder, READY['wsca-china-2025']);
    expect(await page.getAttribute('#status', 'data-standing')).toBe('not-ready');
  });

  test('a manifest that can’t be read is told like any other', async () => {
    const folder = copyOf('wiotc-cities-2025');
    writeFileSync(join(folder, 'dossier.yaml'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37]));
    const page = await open();
    await take(page, folder, READY['wiotc-cities-2025']);
    expect(await page.textContent('#status')).toContain('不是申报清单');
    expect(await page.getAttribute('#status', 'data-standing')).toBe('failed');
  });

  test.each(['zh-CN', 'en-US'])(
    '%s: axe finds nothing, narrow or wide, and all is reached by keyboard',
    async (locale) => {
      const page = await open(locale);
      await page.click('summary');
      await page.selectOption('#form-program', 'wiotc-cities-2025');
      await page.waitForSelector('[id="answer-contact.email"]');
      await take(page, copyOf('wiotc-cities-2025-broken'), READY['wiotc-cities-2025']);
      await page.evaluate(readFileSync(axe, 'utf8'));
      for (const width of [1100, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const found = (await page.evaluate('axe.run({ iframes: false, preload: false })')) as {
          violations: readonly { id: string }[];
        };
        expect(found.violations.map(({ id }) => id)).toEqual([]);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBe(0);
        // Boxes have room to write in.
        const box = await page.locator('[id="answer-contact.email"]').boundingBox();
        expect(box?.width).toBeGreaterThan(250);
      }
      await page.focus('#lang-zh');
      const reached = new Set<string>();
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        reached.add(String(await page.evaluate('document.activeElement.id')));
      }
      for (const id of ['folder', 'files', 'form-program', 'manifest', 'as-of', 'check', 'pack']) {
        expect([...reached]).toContain(id);
      }
    },
  );

  test('the language is switched without another check, in the report too', async () => {
    const page = await open('zh-CN');
    await take(page, copyOf('wiotc-cities-2025'), READY['wiotc-cities-2025']);
    await page.click('#lang-en');
    await page.locator('#status').getByText('Ready.').waitFor();
    await page.frameLocator('#report').getByRole('heading', { name: 'Submission check report', level: 1 }).waitFor();
  });
});
