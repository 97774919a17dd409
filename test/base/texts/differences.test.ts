import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDifferences } from '../../../src/base/texts/differences.ts';
import { linesOfPages, linesOfText } from '../../../src/base/texts/lines.ts';
import type { Side } from '../../../src/base/texts/sides.ts';

const show = (side: Side | undefined): string =>
  side === undefined ? '-' : `${side.before}[${side.text}]${side.after}`;
const between = (one: string, other: string): string[] =>
  textDifferences(linesOfText(one), linesOfText(other)).listed.map((pair) => `${show(pair.one)} | ${show(pair.other)}`);

/** Words of which none occurs twice, so that only what is changed can differ. */
const words = (count: number, from = 0x4e00): string[] =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(from + index));

describe('two texts', () => {
  test('are the same wherever their lines break', () => {
    const text = words(60).join('');
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 8 }), fc.array(fc.nat(60), { maxLength: 8 }), (a, b) => {
        const broken = (at: readonly number[]): string =>
          [...text].map((char, index) => (at.includes(index) ? `${char} \n` : char)).join('');
        expect(between(broken(a), broken(b))).toEqual([]);
      }),
    );
  });

  test('are the same when cells come in another order', () => {
    const cells = Array.from({ length: 8 }, (_, index) => words(5, 0x4e00 + 100 * index).join(''));
    fc.assert(
      fc.property(fc.shuffledSubarray(cells, { minLength: 8 }), (other) => {
        expect(between(cells.join('\n'), other.join('\n'))).toEqual([]);
      }),
    );
  });

  test('differ by the one word that was changed, taken away or put in, and nothing else', () => {
    const kind = fc.constantFrom('change', 'drop', 'add');
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 54 }), kind, (at, how) => {
        const one = words(60);
        const other = one.flatMap((word, index) =>
          index !== at ? [word] : how === 'change' ? ['㐀'] : how === 'drop' ? [] : ['㐀', word],
        );
        const found = textDifferences(linesOfText(one.join('')), linesOfText(other.join(''))).listed;
        expect(found.map((pair) => [pair.one?.text, pair.other?.text])).toEqual([
          [how === 'add' ? '' : one[at], how === 'drop' ? '' : '㐀'],
        ]);
      }),
    );
  });

  test('differ as much from one side as from the other', () => {
    const piece = fc.constantFrom('甲方', '860', '万元', '\n', '平台名称', '，', 'Smart City', '☑', '□');
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(between(a, b).length === 0).toBe(between(b, a).length === 0);
      }),
    );
  });

  test('say what stands instead, with its surroundings', () => {
    expect(between('申报单位：示例市数据管理局', '申报单位：示例市大数据管理局')).toEqual([
      '申报单位：示例市[]数据管理局 | 申报单位：示例市[大]数据管理局',
    ]);
    expect(between('总投资860万元，覆盖35个街道', '总投资860万元，覆盖53个街道')).toEqual([
      '总投资860万元，覆盖[35]个街道 | 总投资860万元，覆盖[53]个街道',
    ]);
  });

  test.each([
    ['最低气温-5℃', '最低气温5℃'],
    ['净利润-500万元', '净利润500万元'],
    ['净利润-￥500万元', '净利润￥500万元'],
    ['误差±5', '误差5'],
    ['增长+5', '增长5'],
    ['达标率100%', '达标率100'],
    ['达标率100％', '达标率100‰'],
    ['得分≥90', '得分≤90'],
    ['得分>90', '得分<90'],
    ['单价$100', '单价￥100'],
    ['规模10⁶', '规模106'],
    ['温度5℃', '温度5℉'],
    ['面积100㎡', '面积100'],
    ['温度10~-5', '温度10~5'],
  ])('differ by a sign: %s and %s', (one, other) => {
    expect(between(one, other)).toHaveLength(1);
    expect(between(`示例市智慧路灯${one}，运行稳定`, `示例市智慧路灯${other}，运行稳定`)).toHaveLength(1);
  });

  test.each([
    ['- 建成5个平台', '建成5个平台'],
    ['- 5个平台', '5个平台'],
    ['• 5个平台', '5个平台'],
    ['平台——5个', '平台5个'],
    ['2024年-2025年', '2024年—2025年'],
    ['10万元-20万元', '10万元～20万元'],
    ['智慧城市-平台', '智慧城市平台'],
    ['100％，￥5', '100%,¥5'],
    ['−5℃', '-5 °C'],
    ['≧90', '≥90'],
    ['100㎡，20m²', '100m2, 20m2'],
  ])('are the same whatever marks say nothing: %s and %s', (one, other) => {
    expect(between(one, other)).toEqual([]);
  });

  test.each([
    ['信用代码 91110000MA00000000 示例市', '信用代码 91110000MA00000 000 示例市'],
    ['信用代码 91110000MA00000000 示例市', '信用代码\n91110000M\nA00000000\n示例市'],
    ['电话 13800000000', '电话 1 3 8 0 0 0 0 0 0 0 0'],
    ['日期 2024年6月1日', '日期 2 0 2 4 年6月1日'],
    ['日期 2024-06-01', '日期 2024-06-\n01'],
  ])('are the same where a narrow cell breaks a long word: %s', (one, other) => {
    expect(between(one, other)).toEqual([]);
    expect(between(other, one)).toEqual([]);
  });

  test.each([
    ['信用代码 91110000MA00000000 示例市', '信用代码 91110000MA00000 001 示例市'],
    ['共 35 个，3 项', '共 353 个，项'],
    ['甲 1 23 乙', '甲 12 3 乙'],
    ['2024 年 3 月，2023 年 4 月', '2 0 2 3 年 3 月，2 0 2 4 年 4 月'],
  ])('differ though a word is broken: %s and %s', (one, other) => {
    expect(between(one, other).length).toBeGreaterThan(0);
    expect(between(other, one).length).toBeGreaterThan(0);
  });

  describe('with values that stand in them more than once', () => {
    const FORM =
      '示例奖申报表|申报单位|示例市数据管理局|联系人|李样本|联系电话|010-12345678|技术负责人|负责人电话|传真|开户单位|开户银行|示例银行东区支行|合作单位|示例市科技有限公司|简介|由示例市数据管理局建设，覆盖35个街道。';
    const form = FORM.split('|');
    const filled = (label: string, value: string, glue: string): string =>
      form.map((line) => (line === label ? line + glue + value : line)).join('\n');
    const cases = [
      ['技术负责人', '李样本'],
      ['负责人电话', '010-12345678'],
      ['开户单位', '示例市数据管理局'],
      ['开户单位', '示例市科技有限公司'],
      ['传真', '示例市科技有限公司'],
      ['合作单位', '示例银行东区支行'],
    ] as const;
    test.each(cases)('tell what was filled in at %s: %s', (label, value) => {
      for (const glue of ['\n', ' ']) {
        const [one, other] = [linesOfText(form.join('\n')), linesOfPages([filled(label, value, glue)])];
        expect(textDifferences(one, other).listed.map((pair) => [pair.one, pair.other?.text])).toEqual([
          [undefined, value],
        ]);
        expect(textDifferences(other, one).listed.map((pair) => [pair.one?.text, pair.other])).toEqual([
          [value, undefined],
        ]);
      }
    });

    test('are the same where only the order of cells, the pages and their heads and feet differ', () => {
      const head = ['示例奖申报表', '序号', '单位名称'];
      const rows = Array.from({ length: 12 }, (_, index) => [
        `${index + 1}`,
        index % 2 ? '示例市数据管理局' : '李样本',
      ]);
      const text = [...head, ...rows.flat()].join('\n');
      const foot = '示例市数据管理局';
      const page = (some: readonly string[][]): string =>
        [...head, ...some.map((row) => row.join(' ')), foot].join('\n');
      const pages = linesOfPages([page(rows.slice(0, 5)), page(rows.slice(5, 9)), page(rows.slice(9))]);
      expect(textDifferences(linesOfText(text), pages).listed).toEqual([]);
      expect(textDifferences(pages, linesOfText(text)).listed).toEqual([]);
      const cells = Array.from({ length: 16 }, (_, index) => words(5, 0x4e00 + 100 * (index % 8)).join(''));
      fc.assert(
        fc.property(fc.shuffledSubarray(cells, { minLength: 16 }), (other) => {
          expect(between(cells.join('\n'), other.join('\n'))).toEqual([]);
        }),
      );
    });
  });

  describe('with boxes to tick', () => {
    const found = (one: string, other: string): readonly number[] => {
      const { count, unsure } = textDifferences(linesOfText(one), linesOfText(other));
      return [count, unsure.length];
    };
    test.each([
      ['☑是 □否', '☑是 否 □', [0, 0]],
      ['☐ 国有企业 ☐ 民营企业 ☐ 外资企业', '单位类型 ☐ 国有企业民营企业\n外资企业 ☐ ☐ 电话', [1, 0]],
      ['单位类型\n☐ 国有企业 ☐ 民营企业 ☐ 外资企业', '单位类型 ☐ 国有企业民营企业\n外资企业 ☐ ☐', [0, 0]],
      ['□智慧城市 ☑智慧交通 □智能制造', '□智慧城市 智慧交通 □智能制造 ☑', [0, 0]],
      ['是否首次 是☑ 否□', '是否首次 是 否□ ☑', [0, 1]],
      ['是否首次 是□ 否☑', '是否首次 是 否□ ☑', [0, 1]],
      ['是否首次 ☑是 □否', '是否首次 是 否 □ ☑', [0, 1]],
      ['是否首次 ☑是 □否', '是否首次 □是 ☑否', [1, 0]],
      ['是否首次 ☑是 □否', '是否首次 □是 否 ☑', [1, 0]],
      ['是否首次 ☑是 □否', '是否首次 □是 □否', [1, 0]],
      ['是否首次 ☑是 □否', '是否首次 是 否 □ □', [1, 0]],
    ])('%s and %s', (one, other, wanted) => {
      for (const all of [found(one, other), found(other, one)])
        expect([Math.min(1, all[0] ?? 0), all[1]]).toEqual(wanted);
    });
  });

  test('show the whole of a date', () => {
    expect(between('签署日期 2025年10月1日 盖章', '签署日期 2025年10月\n8\n日 盖章')).toEqual([
      '签署日期 [2025年10月1日] 盖章 | 签署日期 [2025年10月 8 日] 盖章',
    ]);
    expect(between('自2024年6月1日起 3 个', '自2025年6月1日起 3 个')).toEqual([
      '自[2024年6月1日]起 3 个 | 自[2025年6月1日]起 3 个',
    ]);
    expect(between('共 12 月 6 日 5 个', '共 12 月 6 日 7 个')).toEqual([
      '共 12 月 6 日 [5] 个 | 共 12 月 6 日 [7] 个',
    ]);
  });

  test('have page numbers that say nothing, and words that a line end divides', () => {
    const pages = linesOfPages(['- 1 -\n示例市智慧路灯 in\u0002\nternational', '成效显著 up to date\n第 2 页 共 2 页']);
    expect(textDifferences(linesOfText('示例市智慧路灯 international\n成效显著 up to date'), pages).listed).toEqual([]);
  });

  test('that have nothing in common are two texts', () => {
    expect(textDifferences(linesOfText(words(60).join('')), linesOfText(words(60, 0x6000).join('')))).toMatchObject({
      unlike: true,
    });
  });

  test.each([
    ['one word over and over', '甲'.repeat(100_000), '甲'.repeat(100_001)],
    ['two words over and over', '甲乙'.repeat(50_000), '乙甲'.repeat(50_000)],
    ['every line the same', '联系人\n'.repeat(30_000), '联系人 张三\n'.repeat(30_000)],
    ['options over and over', '☑是 □否\n'.repeat(30_000), '是 否 □ ☑\n'.repeat(30_000)],
    ['long options', `☑${words(900).join('')} □\n`.repeat(150), `${words(900).join('')} ☑ □\n`.repeat(150)],
    ['digits set apart', '1 2 3 4 '.repeat(30_000), '1234 '.repeat(30_000)],
    ['no word twice', words(20_000).join(''), words(20_000).toReversed().join('')],
    ['short lines, all of them different', words(20_000).join('\n'), words(20_000).toReversed().join('\n')],
  ])('of any kind are told in a bounded list: %s', (_, one, other) => {
    expect(textDifferences(linesOfText(one), linesOfText(other)).listed.length).toBeLessThanOrEqual(200);
  });
});
