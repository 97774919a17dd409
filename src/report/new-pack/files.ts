import type { Bilingual } from '../../base/language.ts';
import { flow, scalar } from '../draft/flow.ts';
import { usualExtension } from './formats.ts';
import type { NewPack, NewSlot, TitleAsked } from './pack.ts';

/** Files of a pack by their names. */
export type PackFiles = Readonly<Record<string, string>>;

/** Asks for it in plain words where a person has to go over it. */
export const REMARK = {
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
      .map(
        ([id, { label, needed }]) =>
          `${id}:\n  label: ${both(label)}\n  folder: ${id}\n${needed ? '' : '  scaffold: { default: 0 }\n'}`,
      )
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

/** The languages of a title as a rule names them; none where the call leaves them open. */
const LANGUAGES: Readonly<Record<TitleAsked, readonly string[]>> = {
  zh: ['zh'],
  en: ['en'],
  both: ['zh', 'en'],
  any: [],
  unstated: [],
};

function rulesFile({ closes, zone, title, slots }: NewPack): string {
  const rule = (id: string, zh: string, en: string, ...more: readonly string[]): string =>
    [
      `  - id: ${id}`,
      `    clause: { id: ${id.toUpperCase()}, at: "?", quote: "" }`,
      `    title: ${both({ zh, en })}`,
      '    level: must',
      ...more.map((line) => `    ${line}`),
      '',
    ].join('\n');
  const languages = LANGUAGES[title];
  const rules = [
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
    ...(title === 'unstated'
      ? []
      : [
          rule(
            'title',
            '写明项目名称',
            'The project title is given',
            'kind: present',
            'of: [fields.title]',
            ...(languages.length === 0 ? [] : [`languages: [${languages.join(', ')}]`]),
          ),
        ]),
    ...Object.entries(slots).flatMap(([id, slot]) => slotRules(id, slot, rule)),
  ];
  return `${REMARK.rules}${rules.length === 0 ? 'rules: []\n' : `rules:\n${rules.join('\n')}`}`;
}

/** What was said of a material, and no more. */
function slotRules(
  id: string,
  { label: { zh, en }, needed, formats }: NewSlot,
  rule: (id: string, zh: string, en: string, ...more: readonly string[]) => string,
): string[] {
  const names = formats.map((format) => format.toUpperCase());
  return [
    ...(needed ? [rule(`${id}-there`, `有${zh}`, `${en} is there`, 'kind: present', `slots: [${id}]`)] : []),
    ...(formats.length === 0
      ? []
      : [
          rule(
            `${id}-format`,
            `${zh}的格式是 ${names.join(' 或 ')}`,
            `${en}: the format is ${names.join(' or ')}`,
            'kind: file',
            `slots: [${id}]`,
            `formats: [${formats.join(', ')}]`,
          ),
        ]),
  ];
}

/** The first cases of a new pack: one in which all is well, and one for each way in which it isn't. */
export function newCasesFile({ closes, title, categories, slots }: NewPack, today: string): string {
  const entries = Object.entries(slots);
  const [category] = Object.keys(categories);
  const before = closes === undefined ? today : dayFrom(closes, -30);
  const fileOf = (id: string, { formats: [format] }: NewSlot): string => `${id}/1.${usualExtension(format)}`;
  const passes = [
    ...(title === 'unstated' ? [] : ['title']),
    ...entries.flatMap(([id, { needed, formats }]) => [
      ...(needed ? [`${id}-there`] : []),
      ...(formats.length > 0 ? [`${id}-format`] : []),
    ]),
  ];
  return `${REMARK.cases}${[
    `as_of: ${before}`,
    'manifest:',
    ...(category === undefined ? [] : [`  category: ${category}`]),
    '  applicant: { name: { zh: 示例单位, en: Example Organisation } }',
    '  contact: { name: { zh: 示例, en: Example }, email: office@example.org }',
    '  fields:',
    '    title: { zh: 示例项目, en: Example project }',
    '  materials:',
    ...entries.map(
      ([id, slot]) => `    - { slot: ${id}, file: ${fileOf(id, slot)}, title: { zh: 示例材料, en: Example material } }`,
    ),
    'cases:',
    '  - about: 全部齐全 / complete',
    // A pack without a rule leaves every submission unjudged, and says so.
    passes.length === 0 && closes === undefined
      ? '    finds: ["- manifest.phase-empty"]'
      : `    passes: [${passes.join(', ')}]`,
    ...withoutTitle(title),
    ...(closes === undefined
      ? []
      : [
          '  - about: 过了截止时间 / too late',
          `    as_of: ${dayFrom(closes, 2)}`,
          '    finds: [deadline window.closed]',
        ]),
    ...entries.flatMap(([id, slot], index) => [
      ...(slot.needed
        ? [
            `  - about: 没有 ${id} / no ${id}`,
            `    unset: ["materials[${index}]"]`,
            `    finds: [${id}-there present.material-missing]`,
          ]
        : []),
      ...(slot.formats.length > 0
        ? [
            `  - about: ${id} 是别的格式 / ${id} in another format`,
            `    facts: { ${fileOf(id, slot)}: { format: ${slot.formats.includes('png') ? 'gif' : 'png'}, extension: ${slot.formats.includes('png') ? 'gif' : 'png'} } }`,
            `    finds: [${id}-format format.not-allowed]`,
          ]
        : []),
    ]),
    '',
  ].join('\n')}`;
}

function withoutTitle(title: TitleAsked): string[] {
  const [language] = LANGUAGES[title].toReversed();
  if (title === 'unstated') return [];
  return language === undefined
    ? ['  - about: 没有名称 / no title', '    unset: [fields.title]', '    finds: [title present.missing]']
    : [
        `  - about: 没有${language === 'zh' ? '中文' : '英文'}名称 / no ${language === 'zh' ? 'Chinese' : 'English'} title`,
        `    unset: [fields.title.${language}]`,
        '    finds: [title present.language-missing]',
      ];
}

/** The day so many days after another, `2026-05-31`. */
function dayFrom(moment: string, days: number): string {
  return new Date(Date.parse(moment.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);
}
