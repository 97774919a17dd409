import type { Bilingual, Lang } from '../base/language.ts';
import type { FieldDefinition } from '../manifest/fields.ts';
import { MANIFEST_LABELS } from '../manifest/labels.ts';
import type { Names } from '../rules/names.ts';
import { fieldAt, findLabel } from './labels.ts';
import { attributesOf, type Program } from './program.ts';
import { listLabelOf } from './supplied.ts';

type Options = Readonly<Record<string, Bilingual>>;

const YES_NO: Options = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } };

/** What things are called in a program, for rules that describe themselves. */
export function namesOf(program: Program): Names {
  const labelOf = (path: string): Bilingual => findLabel(program, path) ?? { zh: path, en: path };
  return {
    labelOf,
    fullLabelOf: (path) => fullLabel(path, labelOf),
    slotLabel: (slot) => program.slots[slot]?.label ?? { zh: slot, en: slot },
    optionsAt: (path) => optionsAt(program, path),
    isListAt: (path) => ['list', 'choices'].includes(fieldAt(program, path)?.type ?? '') || path === 'materials',
    listLabel: (name) => listLabelOf(program, name),
    lists: program.lists,
  };
}

/** 影响力·社会层面（中文）/ Impact: social (Chinese) */
function fullLabel(path: string, labelOf: (path: string) => Bilingual): Bilingual {
  const language = /^fields\..*\.(zh|en)$/.exec(path)?.[1];
  const parts = (language === undefined ? path : path.slice(0, -3)).split('.');
  const known = path.startsWith('fields.') && !Object.hasOwn(MANIFEST_LABELS, path);
  const steps = known ? parts.slice(1).map((_, index) => parts.slice(0, index + 2).join('.')) : [path];
  const whole = (lang: Lang, each: string, mark: string): string => {
    const labels = steps.map((step) => labelOf(step)[lang] + (step.endsWith('[]') ? each : ''));
    // Many labels say by themselves what they are part of.
    return labels.filter((label, index) => labels[index + 1]?.startsWith(label) !== true).join(mark);
  };
  const [zh, en] = [whole('zh', '（逐项）', '·'), whole('en', ' (each)', ': ')];
  if (language === undefined) return { zh, en };
  return language === 'zh'
    ? { zh: `${zh}（中文）`, en: `${en} (Chinese)` }
    : { zh: `${zh}（英文）`, en: `${en} (English)` };
}

function optionsAt(program: Program, path: string): Options {
  if (path === 'category') return program.categories;
  if (path === 'applicant.kind') return program.applicantKinds;
  if (path === 'recommender.kind') return program.recommending.kinds;
  if (path.startsWith('materials.')) return optionsOf(attributesOf(program)[path.slice('materials.'.length)]);
  return optionsOf(fieldAt(program, path));
}

/** The words that an answer can be or, for a list, that its items or parts of them can be. */
function optionsOf(field: FieldDefinition | undefined): Options {
  if (field === undefined) return {};
  if (field.type === 'boolean') return YES_NO;
  const inner = [field.items, ...Object.values(field.type === 'record' ? (field.keys ?? {}) : {})];
  return Object.assign({}, field.options, ...inner.map(optionsOf)) as Options;
}
