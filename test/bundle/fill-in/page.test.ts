import axe from 'axe-core';
import { PDFDocument } from 'pdf-lib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeFillInSheet } from '../../../src/bundle/fill-in/write-page.ts';
import { noChromium } from './browser.ts';
import { exampleSheet, pagesOfThisFile, saved, withTexts } from './pages.ts';

const sheet = exampleSheet();
const ITEMS = 29;

test('the same sheet gives the same page, with nothing of the day or the machine', () => {
  const page = writeFillInSheet(sheet);
  expect(writeFillInSheet(exampleSheet())).toBe(page);
  expect(page.match(/https?:\/\/[^"<]*/g)?.filter((url) => url !== sheet.url)).toEqual([]);
  expect(page).not.toMatch(/\/(home|tmp|Users|work)\//);
});

describe.skipIf(noChromium)('in Chromium (skipped where there is none)', () => {
  const { open } = pagesOfThisFile();
  const progressOf = (page: Page): Promise<string> => page.locator('.bar .zh').first().innerText();
  const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true });
  const ticked = (page: Page): Promise<number> => page.locator('[data-tick]:checked').count();

  describe('ticks', () => {
    test('are remembered for this bundle, until what was ticked changes', async () => {
      const page = await open(saved(sheet, 'ours'));
      expect(await progressOf(page)).toBe(`已完成 0 / ${ITEMS} 项`);
      await box(page, '成果名称').check();
      await box(page, '完成人，第 2 项').check();
      await box(page, '05_科技成果评价报告_Evaluation-Report.pdf').check();
      await box(page, '国家/地区').check();
      await box(page, '国家/地区').uncheck();
      expect(await progressOf(page)).toBe(`已完成 3 / ${ITEMS} 项`);
      await page.reload();
      expect(await ticked(page)).toBe(3);
      expect(await progressOf(page)).toBe(`已完成 3 / ${ITEMS} 项`);
      const bar = await page.evaluate(
        '[document.querySelector("progress").value, document.querySelector("progress").max]',
      );
      expect(bar).toEqual([3, ITEMS]);

      saved(
        exampleSheet((yaml) => yaml.replace('- { zh: 李样本, en: Li Yangben }', '- { zh: 李样本, en: Li Yang-Ben }')),
        'ours',
      );
      await page.reload();
      expect(await box(page, '成果名称').isChecked()).toBe(true);
      expect(await box(page, '完成人，第 2 项').isChecked()).toBe(false);
      expect(await ticked(page)).toBe(2);
    });

    test('of one bundle are none of another’s', async () => {
      const page = await open(saved(sheet, 'one'));
      await box(page, '成果名称').check();
      await page.goto(saved(sheet, 'two'));
      expect(await ticked(page)).toBe(0);
      await page.goto(saved({ ...sheet, stem: 'another' }, 'one'));
      expect(await ticked(page)).toBe(0);
      await page.goto(saved(sheet, 'one'));
      expect(await ticked(page)).toBe(1);
    });

    test.each([
      [
        'there is no storage',
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })",
      ],
      ['storage is full', "Storage.prototype.setItem = () => { throw new Error('full'); }"],
    ])('where %s, the page works and says that they are lost', async (_, before) => {
      const page = await open(saved(sheet), before);
      expect(await page.locator('.unsaved').isVisible()).toBe(false);
      await box(page, '成果名称').check();
      expect(await progressOf(page)).toBe(`已完成 1 / ${ITEMS} 项`);
      expect(await page.locator('.unsaved').isVisible()).toBe(true);
      await page.locator('button').first().click();
      await page.locator('button.copied').waitFor();
    });

    test('whatever is stored does no harm', async () => {
      for (const stored of ['5', '"x"', 'null', '{"ticks":3,"show":"fr"}', '{"ticks":{"toString":1}}', '{']) {
        const page = await open(saved(sheet), `Storage.prototype.getItem = () => ${JSON.stringify(stored)}`);
        expect(await progressOf(page), stored).toBe(`已完成 0 / ${ITEMS} 项`);
      }
    });
  });

  test('the page speaks Chinese, English or both, and remembers which', async () => {
    const page = await open(saved(sheet, 'languages'));
    const title = page.locator('h1');
    expect(await title.innerText()).toBe('填报单');
    await page.getByRole('radio', { name: 'English', exact: true }).check();
    expect(await title.innerText()).toBe('Fill-in sheet');
    await page.locator('button').first().click();
    await page.locator('#status', { hasText: 'Copied: Achievement name (Chinese)' }).waitFor();
    await page.reload();
    expect(await title.innerText()).toBe('Fill-in sheet');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('radio', { name: 'Both', exact: true }).check();
    expect(await title.innerText()).toBe('填报单\nFill-in sheet');
    const english = await open(saved(sheet), undefined, { locale: 'en-GB' });
    expect(await english.locator('h1').innerText()).toBe('填报单\nFill-in sheet');
  });

  test('in both languages a space parts what stands side by side, and none begins a line', async () => {
    const page = await open(saved(sheet, 'spaces'));
    await page.getByText('双语', { exact: false }).first().click();
    const before = (selector: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}'), ':before').content`);
    expect(await before('h2 .en')).toBe('"\u00a0"');
    expect([await before('h1 .en'), await before('p .en')]).toEqual(['none', 'none']);
  });

  test('without scripts it is still a list to read and to tick', async () => {
    const page = await open(saved(sheet), undefined, { javaScriptEnabled: false });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.getByText('城市路口边缘协同调度关键技术及应用').isVisible()).toBe(true);
    await page.locator('[data-tick]').first().check();
  });

  test('what is too long stands out with its limit, and what is blank can’t be copied', async () => {
    const about = { path: 'fields.x', label: { zh: '甲', en: 'A' }, help: undefined, clause: undefined };
    const lengths = [
      { unit: 'words', length: 3, min: undefined, max: 2 },
      { unit: 'characters-with-spaces', length: 5 },
    ] as const;
    const texts = [
      { lang: 'zh', text: undefined, lengths: [] },
      { lang: 'en', text: 'a b c', lengths },
    ] as const;
    const answers = [{ ...about, body: { kind: 'texts', texts } } as const];
    const page = await open(saved({ ...sheet, steps: [{ about: undefined, tasks: [], files: [], answers }] }));
    const [blank, long] = [page.locator('.box').nth(0), page.locator('.box').nth(1)];
    expect(await blank.innerText()).toBe('中文未填写，留空');
    expect(await blank.locator('button').count()).toBe(0);
    const over = long.locator('.over:visible');
    expect(await over.innerText()).toBe('3 词（上限 2，超出 1）');
    const color = "getComputedStyle(document.querySelector('.zh .over')).color";
    expect(await page.evaluate(color)).toBe('rgb(179, 38, 30)');
    expect(await long.locator('.meta').innerText()).toContain('，5 字符');
  });

  test.each([1280, 400])('axe finds nothing at a width of %i, and nothing runs out of the page', async (width) => {
    const page = await open(saved(sheet), undefined, { viewport: { width, height: 800 } });
    await box(page, '成果名称').check();
    await page.locator('button').first().click();
    await page.evaluate(axe.source);
    for (const languages of ['zh', 'en', 'both']) {
      await page.locator(`[name=show][value=${languages}]`).check();
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), languages).toBe(false);
    }
  });

  test('the keyboard reaches everything, and the copied button keeps the focus', async () => {
    const page = await open(saved(withTexts(['甲'])));
    const focused = (): Promise<unknown> =>
      page.evaluate('document.activeElement.type || document.activeElement.nodeName');
    const order: unknown[] = [];
    for (let key = 0; key < 4; key += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    expect(order).toEqual(['A', 'radio', 'checkbox', 'button']);
    await page.keyboard.press('Enter');
    await page.locator('button.copied').waitFor();
    expect(await focused()).toBe('button');
  });

  test('prints on A4, with boxes to tick and nothing to press', async () => {
    const page = await open(saved(sheet));
    const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
    const [first] = pdf.getPages();
    expect(first && [first.getWidth(), first.getHeight()].map(Math.round)).toEqual([595, 842]);
    // Five or six pages by the fonts that are there; a page for each card would be thirty.
    expect(pdf.getPageCount()).toBeGreaterThan(3);
    expect(pdf.getPageCount()).toBeLessThan(8);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible, .bar:visible, #status:visible').count()).toBe(0);
    expect(await page.locator('[data-tick]:visible').count()).toBe(ITEMS);
  });
});
