import { describe, expect, test } from 'vitest';
import { indexLines } from '../../src/source/lines.ts';
import { repairYaml } from '../../src/source/repair.ts';
import { fc } from '../tools/properties.ts';
import { read } from './read.ts';

/** Words, marks and blanks that make something like YAML, with the faults that people put into it. */
const piece = fc.constantFrom(
  ...['a', 'title', 'zh', '示例', 'x y', '1', '~', 'true', '😀', '\u0301'],
  ...[':', ': ', '：', '：　', '- ', '-　', '，', ',', '{', '}', '[', ']', '|', '>', '|2-', '---', '...', '?'],
  ...['“', '”', '‘', '」', '"', "'", '\\', '#', ' #', '&a ', '*a', '!t ', '%', '@', '`', '<<'],
  ...['\n', '\n', '\n  ', '\n    ', '\n\t', '\n　', '\r\n', '\r', '\t', ' ', '　', '\u00a0', '\0', '\ufeff'],
);
const yamlish = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  test('is read without an exception, and each finding lies within it', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const document = read(text);
        const lines = document.text.split('\n');
        for (const { place } of document.findings) {
          const { start, end } = place?.span ?? {};
          for (const at of [start, end]) {
            expect(at?.line).toBeGreaterThanOrEqual(1);
            expect(at?.line).toBeLessThanOrEqual(lines.length);
            expect(at?.column).toBeLessThanOrEqual((lines[(at?.line ?? 0) - 1]?.length ?? -1) + 2);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('of any bytes is read without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void read(bytes)),
      { numRuns: 500 },
    );
  });

  test('is changed where a remark says so and nowhere else', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const { text: mended, remarks, originalOffset } = repairYaml(text);
        if (remarks.length === 0) expect(mended).toBe(text);
        let last = 0;
        for (let at = 0; at <= mended.length; at += 1) {
          const from = originalOffset(at);
          expect(from).toBeGreaterThanOrEqual(last);
          expect(from).toBeLessThanOrEqual(text.length);
          const char = mended.charAt(at);
          if (!/[ :,"]/.test(char)) expect(text.charAt(from)).toBe(char);
          last = from;
        }
      }),
      { numRuns: 1500 },
    );
  });
});

/** A line `key<colon>value` as a keyboard gives it, and the key. */
const line = fc.record({
  colon: fc.constantFrom(': ', '：', '： ', '：　', ':\u00a0'),
  value: fc.constantFrom('1', '示例：市', '“示例”', '{zh：甲，en：A}', '"a：b"', '甲 # 乙：丙'),
  indent: fc.constantFrom('\t', '　', '  ', '\u00a0 '),
});

describe('the place of a key', () => {
  test('is where the key stands in the text as written, whatever was mended before it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = `top:\n${rows.map(({ indent, colon, value }, i) => `${indent}key${i}${colon}${value}\n`).join('')}`;
        const document = read(text);
        for (const [i, { indent, colon }] of rows.entries()) {
          const row = document.lines.line(i + 2);
          const { start, end } = document.place(['top', `key${i}`], 'key').span;
          expect([start.line, row.slice(start.column - 1, end.column - 1)]).toEqual([i + 2, `key${i}`]);
          const value = document.place(['top', `key${i}`, 'zh']).span.start;
          if (row.includes('甲，')) expect(row.charAt(value.column - 1)).toBe('甲');
          expect(start.column).toBe(indent.length + 1);
          expect(row.slice(end.column - 1)).toMatch(new RegExp(`^${colon}`));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('offsets become lines and columns as counting gives them', () => {
  fc.assert(
    fc.property(yamlish, (text) => {
      const lines = indexLines(text);
      for (let at = 0; at <= text.length; at += 1) {
        const before = text.slice(0, at).split('\n');
        expect(lines.position(at)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
      }
    }),
  );
});
