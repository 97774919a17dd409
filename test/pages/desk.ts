import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { dossierInside } from '../cli/here.ts';
import { copyOf, READY, ROOT, temporary } from '../cli/run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const files = join(ROOT, 'test/files');
const forms = join(ROOT, 'examples', EXAMPLE, 'form');

/** Where the files that pages name by way of example come from, by the names in English and in Chinese. */
const PAPERS: readonly (readonly [string, string, string])[] = [
  ['form.docx', '申报表.docx', join(forms, '申报表_Application-Form.docx')],
  ['stamped.pdf', '盖章版.pdf', join(forms, '申报表盖章_Stamped.pdf')],
  ['scan.pdf', '扫描件.pdf', join(files, 'pdf-ghostscript-scan.pdf')],
  ['case.pdf', '案例.pdf', join(files, 'pdf-libreoffice.pdf')],
  ['photo.jpg', '照片.jpg', join(files, 'jpeg-imagemagick-orientation.jpg')],
  ['film.mp4', '宣传片.mp4', join(files, 'mp4-ffmpeg-upright.mp4')],
  ['call.pdf', '通知.pdf', join(files, 'draft/call.pdf')],
];

/** An office desk on which the commands of the pages can be typed; the folder of a submission, with all else in it. */
export async function layDesk(): Promise<string> {
  const desk = copyOf(EXAMPLE, join(temporary(), 'desk'));
  for (const [en, zh, from] of PAPERS) for (const name of [en, zh]) cpSync(from, join(desk, name));
  for (const name of ['my-submission', '我的申报']) copyOf(EXAMPLE, join(desk, name));
  for (const name of ['FOLDER', '文件夹', 'submissions']) {
    mkdirSync(join(desk, name));
    for (const one of ['a', 'b']) copyOf(EXAMPLE, join(desk, name, one));
  }
  // Copies, because commands write beside what they read.
  for (const path of [
    'examples/wsca-china-2025',
    'examples/wsca-china-2025-broken',
    'examples/wiotc-cities-2025',
    'test/files/zips',
  ])
    cpSync(join(ROOT, path), join(desk, path), { recursive: true });
  cpSync(join(ROOT, 'test/overlays/next-year'), join(desk, 'rules-2026'), { recursive: true });
  const ran = await dossierInside(['pack', '--as-of', READY[EXAMPLE]], { cwd: desk });
  expect(ran.code).toBe(0);
  const [stem = ''] = readdirSync(join(desk, 'bundle'));
  for (const name of ['old.zip', 'new.zip', '旧.zip', '新.zip']) {
    cpSync(join(desk, 'bundle', stem, `${stem}.zip`), join(desk, name));
  }
  return desk;
}
