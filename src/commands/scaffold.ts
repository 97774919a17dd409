import type { Bilingual, Lang } from '../base/language.ts';
import { LANGS } from '../base/language.ts';
import { ASKING_KINDS } from '../findings/asks.ts';
import type { FieldDefinition, FieldDefinitions } from '../manifest/fields.ts';
import { MANIFEST_LABELS } from '../manifest/labels.ts';
import { PHASES } from '../manifest/manifest.ts';
import type { Program, Slot } from '../programs/program.ts';
import type { Ui } from '../report/ui.ts';
import { uiOf } from '../report/ui-of.ts';
import { type Answers, yamlValue } from './answers.ts';

type Scaffold = Ui['scaffold'];

/** A new manifest for a program, `named` as the manifest is to call it: every key that it asks, with what belongs there and why, in both languages. */
export function scaffoldManifest(program: Program, named: string, answers: Answers): string {
  const category = String(answers.get('category') ?? '');
  return [
    ...both((s, lang) => s.title(program.name[lang], program.id)),
    ...both((s) => s.howTo),
    ...gaps(program),
    '',
    'dossier: 1',
    `program: ${yamlValue(named)}`,
    ...options((s) => s.categoryLine, program.categories),
    ...(Object.keys(program.categories).length > 0 ? [key(0, 'category', answers, 'category')] : []),
    '',
    ...both((s) => s.applicant),
    'applicant:',
    ...field(1, 'name', 'applicant.name', { type: 'bilingual', label: label('applicant.name') }, answers),
    ...options((s) => s.kindLine, program.applicantKinds, 1),
    key(1, 'kind', answers, 'applicant.kind'),
    key(1, 'country', answers, 'applicant.country'),
    ...ownKey('applicant.city', answers),
    ...ownKey('applicant.website', answers),
    ...both((s) => s.contact),
    'contact:',
    ...field(1, 'name', 'contact.name', { type: 'bilingual', label: label('contact.name') }, answers),
    key(1, 'email', answers, 'contact.email'),
    key(1, 'phone', answers, 'contact.phone'),
    ...delivery(program),
    ...fields(program, answers, category),
    '',
    ...both((s) => s.materials),
    'materials:',
    ...Object.entries(program.slots).flatMap(([id, slot]) => material(id, slot, category)),
    ...people(program),
    '',
  ].join('\n');
}

/** A key that every manifest has, with its label above it. */
function ownKey(path: string, answers: Answers): string[] {
  const name = path.slice(path.indexOf('.') + 1);
  const type = path === 'applicant.city' ? 'bilingual' : 'text';
  return described(1, name, path, { type, label: label(path) }, answers);
}

const label = (path: string): Bilingual => MANIFEST_LABELS[path] ?? { zh: path, en: path };
const pad = (depth: number): string => '  '.repeat(depth);

/** A comment line in each language. */
function both(text: (s: Scaffold, lang: Lang) => string, depth = 0): string[] {
  return LANGS.map((lang) => `${pad(depth)}# ${text(uiOf(lang).scaffold, lang)}`);
}

function key(depth: number, name: string, answers: Answers, path: string): string {
  const value = answers.get(path);
  return value === undefined || value === '' ? `${pad(depth)}${name}:` : `${pad(depth)}${name}: ${yamlValue(value)}`;
}

function options(title: (s: Scaffold) => string, labels: Readonly<Record<string, Bilingual>>, depth = 0): string[] {
  const entries = Object.entries(labels);
  if (entries.length === 0) return [];
  return [...both(title, depth), ...entries.map(([id, text]) => `${pad(depth)}#   ${id}  ${text.zh} / ${text.en}`)];
}

function gaps(program: Program): string[] {
  if (program.gaps.length === 0) return [];
  return LANGS.flatMap((lang) => [
    `# ${uiOf(lang).scaffold.silent}`,
    ...program.gaps.map((gap) => `#   - ${gap[lang]}`),
  ]);
}

function delivery(program: Program): string[] {
  return program.delivery.channel === 'unstated' ? ['', ...both((s) => s.delivery), 'delivery:', '  to: []'] : [];
}

/** The fields that the category is asked for; without a category all of them. */
function fields(program: Program, answers: Answers, category: string): string[] {
  const entries = Object.entries(program.fields).filter(
    ([, { categories }]) => category === '' || categories === undefined || categories.includes(category),
  );
  if (entries.length === 0) return [];
  return [
    '',
    ...both((s) => s.fields),
    'fields:',
    ...PHASES.flatMap((phase) => {
      const due = entries.filter(([, definition]) => (definition.phase ?? 'apply') === phase);
      const lines = due.flatMap(([name, field]) => described(1, name, `fields.${name}`, field, answers));
      if (phase === 'apply' || lines.length === 0) return lines;
      return ['', ...both((s, lang) => s.later(uiOf(lang).phase[phase]), 1), ...lines.map(commentedOut)];
    }),
  ];
}

/** A line that is not to be read yet: without its first character, the # , it stands as it should. */
const commentedOut = (line: string): string => (line.trimStart().startsWith('#') ? line : `#${line}`);

/** A field with its label, clause and help above it, `depth` steps deep. */
export function described(
  depth: number,
  name: string,
  path: string,
  definition: FieldDefinition,
  answers: Answers,
): string[] {
  const { clause } = definition;
  const comment = both((s, lang) => {
    const help = definition.help?.[lang];
    const head = `${definition.label[lang]}${clause === undefined ? '' : s.clause(clause)}`;
    if (help === undefined) return head;
    return lang === 'zh' ? `${head}：${help}` : `${head}: ${help}`;
  }, depth);
  const choices = Object.entries(definition.options ?? definition.items?.options ?? {}).map(
    ([id, text]) => `${pad(depth)}#   ${id}  ${text.zh} / ${text.en}`,
  );
  const lines = definition.optional
    ? voluntary(depth, name, definition)
    : field(depth, name, path, definition, answers);
  return [...comment, ...choices, ...lines];
}

/** What nobody has to fill in, as comments to be opened: one line for each key. */
function voluntary(depth: number, name: string, { keys = {} }: FieldDefinition): string[] {
  const rows = Object.entries(keys).map(([key, { label }]) => `  ${key}:  # ${label.zh} / ${label.en}`);
  return [`${name}:`, ...rows].map((line) => commentedOut(`${pad(depth)}${line}`));
}

function field(depth: number, name: string, path: string, definition: FieldDefinition, answers: Answers): string[] {
  switch (definition.type) {
    case 'bilingual':
      return [`${pad(depth)}${name}:`, ...LANGS.map((lang) => key(depth + 1, lang, answers, `${path}.${lang}`))];
    case 'record':
      return [`${pad(depth)}${name}:`, ...keys(depth + 1, path, definition.keys ?? {}, answers)];
    case 'list':
      if (definition.items?.type !== 'bilingual' && definition.items?.type !== 'record')
        return [`${pad(depth)}${name}: []`];
      return [`${pad(depth)}${name}:`, ...listItem(depth + 1, definition.items, answers)];
    case 'choices':
      return [`${pad(depth)}${name}: []`];
    case 'text':
    case 'number':
    case 'integer':
    case 'boolean':
    case 'date':
    case 'choice':
      return [key(depth, name, answers, path)];
  }
}

function keys(depth: number, path: string, definitions: FieldDefinitions, answers: Answers): string[] {
  return Object.entries(definitions).flatMap(([name, definition]) =>
    described(depth, name, `${path}.${name}`, definition, answers),
  );
}

/** One empty item, to be copied: its first key carries the dash. */
function listItem(depth: number, item: FieldDefinition, answers: Answers): string[] {
  const lines =
    item.type === 'bilingual'
      ? LANGS.map((lang) => `${pad(depth + 1)}${lang}:`)
      : keys(depth + 1, '', item.keys ?? {}, answers);
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => (index === first ? `${pad(depth)}- ${line.trimStart()}` : line));
}

function material(id: string, slot: Slot, category: string): string[] {
  const count = slot.scaffold[category] ?? slot.scaffold['default'] ?? 0;
  const head = both((s, lang) => {
    const help = slot.help?.[lang];
    const text = `${slot.label[lang]}${slot.clause === undefined ? '' : s.clause(slot.clause)}`;
    return help === undefined ? text : lang === 'zh' ? `${text}：${help}` : `${text}: ${help}`;
  }, 1);
  const none: Answers = new Map();
  const entry = (depth: number, explained: boolean): string[] => [
    `${pad(depth)}- slot: ${id}`,
    `${pad(depth)}  file:  # ${slot.folder}/…`,
    ...(slot.named_by_slot ? [] : [`${pad(depth)}  title:`, `${pad(depth)}    zh:`, `${pad(depth)}    en:`]),
    ...Object.entries(slot.asks).flatMap(([name, definition]) =>
      explained ? described(depth + 1, name, name, definition, none) : field(depth + 1, name, name, definition, none),
    ),
  ];
  if (count === 0) return [...head, ...entry(1, true).map(commentedOut)];
  // What belongs where is said once; the entries after the first are only there to be filled in.
  return [...head, ...Array.from({ length: count }, (_, index) => entry(1, index === 0)).flat()];
}

/** The attestations that the program asks for, as comments to be opened one by one. */
function people(program: Program): string[] {
  const rules = program.rules.filter((rule) => ASKING_KINDS.includes(rule.kind) && rule.phase === 'apply');
  const rows = rules.flatMap((rule) => [
    ...both((s, lang) => `${rule.title[lang]}${s.clause(rule.basis.clause)}`, 1),
    `#${pad(1)}- { rule: ${rule.id}, ${(rule.check.refers.slots ?? []).length > 0 ? 'file: , ' : ''}by: , on: }`,
  ]);
  return [
    ...(rows.length > 0 ? ['', ...both((s) => s.attest), 'attest:', ...rows] : []),
    '',
    ...both((s) => s.waive),
    'waive:',
  ];
}
