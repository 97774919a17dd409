import { LANGS, type Lang } from '../../base/language.ts';
import { hasWords, lettersOf, nearestPassage, valueBeside } from '../../base/texts/near.ts';
import type { TextFacts } from '../../facts/facts.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { how } from '../../findings/messages/how.ts';
import type { Material } from '../../manifest/manifest.ts';
import { choice, list, text } from '../../source/shapes.ts';
import type { Evidence } from '../evidence.ts';
import { ruleKind } from '../kind.ts';
import { eachFile, whenKnown } from '../materials.ts';
import { fullLabels, slotLabels } from '../names.ts';
import { isBlank, type Selected, selectMaterials, selectPath, textsIn } from '../select.ts';
import { linesOf } from './readings.ts';

/** An answer that files are to give word for word, in each of the languages that will do. */
interface Answer extends Pick<Selected, 'label'> {
  readonly texts: readonly string[];
}

function answersAt(evidence: Evidence, paths: readonly string[], language: Lang | undefined): Answer[] {
  return paths
    .flatMap((path) => selectPath(evidence, path))
    .flatMap(({ value, label }) => {
      const told = typeof value === 'object' && value !== null && language !== undefined;
      const texts = textsIn(told ? (value as Record<string, unknown>)[language] : value);
      const said = texts.filter((one) => !isBlank(one));
      return said.length === 0 ? [] : [{ label, texts: said }];
    });
}

function* faultsOf(answers: readonly Answer[], facts: TextFacts, { file = '' }: Material): Generator<Draft> {
  const lines = linesOf(facts);
  const letters = lettersOf(lines);
  for (const { label, texts } of answers) {
    if (texts.some((one) => hasWords(letters, one))) continue;
    const near = texts.flatMap((value) => {
      const found = nearestPassage(letters, value);
      return found === undefined ? [] : [{ value, found }];
    });
    const [value = ''] = texts;
    const beside = near[0] ?? { value, found: valueBeside(lines, [label.zh, label.en]) };
    if (beside.found === undefined) yield { message: message('answers.missing', { label, value }), undecided: true };
    else {
      const { text: found, at } = beside.found;
      const subject = { file, ...(at.page !== undefined && { page: at.page }) };
      yield { message: message('answers.near', { label, value: beside.value, found, at }), subject };
    }
  }
}

/**
 * `answers`: the answers at the paths `of` stand word for word in each file of the slots, in one of their languages or in
 * the `language` named. Spaces, width and marks make no difference. What comes near is shown beside the answer; where
 * nothing does, the file may put it otherwise, and a person must say.
 */
export const answers = ruleKind(
  'answers',
  { of: list(text()), slots: list(text()), language: choice(LANGS).optional() },
  {
    refers: (p) => ({ paths: p.of, slots: p.slots }),
    facets: () => ['text'],
    applies: (p, evidence) =>
      answersAt(evidence, p.of, p.language).length > 0 && selectMaterials(evidence.manifest, p.slots).length > 0,
    *check(p, evidence) {
      const given = answersAt(evidence, p.of, p.language);
      yield* eachFile(evidence, p.slots, (facts, material) =>
        whenKnown(facts.text, (found) => faultsOf(given, found, material)),
      );
    },
    describe: (p, names) => {
      const label = names.labelOf(p.of[0] ?? '');
      const value = '示例市数据管理局';
      return {
        how: [
          how('how.answers', {
            labels: fullLabels(names, p.of),
            slots: slotLabels(names, p.slots),
            language: p.language,
          }),
          how('how.no-such-file', {}),
        ],
        examples: [
          { message: message('answers.near', { label, value, found: '示例市大数据管理局', at: { page: 1 } }) },
          { message: message('answers.missing', { label, value }), undecided: true },
          { message: message('text.none', {}), undecided: true },
        ],
      };
    },
  },
);
