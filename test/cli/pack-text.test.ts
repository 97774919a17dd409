import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierHere } from './here.ts';
import { copyOf, READY } from './run.ts';

/** What `pack` says of an example after its report. */
async function said(
  example: keyof typeof READY,
  ...more: string[]
): Promise<{ code: number | undefined; text: string }> {
  const manifest = join(copyOf(example), 'dossier.yaml');
  return packed(manifest, example, ...more);
}

async function packed(manifest: string, example: keyof typeof READY, ...more: string[]) {
  const ran = await dossierHere(['pack', manifest, '--as-of', READY[example], '--lang', 'en', ...more]);
  expect(ran.error).toBeUndefined();
  return { code: ran.code, text: ran.stdout.replaceAll('\n', ' ').replaceAll(/ +/g, ' ') };
}

test('the folder stands once, and every file is named within it', async () => {
  const { text } = await said('wsca-china-2025', '--mail-limit', '0.9MB', '--combined');
  expect(text.match(/\/bundle\//g)).toHaveLength(1);
  expect(text).toMatch(
    / The bundle: WSCA-[^ /]+\.zip SHA-256 [0-9a-f]{64} 2 mail drafts to .*: WSCA-[^ /]+_1of2\.eml WSCA-[^ /]+_2of2\.eml For webmail, [^/]*: WSCA-[^ /]+_1of2\.mail\.txt WSCA-[^ /]+_2of2\.mail\.txt Combined PDF, 21 pages, without 3 other materials, /,
  );
  expect(text).toMatch(/Receipt, for your own records; it is not sent: WSCA-[^ /]+\.receipt\.json $/);
});

test('a bundle that was there is said to be replaced', async () => {
  const manifest = join(copyOf('wiotc-cities-2025'), 'dossier.yaml');
  expect((await packed(manifest, 'wiotc-cities-2025')).text).not.toContain('in place of');
  expect((await packed(manifest, 'wiotc-cities-2025')).text).toContain('in place of the bundle that was there');
});

test('no draft is said at the end, whatever the reason', async () => {
  const tooLarge = await said('wsca-china-2025', '--mail-limit', '20KB');
  expect(tooLarge).toMatchObject({ code: 1, text: expect.stringContaining('No mail draft: the files are too large') });
  const manifest = join(copyOf('wiotc-cities-2025'), 'dossier.yaml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/\n {2}to:.*/, ''));
  const nowhere = await packed(manifest, 'wiotc-cities-2025');
  expect(nowhere).toMatchObject({ code: 0, text: expect.stringContaining('No mail draft: the call names no address') });
});

test.each([
  ['wsca-china-2025', 'Also a mail draft to callforawards@tomorrow-city.com;'],
  ['wic-awards-2026', 'Also a folder with the files numbered for uploading and a fill-in sheet, for https://'],
] as const)('--dry-run of %s says what would go with the bundle', async (example, words) => {
  const { text } = await said(example, '--dry-run');
  expect(text).toContain(words);
  expect(text).toContain('Also a receipt for your own records.');
});
