import { hasHan, hasLatin } from '../base/scripts.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { type How, how } from '../findings/messages/how.ts';
import { boolean, choice, list, type map, type Read, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { type Description, ruleKind } from './kind.ts';
import { atFile } from './materials.ts';
import { fullLabels, type Names, slotLabels, wordsOf } from './names.ts';
import { isBlank, type Selected, selectMaterials, selectValues, textsIn } from './select.ts';
import { squashed } from './words.ts';

type Language = 'zh' | 'en';

/** For examples: a value that isn't in the language that it is given for. */
const WRONG_SCRIPT: Record<Language, string> = { zh: 'Example City', en: '示例市' };

/** A text in the wrong script is as good as missing: `en: 示例市` is no English. */
function* scriptFaults(item: Selected, language: Language, value: string): Generator<Draft> {
  const right = language === 'zh' ? hasHan(value) : hasLatin(value) && !hasHan(value);
  if (!right) {
    yield {
      message: message('present.script', { label: item.label, language, value }),
      route: [...item.route, language],
    };
  }
}

/** Words that stand for an answer, and words that stand for none. */
interface Asked {
  readonly languages: readonly Language[];
  readonly scripts: boolean;
  readonly literals: ReadonlySet<string>;
  readonly placeholders: ReadonlySet<string>;
}

const askedOf = (p: Params, lists: Pick<Evidence, 'lists'>): Asked => ({
  languages: p.languages ?? [],
  scripts: p.scripts ?? false,
  literals: new Set((p.literals ?? []).map(squashed)),
  placeholders: new Set(wordsOf(p.placeholders ?? [], lists).map(squashed)),
});

const isLiteral = (value: unknown, { literals }: Asked): boolean =>
  typeof value === 'string' && literals.has(squashed(value));

/** Whether nothing is said but words that stand for no answer. */
function isPlaceholder(value: unknown, { placeholders, literals }: Asked): boolean {
  const texts = textsIn(value).filter((one) => !isBlank(one));
  return texts.length > 0 && texts.every((one) => placeholders.has(squashed(one)) && !literals.has(squashed(one)));
}

const shown = (value: unknown): string => textsIn(value).join(' / ') || String(value);

/** What isn't to be filled in may stay as the form has it: blank, or with words that stand for no answer. */
function* filledIn(item: Selected, wanted: Asked): Generator<Draft> {
  if (isBlank(item.value) || isPlaceholder(item.value, wanted) || isLiteral(item.value, wanted)) return;
  yield { message: message('present.not-wanted', { label: item.label, value: shown(item.value) }), route: item.route };
}

function* faultsOf(item: Selected, wanted: Asked): Generator<Draft> {
  const { languages, scripts } = wanted;
  if (isLiteral(item.value, wanted)) return;
  if (isBlank(item.value) && !textsIn(item.value).some((one) => isLiteral(one, wanted))) {
    yield { message: message('present.missing', { label: item.label }), route: item.route };
    return;
  }
  if (isPlaceholder(item.value, wanted)) {
    const about = { label: item.label, value: shown(item.value) };
    yield { message: message('text.placeholder', about), route: item.route };
    return;
  }
  if (typeof item.value !== 'object' || item.value === null) return;
  const map = item.value as Record<string, unknown>;
  for (const language of languages) {
    const value = map[language];
    if (isLiteral(value, wanted)) continue;
    if (typeof value !== 'string' || isBlank(value)) {
      yield { message: message('present.language-missing', { label: item.label, language }), route: item.route };
    } else if (isPlaceholder(value, wanted)) {
      yield { message: message('text.placeholder', { label: item.label, value }), route: [...item.route, language] };
    } else if (scripts) {
      yield* scriptFaults(item, language, value);
    }
  }
}

const params = {
  of: list(text()).optional(),
  slots: list(text()).optional(),
  attribute: text().optional(),
  languages: list(choice(['zh', 'en'])).optional(),
  scripts: boolean().optional(),
  /** Word lists: an answer that only says one of their words counts as missing (待定, TBD). */
  placeholders: list(text()).optional(),
  /** Words that the call itself gives for where nothing applies (NOT APPLICABLE, 无): they are an answer. */
  literals: list(text()).optional(),
  /** `true`: it must not be filled in, or there must be no such material. */
  absent: boolean().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

/** The slots whose materials are meant, rather than what is said of these. */
const slotsMeant = (p: Params): readonly string[] => (p.attribute === undefined ? (p.slots ?? []) : []);

function* faultsOfSlot(slot: string, absent: boolean, evidence: Evidence): Generator<Draft> {
  const label = evidence.slotLabel(slot);
  const materials = selectMaterials(evidence.manifest, [slot]);
  if (!absent && materials.length === 0) {
    yield { message: message('present.material-missing', { label }), route: ['materials'] };
  }
  if (!absent) return;
  for (const material of materials) {
    yield { message: message('present.material-not-wanted', { label }), ...atFile(material) };
  }
}

/** What an answer is taken for. */
const wordSentences = (p: Params, names: Names): How[] => [
  ...(p.placeholders === undefined ? [] : [how('how.as-good-as-missing', { words: wordsOf(p.placeholders, names) })]),
  ...(p.literals === undefined ? [] : [how('how.literals', { words: p.literals })]),
];

function describeAbsent(p: Params, names: Names): Description {
  const { of = [], attribute } = p;
  const slots = slotLabels(names, p.slots);
  const [slot] = slots;
  const label = attribute === undefined ? undefined : names.labelOf(`materials.${attribute}`);
  const first = of[0] === undefined ? label : names.labelOf(of[0]);
  const sentences = [
    ...(of.length === 0 ? [] : [how('how.absent', { labels: fullLabels(names, of) })]),
    ...(label === undefined ? [] : [how('how.absent-attribute', { label, slots })]),
    ...(slotsMeant(p).length === 0 ? [] : [how('how.materials-absent', { slots })]),
  ];
  const examples = [
    ...(first === undefined ? [] : [message('present.not-wanted', { label: first, value: '2025-001' })]),
    ...(slotsMeant(p).length === 0 || slot === undefined
      ? []
      : [message('present.material-not-wanted', { label: slot })]),
  ];
  return { how: [...sentences, ...wordSentences(p, names)], examples: examples.map((said) => ({ message: said })) };
}

function describePresent(p: Params, names: Names): Description {
  const { attribute, slots = [], of = [], languages = [], scripts = false } = p;
  const paths = attribute === undefined ? of : [...of, `materials.${attribute}`];
  const sentences: How[] = [];
  const examples: Message[] = paths.slice(0, 1).map((path) => {
    return message('present.missing', { label: names.labelOf(path) });
  });
  if (of.length > 0) sentences.push(how('how.filled', { labels: fullLabels(names, of) }));
  if (attribute !== undefined) {
    const label = names.labelOf(`materials.${attribute}`);
    sentences.push(how('how.filled-attribute', { label, slots: slotLabels(names, slots) }));
  } else if (slots.length > 0) {
    sentences.push(how('how.materials-there', { slots: slotLabels(names, slots) }));
    examples.push(message('present.material-missing', { label: names.slotLabel(slots[0] ?? '') }));
  }
  const [language, path] = [languages.at(-1), paths[0]];
  if (language !== undefined && path !== undefined) {
    const label = names.labelOf(path);
    sentences.push(how('how.languages', { languages }));
    examples.push(message('present.language-missing', { label, language }));
    if (scripts) sentences.push(how('how.scripts', {}));
    if (scripts) examples.push(message('present.script', { label, language, value: WRONG_SCRIPT[language] }));
  }
  const [word] = wordsOf(p.placeholders ?? [], names);
  if (word !== undefined && path !== undefined) {
    examples.push(message('text.placeholder', { label: names.labelOf(path), value: word }));
  }
  return { how: [...sentences, ...wordSentences(p, names)], examples: examples.map((said) => ({ message: said })) };
}

/**
 * `present`: values at paths (`of`), attributes of materials (`slots` with `attribute`), or materials themselves
 * (`slots`) are there, or with `absent: true` are not. `languages` asks for these languages of a bilingual value;
 * `scripts: true` also that the zh has Han characters and the en has Latin letters and no Han.
 */
export const present = ruleKind('present', params, {
  refers: (p) => ({
    paths: p.of,
    slots: p.slots,
    attributes: p.attribute === undefined ? [] : [p.attribute],
    lists: p.placeholders,
  }),
  demands: ({ of = [], slots, attribute, languages = [], absent }) =>
    absent
      ? []
      : [
          ...of.flatMap((path) =>
            languages.length === 0 ? [{ path }] : languages.map((language) => ({ path: `${path}.${language}` })),
          ),
          ...(attribute === undefined ? [] : [{ path: `materials[].${attribute}`, slots }]),
        ],
  applies: (p, evidence) => slotsMeant(p).length > 0 || selectValues(p, evidence).length > 0,
  *check(p, evidence) {
    const wanted = askedOf(p, evidence);
    for (const item of selectValues(p, evidence)) {
      yield* p.absent ? filledIn(item, wanted) : faultsOf(item, wanted);
    }
    for (const slot of slotsMeant(p)) yield* faultsOfSlot(slot, p.absent ?? false, evidence);
  },
  describe: (p, names) => (p.absent ? describeAbsent(p, names) : describePresent(p, names)),
});
