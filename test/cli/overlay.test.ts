import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonFinding, JsonPack, JsonReport, JsonVerify } from '../../src/report/contract.ts';
import { dossierHere } from './here.ts';
import { copyOf, jsonOf, READY, temporary } from './run.ts';

const OVERLAYS = join(import.meta.dirname, '../overlays');

/** A copy of an example that is judged by an overlay, with all overlays beside its manifest. */
function withOverlay(example: keyof typeof READY, overlay: string, change = (text: string): string => text): string {
  const folder = copyOf(example);
  cpSync(OVERLAYS, join(folder, 'rules'), { recursive: true });
  const manifest = join(folder, 'dossier.yaml');
  const text = readFileSync(manifest, 'utf8').replace(/^program: .*$/m, `program: ./rules/${overlay}`);
  writeFileSync(manifest, change(text));
  return manifest;
}

async function reported(manifest: string, asOf: string, code: number): Promise<JsonReport> {
  const ran = await dossierHere(['validate', manifest, '--as-of', asOf, '--format', 'json']);
  expect(ran).toMatchObject({ code, stderr: '', error: undefined });
  return jsonOf<JsonReport>(ran);
}

const idsOf = (findings: readonly JsonFinding[]) =>
  findings.map(({ rule, message, severity }) => `${severity} ${rule ?? '-'} ${message}`);
const outcomesOf = (report: JsonReport) => new Map(report.rules.map(({ id, outcome }) => [id, outcome]));

describe('a province’s conditions on a national call', () => {
  const day = READY['wsca-china-2025'];
  const letter = `
  - slot: recommendation
    file: form/推荐函.pdf
    issuedOn: 2025-05-06
`;
  const withLetter = (text: string): string => {
    const added = text.replace(/^(?=# 程序无法判断)/m, `${letter.slice(1)}\n`);
    return `${added}  - { rule: wsca-china-2025/recommendation-seal, by: 张示例, on: 2025-05-08 }\n`;
  };

  test('are judged beside the national rules, under the same program', async () => {
    const report = await reported(withOverlay('wsca-china-2025', 'province'), day, 1);
    expect(idsOf(report.findings)).toEqual(['error wsca-china-2025/recommendation count.under']);
    expect(report.findings[0]?.basis).toEqual({
      clause: '第三条',
      quote: '须附省级主管部门盖章的推荐函',
      source: '示例省关于组织申报的通知',
    });
    const outcomes = outcomesOf(report);
    expect(outcomes.get('wsca-china-2025/recommendation-seal')).toBe('not-applicable');
    expect(outcomes.get('wsca-china-2025/case-pages')).toBe('passed');
    expect(report.program).toMatchObject({ id: 'wsca-china-2025', edition: '2025', checked: null });
  });

  test('are met by the letter and a person’s word for its seal', async () => {
    const manifest = withOverlay('wsca-china-2025', 'province', withLetter);
    const folder = join(manifest, '..');
    cpSync(join(folder, 'cases/案例2-智能停车.pdf'), join(folder, 'form/推荐函.pdf'));
    const report = await reported(manifest, day, 0);
    expect(outcomesOf(report).get('wsca-china-2025/recommendation-seal')).toBe('passed');
    expect(report.materials.find(({ slot }) => slot === 'recommendation')?.bundleName).toMatch(/省级推荐函/);
  });

  test('a national rule still quotes the national call', async () => {
    const manifest = withOverlay('wsca-china-2025', 'province', (text) =>
      text.replace('kind: city-government', 'kind: enterprise'),
    );
    const report = await reported(manifest, day, 1);
    const national = report.findings.filter(({ rule }) => rule === 'wsca-china-2025/form-gov');
    expect(national.map(({ basis }) => basis?.source)).toEqual(['世界智慧城市大奖·中国 2025 申报条款和规则']);
  });
});

describe('an overlay over an overlay', () => {
  test('changes and removes what the lower one brought', async () => {
    const report = await reported(withOverlay('wsca-china-2025', 'city'), '2025-06-02', 1);
    const outcomes = outcomesOf(report);
    expect(outcomes.has('wsca-china-2025/recommendation-seal')).toBe(false);
    expect(report.rules.find(({ id }) => id.endsWith('/recommendation-format'))?.level).toBe('should');
    const closed = report.findings.find(({ rule }) => rule === 'wsca-china-2025/window');
    expect(closed?.basis).toMatchObject({ clause: '方案第二条', source: '示例市申报工作方案' });
    expect(report.program).toMatchObject({
      base: { id: 'wsca-china-2025', checked: { on: '2026-11-24' } },
      overlays: [
        { named: '../province', name: { zh: '示例省推荐申报要求' }, checked: null },
        { named: './rules/city', name: { zh: '示例市内部时限' }, checked: { on: '2025-03-20' } },
      ],
      checked: { on: '2025-03-20' },
    });
  });

  test('what it took away can’t be answered any more', async () => {
    const letter = '\n  - { slot: recommendation, file: form/申报表.docx, issuedOn: 2025-05-06 }\n';
    const add = (text: string): string => text.replace(/^materials:\n/m, (line) => line.trimEnd() + letter);
    const [above, below] = [
      withOverlay('wsca-china-2025', 'city', add),
      withOverlay('wsca-china-2025', 'province', add),
    ];
    const unknown = async (manifest: string) =>
      (await reported(manifest, '2025-05-20', 1)).findings.filter(({ place }) => place?.pointer.endsWith('/issuedOn'));
    expect(await unknown(below)).toEqual([]);
    expect((await unknown(above)).map(({ message }) => message)).toEqual(['shape.unknown-key']);
  });
});

test('a rule raised or lowered to another level no longer weighs what it did at the former one', async () => {
  const manifest = withOverlay('wsca-china-2025', 'mine', (text) => text.replace(/^ {2}inclusiveGroups: .*\n/m, ''));
  const folder = join(manifest, '../rules/mine');
  mkdirSync(folder);
  writeFileSync(join(folder, 'program.yaml'), 'extends: wsca-china-2025\n');
  const weights = async (...rules: string[]): Promise<(string | undefined)[]> => {
    writeFileSync(join(folder, 'rules.yaml'), `rules:\n${rules.map((one) => `  - ${one}\n`).join('')}`);
    const { findings } = await reported(manifest, '2025-05-20', rules.some((one) => /must \}/.test(one)) ? 1 : 0);
    return findings.filter(({ rule }) => rule?.endsWith('/d05-groups')).map(({ severity }) => severity);
  };
  expect(await weights('{ id: d05-groups, fix: { zh: 甲, en: A } }')).toEqual(['advice']);
  expect(await weights('{ id: d05-groups, level: must }')).toEqual(['error']);
  expect(await weights('{ id: d05-groups, level: must, severity: warning }')).toEqual(['warning']);
});

describe('next year’s dates', () => {
  test('move the window; everything else stays as it was', async () => {
    const report = await reported(withOverlay('wsca-china-2025', 'next-year'), '2026-05-20', 0);
    const plain = await reported(join(copyOf('wsca-china-2025'), 'dossier.yaml'), '2025-05-20', 0);
    expect(report.program).toMatchObject({ id: 'wsca-china-2026', edition: '2026', checked: { on: '2026-03-02' } });
    const short = (id: string): string => id.slice(id.indexOf('/') + 1);
    const bare = ({ rules }: JsonReport) =>
      rules.map(({ id, outcome, clause, level }) => [short(id), outcome, clause, level]);
    expect(bare(report)).toEqual(bare(plain));
  });

  test('the old day is now too early, and the new clause is quoted', async () => {
    const report = await reported(withOverlay('wsca-china-2025', 'next-year'), '2025-05-20', 0);
    const [early] = report.findings.filter(({ rule }) => rule === 'wsca-china-2026/window');
    expect(early).toMatchObject({
      message: 'window.not-open',
      basis: { quote: '申报周期为北京时间2026年3月9日至6月14日', source: '世界智慧城市大奖·中国 2026 申报条款和规则' },
    });
  });

  test('init writes a manifest that names the overlay', async () => {
    const folder = temporary();
    cpSync(OVERLAYS, join(folder, 'rules'), { recursive: true });
    const ran = await dossierHere([
      'init',
      join(folder, 'mine'),
      '--program',
      join(folder, 'rules/next-year'),
      '--yes',
    ]);
    expect(ran).toMatchObject({ code: 0, error: undefined });
    expect(readFileSync(join(folder, 'mine/dossier.yaml'), 'utf8')).toContain('program: "../rules/next-year"');
  });
});

test.each(['README.md', 'README.zh-CN.md'])('the example in %s works as it stands', async (page) => {
  const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8');
  const blocks = [...text.matchAll(/^```yaml\n# (\w+\.yaml)\n([\s\S]*?)^```$/gm)];
  expect(blocks.map(([, name]) => name)).toEqual(['program.yaml', 'rules.yaml']);
  const manifest = withOverlay('wsca-china-2025', 'mine');
  mkdirSync(join(manifest, '../rules/mine'));
  for (const [, name = '', yaml = ''] of blocks) writeFileSync(join(manifest, '../rules/mine', name), yaml);
  const report = await reported(manifest, '2026-05-20', 0);
  expect(report.program).toMatchObject({ id: 'wsca-china-2026', edition: '2026', checked: { on: '2026-03-02' } });
});

describe('what only the platform shows', () => {
  const day = READY['wic-awards-2026'];
  const filled = (text: string): string =>
    text
      .replace(/^ {2}achievementAreas: .*$/m, '  achievementAreas: [example-area-a, example-area-c]')
      .replace(/^ {2}achievementNature:/m, '  bottleneckSolved: { zh: 时延上界, en: Bounded delay }\n$&');

  test('the areas are chosen from the list, and the category’s own boxes are asked for', async () => {
    const report = await reported(withOverlay('wic-awards-2026', 'wic-portal'), day, 1);
    expect(idsOf(report.findings.filter(({ severity }) => severity === 'error'))).toEqual([
      'error wic-awards-2026/cat-info-key-technology present.missing',
      'error - shape.not-one-of',
    ]);
    expect(report.findings.find(({ message }) => message === 'shape.not-one-of')?.fix.en).toContain('example-area-a');
  });

  test('filled in, the submission is ready; the boxes of another category aren’t asked for', async () => {
    const report = await reported(withOverlay('wic-awards-2026', 'wic-portal', filled), day, 0);
    expect(idsOf(report.findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
    const outcomes = outcomesOf(report);
    expect(outcomes.get('wic-awards-2026/area-max')).toBe('passed');
    expect(outcomes.get('wic-awards-2026/cat-info')).toBe('not-applicable');
    const ids = [...outcomes.keys()];
    expect(ids.indexOf('wic-awards-2026/cat-info-key-technology')).toBe(ids.indexOf('wic-awards-2026/cat-info') + 1);
  });
});

/** What is wrong with an overlay, each as `file:line:column message name`. */
async function faultsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const manifest = withOverlay('wsca-china-2025', 'mine');
  const folder = join(manifest, '../rules/mine');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const report = await reported(manifest, '2025-05-20', 1);
  expect(report.rules, 'nothing is judged by a pack with faults').toEqual([]);
  return report.findings.flatMap(({ message, place, text }) => {
    if (place === null || place.file.endsWith('dossier.yaml')) return [];
    const file = place.file.slice(place.file.indexOf('/rules/') + '/rules/'.length);
    return [`${file}:${place.line}:${place.column} ${message} ${/[“"‘](.*?)[”"’]/.exec(text.en)?.[1] ?? ''}`];
  });
}

test('a file under a mistyped name is told, and not passed over', async () => {
  const folder = temporary();
  mkdirSync(join(folder, 'mine'));
  writeFileSync(join(folder, 'mine/program.yaml'), 'extends: wsca-china-2025\n');
  writeFileSync(join(folder, 'mine/rule.yaml'), 'rules: []\n');
  writeFileSync(join(folder, 'mine/dossier.yaml'), 'dossier: 1\nprogram: .\n');
  const ran = await dossierHere(['validate', join(folder, 'mine'), '--lang', 'zh']);
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('规则包的文件夹里有不认识的文件“rule.yaml”。');
  expect(ran.stdout).toContain('请把文件名改成“rules.yaml”');
  expect(ran.stdout).not.toContain('dossier.yaml”。');
});

describe('faults of an overlay', () => {
  const on = (base: string): Record<string, string> => ({ 'program.yaml': `extends: ${base}\n` });

  test.each<[string, Record<string, string>, string[]]>([
    ['an unknown base', on('wsca-chna-2025'), ['mine/program.yaml:1:10 pack.base-unknown wsca-chna-2025']],
    ['a folder that isn’t there', on('../provinz'), ['mine/program.yaml:1:10 pack.base-missing ../provinz']],
    ['itself', on('../mine'), ['mine/program.yaml:1:10 pack.base-cycle ../mine']],
    [
      'a mistyped rule',
      { ...on('wsca-china-2025'), 'rules.yaml': 'rules:\n  - id: windw\n    closes: "2026-06-14"\n' },
      ['mine/rules.yaml:2:9 pack.nothing-to-change windw'],
    ],
    [
      'mistyped names, and what else is wrong under them',
      {
        ...on('wsca-china-2025'),
        'rules.yaml': 'rules:\n  - id: windw\n    closes: 2026-06-31\n',
        'fields.yaml': 'relatedTheme:\n  options:\n    city: { zh: 城市 }\n',
      },
      [
        'mine/fields.yaml:1:1 pack.nothing-to-change relatedTheme',
        'mine/fields.yaml:3:5 shape.missing-key en',
        'mine/rules.yaml:2:9 pack.nothing-to-change windw',
        'mine/rules.yaml:3:13 shape.not-a-date 2026-06-31',
      ],
    ],
    [
      'a parameter that the kind lacks',
      { ...on('wsca-china-2025'), 'rules.yaml': 'rules:\n  - id: window\n    closing: "2026-06-14"\n' },
      ['mine/rules.yaml:3:5 shape.unknown-key closing'],
    ],
    [
      'a date that isn’t one',
      { ...on('../province'), 'rules.yaml': 'rules:\n  - id: window\n    closes: "2026-06-31"\n' },
      ['mine/rules.yaml:3:13 shape.not-a-date 2026-06-31'],
    ],
    [
      'half of a clause',
      { ...on('wsca-china-2025'), 'rules.yaml': 'rules:\n  - id: window\n    clause: { at: §9, quote: x }\n' },
      ['mine/rules.yaml:3:5 shape.missing-key id'],
    ],
    [
      'a rule changed twice',
      {
        ...on('wsca-china-2025'),
        'rules.yaml': 'rules:\n  - { id: d01, level: info }\n  - { id: d01, remove: true }\n',
      },
      ['mine/rules.yaml:3:11 pack.rule-twice d01'],
    ],
    [
      'removals of what isn’t there',
      {
        ...on('../province'),
        'program.yaml': 'extends: ../province\ncategories: { cities: ~ }\ngaps: { remove: [没有这一条] }\n',
        'slots.yaml': 'recomendation: ~\n',
        'fields.yaml': 'innovations: ~\n',
        'lists.yaml': 'mobilty: ~\nmobility: { remove: [马车] }\n',
        'rules.yaml': 'rules:\n  - { id: windows, remove: true }\n',
      },
      [
        'mine/fields.yaml:1:1 pack.nothing-to-remove innovations',
        'mine/lists.yaml:1:1 pack.nothing-to-remove mobilty',
        'mine/lists.yaml:2:22 pack.nothing-to-remove 马车',
        'mine/program.yaml:2:15 pack.nothing-to-remove cities',
        'mine/program.yaml:3:18 pack.nothing-to-remove 没有这一条',
        'mine/rules.yaml:2:11 pack.nothing-to-remove windows',
        'mine/slots.yaml:1:1 pack.nothing-to-remove recomendation',
      ],
    ],
    [
      'a slot taken away that rules of the base need',
      { ...on('wsca-china-2025'), 'slots.yaml': 'support-case: ~\n' },
      ['mine/slots.yaml:1:1 pack.still-needed support-case'],
    ],
    [
      'a slot taken away that rules of a base by path need',
      { ...on('../province'), 'slots.yaml': 'recommendation: ~\n' },
      ['mine/slots.yaml:1:1 pack.still-needed recommendation'],
    ],
    [
      'an own rule that needs what the overlay takes away',
      {
        ...on('../province'),
        'slots.yaml': 'x: { label: {zh: 甲, en: A}, folder: x }\n',
        'rules.yaml': 'rules:\n  - { id: d01, kind: count, slots: [y], min: 1 }\n',
      },
      ['mine/rules.yaml:2:37 pack.reference-unknown y'],
    ],
    [
      'a type that the base’s rules can’t follow',
      { ...on('wsca-china-2025'), 'fields.yaml': 'impact: { type: text }\n' },
      ['mine/fields.yaml:1:1 pack.still-needed fields.impact'],
    ],
    [
      'a part of what isn’t there',
      {
        ...on('wsca-china-2025'),
        'fields.yaml': 'relatedTheme: { options: { x: { zh: 甲, en: A } } }\n',
        'slots.yaml': 'suport-case:\n  folder: x\n',
        'lists.yaml': 'energ: { add: [x] }\n',
      },
      [
        'mine/fields.yaml:1:1 pack.nothing-to-change relatedTheme',
        'mine/lists.yaml:1:1 pack.nothing-to-change energ',
        'mine/slots.yaml:1:1 pack.nothing-to-change suport-case',
      ],
    ],
    [
      'one language only of what replaces both',
      { ...on('wsca-china-2025'), 'program.yaml': 'extends: wsca-china-2025\nname: { zh: 甲 }\n' },
      ['mine/program.yaml:2:1 shape.missing-key en'],
    ],
    [
      'removals that name nothing',
      {
        ...on('wsca-china-2025'),
        'program.yaml':
          'extends: wsca-china-2025\ngaps: { add: [{ zh: { a: b }, en: x }], remove: [{ zh: 甲 }, [{ a: b }]] }\n',
        'lists.yaml': 'mobility: { remove: [{ a: b }] }\n',
      },
      [
        'mine/lists.yaml:1:24 shape.wrong-type name: value',
        'mine/program.yaml:2:17 shape.wrong-type name: value',
        'mine/program.yaml:2:52 shape.wrong-type name: value',
        'mine/program.yaml:2:64 shape.wrong-type ',
      ],
    ],
    [
      'an unknown word beside add and remove',
      { ...on('wsca-china-2025'), 'lists.yaml': 'mobility: { ad: [x] }\n' },
      ['mine/lists.yaml:1:13 shape.unknown-key ad'],
    ],
  ])('%s', async (_, files, wanted) => {
    expect((await faultsOf(files)).toSorted()).toEqual(wanted.toSorted());
  });

  test('more than eight layers', async () => {
    const manifest = withOverlay('wsca-china-2025', 'mine9');
    const layer = (number: number, base: string): void => {
      const folder = join(manifest, `../rules/mine${number}`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'program.yaml'), `extends: ${base}\n`);
    };
    layer(1, 'wsca-china-2025');
    for (let number = 2; number <= 9; number += 1) layer(number, `../mine${number - 1}`);
    const eight = manifest.replace('dossier.yaml', 'eight.yaml');
    writeFileSync(eight, readFileSync(manifest, 'utf8').replace('rules/mine9', 'rules/mine8'));
    expect((await reported(eight, '2025-05-20', 0)).verdict).toBe('ready');
    const deep = await reported(manifest, '2025-05-20', 1);
    expect(deep.findings.map(({ message }) => message)).toContain('pack.base-depth');
  });
});

describe('a bundle packed by an overlay', () => {
  async function packed(): Promise<{ folder: string; verify: (zip?: string) => Promise<JsonVerify> }> {
    const manifest = withOverlay('wsca-china-2025', 'next-year');
    const ran = await dossierHere(['pack', manifest, '--as-of', '2026-05-20', '--format', 'json']);
    expect(ran).toMatchObject({ code: 0, error: undefined });
    const bundle = jsonOf<JsonPack>(ran).bundle?.path ?? '';
    const folder = join(manifest, '..');
    const verify = async (zip = bundle): Promise<JsonVerify> =>
      jsonOf<JsonVerify>(await dossierHere(['verify', zip, '--format', 'json']));
    return { folder, verify };
  }
  const told = ({ rulesChecked, findings }: JsonVerify) => [rulesChecked, findings.map(({ message }) => message)];

  test('is judged by it once more; by changed rules, that is said; without them, that too', async () => {
    const { folder, verify } = await packed();
    expect(told(await verify())).toEqual([true, []]);
    const rules = join(folder, 'rules/next-year/rules.yaml');
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('2026-06-14"', '2026-05-14"'));
    expect(told(await verify())).toEqual([true, ['verify.rules-changed']]);
    writeFileSync(rules, 'rules: nothing\n');
    expect(told(await verify())).toEqual([false, ['verify.rules-missing']]);
    rmSync(join(folder, 'rules'), { recursive: true });
    expect(told(await verify())).toEqual([false, ['verify.rules-missing']]);
  });

  test('finds its rules above it where the whole submission has moved', async () => {
    const { folder, verify } = await packed();
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    const zip = readdirSync(moved, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.zip')) ?? '';
    expect(told(await verify(join(moved, zip)))).toEqual([true, []]);
  });

  test('what a pack says of itself is no change of the rules', async () => {
    const { folder, verify } = await packed();
    const head = join(folder, 'rules/next-year/program.yaml');
    writeFileSync(head, readFileSync(head, 'utf8').replace('on: 2026-03-02', 'on: 2026-03-03'));
    expect(told(await verify())).toEqual([true, []]);
  });
});

test('a receipt that names rules elsewhere than its manifest does is not followed', async () => {
  const manifest = withOverlay('wsca-china-2025', 'next-year');
  const ran = await dossierHere(['pack', manifest, '--as-of', '2026-05-20', '--format', 'json']);
  const zip = jsonOf<JsonPack>(ran).bundle?.path ?? '';
  const receipt = zip.replace(/\.zip$/, '.receipt.json');
  const changed = JSON.parse(readFileSync(receipt, 'utf8')) as { program: { pack: string } };
  changed.program.pack = './rules/province';
  writeFileSync(receipt, JSON.stringify(changed));
  const { rulesChecked } = jsonOf<JsonVerify>(await dossierHere(['verify', zip, '--format', 'json']));
  expect(rulesChecked).toBe(false);
});

test('init with faulty rules tells the faults and writes nothing', async () => {
  const folder = temporary();
  cpSync(OVERLAYS, join(folder, 'rules'), { recursive: true });
  writeFileSync(join(folder, 'rules/city/slots.yaml'), 'recomendation: ~\n');
  const ran = await dossierHere(['init', join(folder, 'mine'), '--program', join(folder, 'rules/city'), '--yes']);
  expect(ran.error).toMatchObject({ name: 'UsageError' });
  expect(ran.stderr).toContain('rules/city/slots.yaml:1:1');
  expect(readdirSync(folder)).toEqual(['rules']);
});

describe('the header of the report', () => {
  const shown = async (manifest: string, asOf: string, lang: string): Promise<string> => {
    const { stdout } = await dossierHere(['validate', manifest, '--as-of', asOf, '--lang', lang]);
    return (stdout.split('\n\n')[0] ?? '').replace(/\n/g, lang === 'zh' ? '' : ' ');
  };
  const plain = (): string => join(copyOf('wsca-china-2025'), 'dossier.yaml');

  test('names the base and every overlay, and against what each was checked', async () => {
    const head = await shown(withOverlay('wsca-china-2025', 'city'), '2025-05-20', 'zh');
    expect(head).toContain('底本：2025年世界智慧城市大奖·中国（wsca-china-2025），规则于 2026-11-24 与');
    expect(head).toContain('附加：示例省推荐申报要求（../province），规则未与通知原文核对');
    expect(head).toContain('附加：示例市内部时限（./rules/city），规则于 2025-03-20 与《示例市申报工作方案》核对');
  });

  test('of a built-in program says against what it was checked', async () => {
    expect(await shown(plain(), '2025-05-20', 'en')).toContain(
      'Rules checked on 2026-11-24 against the Chinese text of the terms and rules',
    );
  });

  test.each([
    ['before the window is over', '2025-06-15T23:59', false],
    ['once it is over', '2025-06-16', true],
  ])('%s', async (_, asOf, over) => {
    const head = await shown(plain(), asOf, 'en');
    expect(head.includes('the 2025 edition closed at 2025-06-15 24:00, Beijing time')).toBe(over);
    expect(head.includes('write “extends: wsca-china-2025” in program.yaml')).toBe(over);
  });

  test('in a later phase a window that is over is as it should be', async () => {
    const ran = await dossierHere([
      'validate',
      plain(),
      '--as-of',
      '2025-08-01',
      '--phase',
      'finalist',
      '--lang',
      'en',
    ]);
    expect(ran.stdout).not.toContain('edition closed');
  });
});
