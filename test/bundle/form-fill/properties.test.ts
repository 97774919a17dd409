import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import { applyEdits, formXml } from '../../../src/bundle/form-fill/edits.ts';
import { planFilling } from '../../../src/bundle/form-fill/plan.ts';
import { readBackFault } from '../../../src/bundle/form-fill/read-back.ts';
import type { FormEntry, FormFacts } from '../../../src/facts/form/form-facts.ts';
import { openWordPackage } from '../../../src/facts/word/package.ts';
import { formIn, paragraph, table } from '../../facts/form/word-by-hand.ts';
import { answersOf, fillIn } from './fill-by-hand.ts';

const allOf = ({ entries, lists }: FormFacts): FormEntry[] => [
  ...entries,
  ...lists.flatMap(({ rows }) => rows.flatMap((row) => row.entries)),
];
const linesWithout = (form: FormFacts, entries: readonly FormEntry[]): string[] => {
  const places = entries.map(({ at }) => JSON.stringify(at));
  return form.lines.filter(({ at }) => !places.includes(JSON.stringify(at))).map(({ text }) => text);
};

/** Words as people write them, with what XML and labels could stumble over among them. */
const words = fc
  .array(
    fc.constantFrom('示例', 'Example', '<b>', '&amp;', '"', '：', ':', '□', '____', ' ', '\t', '\n', '2024', '年'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => `甲${pieces.join('')}乙`);

test.each(['zh-libreoffice', 'en-docx-library', 'zh-handmade'])(
  '%s: whatever is filled in stands there, and no other line changes',
  async (name) => {
    const file = readFileSync(new URL(`../../files/forms/${name}.docx`, import.meta.url));
    const parts = await openWordPackage(bytesOf(file));
    const main = (await parts.read(parts.main)) ?? '';
    const before = await formIn(main);
    const form = formXml(main);
    const labels = [...new Set(before.entries.filter(({ blank }) => blank).map(({ label }) => label))].filter(Boolean);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...labels), words), async (given) => {
        const { proposals } = planFilling(form, before, answersOf(given));
        const own = proposals.flatMap((proposal) => proposal.parts);
        const xml = applyEdits(
          main,
          own.flatMap(({ edits }) => edits),
        );
        if (own.length === 0) expect(xml).toBe(main);
        const after = await formIn(xml);
        expect(readBackFault(before, after, own)).toBeUndefined();
        const filled = own.map(({ entry }) => entry);
        for (const line of linesWithout(before, filled)) expect(after.lines.map(({ text }) => text)).toContain(line);
      }),
      { numRuns: 25 },
    );
    expect(allOf(before).length).toBeGreaterThan(10);
  },
);

const FORM = paragraph('申报表') + table(['项目名称', ''], ['级别', '□国家级 □省级']) + paragraph('谢谢。');

test('reading back finds what is missing, gone or new', async () => {
  const { before, after, plan } = await fillIn(FORM, answersOf({ 项目名称: '甲乙', 级别: ['省级'] }));
  const parts = plan.proposals.flatMap((proposal) => proposal.parts);
  expect(readBackFault(before, after, parts)).toBeUndefined();
  expect(readBackFault(before, before, parts)).toBe('"项目名称" does not hold what was filled in');
  const wrong = parts.map((part) => (part.boxes ? { ...part, boxes: [0] } : part));
  expect(readBackFault(before, after, wrong)).toBe('"级别" does not hold what was filled in');
  const without = (text: string) => ({ ...after, lines: after.lines.filter((line) => line.text !== text) });
  expect(readBackFault(before, without('谢谢。'), parts)).toBe('"谢谢。" is gone');
  expect(readBackFault(before, without('级别'), parts)).toMatch(/"谢谢。"|"级别"/);
  const at = { kind: 'paragraph', paragraph: 9 } as const;
  expect(readBackFault(before, { ...after, lines: [...after.lines, { text: '多了', at }] }, parts)).toBe(
    '"多了" is new',
  );
});
