import { afterAll, describe, expect, test } from 'vitest';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { stepsFor } from '../../src/commands/question-steps.ts';
import { questionsFor } from '../../src/commands/questions.ts';
import type { Asker } from '../../src/commands/world.ts';
import type { Program } from '../../src/programs/program.ts';

const world = nodeWorld();
afterAll(() => Promise.all([world.engines.pdf.close(), world.engines.video.close()]));

async function programNamed(id: string): Promise<Program> {
  const { program } = await world.packs.load(id);
  if (program === undefined) throw new Error(id);
  return program;
}

describe.each(world.packs.ids)('the questions of %s', (id) => {
  test('each has a path of its own and both languages; a choice has something to choose', async () => {
    const questions = questionsFor(await programNamed(id));
    const paths = questions.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(['applicant.name.zh', 'applicant.name.en', 'contact.email']));
    for (const { label, clause, type, options } of questions) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/[a-z]/i);
      expect(label.en).not.toMatch(/\p{Script=Han}/u);
      expect(Object.keys(options).length > 0).toBe(type === 'choice');
      if (clause !== undefined) expect(clause.zh).toContain('“');
    }
  });
});

test('what only some categories are asked isn’t asked of the others', async () => {
  const known = await programNamed('wsca-china-2025');
  const plan = { type: 'text', label: { zh: '城市方案', en: 'City plan' }, categories: ['city'] } as const;
  const program: Program = { ...known, fields: { plan } };
  const wants = (category: string): boolean =>
    stepsFor(program, ['zh']).some(
      ({ path, applies }) =>
        path === 'fields.plan' &&
        applies(
          new Map<string, string | boolean>([
            ['category', category],
            ['fields-now', true],
          ]),
        ),
    );
  expect([wants('city'), wants('mobility')]).toEqual([true, false]);
});

test('of several rules that speak of an answer, the clause is that of the one that speaks of little else', async () => {
  const questions = questionsFor(await programNamed('wic-awards-2026'));
  const clause = questions.find(({ path }) => path === 'category')?.clause;
  expect(clause?.en).toContain('Achievements are divided into three categories');
});

test('Chinese isn’t taken where English is asked', async () => {
  const [step] = stepsFor(await programNamed('wiotc-cases-2025'), ['zh']).filter(
    ({ path }) => path === 'applicant.name.en',
  );
  const checked = async (answer: string): Promise<string | true | undefined> => {
    let verdict: string | true | undefined;
    const nobody = async (): Promise<never> => {
      throw new Error('nothing else is asked');
    };
    const text: Asker['text'] = async (_, check) => {
      verdict = check?.(answer);
      return answer;
    };
    await step?.ask({ choose: nobody, confirm: nobody, text }, undefined, new Map());
    return verdict;
  };
  expect(await checked('示例市')).toContain('英文');
  expect([await checked('Example City'), await checked('')]).toEqual([true, true]);
});

test('Enter alone claims nothing: the first choice is to answer later', async () => {
  for (const id of world.packs.ids) {
    for (const step of stepsFor(await programNamed(id), ['zh'])) {
      const first = { choose: async (_: string, choices: readonly { value: string }[]) => choices[0]?.value ?? '' };
      const said = await step.ask(
        { ...first, text: async () => '', confirm: async (_, byDefault) => byDefault },
        undefined,
        new Map(),
      );
      expect([step.path, said === undefined || said === false || said === '']).toEqual([step.path, true]);
    }
  }
});
