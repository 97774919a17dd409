import { showNumber } from '../../base/sizes.ts';
import type { Circumstance, Option, Test } from '../../findings/messages/how.ts';
import { OPPOSITE } from '../../findings/messages/rule.ts';
import { COMPARISON_NAMES } from './names.ts';
import { quotedName } from './phrases.ts';

/** A word by its name, or as it stands where it has none. */
export const optionName = ({ word, label }: Option): string => quotedName(label?.en ?? word);

function anyOf(options: readonly Option[]): string {
  const names = options.map(optionName);
  return names.length < 2 ? names.join('') : `one of ${names.join(', ')}`;
}

function testPhrase(test: Test): string {
  const is = test.not ? 'is not' : 'is';
  switch (test.about) {
    case 'category':
      return `the category ${is} ${anyOf(test.among)}`;
    case 'value':
      return `${quotedName(test.label.en)} ${is} ${anyOf(test.among)}`;
    case 'item':
      return `${quotedName(test.label.en)} ${test.not ? 'does not list' : 'lists'} ${optionName(test.item)}`;
    case 'filled':
      return `${quotedName(test.label.en)} ${is} filled in`;
    case 'amount':
      return `${quotedName(test.label.en)} ${test.items ? 'has' : 'is'} ${COMPARISON_NAMES[test.not ? OPPOSITE[test.op] : test.op]} ${showNumber(test.limit)}`;
    case 'slot':
      return `the manifest has ${test.not ? 'no material' : 'a material'} of the kind ${quotedName(test.label.en)}`;
  }
}

/** When a rule is looked at, as part of a sentence. */
export function circumstancePhrase(circumstance: Circumstance, within = false): string {
  if ('about' in circumstance) return testPhrase(circumstance);
  const all = 'all' in circumstance;
  const parts = all ? circumstance.all : circumstance.any;
  const phrase = parts.map((part) => circumstancePhrase(part, true)).join(all ? ', and ' : ', or ');
  return within ? `(${phrase})` : phrase;
}
