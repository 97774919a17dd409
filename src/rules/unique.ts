import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import { text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { selectPath, textsIn } from './select.ts';
import { squashed } from './words.ts';

/** `unique`: no two of the values that `of` reaches are the same; width, case and spaces make no difference. */
export const unique = ruleKind(
  'unique',
  { of: text() },
  {
    refers: (p) => ({ paths: [p.of] }),
    applies: (p, evidence) => selectPath(evidence, p.of).length > 0,
    *check(p, evidence) {
      const seen = new Set<string>();
      for (const { value, route, label } of selectPath(evidence, p.of)) {
        const texts = textsIn(value);
        const key = texts.map(squashed).join('\n');
        if (key === '') continue;
        if (seen.has(key)) yield { message: message('relation.twice', { label, value: texts.join(' / ') }), route };
        seen.add(key);
      }
    },
    describe: (p, names) => ({
      how: [how('how.unique', { label: names.labelOf(p.of) })],
      examples: [{ message: message('relation.twice', { label: names.labelOf(p.of), value: '示例甲 / Example A' }) }],
    }),
  },
);
