import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  explainShape,
  type JsonExplain,
  type JsonProgramInfo,
  programInfoShape,
} from '../../src/report/reference/contract.ts';
import { PACK, rule } from '../programs/pack.ts';
import { dossierHere, type RanHere } from './here.ts';
import { copyOf, dossier, jsonOf, READY, temporary } from './run.ts';

const english = (...args: string[]): Promise<RanHere> => dossierHere(['explain', ...args, '--lang', 'en']);
const chinese = (...args: string[]): Promise<RanHere> => dossierHere(['explain', ...args, '--lang', 'zh']);

/** A pack of a user's own, in a folder. */
function ownPack(rules: string): string {
  const folder = join(temporary(), 'my-pack');
  mkdirSync(folder);
  for (const [name, text] of Object.entries({ ...PACK, 'rules.yaml': `rules:\n${rules}` })) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const usageOf = ({ code, stdout, error }: RanHere): string => {
  expect(code).toBeUndefined();
  expect(stdout).toBe('');
  expect(error).toHaveProperty('name', 'UsageError');
  const { text } = error as { text: { zh: string; en: string } };
  return `${text.zh}\n${text.en}`;
};

describe('a rule', () => {
  test('is explained in full, by its bare id, its full one, or as a report shows it', async () => {
    const bare = await english('case-pages');
    expect(bare.code).toBe(0);
    expect(bare.stderr).toBe('');
    expect(bare.stdout).toBe(`wsca-china-2025/case-pages
No case has more than 10 pages
  Weight    Required; an error where not met; phase: application
  Clause    §6 (WSCA-CASE-PAGES): “10页以内”
  Source    World Smart City Awards China 2025: terms and rules http://www.tomorrow-city.com/
  Check     The pages of each PDF of the kind "Support case" are counted one by one: at least 1
            and at most 10 pages. The number that the file claims for itself is not relied on;
            cover, contents and annexes count. In other formats pages cannot be counted, so a
            person has to confirm.
            Without such a material in the manifest, nothing is checked.
  Example   Error: The file has 11 pages, more than the limit of 10.
            Error (to be confirmed): The format of this file is Word document (.docx), so its
            pages cannot be counted.
  To do     Cut it to 10 pages, or split it into two cases that each stand alone; cover and
            annexes count.
  Attest    Where this tool cannot judge, a person checks; if it is so, add under attest in the
            manifest:
  - rule: case-pages
    file:  # path of the material, as under materials
    by:    # name of the person who confirms it
    on:    # the day, such as 2025-06-01
  Waive     Where there is a good reason not to comply and somebody approves, add under waive in
            the manifest:
  - rule: case-pages
    reason:  # the reason
    by:      # name of the person who approves
    until:   # the last day on which it holds, such as 2025-06-15
`);
    expect((await english('wsca-china-2025/case-pages')).stdout).toBe(bare.stdout);
    expect((await english('[wsca-china-2025/case-pages]')).stdout).toBe(bare.stdout);
    expect((await english('--program', 'wsca-china-2025', 'case-pages')).stdout).toBe(bare.stdout);
  });

  test('is found by the place of its clause and by its title, as reports print them', async () => {
    const place = (await english('§8(3)')).stdout;
    for (const id of ['form-blank', 'lang-zh', 'lang-en']) expect(place).toContain(`wsca-china-2025/${id}\n`);
    expect(place).not.toContain('wsca-china-2025/case-pages\n');
    expect((await chinese('每个支撑案例不超过10页')).stdout).toMatch(/^wsca-china-2025\/case-pages\n/);
    expect((await english('No case has more than 10 pages')).stdout).toMatch(/^wsca-china-2025\/case-pages\n/);
  });

  test('says when it applies, and which words it looks for', async () => {
    const status = (await chinese('status')).stdout;
    expect(status).toContain('  适用  只在这种情况下检查：申报类别不是“创新大奖”。\n');
    const supp = (await english('supp')).stdout;
    expect(supp).toContain('  Applies   Checked only where "Supplements requested by the jury" is "yes".\n');
    expect((await english('claim')).stdout).toContain("  Words     claims: world's largest, world-leading, ");
  });

  test('that only a person can judge offers an attestation and no waiver', async () => {
    const { stdout } = await chinese('coi');
    expect(stdout).toContain('本工具无法判断，须人工确认：申报单位和全部支撑单位均不是');
    expect(stdout).toContain('  - rule: coi\n    by:  # 确认人姓名\n    on:  # 确认日期，例如 2025-06-01\n');
    expect(stdout).not.toContain('豁免');
    expect(stdout).not.toContain('file:');
  });

  test('that has nothing to judge offers neither, and no example', async () => {
    const { stdout } = await english('wsca-china-2025/cases-extra');
    expect(stdout).toContain('  Weight    For information; phase: application\n');
    expect(stdout).not.toMatch(/Attest|Waive|Example|To do/);
  });

  test('that a program always decides offers no attestation', async () => {
    const { stdout } = await english('status-stated');
    expect(stdout).toContain('Waive');
    expect(stdout).not.toContain('Attest');
  });

  test('that several programs have is listed with all of them', async () => {
    expect(usageOf(await english('deadline'))).toBe(
      '有 2 项征集的规则都叫“deadline”，请写明是哪一个：wic-awards-2026/deadline、wiotc-cases-2025/deadline。\n' +
        '2 calls have a rule "deadline"; say which one: wic-awards-2026/deadline, wiotc-cases-2025/deadline.',
    );
  });
});

describe('a clause', () => {
  test('is explained by all its rules, in whatever case it is typed', async () => {
    for (const word of ['WSCA-STATUS', 'wsca-status', 'wsca-china-2025/WSCA-STATUS']) {
      const ran = await dossierHere(['explain', word, '--format', 'json']);
      const ids = jsonOf<JsonExplain>(ran).rules.map(({ id }) => id);
      expect(ids).toEqual(['status-stated', 'status', 'status-results'].map((id) => `wsca-china-2025/${id}`));
    }
  });
});

describe('a message', () => {
  test('is explained with the rules that say it', async () => {
    const { code, stdout } = await english('pages.over');
    expect(code).toBe(0);
    expect(stdout).toContain('  Rules     wsca-china-2025/case-pages: No case has more than 10 pages\n');
    expect(stdout).toContain('  Meaning   The file has 37 pages, more than the limit of 29.\n');
  });

  test('that no rule says is said to come from reading', async () => {
    const { stdout } = await chinese('source.tab');
    expect(stdout).toContain('  规则  读取申报清单、文件或材料包时就会提出，不属于某一条规则。\n');
    expect(stdout).toContain('  原因  ');
  });
});

describe('a pack of one’s own', () => {
  const pages = rule('case-pages', 'file', 'slots: [case]', 'pages: {max: 3}');

  test('is named by its path, before the rule or apart', async () => {
    const folder = ownPack(pages);
    const before = await english(`${folder}/case-pages`);
    expect(before.stdout).toContain('example-2025/case-pages\n');
    expect(before.stdout).toContain('at most 3 pages');
    expect((await english('case-pages', '--program', folder)).stdout).toBe(before.stdout);
    expect((await english('example-2025/case-pages', '--program', folder)).stdout).toBe(before.stdout);
    expect((await english('C-1', '--program', folder)).stdout).toBe(before.stdout);
  });

  test('with a fault shows the fault instead, exit code 2', async () => {
    const folder = ownPack(rule('case-pages', 'file', 'slots: [caes]', 'pages: {max: 3}'));
    const { code, stdout } = await english('case-pages', '--program', folder);
    expect(code).toBe(2);
    expect(stdout).toContain(`${folder}/rules.yaml:7:`);
    expect(stdout).toContain('"caes"');
    expect(stdout).not.toContain('Check');
    const json = await dossierHere(['explain', 'case-pages', '--program', folder, '--format', 'json']);
    expect(json.code).toBe(2);
    expect(explainShape.parse(JSON.parse(json.stdout))).toMatchObject({
      rules: [],
      findings: [{ message: 'pack.reference-unknown' }],
    });
  });

  test('that is no folder of a pack is a matter of usage', async () => {
    expect(usageOf(await english('./nowhere/case-pages'))).toBe(
      '“./nowhere”不是规则包的文件夹，里面没有 program.yaml。\n"./nowhere" is not the folder of a pack: there is no program.yaml in it.',
    );
  });
});

describe('a word that means nothing', () => {
  test.each([
    ['case-page', 'case-pages'],
    ['WSCA-CASE-PAGE', 'WSCA-CASE-PAGES'],
    ['page.over', 'pages.over'],
    ['pages', 'wsca-china-2025/case-pages、pages.over'],
  ])('%s leads to %s', async (word, near) => expect(usageOf(await english(word))).toContain(`相近的有：${near}`));

  test('leads nowhere where nothing is near', async () => {
    expect(usageOf(await english('qqqqqqqqqqqq'))).toContain('检查报告的方括号里写着规则的编号，照抄即可。');
    expect(usageOf(await english('toString'))).toContain('There is no rule, clause or message "toString".');
  });

  test('before a slash is a program that is not known', async () => {
    expect(usageOf(await english('wsca-china-2024/case-pages'))).toContain('是不是 wsca-china-2025？');
    expect(usageOf(await english('case-pages', '--program', 'nothing'))).toContain('There is no call "nothing".');
  });

  test('ends the command with 2, in both languages where none is known', async () => {
    const ran = await dossier(['explain', 'case-page']);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(/^没有“case-page”.*\nThere is no rule.*\n$/);
  });
});

describe('as JSON', () => {
  test('every clause of every program has the shape of the contract', async () => {
    for (const id of Object.keys(READY)) {
      const { rules } = jsonOf<{ rules: { id: string; clause: string }[] }>(
        await dossierHere(['validate', `examples/${id}/dossier.yaml`, '--format', 'json']),
      );
      const ran = await dossierHere(['explain', ...rules.map((one) => one.id), '--format', 'json']);
      const explained = explainShape.parse(JSON.parse(ran.stdout));
      expect(explained.rules.map((one) => one.id)).toEqual(rules.map((one) => one.id));
    }
  });
});

describe('the entries offered', () => {
  test('once filled in, settle what the report says', async () => {
    const folder = copyOf('wsca-china-2025');
    const manifest = join(folder, 'dossier.yaml');
    const text = readFileSync(manifest, 'utf8');
    const without = text.replace(/^ *- .*rule: ip\b.*\n/m, '').replace(/^waive:.*\n/m, '');
    expect(without).not.toBe(text);
    const judge = async (changed: string): Promise<string[]> => {
      writeFileSync(manifest, changed);
      const ran = await dossierHere(['validate', manifest, '--format', 'json', '--as-of', READY['wsca-china-2025']]);
      return jsonOf<{ findings: { rule: string | null; message: string; outcome: string }[] }>(ran)
        .findings.filter(({ rule: id, message }) => id === 'wsca-china-2025/ip' || message.startsWith('shape.'))
        .map(({ message, outcome }) => `${message} ${outcome}`);
    };
    const { rules } = jsonOf<JsonExplain>(await dossierHere(['explain', 'ip', '--format', 'json']));
    const entry = rules[0]?.attest?.en ?? '';
    const withEntry = (filled: string): string => without.replace(/^attest:\n/m, `attest:\n${filled}\n`);
    expect(await judge(without)).toEqual(['attest.needed undecided']);
    expect(await judge(withEntry(entry))).toEqual(
      expect.arrayContaining(['attest.needed undecided', 'shape.missing-key failed']),
    );
    const filled = entry.replace(/by: .*/, 'by: 张示例').replace(/on: .*/, 'on: 2025-05-20');
    expect(await judge(withEntry(filled))).toEqual([]);
  });

  test('for a waiver set a finding aside', async () => {
    const folder = copyOf('wsca-china-2025-broken');
    const manifest = join(folder, 'dossier.yaml');
    const { rules } = jsonOf<JsonExplain>(await dossierHere(['explain', 'case-pages', '--format', 'json']));
    const filled = (rules[0]?.waive?.zh ?? '')
      .replace(/reason: .*/, 'reason: 主办方书面同意')
      .replace(/by: .*/, 'by: 李样本')
      .replace(/until: .*/, 'until: 2025-06-15');
    const text = readFileSync(manifest, 'utf8').replace(/^waive:[\s\S]*?(?=^\S|$(?![\s\S]))/m, '');
    writeFileSync(manifest, `${text.trimEnd()}\nwaive:\n${filled}\n`);
    const ran = await dossierHere(['validate', manifest, '--format', 'json', '--as-of', '2025-06-10']);
    const outcomes = jsonOf<{ findings: { rule: string | null; message: string; outcome: string }[] }>(ran)
      .findings.filter(({ rule: id, message }) => id === 'wsca-china-2025/case-pages' && message === 'pages.over')
      .map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['waived']));
  });
});

describe('programs show', () => {
  const show = (...args: string[]): Promise<RanHere> => dossierHere(['programs', 'show', ...args]);

  test('gives a call in one screen', async () => {
    const { code, stdout } = await show('wiotc-cities-2025', '--lang', 'zh');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^wiotc-cities-2025\n智联数字经济全球示范城市（2025）\n {2}届次 {2}2025\n/);
    expect(stdout).toContain('  期限  征集通知没有写明，不检查时间。\n  提交  征集通知没有写明，须向主办方确认。\n');
    expect(stdout).toContain('  未明  - 征集文件只有英文；');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('as JSON has the shape of the contract', async () => {
    for (const id of Object.keys(READY)) {
      const shown = programInfoShape.parse(JSON.parse((await show(id, '--format', 'json')).stdout));
      expect(shown.program?.id).toBe(id);
    }
    const { program } = jsonOf<JsonProgramInfo>(await show('wsca-china-2025', '--format', 'json'));
    for (const { told } of program?.windows ?? [])
      expect([told.zh, told.en].every((text) => text.length > 20)).toBe(true);
    expect(program?.windows.map(({ told: _, ...window }) => window)).toEqual([
      {
        rule: 'window',
        phase: 'apply',
        opens: '2025-03-10 00:00',
        closes: '2025-06-15 24:00',
        after: null,
        zone: 'Asia/Shanghai',
        zoneStated: true,
      },
      expect.objectContaining({ rule: 'qa-window', phase: 'reply' }),
      expect.objectContaining({ rule: 'supp', closes: null, after: expect.objectContaining({ days: 0 }) }),
      expect.objectContaining({
        ...{ rule: 'confirm-10d', phase: 'finalist', opens: null, closes: null },
        after: { label: { zh: '收到入围通知日期', en: 'Notice received on' }, days: 10 },
      }),
      expect.objectContaining({ rule: 'recipients-in-time' }),
      expect.objectContaining({ rule: 'kit-in-time' }),
    ]);
  });

  test('as Markdown is the reference page', async () => {
    const { stdout } = await show('wic-awards-2026', '--format', 'markdown', '--lang', 'en');
    expect(stdout).toBe(readFileSync('docs/programs/wic-awards-2026.en.md', 'utf8'));
  });

  test('knows packs by path, and says what is wrong with one', async () => {
    const folder = join(temporary(), 'copy');
    cpSync('templates/programs/wic-awards-2026', folder, { recursive: true });
    expect((await show(folder, '--lang', 'en')).stdout).toContain('wic-awards-2026\n');
    writeFileSync(join(folder, 'lists.yaml'), 'claims: 1\n');
    const faulty = await show(folder, '--format', 'json');
    expect(faulty.code).toBe(2);
    expect(programInfoShape.parse(JSON.parse(faulty.stdout)).program).toBeNull();
    expect((await show(folder, '--lang', 'en')).stdout).toContain('lists.yaml:1:9');
  });

  test('without a program it knows is a matter of usage; without a name the list stays as it was', async () => {
    expect(usageOf(await show('wiotc-case-2025'))).toContain('did you mean wiotc-cases-2025?');
    const list = await dossierHere(['programs', '--lang', 'en']);
    expect(list.code).toBe(0);
    expect(list.stdout).toMatch(/^wic-awards-2026\n {2}WIC Awards/);
  });
});

describe('a report', () => {
  const judged = (...args: string[]): Promise<RanHere> =>
    dossierHere(['validate', ...args, '--as-of', '2025-06-10', '--lang', 'en']);
  const LINE = 'To learn more about a rule: dossier explain <rule>\n';

  test('ends with where to read up on a rule', async () => {
    expect((await judged('examples/wsca-china-2025-broken/dossier.yaml')).stdout.endsWith(`\n${LINE}`)).toBe(true);
  });

  test('does not when it is quiet or has nothing to say', async () => {
    expect((await judged('examples/wsca-china-2025-broken/dossier.yaml', '--quiet')).stdout).not.toContain(LINE);
    const clean = await dossierHere(['validate', 'examples/wsca-china-2025/dossier.yaml', '--as-of', '2025-05-26']);
    expect(clean.stdout).toContain('Nothing to report.');
    expect(clean.stdout).not.toContain(LINE);
  });
});
