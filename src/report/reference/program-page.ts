import type { Lang } from '../../base/language.ts';
import type { FieldDefinition, FieldDefinitions } from '../../manifest/fields.ts';
import { type Program, type Slot, titleOf } from '../../programs/program.ts';
import { plain, row } from './markdown.ts';
import { countTexts, deliveryText, windowTexts } from './program-human.ts';
import { ruleSections } from './rule-sections.ts';
import { referenceWords } from './words-of.ts';

/** Everything that a pack knows about its call, as a page of Markdown in one language. */
export function programPage(program: Program, lang: Lang): string {
  const { page, colon, comma } = referenceWords(lang);
  const lists = Object.entries(program.lists);
  const blocks = [
    [`# ${plain(page.title(titleOf(program)[lang]))}`],
    [page.generated],
    head(program, lang),
    ...section(
      page.gaps,
      program.gaps.map((gap) => `- ${plain(gap[lang])}`),
    ),
    ...section(page.materials, materials(program, lang)),
    ...section(page.answers, answers(program, lang)),
    ...ruleSections(program, lang),
    ...section(
      page.lists,
      lists.map(([name, words]) => {
        const supplied = program.supplied[name];
        const said = supplied ? page.supplied(supplied.what[lang], supplied.file) : words.join(comma);
        return `- \`${name}\`${colon}${plain(said)}`;
      }),
    ),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): (readonly string[])[] =>
  lines.length === 0 ? [] : [[`## ${title}`], lines];

function head(program: Program, lang: Lang): string[] {
  const words = referenceWords(lang);
  const { label, colon, comma } = words;
  const { source } = program;
  const named = (labels: Program['categories']): string =>
    Object.entries(labels)
      .map(([id, text]) => `${plain(text[lang])} \`${id}\``)
      .join(comma);
  const line = (name: string, text: string): string[] => (text === '' ? [] : [`- **${name}**${colon}${text}`]);
  return [
    ...line(words.page.id, `\`${program.id}\``),
    ...line(label.edition, plain(program.edition)),
    ...line(
      label.source,
      [plain(source.title[lang]), ...(source.url === undefined ? [] : [`<${source.url}>`])].join(' '),
    ),
    ...line(label.window, windowTexts(program, lang).map(plain).join(words.semicolon)),
    ...line(label.delivery, plain(deliveryText(program, words))),
    ...line(label.categories, named(program.categories)),
    ...line(label.kinds, named(program.applicantKinds)),
    ...line(label.rules, countTexts(program, lang).join(words.semicolon)),
  ];
}

function materials(program: Program, lang: Lang): string[] {
  const { page } = referenceWords(lang);
  const rows = Object.entries(program.slots).flatMap(([id, slot]) => [
    row(`\`${id}\``, plain(slot.label[lang]), plain(slot.clause ?? ''), plain(aboutSlot(slot, lang))),
    ...Object.entries(slot.asks).map(([key, asked]) =>
      row(
        `\`${id}\` → \`${key}\``,
        plain(asked.label[lang]),
        plain(asked.clause ?? ''),
        plain(asked.help?.[lang] ?? ''),
      ),
    ),
  ]);
  return table([page.slot, page.name, page.clause, page.what], rows);
}

/** What belongs there, and whether a clause asks for a seal. */
function aboutSlot({ help, seal }: Slot, lang: Lang): string {
  const { page, gap } = referenceWords(lang);
  const due = seal && page.seal(seal.what[lang], [seal.source, seal.clause].filter(Boolean).join(gap), seal.quote);
  return [help?.[lang], due].filter((part) => part !== undefined).join(gap);
}

function answers(program: Program, lang: Lang): string[] {
  const { page } = referenceWords(lang);
  return table(
    [page.key, page.name, page.form, page.clause, page.only],
    fieldRows(program, 'fields', program.fields, lang),
  );
}

function table(titles: readonly string[], rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [row(...titles), row(...titles.map(() => '---')), ...rows];
}

/** A row for each answer, and below it one for each of its parts. */
function fieldRows(program: Program, above: string, fields: FieldDefinitions, lang: Lang): string[] {
  const { comma } = referenceWords(lang);
  return Object.entries(fields).flatMap(([key, field]) => {
    const only = (field.categories ?? []).map((id) => plain(program.categories[id]?.[lang] ?? id)).join(comma);
    const path = `${above}.${key}`;
    const own = row(`\`${path}\``, plain(field.label[lang]), form(field, lang), plain(field.clause ?? ''), only);
    const [parts, at] = field.type === 'list' ? [field.items?.keys, `${path}[]`] : [field.keys, path];
    return [own, ...fieldRows(program, at, parts ?? {}, lang)];
  });
}

/** What an answer looks like, with the words to choose from. */
function form(field: FieldDefinition, lang: Lang): string {
  const { type, comma, colon, open, each } = referenceWords(lang);
  const of = field.type === 'list' && field.items !== undefined ? field.items : field;
  const name = of === field ? type[field.type] : `${type.list}${each}${type[of.type]}`;
  const options = Object.entries(of.options ?? {}).map(([word, text]) => `\`${word}\` ${plain(text[lang])}`);
  return `${name}${options.length === 0 ? '' : `${colon}${options.join(comma)}${of.open ? open : ''}`}`;
}
