import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/contract.ts';
import { dossierInside } from './here.ts';
import { besideProgress, copyOf, dossier, jsonOf } from './run.ts';

const FILES = fileURLToPath(new URL('../files/', import.meta.url));

/** What a finalist adds to its application. */
const FINALIST = `
  attendForum: true
  attendCeremony: true
  recipients: [{ zh: 张示例, en: Zhang Shili }]
  noticeReceivedOn: 2025-07-01
  finalistMaterialsDue: 2025-07-20
`;

/** The WSCA example as a finalist's, with more fields, its text for the ceremony, and its video exchanged. */
function finalist(fields: string, video?: string): string {
  const folder = copyOf('wsca-china-2025');
  const manifest = join(folder, 'dossier.yaml');
  mkdirSync(join(folder, 'ceremony'));
  copyFileSync(join(FILES, 'docx-libreoffice.docx'), join(folder, 'ceremony/文字.docx'));
  if (video !== undefined) copyFileSync(join(FILES, video), join(folder, 'video/宣传片.mp4'));
  const text = readFileSync(manifest, 'utf8')
    .replace('\nfields:\n', `\nphase: finalist\n\nfields:${FINALIST}${fields}`)
    .replace('\nmaterials:\n', '\nmaterials:\n  - { slot: ceremony-text, file: ceremony/文字.docx }\n')
    .replace(
      '\nattest:\n',
      '\nattest:\n  - { rule: video-style, file: video/宣传片.mp4, by: 李样本, on: 2025-07-02 }\n',
    );
  writeFileSync(manifest, text);
  return manifest;
}

async function judged(manifest: string, asOf: string): Promise<string[]> {
  const ran = await dossierInside(['validate', manifest, '--as-of', asOf, '--format', 'json']);
  expect(besideProgress(ran)).toBe('');
  const { findings } = jsonOf<JsonReport>(ran);
  return findings.map(({ severity, rule, message }) => `${severity} ${rule?.split('/').at(-1) ?? '-'} ${message}`);
}

describe.concurrent('a finalist', () => {
  test('who confirmed in time and whose video is right has nothing to do', async () => {
    const manifest = finalist('  attendanceConfirmedOn: 2025-07-11\n');
    expect(await judged(manifest, '2025-07-12')).toEqual([]);
  });

  test.each([
    ['2025-07-09T23:00', ['error confirm-10d-done present.missing']],
    ['2025-07-10T00:00', ['warning confirm-10d window.near', 'error confirm-10d-done present.missing']],
    ['2025-07-11T23:59', ['warning confirm-10d window.near', 'error confirm-10d-done present.missing']],
    ['2025-07-12T00:00', ['error confirm-10d window.closed']],
  ])('at %s, with the notice of 1 July not yet answered', async (asOf, wanted) => {
    expect((await judged(finalist(''), asOf)).toSorted()).toEqual(wanted.toSorted());
  });

  test('has every fault of a video told at once', async () => {
    const confirmed = '  attendanceConfirmedOn: 2025-07-11\n';
    expect(await judged(finalist(confirmed, 'mp4-ffmpeg-upright.mp4'), '2025-07-12')).toEqual([
      'error video-aspect media.aspect',
      'error video-res media.pixels',
      'error video-subs media.subtitles',
    ]);
    expect(await judged(finalist(confirmed, 'mp4-ffmpeg-interlaced.mp4'), '2025-07-12')).toEqual([
      'error video-res media.interlaced',
      'error video-res media.pixels',
      'error video-subs media.subtitles',
    ]);
  });

  test('packs a bundle of its own, and leaves the application’s as it was sent', async () => {
    const manifest = finalist('  attendanceConfirmedOn: 2025-07-11\n');
    const names = async (...more: string[]): Promise<string[]> => {
      const ran = await dossierInside(['pack', manifest, '--dry-run', '--force', '--format', 'json', ...more]);
      return [jsonOf<{ stem: string }>(ran).stem];
    };
    const who = '示例市交通运输局_Example-City-Transport-Bureau';
    expect(await names('--as-of', '2025-07-12')).toEqual([
      `WSCA-China-2025_mobility_finalist_${who.replace('-Bureau', '')}`,
    ]);
    expect(await names('--as-of', '2025-05-26', '--phase', 'apply')).toEqual([`WSCA-China-2025_mobility_${who}`]);
  });

  test('is told the deadline of the confirmation', async () => {
    const ran = await dossier(['validate', finalist(''), '--as-of', '2025-07-05', '--lang', 'zh']);
    expect(ran.stdout).toContain('距截止还有 7 天（北京时间 2025-07-11 24:00 截止）。');
  });
});
