import type { Lang } from '../../base/language.ts';
import { readRule } from '../../programs/rules.ts';
import { bindRule } from '../../rules/bind.ts';
import type { BoundCheck } from '../../rules/kind.ts';
import type { Names } from '../../rules/names.ts';
import { readDocument } from '../../source/document.ts';
import { text } from '../../source/shapes.ts';
import { say } from '../../wording/say.ts';
import { tell } from '../../wording/tell.ts';

const label = (name: string): { zh: string; en: string } => ({ zh: name, en: name });

/** Things are called by their own ids. */
const PLAIN: Names = {
  labelOf: label,
  fullLabelOf: label,
  slotLabel: label,
  optionsAt: () => ({}),
  isListAt: () => false,
  listLabel: label,
  lists: {},
};

/** What an example of a rule says of itself in a language: how it is checked, and what is found where it isn't met. */
export function exampleSays(yaml: string, lang: Lang): { readonly how: string[]; readonly found: string[] } {
  const { how, examples } = boundExample(yaml).describe(PLAIN);
  return {
    how: how.map((sentence) => tell(sentence)[lang]),
    found: [...new Set(examples.map(({ message }) => say(message).what[lang]))],
  };
}

/** Throws where the example has a fault. */
function boundExample(yaml: string): BoundCheck {
  const source = readDocument('example.yaml', new TextEncoder().encode(yaml));
  const { value, drafts } = readRule({ kind: text() }, source.data as Record<string, unknown>, source, []);
  if (value === undefined || drafts.length + source.findings.length > 0)
    throw new Error(`${yaml}\n${JSON.stringify([...drafts, ...source.findings])}`);
  return bindRule(value as { kind: string });
}
