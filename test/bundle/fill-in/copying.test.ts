import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FillInSheet } from '../../../src/bundle/fill-in/sheet.ts';
import { writeFillInSheet } from '../../../src/bundle/fill-in/write-page.ts';
import { fc } from '../../tools/properties.ts';
import { noChromium } from './browser.ts';
import { exampleSheet, NO_CLIPBOARD, NOTES_COPIES, pagesOfThisFile, saved, withTexts } from './pages.ts';

const NASTY = [
  '两行\n第二行\r\n第三行\r尾',
  '  前后有空格\t制表 \u00a0\u3000',
  `"引号" 'single' “中文” \``,
  '</script><script>window.pwned = 1</script>',
  '<!-- <![CDATA[ ]]> --> &amp; &#13; &lt;b&gt;',
  '<img src=x onerror="window.pwned = 1"><svg onload=window.pwned=1>',
  '𠮷喆䶮㛃 e\u0301 👩‍👩‍👧 \u202eabc\u202c \ufeff零宽\u200b',
  '</div></textarea></title></style>" onclick="window.pwned=1',
  '\n\n开头空行',
  'javascript:window.pwned=1',
];

describe.skipIf(noChromium)('in Chromium (skipped where there is none)', () => {
  const { open, complaints } = pagesOfThisFile();

  /** Reads the clipboard from a page beside the one that is tested, which may have none. */
  async function reader(page: Page): Promise<() => Promise<unknown>> {
    const other = await page.context().newPage();
    await other.goto(saved(withTexts([])));
    await page.bringToFront();
    return async () => {
      await other.bringToFront();
      const text = await other.evaluate('navigator.clipboard.readText()');
      await page.bringToFront();
      return text;
    };
  }

  test.each([
    ['by the clipboard', undefined],
    ['by the old command, where there is no other', NO_CLIPBOARD],
    [
      'by the old command, where the clipboard is refused',
      "navigator.clipboard.writeText = () => Promise.reject('no')",
    ],
  ])('a click copies exactly the text, %s', async (_, before) => {
    const page = await open(saved(withTexts(NASTY)), before);
    const read = await reader(page);
    for (const [index, text] of NASTY.entries()) {
      await page.locator('button').nth(index).click();
      await page.locator(`button.copied[data-copy=t${index + 1}]`).waitFor();
      expect(await read()).toBe(text);
    }
    expect(await page.locator('button.copied').count()).toBe(1);
    await page.locator('#status', { hasText: '已复制：栏目' }).waitFor();
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  });

  test('any text comes out of the page as it went in', async () => {
    const page = await open(saved(withTexts([])), NOTES_COPIES);
    // U+0000 is the one character that HTML can't hold, and clipboards end at it.
    const text = fc.string({ unit: 'binary', maxLength: 60 }).filter((one) => !one.includes('\0'));
    for (const texts of fc.sample(fc.array(text, { minLength: 80, maxLength: 80 }), { numRuns: 3, seed: 42 })) {
      await page.goto(saved(withTexts(texts)));
      await page.evaluate("document.querySelectorAll('button').forEach((button) => button.click())");
      expect(await page.evaluate('window.copied')).toEqual(texts);
    }
  });

  test('a click in the example copies what the manifest has', async () => {
    const page = await open(saved(exampleSheet()));
    const read = await reader(page);
    for (const [name, text] of [
      ['复制 成果名称（中文）', '城市路口边缘协同调度关键技术及应用'],
      ['复制 完成人（英文），第 2 项', 'Li Yangben'],
      ['复制 联系电话', '010-00000000'],
      ['复制 申报类别（英文）', 'Key Technology'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator('#status', { hasText: name.slice(3) }).waitFor();
      expect(await read()).toBe(text);
    }
  });

  test('where copying is refused altogether, the text is selected and the page says so', async () => {
    const page = await open(saved(withTexts(['甲 乙'])), `${NO_CLIPBOARD}; document.execCommand = () => false`);
    await page.locator('button').click();
    await page.getByText('浏览器不允许复制。文字已经选中，请按 Ctrl+C。').waitFor();
    expect(await page.evaluate('String(getSelection())')).toBe('甲 乙');
    expect(await page.locator('.copied').count()).toBe(0);
  });

  describe('the path of a file', () => {
    const NAME = '02_发明专利证书_Invention-Patent-Certificate.pdf';

    test.each([
      ['file:///C:/Users/Li%20Yangben/%E7%94%B3%E6%8A%A5/x.html', `C:\\Users\\Li Yangben\\申报\\upload\\${NAME}`],
      ['file:///home/li/a%25b/x.html', `/home/li/a%b/upload/${NAME}`],
      ['https://intranet.example/dossier/x.html', NAME],
    ])('beside %s', async (address, path) => {
      const page = await open(saved(withTexts([])), NOTES_COPIES);
      const body = writeFillInSheet(exampleSheet());
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(address);
      const file = page.locator('.file', { hasText: NAME });
      await file.getByRole('button', { name: '复制文件名' }).click();
      await file.getByRole('button', { name: '复制路径' }).click();
      expect(await page.evaluate('window.copied')).toEqual([NAME, path]);
    });
  });

  test('what others wrote can’t become part of the page, wherever it stands', async () => {
    const evil = NASTY.join('');
    const both = { zh: evil, en: `${evil}!` };
    const box = { lang: 'zh', text: evil, lengths: [] } as const;
    const about = { path: evil, label: both, help: both, clause: evil };
    const sheet: FillInSheet = {
      stem: evil,
      program: both,
      applicant: both,
      category: both,
      url: evil,
      closes: undefined,
      folder: evil,
      gaps: [both],
      steps: [
        {
          about: { title: both, clause: evil, note: both },
          tasks: [{ rule: evil, title: both }],
          answers: [
            { ...about, body: { kind: 'texts', texts: [box] } },
            { ...about, body: { kind: 'table', columns: [{ label: both, lang: 'zh' }], rows: [[box]] } },
          ],
          files: [{ name: evil, slot: both, title: both, bytes: 1, sha256: 'a'.repeat(64) }],
        },
      ],
    };
    const page = await open(saved(sheet));
    for (const button of await page.locator('button').all()) await button.click();
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(await page.locator('script, style, img, svg, iframe, object, form, link, base').count()).toBe(2);
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const safe = evil.split('/').map(encodeURIComponent).join('/');
    expect(links).toEqual([`${safe}/${safe}`]);
  });

  test('the page may load, send and run nothing', async () => {
    const page = await open(saved(exampleSheet()));
    const tried = await page.evaluate(`Promise.all([
      fetch('https://example.org/').then(() => 'fetched', () => 'refused'),
      new Promise((done) => {
        const image = new Image();
        image.onload = () => done('loaded');
        image.onerror = () => done('refused');
        image.src = 'https://example.org/x.png';
      }),
      new Promise((done) => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.appendChild(script);
        done(window.ran ? 'ran' : 'refused');
      }),
    ])`);
    expect(tried).toEqual(['refused', 'refused', 'refused']);
    // What asks is told; what comes back is refused.
    const others = complaints.splice(0).filter((line) => !line.includes('Content Security Policy'));
    expect(others.filter((line) => line !== 'https://example.org/x.png')).toEqual([]);
  });
});
