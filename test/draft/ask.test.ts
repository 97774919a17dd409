import { expect, test } from 'vitest';
import { decidedByHand } from '../../src/commands/draft-questions.ts';
import type { Asker } from '../../src/commands/world.ts';
import { draftOf } from '../../src/programs/draft/draft.ts';
import type { DecidedProposal } from '../../src/report/draft/report.ts';

const CALL = '简介不超过300字。\n申报表用中文填写。\n一式两份。\n视频3分钟以内。\n附件10页以内。';
const proposals = draftOf(
  CALL.split('\n').map((text, index) => ({ text, place: { unit: 'line', number: index + 1, page: undefined } })),
).proposals.map((proposal): DecidedProposal => ({ proposal, decision: 'left' }));

/** Answers one after the other; breaks off where there are no more. */
function asker(answers: readonly string[], typed: readonly string[] = []): Asker & { readonly asked: string[] } {
  const [left, texts, asked] = [[...answers], [...typed], [] as string[]];
  const next = async (from: string[], question: string, check?: (given: string) => true | string): Promise<string> => {
    asked.push(question);
    const answer = from.shift();
    if (answer === undefined) throw Object.assign(new Error('broken off'), { name: 'ExitPromptError' });
    return check !== undefined && check(answer) !== true ? next(from, question, check) : answer;
  };
  return {
    asked,
    choose: (question) => next(left, question),
    text: (question, check) => next(texts, question, check),
    confirm: async () => true,
  };
}

const said = (done: readonly DecidedProposal[]): string[] =>
  done.map(({ proposal, decision }) => `${proposal.topic} ${decision} ${JSON.stringify(proposal.params)}`);

test('taken, left out, changed', async () => {
  const ask = asker(['yes', 'no', 'yes', 'edit', 'stop'], ['clip', 'many', '120']);
  expect(said(await decidedByHand(ask, proposals, ['en']))).toEqual([
    'length confirmed {"of":["fields.summary"],"max":300,"unit":"zi"}',
    'language refused {"slots":["application-form"],"language":"zh"}',
    'copies confirmed {"copies":{"n":2}}',
    'duration confirmed {"slots":["clip"],"seconds":{"max":120}}',
    'pages left {"slots":["supporting"],"pages":{"max":10}}',
  ]);
  expect(ask.asked[0]).toBe('1/5 Length: at most 300 words (字)  “简介不超过300字”  line 1');
  expect(ask.asked.filter((one) => one === 'max (Enter keeps 180):')).toHaveLength(2);
});

test('Enter keeps what was proposed', async () => {
  const done = await decidedByHand(asker(['edit'], ['', '', '']), proposals, ['zh']);
  expect(said(done)[0]).toBe('length confirmed {"of":["fields.summary"],"max":300,"unit":"zi"}');
});

test('broken off, what was decided stays', async () => {
  const done = await decidedByHand(asker(['no']), proposals, ['zh', 'en']);
  expect(done.map(({ decision }) => decision)).toEqual(['refused', 'left', 'left', 'left', 'left']);
});

test('any other failure is not swallowed', async () => {
  const broken = { ...asker([]), choose: () => Promise.reject(new Error('disk')) };
  await expect(decidedByHand(broken, proposals, ['zh'])).rejects.toThrow('disk');
});
