import { showNumber } from '../../base/sizes.ts';
import type { Circumstance, Option, Test } from '../../findings/messages/how.ts';
import { OPPOSITE } from '../../findings/messages/rule.ts';
import { COMPARISON_NAMES } from './names.ts';
import { quotedName } from './phrases.ts';

/** A word by its name, or as it stands where it has none. */
export const optionName = ({ word, label }: Option): string => quotedName(label?.zh ?? word);

const anyOf = (options: readonly Option[]): string => options.map(optionName).join('');

function testPhrase(test: Test): string {
  const { not } = test;
  switch (test.about) {
    case 'category':
      return `申报类别${not ? '不是' : '是'}${anyOf(test.among)}${test.among.length > 1 ? '之一' : ''}`;
    case 'value':
      return `${quotedName(test.label.zh)}填写的${not ? '不是' : '是'}${anyOf(test.among)}${test.among.length > 1 ? '之一' : ''}`;
    case 'item':
      return `${quotedName(test.label.zh)}中${not ? '没有' : '有'}${optionName(test.item)}`;
    case 'filled':
      return `${not ? '没有填写' : '填写了'}${quotedName(test.label.zh)}`;
    case 'amount':
      return `${quotedName(test.label.zh)}${COMPARISON_NAMES[not ? OPPOSITE[test.op] : test.op]} ${showNumber(test.limit)}${test.items ? ' 项' : ''}`;
    case 'slot':
      return `申报清单中${not ? '没有' : '有'}${quotedName(test.label.zh)}这类材料`;
  }
}

/** When a rule is looked at, as part of a sentence. */
export function circumstancePhrase(circumstance: Circumstance, within = false): string {
  if ('about' in circumstance) return testPhrase(circumstance);
  const all = 'all' in circumstance;
  const parts = all ? circumstance.all : circumstance.any;
  const phrase = parts.map((part) => circumstancePhrase(part, true)).join(all ? '，并且' : '，或者');
  return within ? `（${phrase}）` : phrase;
}
