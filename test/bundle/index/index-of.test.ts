import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../src/bundle/index/index-of.ts';
import { bundleNames } from '../../../src/bundle/names.ts';
import { type BundleForm, planBundle } from '../../../src/bundle/plan.ts';
import type { BundleIndex } from '../../../src/bundle/writers/index-model.ts';
import type { FileFacts } from '../../../src/facts/facts.ts';
import type { Manifest } from '../../../src/manifest/manifest.ts';
import type { Program } from '../../../src/programs/program.ts';
import { loadPack, PACK, rule } from '../../programs/pack.ts';
import { manifestOf, type Named } from '../submission.ts';

const facts = (pages: number | undefined): FileFacts =>
  ({
    bytes: 1500,
    modified: 0,
    format: pages === undefined ? 'docx' : 'pdf',
    encrypted: undefined,
    ...(pages !== undefined && { pages: { known: true, value: { pages } } }),
  }) as unknown as FileFacts;

function programOf(rules: readonly string[], files: Readonly<Record<string, string>> = {}): Program {
  const { program, findings } = loadPack(rules, files);
  if (program === undefined) throw new Error(JSON.stringify(findings));
  return program;
}

/** The index of materials of so many pages each; a Word file has no number. */
function indexed(
  program: Program,
  materials: readonly (Named & { pages?: number })[],
  more: Partial<Manifest> = {},
  form: BundleForm = {},
): BundleIndex {
  const manifest = manifestOf(
    materials.map((material, at) => ({ file: `a${at}.pdf`, ...material })),
    more,
  );
  const inspections = new Map(
    manifest.materials.map(({ safe }, at) => [
      safe ?? '',
      { ok: true, facts: facts(materials[at]?.pages), remarks: [] } as const,
    ]),
  );
  const plan = planBundle(program, manifest, bundleNames(program, manifest), inspections, 'apply', form);
  return indexOf(program, manifest, plan, () => 'f'.repeat(64));
}

const fact = ({ facts: all }: BundleIndex, label: string) =>
  all.find((one) => one.label.zh === label)?.value.map(({ zh, en }) => [zh, en]);
const WINDOW = ['opens: 2025-03-10', 'closes: 2025-06-15', 'zone: Asia/Shanghai'];

describe('what the cover says', () => {
  test('of the submission: category, edition, what is counted, who is asked, the names', () => {
    const contact = { name: { zh: '张示例' }, email: 'a@city.example' };
    const data = { contact: { phone: '010-00000000' } };
    const index = indexed(programOf([]), [{ pages: 1200 }, {}], { contact, data }, { csv: true });
    expect(index.facts.map(({ label }) => label.zh)).toEqual([
      '申报类别',
      '届次、阶段',
      '材料合计',
      '联系人',
      '递交方式',
      '申报时间',
      '材料包',
      '检查依据',
    ]);
    expect(fact(index, '届次、阶段')).toEqual([['2025，申报阶段', '2025, application']]);
    expect(fact(index, '材料合计')).toEqual([
      [
        '2 件，共 1,200 页（另有 1 件不计页数）；2.93 KB（3,000 字节）',
        '2 files, 1,200 pages (1 without a page count); 2.93 KB (3,000 bytes)',
      ],
    ]);
    expect(fact(index, '联系人')).toEqual([
      ['张示例，a@city.example，010-00000000', '张示例, a@city.example, 010-00000000'],
    ]);
    expect(fact(index, '材料包')?.[0]?.[0]).toBe('Example-2025_city_示例市_Example-City.zip');
    expect(fact(index, '材料包')?.[1]?.[1]).toBe('6 files: the materials, this index and the list of checksums');
    expect(fact(index, '检查依据')).toEqual([
      [
        '规则包 example-2025（2025），未与征集文件核对',
        'Rules example-2025 (2025), not compared with the text of the call',
      ],
    ]);
  });

  test('nothing of a contact that the manifest doesn’t give', () => {
    expect(fact(indexed(programOf([]), [{}]), '联系人')).toBeUndefined();
  });

  test('how and by when it is delivered, with the clauses', () => {
    const index = indexed(
      programOf([rule('window', 'window', ...WINDOW), rule('to', 'delivery', 'to: award@example.org')]),
      [{}],
    );
    expect(fact(index, '递交方式')).toEqual([
      ['以电子邮件发送至 award@example.org（§1）', 'By e-mail to award@example.org (§1)'],
    ]);
    expect(fact(index, '申报时间')).toEqual([
      [
        '2025-03-10 00:00 至 2025-06-15 24:00，北京时间（§1）',
        'From 2025-03-10 00:00 until 2025-06-15 24:00, Beijing time (§1)',
      ],
    ]);
  });

  test('where the call is silent, that it is', () => {
    const silent = PACK['program.yaml']?.replace('channel: email, to: [award@example.org]', 'channel: unstated') ?? '';
    const program = programOf([], { 'program.yaml': silent });
    const index = indexed(program, [{}]);
    expect(fact(index, '申报时间')).toEqual([['征集文件没有写明截止时间', 'The call states no closing time']]);
    expect(fact(index, '递交方式')).toEqual([
      ['征集文件没有写明递交方式和收件地址', 'The call states neither a way of sending nor an address'],
    ]);
    const asked = indexed(program, [{}], { delivery: { to: ['x@committee.example'], cc: [] } });
    expect(fact(asked, '递交方式')?.[0]?.[0]).toBe(
      '征集文件没有写明递交方式和收件地址；按申报单位填写的地址，以电子邮件发送至 x@committee.example',
    );
    const unstated = programOf([
      rule('window', 'window', 'closes: 2025-06-15', 'zone: unstated', 'readings: [Asia/Shanghai]'),
    ]);
    expect(fact(indexed(unstated, [{}]), '申报时间')?.[0]).toEqual([
      '2025-06-15 24:00 截止；征集文件没有写明时区，按北京时间（§1）',
      'Until 2025-06-15 24:00; the call names no time zone, Beijing time is assumed (§1)',
    ]);
  });

  test('by which packs it was checked, without paths of this machine', () => {
    const checked = { on: '2025-03-01', against: { zh: '通知原文', en: 'the call' } };
    const overlays = [{ named: '/home/somebody/packs/city', checked: undefined }];
    const base = { id: 'example-2025', title: { zh: '示例奖', en: 'Example Award' }, checked };
    const index = indexed({ ...programOf([]), lineage: { base, overlays } }, [{}]);
    expect(fact(index, '检查依据')).toEqual([
      [
        '规则包 example-2025（2025），于 2025-03-01 与通知原文核对',
        'Rules example-2025 (2025), compared on 2025-03-01 with the call',
      ],
      ['附加规则：city，未与征集文件核对', 'Further rules: city, not compared with the text of the call'],
    ]);
  });
});

describe('what a material proves', () => {
  const fields = `${PACK['fields.yaml']}claims:
  type: list
  label: {zh: 表述, en: Claims}
  items:
    type: record
    label: {zh: 表述, en: Claim}
    keys:
      statement: {type: bilingual, label: {zh: 原话, en: Statement}}
      evidence: {type: text, label: {zh: 佐证, en: Evidence}}
`;
  const data = (...claims: unknown[]) => ({ data: { fields: { claims } } });
  const proven = (rules: readonly string[], more: Partial<Manifest>) =>
    indexed(programOf(rules, { 'fields.yaml': fields }), [{ title: { zh: '报告' } }, {}], more).rows.map(
      ({ proves }) => proves,
    );
  const CITES = rule('cites', 'cites', 'of: ["fields.claims[].evidence"]');
  const CLAIMS = rule('claims', 'claims', 'phrases: [energy]', 'listed: fields.claims');
  const first = { statement: { zh: '全省第一', en: 'First in the province' }, evidence: 'a0.pdf' };

  test.each([
    ['cites', CITES],
    ['claims', CLAIMS],
  ])('is the claim that names it, by path or title (%s)', (_, one) => {
    const byTitle = { statement: { zh: '用户十万' }, evidence: '报告' };
    expect(proven([one], data(first, byTitle, { ...first, evidence: 'gone.pdf' }))).toEqual([
      { zh: '“全省第一”；“用户十万”', en: '“First in the province”; “用户十万”' },
      undefined,
    ]);
  });

  test('is said once where two rules ask for it, and is the name of the answer where it says nothing', () => {
    expect(proven([CITES, CLAIMS], data(first, { evidence: 'a1.pdf' }))).toEqual([
      { zh: '“全省第一”', en: '“First in the province”' },
      { zh: '表述', en: 'Claim' },
    ]);
  });

  test('is nothing where no rule makes it evidence', () => {
    expect(proven([], data(first))).toEqual([undefined, undefined]);
  });
});

describe('where a seal is due', () => {
  const slots = (seal: string) => ({
    'slots.yaml': `${PACK['slots.yaml']}signed:
  label: {zh: 承诺书, en: Statement}
  folder: form
  seal: ${seal}
`,
  });
  const materials = [{ slot: 'form' }, { slot: 'signed' }, { slot: 'signed' }];

  test('is said of the slots that a clause names, with its words below the list', () => {
    const { rows, notices } = indexed(programOf([], slots('{at: §3, quote: 加盖公章}')), materials);
    expect(rows.map(({ seal }) => seal?.zh)).toEqual([undefined, '须盖章（§3）', '须盖章（§3）']);
    expect(notices).toEqual([
      {
        zh: '标“须盖章”的材料，依据是征集文件 §3：“加盖公章”。文件没有写明的，不作标注。',
        en: '“Seal due” marks what the call asks for in §3: “加盖公章”. Where nothing is said, nothing is marked.',
      },
    ]);
  });

  test('says what more is due, and which other document asks', () => {
    const seal = '{what: {zh: 签字并盖章, en: Signature and seal}, at: 第二条, quote: 签字盖章, source: 示例省通知}';
    const { rows, notices } = indexed(programOf([], slots(seal)), materials.slice(0, 2));
    expect(rows[1]?.seal).toEqual({ zh: '须签字并盖章（第二条）', en: 'Signature and seal due (第二条)' });
    expect(notices?.[0]?.zh).toContain('依据是《示例省通知》 第二条：“签字盖章”');
  });

  test('is silent where the call is', () => {
    const { rows, notices } = indexed(programOf([]), [{ slot: 'form' }]);
    expect([rows.map(({ seal }) => seal), notices]).toEqual([[undefined], []]);
  });

  test('a seal without its clause is a fault of the pack', () => {
    const { program, findings } = loadPack([], slots('{quote: 加盖公章}'));
    expect([program, findings.map(({ message }) => message.id)]).toEqual([undefined, ['shape.missing-key']]);
  });
});
