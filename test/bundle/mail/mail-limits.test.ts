import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodedBytes, readBytes } from '../../../src/base/sizes.ts';
import { mailLimit } from '../../../src/bundle/mail/mail-limits.ts';
import { splitForMail } from '../../../src/bundle/mail/mail-parts.ts';
import { readPartsList, writePartsList } from '../../../src/bundle/mail/parts-list.ts';
import type { PlannedMaterial } from '../../../src/bundle/plan.ts';

describe('the limit that rules', () => {
  test.each([
    [undefined, 'a@example.org', ['b@example.org'], 20_000_000, 'assumed'],
    [undefined, 'a@qq.com', ['b@qq.com'], 50_000_000, 'recipient'],
    [undefined, 'a@gmail.com', ['b@QQ.com'], 25_000_000, 'sender'],
    [undefined, 'a@qq.com', ['b@qq.com', 'c@outlook.com'], 20_000_000, 'recipient'],
    [undefined, 'a@gmail.com', ['b@example.org'], 20_000_000, 'assumed'],
    [undefined, undefined, ['b@notqq.com'], 20_000_000, 'assumed'],
    [7, 'a@qq.com', ['b@qq.com'], 7, 'asked'],
  ] as const)('%s %s %j: %d, %s', (asked, from, to, bytes, by) => {
    expect(mailLimit(asked, from, to)).toMatchObject({ bytes, by });
  });
});

test.each([
  ['5MB', 5_000_000],
  ['5MiB', 5_242_880],
  ['1.5 gb', 1_500_000_000],
  ['500kB', 500_000],
  ['4,800,000', 4_800_000],
  ['5', 5],
  ['0', undefined],
  ['MB', undefined],
  ['5TB', undefined],
  ['-5MB', undefined],
])('%s is %s bytes', (text, bytes) => {
  expect(readBytes(text)).toBe(bytes);
});

const material = (bytes: number, at: number): PlannedMaterial => ({
  material: { route: ['materials', at], title: {}, attributes: {} },
  name: `${String(at + 1).padStart(3, '0')}_示例_Example.pdf`,
  number: String(at + 1),
  facts: { file: 'a.pdf', real: '/a.pdf', bytes, modified: 0, format: 'pdf', extension: 'pdf' },
  method: 'store',
});
const FRAME = {
  folder: 'WSCA_示例市_Example-City',
  common: [{ name: '00_目录_Index.pdf', bytes: 30_000 }],
  text: 4000,
};

test('parts keep the order, leave nothing out, and are no more than a part and a half full demands', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4_000_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, (bytes) => {
      const all = bytes.map(material);
      const split = splitForMail(all, 1e12, FRAME, 6_000_000);
      if (split.kind !== 'parts') throw new Error(split.kind);
      expect(split.parts.flat()).toEqual(all);
      for (const part of split.parts) {
        expect(part.length).toBeGreaterThan(0);
        const sum = part.reduce((total, { facts }) => total + facts.bytes, 0);
        expect(encodedBytes(sum + 30_000)).toBeLessThan(6_000_000);
      }
      for (const [at, part] of split.parts.entries()) {
        const next = split.parts[at + 1]?.[0];
        const sum = [...part, ...(next === undefined ? [] : [next])].reduce(
          (total, { facts }) => total + facts.bytes,
          0,
        );
        if (next !== undefined) expect(encodedBytes(sum + 70_000)).toBeGreaterThan(6_000_000);
      }
    }),
  );
});

test('a file over the limit is named, with what a file may have', () => {
  const split = splitForMail([material(5_000_000, 0), material(3_000, 1)], 1e9, FRAME, 6_000_000);
  expect(split).toMatchObject({ kind: 'impossible', tooLarge: [{ number: '1' }] });
  const most = split.kind === 'impossible' ? split.most : 0;
  expect(splitForMail([material(most, 0)], 1e9, FRAME, 6_000_000).kind).toBe('parts');
  expect(splitForMail([material(most + 2_000, 0)], 1e9, FRAME, 6_000_000).kind).toBe('impossible');
});

test('a list of parts reads back as it was written', () => {
  const parts = [[{ name: '01_申报表.docx' }, { name: 'a  b.pdf' }], [{ name: '03_案例_Case.pdf' }]];
  expect(readPartsList(writePartsList(parts))).toEqual([
    { part: 1, of: 2, name: '01_申报表.docx' },
    { part: 1, of: 2, name: 'a  b.pdf' },
    { part: 2, of: 2, name: '03_案例_Case.pdf' },
  ]);
});
