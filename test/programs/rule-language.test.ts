import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/base/language.ts';
import { loadProgram } from '../../src/programs/load.ts';
import { ruleShape } from '../../src/programs/shape.ts';
import { CASE_WORDS } from '../../src/report/pack-schema/case-words.ts';
import {
  CONDITION_WORDS,
  ENTRY_WORDS,
  LIST_WORDS,
  PROGRAM_WORDS,
  SHEET_WORDS,
} from '../../src/report/pack-schema/pack-words.ts';
import { packSchema, SCHEMA_PARTS } from '../../src/report/pack-schema/schema.ts';
import { casesPage } from '../../src/report/rule-language/cases-page.ts';
import { exampleSays } from '../../src/report/rule-language/example.ts';
import { NESTED_PARAMS } from '../../src/report/rule-language/nested-params.ts';
import { PACK_EXAMPLES, WHEN_EXAMPLES } from '../../src/report/rule-language/pack-examples.ts';
import { packPage } from '../../src/report/rule-language/pack-page.ts';
import { rulesPage } from '../../src/report/rule-language/page.ts';
import { RULE_KEYS, SHARED_PARAMS } from '../../src/report/rule-language/shared-params.ts';
import { KIND_WORDS, paramWords } from '../../src/report/rule-language/words.ts';
import { modifierShapes } from '../../src/rules/bind.ts';
import { RULE_KINDS } from '../../src/rules/kinds.ts';

const own = (words: Readonly<Record<string, unknown>>): string[] => Object.keys(words);

describe('the language of rules in words', () => {
  test('says what every kind and every parameter is for: add yours to src/report/rule-language', () => {
    const lacking = RULE_KINDS.flatMap(({ kind, params }) => [
      ...(KIND_WORDS[kind] === undefined ? [kind] : []),
      ...own(params).flatMap((param) => (paramWords(kind, param) === undefined ? [`${kind}.${param}`] : [])),
    ]);
    expect(lacking).toEqual([]);
  });

  test('says nothing of kinds and parameters that aren’t there', () => {
    const paramsOf = (kind: string): string[] => own(RULE_KINDS.find((one) => one.kind === kind)?.params ?? {});
    const idle = Object.entries(KIND_WORDS).flatMap(([kind, { params }]) => [
      ...(RULE_KINDS.some((one) => one.kind === kind) ? [] : [kind]),
      ...own(params).flatMap((param) => (paramsOf(kind).includes(param) ? [] : [`${kind}.${param}`])),
    ]);
    const used = new Set(RULE_KINDS.flatMap(({ params }) => own(params)));
    expect([...idle, ...own(SHARED_PARAMS).filter((param) => !used.has(param))]).toEqual([]);
  });

  test('says what every rule may have', () => {
    const [kind] = RULE_KINDS;
    const keys = [...own(ruleShape), ...(kind === undefined ? [] : own(modifierShapes(kind))), 'remove', 'unconfirmed'];
    expect(own(RULE_KEYS).toSorted()).toEqual(keys.toSorted());
  });

  test.each(Object.entries(KIND_WORDS))('has an example of %s without a fault', (kind, { example }) => {
    expect(example.startsWith(`kind: ${kind}`)).toBe(true);
    expect(exampleSays(example, 'en').how.length).toBeGreaterThan(0);
  });

  test.each(LANGS)('is on a page in %s', async (lang) => {
    await expect(rulesPage(lang)).toMatchFileSnapshot(`../../docs/rules.${lang}.md`);
  });

  test.each(LANGS)('and of cases there is a page in %s', async (lang) => {
    await expect(casesPage(lang)).toMatchFileSnapshot(`../../docs/cases.${lang}.md`);
  });

  test.each(LANGS)('and of the other files of a pack in %s', async (lang) => {
    await expect(packPage(lang)).toMatchFileSnapshot(`../../docs/pack.${lang}.md`);
  });

  test('the files shown there are a pack in which nothing is wrong, with every form of a condition', () => {
    const rules = WHEN_EXAMPLES.map(({ when }, index) =>
      [
        `  - id: ${index === 0 ? 'title-given' : `rule-${index}`}`,
        '    clause: { id: C-1, at: §1, quote: 须填写项目名称 }',
        '    title: { zh: 填写项目名称, en: The title is given }',
        '    level: must',
        '    kind: present',
        '    of: [fields.title]',
        `    when: ${when}`,
      ].join('\n'),
    );
    const files: Readonly<Record<string, string>> = {
      ...Object.fromEntries(Object.entries(PACK_EXAMPLES).map(([part, text]) => [`${part}.yaml`, text])),
      'rules.yaml': `rules:\n${rules.join('\n')}\n`,
    };
    const { program, findings } = loadProgram('example', (name) =>
      files[name] === undefined ? undefined : Buffer.from(files[name]),
    );
    expect(findings).toEqual([]);
    expect(program?.rules.length).toBe(WHEN_EXAMPLES.length);
  });

  test('shows every key of a condition', () => {
    const shown = WHEN_EXAMPLES.map(({ when }) => when).join(' ');
    const keys = own(CONDITION_WORDS).filter((key) => !['less_than', 'at_most'].includes(key));
    expect(keys.filter((key) => !shown.includes(`${key}:`))).toEqual([]);
  });
});

type Described = { description?: string; properties?: Record<string, Described> } & Record<string, unknown>;

/** Paths of keys of which a schema says nothing; by the way to them in the schema. */
function silent(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, ...rest } = schema as Described;
  const own = Object.entries(properties ?? {}).flatMap(([key, inner]) => [
    ...(inner.description || inner['doNotSuggest'] ? [] : [`${path}.${key}`]),
    ...silent(inner, `${path}.${key}`),
  ]);
  const below = Object.entries(rest).filter(([key]) => key !== 'if' && key !== 'errorMessage');
  return [...own, ...below.flatMap(([key, inner]) => silent(inner, Array.isArray(schema) ? path : `${path}/${key}`))];
}

describe('the schema of a pack', () => {
  test.each(SCHEMA_PARTS)('says of every key of %s what it is for: add yours to src/report/pack-schema', (part) => {
    const { else: _, ...schema } = packSchema(part, ['zh']);
    expect(silent(schema)).toEqual([]);
  });

  test('says nothing of keys that aren’t there', () => {
    const all = JSON.stringify(SCHEMA_PARTS.map((part) => packSchema(part, ['zh'])));
    const tables = { PROGRAM_WORDS, ENTRY_WORDS, LIST_WORDS, CONDITION_WORDS, SHEET_WORDS, CASE_WORDS, NESTED_PARAMS };
    const idle = Object.entries(tables).flatMap(([table, words]) =>
      Object.entries(words).flatMap(([key, { zh }]) => (all.includes(zh) ? [] : [`${table} ${key}`])),
    );
    expect(idle).toEqual([]);
  });

  test.each(SCHEMA_PARTS)('%s refers to nothing that isn’t in it', (part) => {
    const text = JSON.stringify(packSchema(part, ['en']));
    const defined = own((JSON.parse(text) as { definitions?: Record<string, unknown> }).definitions ?? {});
    const named = [...text.matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)].map(([, name]) => name);
    expect(text).not.toMatch(/"\$ref":"(?!#\/definitions\/)(?!#")/);
    expect(named.filter((name) => !defined.includes(name ?? ''))).toEqual([]);
  });
});
