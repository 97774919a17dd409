import { hasHan, hasLatin } from '../base/scripts.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { type How, how } from '../findings/messages/how.ts';
import { boolean, choice, list, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { fullLabels, slotLabels } from './names.ts';
import { isBlank, type Selected, selectMaterials, selectValues } from './select.ts';

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

function* faultsOf(item: Selected, languages: readonly Language[], scripts: boolean): Generator<Draft> {
  if (isBlank(item.value)) {
    yield { message: message('present.missing', { label: item.label }), route: item.route };
    return;
  }
  if (typeof item.value !== 'object' || item.value === null) return;
  const map = item.value as Record<string, unknown>;
  for (const language of languages) {
    const value = map[language];
    if (typeof value !== 'string' || isBlank(value)) {
      yield { message: message('present.language-missing', { label: item.label, language }), route: item.route };
    } else if (scripts) {
      yield* scriptFaults(item, language, value);
    }
  }
}

/**
 * `present`: values at paths (`of`), attributes of materials (`slots` with `attribute`), or materials themselves
 * (`slots`) are there. `languages` asks for these languages of a bilingual value; `scripts: true` also that the zh has
 * Han characters and the en has Latin letters and no Han.
 */
export const present = ruleKind(
  'present',
  {
    of: list(text()).optional(),
    slots: list(text()).optional(),
    attribute: text().optional(),
    languages: list(choice(['zh', 'en'])).optional(),
    scripts: boolean().optional(),
  },
  {
    refers: (p) => ({ paths: p.of, slots: p.slots, attributes: p.attribute === undefined ? [] : [p.attribute] }),
    demands: ({ of = [], slots, attribute, languages = [] }) => [
      ...of.flatMap((path) =>
        languages.length === 0 ? [{ path }] : languages.map((language) => ({ path: `${path}.${language}` })),
      ),
      ...(attribute === undefined ? [] : [{ path: `materials[].${attribute}`, slots }]),
    ],
    applies: (p, evidence) =>
      (p.attribute === undefined && p.slots !== undefined) || selectValues(p, evidence).length > 0,
    *check(p, evidence) {
      for (const item of selectValues(p, evidence)) yield* faultsOf(item, p.languages ?? [], p.scripts ?? false);
      if (p.attribute !== undefined || p.slots === undefined) return;
      for (const slot of p.slots) {
        if (selectMaterials(evidence.manifest, [slot]).length > 0) continue;
        yield {
          message: message('present.material-missing', { label: evidence.slotLabel(slot) }),
          route: ['materials'],
        };
      }
    },
    describe: (p, names) => {
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
      return { how: sentences, examples: examples.map((said) => ({ message: said })) };
    },
  },
);
