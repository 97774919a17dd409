import { type LoadedProgram, loadProgram } from '../../src/programs/load.ts';

/** The files of a small pack without a fault. */
export const PACK: Readonly<Record<string, string>> = {
  'program.yaml': `pack: 1
id: example-2025
edition: "2025"
name: {zh: 示例奖, en: Example Award}
short: Example-2025
source: {title: {zh: 示例通知, en: Example call}}
zone: Asia/Shanghai
categories:
  city: {zh: 城市, en: City}
  mobility: {zh: 出行, en: Mobility}
delivery: {channel: email, to: [award@example.org], subject: {zh: 申报, en: Entry}}
`,
  'slots.yaml': `form:
  label: {zh: 申报表, en: Application form}
  folder: form
case:
  label: {zh: 案例, en: Case}
  folder: cases
  asks:
    supplier: {type: text, label: {zh: 供应商, en: Supplier}}
`,
  'fields.yaml': `title: {type: bilingual, label: {zh: 标题, en: Title}}
people:
  type: list
  label: {zh: 完成人, en: Contributor}
  items:
    type: record
    label: {zh: 完成人, en: Contributor}
    keys:
      name: {type: bilingual, label: {zh: 姓名, en: Name}}
`,
  'lists.yaml': `energy: [光伏, solar]
`,
  'rules.yaml': `rules: []
`,
};

/** A rule as YAML, an item of `rules:`; `more` are further keys, a line each. */
export function rule(id: string, kind: string, ...more: readonly string[]): string {
  const head = [
    `id: ${id}`,
    `kind: ${kind}`,
    `title: {zh: 规则, en: Rule ${id}}`,
    'clause: {id: C-1, at: §1, quote: 原文}',
  ];
  const level = more.some((line) => line.startsWith('level:')) ? [] : ['level: must'];
  return `  - ${[...head, ...level, ...more].join('\n    ')}\n`;
}

/** The pack with these rules, and with other files changed; `undefined` takes a file away. */
export function loadPack(
  rules: readonly string[],
  changes: Readonly<Record<string, string | undefined>> = {},
): LoadedProgram {
  const files: Record<string, string | undefined> = { ...PACK, 'rules.yaml': `rules:\n${rules.join('')}`, ...changes };
  if (rules.length === 0 && !('rules.yaml' in changes)) files['rules.yaml'] = PACK['rules.yaml'];
  return loadProgram('pack', (name) => {
    const text = files[name];
    return text === undefined ? undefined : new TextEncoder().encode(text);
  });
}
