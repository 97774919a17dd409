import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { readZip } from '../../src/archive/zip.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { launch, noChromium } from '../bundle/fill-in/browser.ts';
import { dossierInside } from '../cli/here.ts';
import { copyOf, READY } from '../cli/run.ts';

/** What somebody may write into any answer, in the hope that a program takes it for a command. */
const HOSTILE = [
  '<img src=x onerror="globalThis.owned=1">',
  '"><script>globalThis.owned=1</script>',
  "'; globalThis.owned=1; '",
  '</style></title></textarea><svg onload=globalThis.owned=1>',
  '=HYPERLINK("https://evil.example","x")',
  '@SUM(1+1)*cmd|x',
  '+1-1',
  'x\r\nBcc: evil@evil.example',
  'x\nBEGIN:VALARM',
  '\u001b]0;owned\u0007\u001b[2J',
  '\u009b31m',
  '::error::owned%0A::warning::owned',
  ']]><owned/>',
  '\u202efdp.exe',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as text.
  '${process.exit(7)}',
  '{{constructor.constructor("globalThis.owned=1")()}}',
] as const;

const EXAMPLES = ['wsca-china-2025', 'wic-awards-2026'] as const;

/** A copy of an example in which every free text ends with something hostile, another one each time. */
function hostileCopy(example: (typeof EXAMPLES)[number]): string {
  const folder = copyOf(example);
  const path = join(folder, 'dossier.yaml');
  const document = parseDocument(readFileSync(path, 'utf8'));
  let turn = 0;
  visit(document, {
    Scalar: (key, node, ancestors) => {
      const inText = ancestors.some((one) => isPair(one) && isScalar(one.key) && TEXTS.has(String(one.key.value)));
      if (key !== 'value' || typeof node.value !== 'string' || !inText) return;
      node.value = `${node.value} ${HOSTILE[turn % HOSTILE.length]}`;
      node.type = 'QUOTE_DOUBLE';
      turn += 1;
    },
  });
  expect(turn).toBeGreaterThan(HOSTILE.length);
  expect(isMap(document.contents)).toBe(true);
  writeFileSync(path, document.toString());
  return folder;
}

/** Keys under which people write what they like. */
const TEXTS = new Set(['name', 'title', 'note', 'fields', 'supplier', 'scenes', 'address', 'reason']);

/** Characters that a terminal or a reader obeys instead of showing. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe.each(EXAMPLES)('hostile answers in a submission to %s', (example) => {
  const asOf = ['--as-of', READY[example]];
  let cwd = '';
  let bundle = '';
  beforeAll(async () => {
    cwd = hostileCopy(example);
    const ran = await dossierInside(['pack', ...asOf, '--force', '--csv', '--combined', '--lang', 'both'], { cwd });
    expect([0, 1], ran.stdout + ran.stderr).toContain(ran.code);
    expect(ran.stdout + ran.stderr).not.toMatch(OBEYED);
    bundle = join(cwd, 'bundle', readdirSync(join(cwd, 'bundle'))[0] ?? '');
  });

  test.each([
    ['validate', ...asOf],
    ['validate', ...asOf, '--format', 'github'],
    ['validate', '--fix'],
    ['status', ...asOf, '--all'],
    ['names'],
    ['privacy'],
    ['seals', ...asOf],
    ['verify', 'bundle'],
  ])('%s %s %s %s: the terminal shows everything and obeys nothing', async (...args) => {
    const ran = await dossierInside([...args.filter(Boolean), '--lang', 'both'], { cwd });
    expect([0, 1], ran.stderr).toContain(ran.code);
    expect(ran.stdout + ran.stderr).not.toMatch(OBEYED);
    for (const line of args.includes('github') ? ran.stdout.split('\n').filter(Boolean) : []) {
      expect(line).toMatch(/^(?:::(?:error|warning|notice) |[^:])/);
    }
  });

  test('formats for machines are read back as they were meant', async () => {
    const junit = await dossierInside(['validate', ...asOf, '--format', 'junit'], { cwd });
    expect(junit.stdout).not.toMatch(/<owned|<script|<img|<svg/);
    const sarif = await dossierInside(['validate', ...asOf, '--format', 'sarif'], { cwd });
    expect(() => JSON.parse(sarif.stdout)).not.toThrow();
    const calendar = await dossierInside(['status', ...asOf, '--ics'], { cwd });
    expect(calendar.stdout.match(/^BEGIN:VEVENT\r$/gm)?.length).toBe(calendar.stdout.match(/^END:VEVENT\r$/gm)?.length);
    expect(calendar.stdout).not.toMatch(/^(?:Bcc|BEGIN:VALARM\n)/m);
  });

  test('the mail has no header that nobody asked for', async () => {
    for (const name of readdirSync(bundle).filter((one) => one.endsWith('.eml'))) {
      const mail = await PostalMime.parse(readFileSync(join(bundle, name)));
      expect(mail.bcc ?? []).toEqual([]);
      expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
      expect(mail.subject).not.toMatch(/[\r\n]/);
    }
  });

  test('names in the zip, its checksums and its spreadsheets are plain', async () => {
    const zip = readdirSync(bundle).find((name) => name.endsWith('.zip')) ?? '';
    const file = nodeFiles.open(join(bundle, zip));
    const { entries } = await readZip(file);
    file.close();
    for (const { name } of entries) expect(name).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e<>:"|?*\\]/);
  });

  test.skipIf(noChromium)('pages run nothing of it (skipped without Chromium)', { timeout: 120_000 }, async () => {
    await dossierInside(['validate', ...asOf, '--format', 'html', '-o', 'report.html'], { cwd });
    await dossierInside(['seals', ...asOf, '-o', 'seals.html'], { cwd });
    const sheet = readdirSync(bundle).filter((name) => name.endsWith('.html'));
    const pages = [join(cwd, 'report.html'), join(cwd, 'seals.html'), ...sheet.map((name) => join(bundle, name))];
    const browser = await launch();
    let shown = '';
    try {
      for (const path of pages) {
        const page = await browser.newPage();
        await page.goto(pathToFileURL(path).href);
        await page.waitForTimeout(100);
        expect(await page.evaluate('globalThis.owned'), path).toBeUndefined();
        expect(await page.locator('img[onerror], svg[onload], owned').count(), path).toBe(0);
        shown += await page.content();
        await page.close();
      }
    } finally {
      await browser.close();
    }
    // It is there to be read.
    expect(shown).toContain('&lt;img src=x onerror=');
  });
});
