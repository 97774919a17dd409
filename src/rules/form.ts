import type { FormEntry, FormFacts } from '../facts/form/form-facts.ts';
import { formMatter, requiredMatter } from '../facts/form/said.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { FORM_MATTERS } from '../findings/messages/form.ts';
import { how } from '../findings/messages/how.ts';
import { choice, list, type map, type Read, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { eachFile, whenKnown } from './materials.ts';
import { slotLabels } from './names.ts';
import { selectMaterials } from './select.ts';

const params = {
  slots: list(text()),
  /** What is not to be in the Word files. */
  without: list(choice(FORM_MATTERS)).optional(),
  /** Labels of the form whose answers may be blank; one under another as `联系人/传真`. */
  optional: list(text()).optional(),
  /** Labels of the form whose answers may not. */
  required: list(text()).optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

const saidOf = ({ without = [], optional = [], required = [] }: Params, form: FormFacts): Draft[] => [
  ...requiredMatter(form, required),
  ...without.flatMap((matter) => formMatter(form, matter, { optional, required })),
];

const at = (row: number, column: number): FormEntry['at'] => ({ kind: 'cell', table: 1, row, column });
const paragraph = (number: number): FormEntry['at'] => ({ kind: 'paragraph', paragraph: number });
const entry = (label: string, place: FormEntry['at'], placeholder?: string): FormEntry => ({
  ...{ label, kind: 'cell', value: '', blank: true, starred: false, picture: false, at: place },
  ...(placeholder !== undefined && { placeholder }),
  target: { part: 'word/document.xml', texts: [] },
});

/** A form in which nothing is right, to show everything that can be said. */
const worst = (required: readonly string[]): FormFacts => ({
  entries: [
    entry('电子邮箱 E-mail', at(5, 2)),
    entry('联系电话 Telephone', at(6, 2), '待补充'),
    ...required.slice(0, 1).map((label) => entry(label, at(1, 2))),
  ],
  lists: [],
  lines: [{ text: '本案例由XX单位建设。', at: paragraph(3) }],
  matters: {
    changes: [{ kind: 'deleted', count: 2, authors: ['审稿人甲'] }],
    comments: { count: 1, authors: ['审稿人甲'] },
    hidden: [{ text: '内部备注', at: paragraph(9) }],
    macros: true,
    fields: [
      { text: '错误!未找到引用源。', at: paragraph(4), why: 'broken' },
      { text: '2025年5月', at: paragraph(2), why: 'dirty' },
    ],
    signed: false,
    protection: 'nothing',
    external: [{ type: 'attachedTemplate', target: 'file:///C:/form.dotx' }],
    margins: [],
  },
});

/** `form`: what a careful colleague looks for in a Word form, as far as the pack asks (`without`, `required`). */
export const form = ruleKind('form', params, {
  refers: (p) => ({ slots: p.slots }),
  facets: () => ['form'],
  applies: (p, evidence) => selectMaterials(evidence.manifest, p.slots).length > 0,
  *check(p, evidence) {
    yield* eachFile(evidence, p.slots, ({ form: facts }) => whenKnown(facts, (known) => saidOf(p, known)));
  },
  describe: (p, names) => {
    const slots = slotLabels(names, p.slots);
    const { without, optional = [], required = [] } = p;
    const empty: FormFacts = { ...worst([]), entries: [] };
    const said = [
      ...saidOf(p, worst(required)),
      ...(without?.includes('blanks') ? formMatter(empty, 'blanks', { optional, required }) : []),
      ...(required.length > 0 ? requiredMatter(empty, required) : []),
    ];
    const unread = message('form.other-format', { found: 'doc', extension: 'doc' });
    const seen = new Set<string>();
    const examples = said.filter(({ message: { id } }) => !seen.has(id) && seen.add(id));
    return {
      how: [
        ...(without === undefined ? [] : [how('how.form', { slots, without })]),
        ...(without?.includes('blanks') ? [how('how.form-blanks', { optional })] : []),
        ...(required.length === 0 ? [] : [how('how.form-required', { slots, required })]),
        how('how.form-only-word', {}),
      ],
      examples: examples.length === 0 ? [] : [...examples, { message: unread, undecided: true }],
    };
  },
});
