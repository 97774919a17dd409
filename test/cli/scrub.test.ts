import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { JsonPack } from '../../src/report/contract.ts';
import type { JsonScrub } from '../../src/report/scrub/contract.ts';
import { isMissing } from '../tools/missing.ts';
import { dossierInside } from './here.ts';
import { besideProgress, contentsOf, copyOf, dossier, jsonOf, runProgram, temporary } from './run.ts';

const TOLD = join(import.meta.dirname, '../files/private');
const FILES = join(import.meta.dirname, '../files');
const AS_OF = ['--as-of', '2026-05-26'];
const REPORT = 'reports/评价报告_Evaluation.pdf';
const AWARD = 'awards/获奖证书_Award.jpg';
const NO_EXIFTOOL = isMissing('exiftool', '-ver');

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The example with files that tell of people in the place of its own. */
function submission(files: Readonly<Record<string, string>>): { manifest: string; folder: string } {
  const folder = copyOf('wic-awards-2026');
  for (const [name, from] of Object.entries(files)) copyFileSync(from, join(folder, name));
  return { folder, manifest: join(folder, 'dossier.yaml') };
}

async function packed(manifest: string, ...options: string[]): Promise<JsonPack & { readonly code: number | null }> {
  const ran = await dossierInside(['pack', manifest, ...AS_OF, '--format', 'json', ...options]);
  return { ...jsonOf<JsonPack>(ran), code: ran.code };
}

async function entriesOf(path: string): Promise<Map<string, Buffer>> {
  const listing = await readZip(bytesOf(readFileSync(path)));
  const entries = new Map<string, Buffer>();
  for (const entry of listing.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of listing.openEntry(entry)) chunks.push(chunk);
    entries.set(entry.name, Buffer.concat(chunks));
  }
  return entries;
}

const saidOf = ({ findings }: Pick<JsonPack, 'findings'>, file: string): string[] =>
  findings.filter(({ subject }) => subject?.file === file).map(({ message, severity }) => `${severity} ${message}`);

describe('pack --scrub', () => {
  test('packs copies without metadata, says what it took, and verify knows them', async () => {
    const { manifest, folder } = submission({ [AWARD]: join(TOLD, 'exiftool.jpg') });
    const before = contentsOf(folder);
    const done = await packed(manifest, '--scrub', '--force');
    expect(done.code).toBe(0);
    const after = contentsOf(folder);
    for (const [name, sha256] of Object.entries(before)) expect(after[name]).toBe(sha256);

    expect(saidOf(done, AWARD)).toContain('advice scrub.taken');
    const copy = done.copies.find(({ source }) => source === AWARD);
    expect(copy).toMatchObject({
      sha256: digest(readFileSync(join(TOLD, 'exiftool.jpg'))),
      fit: null,
      scrub: { outcome: 'scrubbed', lost: [], remains: [], left: null },
    });
    expect(copy?.scrub?.taken.map(({ what }) => what)).toContain('place');
    expect(JSON.stringify(done)).not.toMatch(/张示例|EX123456/);
    // Every file of the example is told of.
    expect(done.copies).toHaveLength(5);

    const entries = await entriesOf(done.bundle?.path ?? '');
    const [made] = copy?.made ?? [];
    const bytes = entries.get(made?.entry ?? '') ?? Buffer.alloc(0);
    expect(made).toEqual({
      entry: expect.stringMatching(/\.jpg$/),
      bytes: bytes.length,
      sha256: digest(bytes),
      why: ['scrub'],
    });
    expect(bytes.toString('latin1')).not.toContain('EC-100');
    expect(JSON.parse(readFileSync(done.receipt ?? '', 'utf8'))).toMatchObject({ copies: done.copies });

    const verified = await dossierInside(['verify', done.bundle?.path ?? '', ...AS_OF, '--format', 'json']);
    const said = jsonOf<JsonPack>(verified).findings.map(({ message }) => message);
    expect(said.filter((id) => /^(verify\.|zip\.|receipt)/.test(id))).toEqual([]);
    expect((await packed(manifest, '--scrub', '--force')).bundle?.sha256).toBe(done.bundle?.sha256);
  });

  test('of the example as it is, is ready and verifies', async () => {
    const { manifest } = submission({});
    const done = await packed(manifest, '--scrub');
    expect(done).toMatchObject({ code: 0, verdict: 'ready' });
    const verified = await dossierInside(['verify', done.bundle?.path ?? '', ...AS_OF, '--lang', 'en']);
    expect([verified.code, besideProgress(verified)]).toEqual([0, '']);
  });

  test('goes with --fit: what is made smaller loses its metadata as well', async () => {
    const { manifest, folder } = submission({ [AWARD]: join(TOLD, 'exiftool.jpg') });
    mkdirSync(join(folder, 'rules'));
    writeFileSync(
      join(folder, 'rules/program.yaml'),
      'extends: wic-awards-2026\nid: small\nedition: "2026"\noverlay: { zh: 上限较小, en: A smaller limit }\n',
    );
    writeFileSync(join(folder, 'rules/rules.yaml'), 'rules:\n  - id: att-size\n    bytes: { max: 14000 }\n');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^program: .*$/m, 'program: ./rules'));
    const done = await packed(manifest, '--fit', '--scrub', '--min-dpi', '72', '--force');
    const copy = done.copies.find(({ source }) => source === AWARD);
    expect(copy).toMatchObject({
      fit: { outcome: 'whole' },
      scrub: { outcome: 'scrubbed' },
      made: [{ why: ['fit', 'scrub'] }],
    });
    expect(saidOf(done, AWARD)).toEqual(expect.arrayContaining(['advice fit.picture', 'advice scrub.taken']));
    const bytes = (await entriesOf(done.bundle?.path ?? '')).get(copy?.made[0]?.entry ?? '');
    expect(bytes?.toString('latin1')).not.toContain('EC-100');
  });

  test('leaves what is signed as it is, and says so', async () => {
    const { manifest } = submission({ [REPORT]: join(FILES, 'preflight/mutool-signed.pdf') });
    const done = await packed(manifest, '--scrub', '--force');
    expect(saidOf(done, REPORT)).toContain('warning scrub.left');
    const copy = done.copies.find(({ source }) => source === REPORT);
    expect(copy).toMatchObject({ made: [], scrub: { outcome: 'left', left: 'signed', taken: [] } });
    const entries = await entriesOf(done.bundle?.path ?? '');
    const entry = done.bundle?.entries.find(({ source }) => source === REPORT)?.name ?? '';
    expect(digest(entries.get(entry) ?? Buffer.alloc(0))).toBe(copy?.sha256);
  });

  test('writes nothing in a dry run, which says what would be taken out', async () => {
    const { manifest, folder } = submission({});
    const before = contentsOf(folder);
    const ran = await dossier(['pack', manifest, ...AS_OF, '--scrub', '--dry-run', '--lang', 'zh']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('可以去掉：作者');
    expect(ran.stdout).not.toContain('已去掉');
    const json = jsonOf<JsonPack>(
      await dossierInside(['pack', manifest, ...AS_OF, '--scrub', '--dry-run', '--format', 'json']),
    );
    expect(json.copies.map(({ scrub }) => scrub?.outcome)).toContain('scrubbed');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('says only what would be taken out where nothing is packed', async () => {
    const { manifest, folder } = submission({ [AWARD]: join(TOLD, 'exiftool.jpg') });
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^contact:$/m, 'contakt:'));
    const ran = await dossier(['pack', manifest, ...AS_OF, '--scrub', '--lang', 'en']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('Would be taken out: author');
    expect(ran.stdout).not.toContain('Taken out');
    expect(Object.keys(contentsOf(folder)).filter((name) => name.startsWith('bundle'))).toEqual([]);
  });

  test('doesn’t go with --rename-sources', async () => {
    const ran = await dossierInside(['pack', submission({}).manifest, '--scrub', '--rename-sources', '--lang', 'en']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('--scrub');
  });
});

describe('scrub', () => {
  /** A folder with some of the files that tell. */
  function files(...names: readonly string[]): { folder: string; paths: string[] } {
    const folder = temporary();
    for (const name of names) copyFileSync(join(TOLD, name), join(folder, name));
    return { folder, paths: names.map((name) => join(folder, name)) };
  }

  test('puts copies beside the files, which stay as they are', async () => {
    const { folder, paths } = files('libreoffice.docx', 'exiftool.jpg', 'libreoffice-pdfa.pdf', 'ffmpeg.mp4');
    const before = contentsOf(folder);
    const ran = await dossier(['scrub', ...paths, '--format', 'json']);
    expect(ran.code).toBe(0);
    const said = jsonOf<JsonScrub>(ran);
    expect(said.files.map(({ outcome }) => outcome)).toEqual(['scrubbed', 'scrubbed', 'scrubbed', 'scrubbed']);
    const after = contentsOf(folder);
    for (const [name, sha256] of Object.entries(before)) expect(after[name]).toBe(sha256);
    expect(Object.keys(after).filter((name) => name.includes('.scrubbed.'))).toHaveLength(4);
    expect(Object.keys(after)).toHaveLength(8);
    for (const { copy } of said.files) {
      expect(copy?.path).toMatch(/\.scrubbed\.(docx|jpg|pdf|mp4)$/);
      if (NO_EXIFTOOL) continue;
      const seen = await runProgram('exiftool', ['-a', '-G1', copy?.path ?? '']);
      expect(seen.stdout.replace(/^\[System\].*$/gm, '')).not.toMatch(/张示例|李样本|EC-100|GPS|LibreOffice/);
    }
    const again = await dossierInside(['scrub', said.files[1]?.copy?.path ?? '', '--lang', 'en']);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('Nothing to take out');
  });

  test('refuses to write over anything, unless forced, and never over a source', async () => {
    const { folder, paths } = files('exiftool.png');
    writeFileSync(join(folder, 'exiftool.scrubbed.png'), 'mine');
    const refused = await dossierInside(['scrub', ...paths, '--lang', 'en']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(folder, 'exiftool.scrubbed.png'), 'utf8')).toBe('mine');
    expect((await dossierInside(['scrub', ...paths, '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'exiftool.scrubbed.png')).length).toBeGreaterThan(1000);
    expect((await dossierInside(['scrub', ...paths, '--force', '--out', folder])).code).toBe(2);
    expect((await dossierInside(['scrub', join(folder, 'none.png')])).code).toBe(2);
    const out = join(folder, '公开');
    expect((await dossierInside(['scrub', ...paths, '--out', out])).code).toBe(0);
    expect(existsSync(join(out, 'exiftool.png'))).toBe(true);
  });

  test('says what it can’t clean, in both languages, and fails', async () => {
    const folder = temporary();
    copyFileSync(join(FILES, 'doc-libreoffice.doc'), join(folder, 'a.doc'));
    writeFileSync(join(folder, 'b.jpg'), readFileSync(join(TOLD, 'exiftool.jpg')).subarray(0, 3000));
    const ran = await dossier(['scrub', join(folder, 'a.doc'), join(folder, 'b.jpg'), '--lang', 'both']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('这里不能清理旧版 Word 文档');
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain('the file is damaged or incomplete');
    expect(ran.stdout).toContain('2 个没能清理');
    expect(Object.keys(contentsOf(folder))).toEqual(['a.doc', 'b.jpg']);
  });

  test('writes nothing in a dry run', async () => {
    const { folder, paths } = files('libreoffice.xlsx');
    const ran = await dossier(['scrub', ...paths, '--dry-run', '--lang', 'zh']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('批注和修订者（王**）');
    expect(ran.stdout).toContain('可以去掉：作者');
    expect(ran.stdout).not.toContain('已去掉');
    expect(Object.keys(contentsOf(folder))).toEqual(['libreoffice.xlsx']);
  });
});
