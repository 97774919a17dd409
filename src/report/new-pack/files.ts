import type { Bilingual } from '../../base/language.ts';
import { flow, scalar } from '../draft/flow.ts';

/** What the author of a new pack was asked. */
export interface NewPack {
  readonly id: string;
  readonly edition: string;
  readonly name: Bilingual;
  readonly source: Bilingual;
  readonly zone: string;
  /** A day or a moment; absent where the call names none. */
  readonly closes: string | undefined;
  readonly channel: 'email' | 'portal' | 'unstated';
  readonly to: string | undefined;
  readonly categories: Readonly<Record<string, Bilingual>>;
  readonly slots: Readonly<Record<string, Bilingual>>;
}

/** Files of a pack by their names. */
export type PackFiles = Readonly<Record<string, string>>;

/** Asks for it in plain words where a person has to go over it. */
const REMARK = {
  rules:
    '# 每条规则抄一句通知原话（quote），写明在通知哪里（at）。写法见 docs/rules.zh.md。\n# Each rule quotes the call (quote) and says where (at). How to write rules: docs/rules.en.md.\n',
  cases:
    '# 用例：一份完整的申报，每次改动一处，写明应该查出什么。运行：dossier program test .\n# Cases: a complete submission, changed in one place each, and all that is to be found. Run: dossier program test .\n',
} as const;

const both = ({ zh, en }: Bilingual): string => flow({ zh, en });

const named = (labels: Readonly<Record<string, Bilingual>>): string =>
  Object.entries(labels)
    .map(([id, label]) => `  ${id}: ${both(label)}\n`)
    .join('');

/** A pack that loads without a fault: what was asked, and the rules that follow from it. */
export function newPackFiles(pack: NewPack): PackFiles {
  return {
    'program.yaml': programFile(pack),
    'slots.yaml': Object.entries(pack.slots)
      .map(([id, label]) => `${id}:\n  label: ${both(label)}\n  folder: ${id}\n`)
      .join('\n'),
    'fields.yaml': 'title: { type: bilingual, label: { zh: 项目名称, en: Project title } }\n',
    'rules.yaml': rulesFile(pack),
  };
}

function programFile({ id, edition, name, source, zone, channel, to, categories }: NewPack): string {
  return [
    'pack: 1',
    `id: ${scalar(id)}`,
    `edition: ${JSON.stringify(edition)}`,
    `name: ${both(name)}`,
    `short: ${scalar(id)}`,
    `source: { title: ${both(source)} }`,
    `zone: ${zone}`,
    ...(Object.keys(categories).length === 0 ? [] : [`categories:\n${named(categories).trimEnd()}`]),
    'delivery:',
    `  channel: ${channel}`,
    ...(to === undefined
      ? []
      : [channel === 'portal' ? `  portal: ${JSON.stringify(to)}` : `  to: [${JSON.stringify(to)}]`]),
    '  subject: { zh: "{program.zh}申报材料：{applicant.zh}", en: "{program.en}: submission of {applicant.en}" }',
    '',
  ].join('\n');
}

function rulesFile({ closes, zone, slots }: NewPack): string {
  const rule = (id: string, zh: string, en: string, ...more: readonly string[]): string =>
    [
      `  - id: ${id}`,
      `    clause: { id: ${id.toUpperCase()}, at: "?", quote: "" }`,
      `    title: ${both({ zh, en })}`,
      '    level: must',
      ...more.map((line) => `    ${line}`),
      '',
    ].join('\n');
  return `${REMARK.rules}rules:\n${[
    ...(closes === undefined
      ? []
      : [
          rule(
            'deadline',
            '按时报送',
            'Handed in in time',
            'kind: window',
            `closes: ${JSON.stringify(closes)}`,
            `zone: ${zone}`,
          ),
        ]),
    rule(
      'title',
      '写明项目名称',
      'The project title is given',
      'kind: present',
      'of: [fields.title]',
      'languages: [zh, en]',
    ),
    ...Object.entries(slots).flatMap(([id, { zh, en }]) => [
      rule(`${id}-there`, `有${zh}`, `${en} is there`, 'kind: present', `slots: [${id}]`),
      rule(`${id}-file`, `${zh}能打开`, `${en} opens`, 'kind: file', `slots: [${id}]`, 'formats: [pdf]', 'opens: true'),
    ]),
  ].join('\n')}`;
}

/** The first cases of a new pack: one in which all is well, and one for each way in which it isn't. */
export function newCasesFile({ closes, categories, slots }: NewPack, today: string): string {
  const ids = Object.keys(slots);
  const [category] = Object.keys(categories);
  const before = closes === undefined ? today : dayFrom(closes, -30);
  return `${REMARK.cases}${[
    `as_of: ${before}`,
    'manifest:',
    ...(category === undefined ? [] : [`  category: ${category}`]),
    '  applicant: { name: { zh: 示例单位, en: Example Organisation } }',
    '  contact: { name: { zh: 示例, en: Example }, email: office@example.org }',
    '  fields:',
    '    title: { zh: 示例项目, en: Example project }',
    '  materials:',
    ...ids.map((id) => `    - { slot: ${id}, file: ${id}/1.pdf, title: { zh: 示例材料, en: Example material } }`),
    'cases:',
    '  - about: 全部齐全 / complete',
    `    passes: [${['title', ...ids.flatMap((id) => [`${id}-there`, `${id}-file`])].join(', ')}]`,
    '  - about: 没有英文名称 / no English title',
    '    unset: [fields.title.en]',
    '    finds: [title present.language-missing]',
    ...(closes === undefined
      ? []
      : [
          '  - about: 过了截止时间 / too late',
          `    as_of: ${dayFrom(closes, 2)}`,
          '    finds: [deadline window.closed]',
        ]),
    ...ids.flatMap((id, index) => [
      `  - about: 没有 ${id} / no ${id}`,
      `    unset: ["materials[${index}]"]`,
      `    finds: [${id}-there present.material-missing]`,
    ]),
    '',
  ].join('\n')}`;
}

/** The day so many days after another, `2026-05-31`. */
function dayFrom(moment: string, days: number): string {
  return new Date(Date.parse(moment.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A new edition of a pack: what differs from the one before. */
export function nextEditionFiles(base: string, id: string, edition: string, windows: readonly string[]): PackFiles {
  const dates = windows.map((rule) => `#   - id: ${rule}\n#     closes: "…"\n`).join('');
  return {
    'program.yaml': [
      '# 只写与上一届不同的，其余照旧。 / Only what differs from the edition before; the rest stays.',
      'pack: 1',
      `extends: ${scalar(base)}`,
      `id: ${scalar(id)}`,
      `edition: ${JSON.stringify(edition)}`,
      '',
    ].join('\n'),
    'rules.yaml': `# 先改期限：删去“rules: []”这一行和下面各行的“#”，填上新的日期。\n# First the dates: take away the line rules: [] and the # of those below, and fill them in.\nrules: []\n# rules:\n${dates}`,
  };
}

/** The first cases of a new edition: what is found now where nothing is filled in, for its author to go over. */
export function nextCasesFile(today: string, found: readonly string[]): string {
  return `${REMARK.cases}as_of: ${today}\nmanifest: {}\ncases:\n  - about: 什么都没有填 / nothing is filled in\n    finds:\n${found.map((line) => `      - ${line.startsWith('-') ? JSON.stringify(line) : line}\n`).join('')}`;
}
