import type { Bilingual } from '../../base/language.ts';
import type { Route } from '../../base/route.ts';
import { findLabel } from '../../programs/labels.ts';
import { namesOf } from '../../programs/names.ts';
import type { Program } from '../../programs/program.ts';

/** What an answer is called: 利益相关方（第 3 项）·名称（中文）; undefined where the program doesn't know it. */
export function answerLabel(program: Program | undefined, route: Route): Bilingual | undefined {
  const last = route.at(-1);
  const language = last === 'zh' || last === 'en' ? last : undefined;
  const steps = language === undefined ? route : route.slice(0, -1);
  const known = program ?? { fields: {}, slots: {} };
  if (pathOf(steps) === 'materials.slot') return { zh: '材料类型', en: 'Kind of material' };
  const start = steps[0] === 'fields' ? 2 : steps.length;
  const parts: Bilingual[] = [];
  for (let end = start; end <= steps.length; end++) {
    if (typeof steps[end - 1] === 'number') continue;
    const label = findLabel(known, pathOf(steps.slice(0, end)).replace('materials.title', 'materials[].title'));
    if (label === undefined) return undefined;
    const item = steps[end];
    parts.push(typeof item === 'number' ? itemOf(label, item + 1) : label);
  }
  // Many labels say by themselves what they are part of.
  const whole = (lang: keyof Bilingual, mark: string): string => {
    const labels = parts.map((part) => part[lang]);
    return labels.filter((label, index) => labels[index + 1]?.startsWith(label) !== true).join(mark);
  };
  const label = { zh: whole('zh', '·'), en: whole('en', ': ') };
  if (language === undefined) return label;
  return language === 'zh'
    ? { zh: `${label.zh}（中文）`, en: `${label.en} (Chinese)` }
    : { zh: `${label.zh}（英文）`, en: `${label.en} (English)` };
}

const itemOf = (label: Bilingual, number: number): Bilingual => ({
  zh: `${label.zh}（第 ${number} 项）`,
  en: `${label.en} (item ${number})`,
});

/** A route by the keys of a pack: `fields.stakeholders[].name`. */
const pathOf = (route: Route): string =>
  route.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');

/** What a word is called that an answer is chosen from; undefined where the answer is free. */
export function optionLabel(program: Program | undefined, route: Route, value: unknown): Bilingual | undefined {
  if (program === undefined || (typeof value !== 'string' && typeof value !== 'boolean')) return undefined;
  const path = pathOf(route);
  if (path === 'materials.slot') return program.slots[String(value)]?.label;
  const options = namesOf(program).optionsAt(path);
  return Object.hasOwn(options, String(value)) ? options[String(value)] : undefined;
}

/** What a rule asks, by its id as a record of the manifest writes it: with or without its program. */
export const ruleTitle = (program: Program | undefined, rule: string): Bilingual | undefined =>
  program?.rules.find(({ id }) => id === rule || `${program.id}/${id}` === rule)?.title;
