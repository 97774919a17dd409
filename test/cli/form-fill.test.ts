import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../src/archive/zip.ts';
import { bytesOf } from '../../src/base/bytes.ts';
import type { Asker } from '../../src/commands/world.ts';
import type { JsonFormFill } from '../../src/report/form-fill/contract.ts';
import { mainPart, table, wordFile } from '../facts/form/word-by-hand.ts';
import { dossierHere, dossierInside } from './here.ts';
import { contentsOf, copyOf, dossier, jsonOf, temporary } from './run.ts';

const FORMS = join(import.meta.dirname, '../files/forms');
const NAMES = ['zh-libreoffice', 'zh-handmade', 'en-docx-library'] as const;

/** The manifest for the forms and a form beside it, in a folder that may be changed. */
function laid(form: string | Uint8Array = 'zh-libreoffice'): string {
  const folder = join(temporary(), String(Math.random()).slice(2));
  cpSync(join(FORMS, 'fill'), folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  if (typeof form === 'string') cpSync(join(FORMS, `${form}.docx`), join(folder, '表.docx'));
  else writeFileSync(join(folder, '表.docx'), form);
  return folder;
}

const FILLED = '表_已填_Filled.docx';

async function digests(file: string): Promise<Record<string, string>> {
  const listing = await readZip(bytesOf(readFileSync(file)));
  const sums = await Promise.all(listing.entries.map(async (entry) => [entry.name, await listing.entrySha256(entry)]));
  return Object.fromEntries(sums) as Record<string, string>;
}

/** A form whose questions the manifest answers in the very words. */
const plainForm = (): Uint8Array => wordFile(mainPart(table(['案例名称', ''], ['传真', ''])));

describe('form fill', () => {
  test.each(NAMES)(
    '%s: everything that can be filled in, in a copy that differs in its main part alone',
    async (name) => {
      const folder = laid(name);
      const before = contentsOf(folder);
      const ran = await dossierInside(['form', 'fill', '表.docx', '--yes', '--format', 'json'], { cwd: folder });
      expect(ran.stderr).toBe('');
      expect(ran.code).toBe(0);
      await expect(ran.stdout).toMatchFileSnapshot(join(FORMS, 'fill/expected', `${name}.json`));
      const { [FILLED]: made, ...others } = contentsOf(folder);
      expect(made).toMatch(/^[0-9a-f]{64}$/);
      expect(others).toEqual(before);
      const [was, is] = [await digests(join(folder, '表.docx')), await digests(join(folder, FILLED))];
      expect(Object.keys(is)).toEqual(Object.keys(was));
      expect(Object.keys(is).filter((part) => is[part] !== was[part])).toEqual(['word/document.xml']);
    },
  );

  test('filled once more, everything is there already and nothing is written', async () => {
    const folder = laid('zh-handmade');
    await dossierInside(['form', 'fill', '表.docx', '--yes'], { cwd: folder });
    const ran = await dossierInside(['form', 'fill', FILLED, '--yes', '--format', 'json'], { cwd: folder });
    const report = jsonOf<JsonFormFill>(ran);
    expect(ran.code).toBe(1);
    expect(report).toMatchObject({ written: null, counts: { filled: 0, waiting: 0 } });
    expect(report.there.filter(({ same }) => same).length).toBeGreaterThan(10);
  });

  test('a name that is no Word file is refused, and nothing is written', async () => {
    const folder = laid(plainForm());
    const before = contentsOf(folder);
    const ran = await dossierInside(['form', 'fill', '表.docx', '-o', '另存.pdf', '--lang', 'en'], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('must end in .docx');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('without --yes only what is beyond doubt, and what waits is told', async () => {
    const folder = laid('en-docx-library');
    const ran = await dossier(['form', 'fill', '表.docx', '--lang', 'both'], { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('  - 表 1 第 2 行第 4 列“Country”\n    China（清单：国家）\n');
    expect(ran.stdout).toContain('1 place waits to be confirmed: run it in a terminal');
    expect(ran.stdout).toContain(`written to ${FILLED}`);
    expect(Object.keys(contentsOf(folder))).toContain(FILLED);
  });

  test('all in the very words: written, and nothing waits', async () => {
    const folder = laid(plainForm());
    const ran = await dossier(['form', 'fill', '表.docx', '-o', '另存.docx', '--quiet', '--lang', 'zh'], {
      cwd: folder,
    });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('已填入 2 处，写到 另存.docx，原表没有改动。请打开核对后再用。\n');
  });

  test('a signature that the copy breaks, protection and tracked changes that it keeps are told', async () => {
    const inserted = '<w:p><w:ins w:author="审稿人甲"><w:r><w:t>示例</w:t></w:r></w:ins></w:p>';
    const settings = '<w:settings xmlns:w="x"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
    const cautionsIn = async (body: string, others: Readonly<Record<string, string>>) => {
      const folder = laid(wordFile(mainPart(table(['案例名称', '']) + body), others));
      const args = ['form', 'fill', join(folder, '表.docx'), '--manifest', folder];
      const both = await dossierHere([...args, '--dry-run', '--lang', 'both']);
      const json = await dossierHere([...args, '--format', 'json']);
      const { cautions, written } = JSON.parse(json.stdout) as JsonFormFill;
      expect(written).not.toBeNull();
      return { cautions, said: both.stdout.replaceAll('\n', ' ') };
    };
    const signed = await cautionsIn('', { '_xmlsignatures/sig1.xml': '<Signature/>' });
    expect(signed.cautions).toEqual(['signed']);
    expect(signed.said).toMatch(/副本里的签名即失效.*no longer valid in the filled copy/);
    const locked = await cautionsIn('', { 'word/settings.xml': settings });
    expect(locked.cautions).toEqual(['protected']);
    expect(locked.said).toMatch(/设了文档保护.*protected against changes/);
    const tracked = await cautionsIn(inserted, {});
    expect(tracked.cautions).toEqual(['tracked-changes']);
    expect(tracked.said).toMatch(/没处理的修订.*tracked changes/);
    const none = await cautionsIn('', {});
    expect(none.cautions).toEqual([]);
    expect(none.said).not.toMatch(/签名|保护|修订/);
  });

  test('a list ticks a box for each of its items, whether they are chosen from options or written', async () => {
    const boxes = '□ 出行 □ 治理 □ 能源';
    const folder = laid(wordFile(mainPart(table(['涉及领域', boxes], ['使用领域', boxes], ['其他领域', boxes]))));
    const fields = [
      'areas: {type: list, label: {zh: 涉及领域, en: Areas}, items: {type: choice, label: {zh: 领域, en: Area}, options: {move: {zh: 出行, en: Mobility}, power: {zh: 能源, en: Energy}}}}',
      'uses: {type: list, label: {zh: 使用领域, en: Uses}, items: {type: text, label: {zh: 领域, en: Area}}}',
      'others: {type: list, label: {zh: 其他领域, en: Others}, items: {type: text, label: {zh: 领域, en: Area}}}',
    ];
    appendFileSync(join(folder, 'pack/fields.yaml'), `${fields.join('\n')}\n`);
    const manifest = readFileSync(join(folder, 'dossier.yaml'), 'utf8');
    const given = 'fields:\n  areas: [move, power]\n  uses: [治理, 能源]\n  others: [治理, 农业]\n';
    writeFileSync(join(folder, 'dossier.yaml'), manifest.replace('fields:\n', given));
    const ran = await dossierHere(['form', 'fill', join(folder, '表.docx'), '--manifest', folder, '--format', 'json']);
    const { filled, homeless } = JSON.parse(ran.stdout) as JsonFormFill;
    expect(filled.map(({ path, places }) => [path, places[0]?.text])).toEqual([
      ['fields.areas', '出行\n能源'],
      ['fields.uses', '治理\n能源'],
    ]);
    expect(homeless).toContainEqual(expect.objectContaining({ path: 'fields.others', why: 'not-offered' }));
  });

  test('what waits is counted by places, as what is filled in', async () => {
    const folder = laid('zh-handmade');
    const args = ['form', 'fill', join(folder, '表.docx'), '--manifest', folder, '--dry-run', '--lang', 'en'];
    expect((await dossierHere(args)).stdout).toContain('\n5 places wait to be confirmed:');
  });

  test('a dry run writes nothing', async () => {
    const folder = laid();
    const before = contentsOf(folder);
    const ran = await dossier(['form', 'fill', '表.docx', '--dry-run', '--yes', '--lang', 'en'], { cwd: folder });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Dry run, no file was written; 8 places can be filled in.\n');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('refuses what it cannot do: an occupied target, the form itself, no Word form, no such file, no program', async () => {
    const folder = laid(plainForm());
    const fill = (...args: string[]) => dossier(['form', 'fill', ...args, '--lang', 'en'], { cwd: folder });
    writeFileSync(join(folder, FILLED), 'mine');
    const occupied = await fill('表.docx');
    expect([occupied.code, occupied.stderr]).toEqual([
      2,
      expect.stringContaining('exists already and was left as it is'),
    ]);
    expect(readFileSync(join(folder, FILLED), 'utf8')).toBe('mine');
    expect((await fill('表.docx', '--force')).code).toBe(0);
    expect(readFileSync(join(folder, FILLED)).subarray(0, 2).toString()).toBe('PK');
    const itself = await fill('表.docx', '-o', '表.docx', '--force');
    expect([itself.code, itself.stderr]).toEqual([
      2,
      expect.stringContaining('cannot take the place of the form itself'),
    ]);
    const text = await fill('dossier.yaml');
    expect([text.code, text.stderr]).toEqual([2, expect.stringContaining('dossier.yaml: ')]);
    cpSync(join(FORMS, 'password-handmade.docx'), join(folder, '密码.docx'));
    expect((await fill('密码.docx')).code).toBe(2);
    expect((await fill('没有.docx')).code).toBe(2);
    expect((await fill('表.docx', '--manifest', 'pack')).code).toBe(2);
    writeFileSync(join(folder, 'dossier.yaml'), 'dossier: 1\nprogram: no-such-call\n');
    const lost = await fill('表.docx', '-o', 'x.docx');
    expect([lost.code, lost.stderr]).toEqual([2, expect.stringContaining("can't be read, so nothing was filled in")]);
  });

  test('an example that is ready fills in a form of its call', async () => {
    const folder = copyOf('wsca-china-2025');
    writeFileSync(join(folder, 'form.docx'), wordFile(mainPart(table(['联系人姓名', '', '国家', '']))));
    const ran = await dossier(['form', 'fill', 'form.docx', '--format', 'json'], { cwd: folder });
    expect(ran.code).toBe(0);
    expect(jsonOf<JsonFormFill>(ran).filled.map(({ places }) => places[0]?.text)).toEqual(['张示例', '中国']);
  });
});

describe('form fill at a terminal', () => {
  const asking = async (answers: readonly string[]) => {
    const folder = laid('zh-libreoffice');
    const asked: string[] = [];
    const keys: string[] = [];
    const ask: Asker = {
      choose: async (question, choices) => {
        asked.push(question);
        keys.push(choices.map(({ key, value }) => `${key}=${value}`).join(' '));
        return answers[asked.length - 1] ?? 'none';
      },
      text: async () => '',
      confirm: async () => false,
    };
    const args = ['form', 'fill', join(folder, '表.docx'), '--manifest', folder, '--lang', 'zh'];
    const ran = await dossierHere(args, ({ terminal }) => ({
      ask: () => ask,
      terminal: { ...terminal, interactive: true },
    }));
    return { ...ran, asked, keys };
  };

  test('asks for each doubtful place; what is declined is told and waits no more', async () => {
    const { code, asked, keys, stdout } = await asking(['yes', 'no']);
    expect(new Set(keys)).toEqual(new Set(['y=yes n=no a=all q=none']));
    expect(code).toBe(0);
    expect(asked).toEqual([
      '1/2 第 2 段“申报单位（盖章）”，填“示例科技有限公司”（清单：申报单位名称）？',
      '2/2 表 1 第 4 行第 2 列“联系人·电话”，填“+86 10 0000 0000”（清单：联系电话）？',
    ]);
    expect(stdout).toContain(
      '按你的选择没有填：\n  - 表 1 第 4 行第 2 列“联系人·电话”\n    +86 10 0000 0000（清单：联系电话）\n',
    );
    expect(stdout).not.toContain('等待确认');
  });

  test('all the rest at once, or none of it', async () => {
    const all = await asking(['all']);
    expect([all.code, all.asked.length]).toEqual([0, 1]);
    expect(all.stdout).toContain('已填入 8 处');
    const none = await asking(['none']);
    expect([none.code, none.asked.length]).toEqual([0, 1]);
    expect(none.stdout).toContain('已填入 6 处');
  });
});
