import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPattern } from '../../src/base/pattern/pattern.ts';

const fits = (pattern: string, text: string) => readPattern(pattern)?.fits(text);

describe('a pattern', () => {
  test.each([
    ['ZX-\\d{4}', ['ZX-2025'], ['ZX-202', 'ZX-20251', 'aZX-2025']],
    ['^ZX-\\d{4}$', ['ZX-2025'], ['ZX-202']],
    ['[京沪A-C]{1,2}\\d*', ['京', '京A12', 'C'], ['', '京沪A', '广']],
    ['(甲|乙丙)+号?', ['甲', '乙丙甲号'], ['乙', '号']],
    ['\\p{Han}{2,}·?\\p{Han}*', ['张三', '阿不·都'], ['张', 'Ann']],
    ['(?:a|b)?c{2,3}', ['cc', 'accc'], ['c', 'cccc']],
    ['a\\.b[^\\d\\]]', ['a.bx'], ['axbx', 'a.b1', 'a.b]']],
    ['(a*)*', ['', 'aaa'], ['b']],
    ['a|', ['a', ''], ['aa']],
    ['.', ['𠮷'], ['', 'ab']],
  ])('%s', (pattern, good, bad) => {
    expect(good.filter((text) => fits(pattern, text) !== true)).toEqual([]);
    expect(bad.filter((text) => fits(pattern, text) !== false)).toEqual([]);
  });

  test.each([
    ...['(', ')', 'a)', '[a', '*a', 'a**', 'a{3,1}', '{2}', 'a^b', 'a$b', '(a)\\1', '(?=a)b', '(?<!a)b', '\\bword'],
    ...['[z-a]', '\\p{Klingon}', 'a{1,2000}', '((a{100}){100}){100}', '('.repeat(30), 'a'.repeat(501)],
  ])('%s is refused', (pattern) => expect(readPattern(pattern)).toBeUndefined());

  test.each(['(a+)+b', '(a|a)*b', 'a*a*a*a*a*a*a*b', '(a|aa|aaa)+b', '(.*)*x'])(
    'that would keep a search busy for years ends: %s',
    (pattern) => expect(fits(pattern, 'a'.repeat(1500))).toBe(false),
  );

  test('says what a search of the language says', () => {
    const part = fc.constantFrom('a', 'b', '[ab]', '(a|b)', 'a?', 'b*', '(ab)+', '(a|ba){1,2}', '.', '(?:b|)');
    const text = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), text, (parts, one) => {
        expect(fits(parts.join(''), one)).toBe(new RegExp(`^(?:${parts.join('')})$`, 'su').test(one));
      }),
    );
  });
});
