import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { valueAt } from '../../src/base/route.ts';
import { labelledIn } from '../../src/cli/eval-draft-score.ts';
import { draftOf } from '../../src/programs/draft/draft.ts';
import { readRules } from '../../src/programs/rules.ts';
import { draftedRules } from '../../src/report/draft/rules-file.ts';
import { readDocument } from '../../src/source/document.ts';

/** What the reader of packs says of the rules that a call gives once somebody has confirmed them, but for what is still TODO. */
function faultsOf(call: string): string[] {
  const draft = draftOf(
    call.split('\n').map((text, index) => ({ text, place: { unit: 'line', number: index + 1, page: undefined } })),
  );
  const proposals = draft.proposals.map((proposal) => ({ proposal, decision: 'confirmed' }) as const);
  const file = draftedRules({ file: 'call.txt', draft, proposals, bare: [], folder: undefined });
  const source = readDocument('rules.yaml', new TextEncoder().encode(file));
  const { rules = [] } = source.data as { rules?: Record<string, unknown>[] };
  const { drafts } = readRules(rules, source);
  return [
    ...source.findings.map(({ message }) => message.id),
    ...drafts
      .filter(({ route = [] }) => !JSON.stringify(valueAt(source.data, route) ?? '').includes('TODO'))
      .map(
        ({ message, route }) =>
          `${call}: ${JSON.stringify([message, route, valueAt(source.data, route?.slice(0, 2) ?? [])])}`,
      ),
  ];
}

const sentences = ['dev', 'held'].flatMap((name) => {
  const file = join(import.meta.dirname, `${name}.yaml`);
  return labelledIn(file, readFileSync(file)).map(({ text }) => text);
});

test('what is proposed can be read as rules', () => {
  expect(sentences.flatMap(faultsOf)).toEqual([]);
});
