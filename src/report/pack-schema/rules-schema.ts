import type { Bilingual, Langs } from '../../base/language.ts';
import { ruleShape } from '../../programs/shape.ts';
import { modifierShapes } from '../../rules/bind.ts';
import { partShape } from '../../rules/groups.ts';
import type { RuleKind } from '../../rules/kind.ts';
import { RULE_KINDS } from '../../rules/kinds.ts';
import { allOptional, anything, boolean, map, toJsonSchema } from '../../source/shapes.ts';
import { type JsonSchema, where } from '../manifest-schema/json-schema.ts';
import { spoken } from '../manifest-schema/spoken.ts';
import { RULE_KEYS } from '../rule-language/shared-params.ts';
import { byEnd, KIND_WORDS, nestedWords } from '../rule-language/words.ts';
import { dressed, dressedDefinitions, type Saying } from './dress.ts';
import { CONDITION_WORDS } from './pack-words.ts';

type Keys = Parameters<typeof allOptional>[0];

/** What a rule can have beside the keys of its kind. */
const RULE: Keys = { ...ruleShape, remove: boolean(), unconfirmed: anything() };

const RULES: Bilingual = {
  zh: '各条规则，每条以“- id: ”开头。',
  en: 'The rules; each begins with “- id: ”.',
};

/** A rule by its kind: an editor offers the keys of that kind alone, and says which of them it doesn't know. */
export function rulesSchema(langs: Langs): JsonSchema {
  const rule = byKind(RULE, langs);
  const part = byKind(partShape, langs);
  return {
    type: 'object',
    properties: {
      rules: {
        description: spoken(langs, RULES),
        type: 'array',
        items: { ...rule.schema, required: ['id'] },
      },
    },
    required: ['rules'],
    additionalProperties: false,
    definitions: { ...rule.definitions, part: part.schema },
  };
}

/** A rule, or one of those that a group has, with the keys of its kind. */
function byKind(
  common: Keys,
  langs: Langs,
): { readonly schema: JsonSchema; readonly definitions: JsonSchema['definitions'] } {
  const shapeOf = (kind: RuleKind) =>
    // A layer over another pack gives only what differs.
    map(allOptional({ ...common, ...modifierShapes(kind), ...kind.params }));
  // All at once, so that what they share is defined once.
  const bare = toJsonSchema(
    map(Object.fromEntries([['', map(allOptional(common))], ...RULE_KINDS.map((kind) => [kind.kind, shapeOf(kind)])])),
    'draft-7',
  ) as JsonSchema;
  const keysOf = (kind: string): JsonSchema => {
    const { properties, additionalProperties } = dressed(bare.properties?.[kind] ?? {}, '', saying(kind, langs), true);
    const parts = RULE_KINDS.find((one) => one.kind === kind)?.parts;
    const inner = parts !== undefined && { [parts]: { ...properties?.[parts], items: { $ref: '#/definitions/part' } } };
    // Said of every rule already.
    return { properties: { ...properties, ...inner, kind: { doNotSuggest: true } }, additionalProperties };
  };
  const kinds = RULE_KINDS.map(({ kind }) => kind);
  const schema: JsonSchema = {
    type: 'object',
    properties: {
      kind: {
        description: said(langs, RULE_KEYS['kind']),
        enum: kinds,
        enumDescriptions: kinds.map((kind) => said(langs, KIND_WORDS[kind]?.what)),
      },
    },
    allOf: [
      { if: { required: ['kind'] }, else: { properties: keysOf('').properties } },
      ...kinds.map((kind) => where('kind', [kind], keysOf(kind))),
    ],
  };
  return { schema, ...dressedDefinitions(bare.definitions, saying('', langs)) } as ReturnType<typeof byKind>;
}

const saying = (kind: string, langs: Langs): Saying => ({
  langs,
  wordsAt: (path) => {
    if (path.startsWith('condition.')) return byEnd(CONDITION_WORDS, path);
    const key = path.slice(1);
    return RULE_KEYS[key] ?? nestedWords(kind, key);
  },
  isLaid: () => false,
});

const said = (langs: Langs, words: Bilingual | undefined): string => (words === undefined ? '' : spoken(langs, words));
