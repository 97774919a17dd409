import { describe, expect, test } from 'vitest';
import { formIn, mainPart, paragraph, short, shortList, table } from './word-by-hand.ts';

/** What is read from some tables: entries, then lists. */
async function read(...parts: readonly string[]): Promise<string[]> {
  const { entries, lists } = await formIn(mainPart(parts.join('')));
  return [...entries.map(short), ...lists.map(shortList)];
}

describe('labels and answers in tables', () => {
  test.each<[string, string[][], string[]]>([
    ['beside one another', [['项目名称', '示例平台']], ['项目名称=示例平台']],
    ['several in a row', [['姓名', '张三', '电话', '']], ['姓名=张三', '电话=∅']],
    [
      'rows of several',
      [
        ['姓名', '张三', '职务', '主任'],
        ['电话', '', '邮箱', ''],
      ],
      ['姓名=张三', '职务=主任', '电话=∅', '邮箱=∅'],
    ],
    [
      'blank rows of several',
      [
        ['姓名', '', '职务', ''],
        ['电话', '', '邮箱', ''],
      ],
      ['姓名=∅', '职务=∅', '电话=∅', '邮箱=∅'],
    ],
    ['none, as Chinese forms say it', [['传真', '/', '获奖情况', '—']], ['传真=/', '获奖情况=—']],
    ['a choice in brackets', [['是否获奖', '是（ ） 否（ ）']], ['是否获奖=∅']],
    ['a choice made in brackets', [['是否获奖', '是（√） 否（ ）']], ['是否获奖=是（√） 否（ ）']],
    ['a date begun', [['填表时间', '2025年 月 日']], ['填表时间=∅']],
    ['a date', [['填表时间', '2025年6月']], ['填表时间=2025年6月']],
    ['numbers of lines', [['主要创新点', '1.\n2.\n3.']], ['主要创新点=∅']],
    ['the beginning of an address', [['网址', 'http://']], ['网址=∅']],
    ['a line to sign on', [['推荐意见', '负责人签字：（盖章）  年  月  日']], ['推荐意见=∅']],
    ['what to agree with', [['单位名称', '（与公章一致）']], ['单位名称=∅!与公章一致']],
    ['what to count in', [['总投资', '（单位：亿元）']], ['总投资=∅!单位：亿元']],
    ['an example', [['项目周期', '如：2024年1月至2025年6月']], ['项目周期=∅!如：2024年1月至2025年6月']],
    ['what to write if there is any', [['获奖情况', '如有，请填写获奖名称']], ['获奖情况=∅!如有，请填写获奖名称']],
    ['labels with their own room side by side', [['姓名：', '职称：']], ['姓名=∅', '职称=∅']],
    [
      'boxes, the last with a line',
      [['单位性质', '□政府机关 □企业 □其他（请注明）：______']],
      ['单位性质=∅-政府机关-企业-其他（请注明）'],
    ],
    [
      'room below the label in one cell',
      [['2<案例简介（500字以内）：\n\n\n'], ['姓名', '张三'], ['2<一、基本信息'], ['电话', '']],
      ['案例简介=∅!500字以内', '姓名=张三', '基本信息/电话=∅'],
    ],
    [
      'a long answer with colons of its own',
      [['2<案例简介（500字以内）：\n背景：拥堵。\n做法：调度。'], ['电话', '']],
      ['案例简介=背景：拥堵。\n做法：调度。!500字以内', '电话=∅'],
    ],
    [
      'a limit and a colon, and the next label below',
      [['2<案例简介（500字以内）：'], ['2<主要创新点（限300字）'], ['2<'], ['电话', '']],
      ['案例简介=∅!500字以内', '主要创新点=∅!限300字', '电话=∅'],
    ],
    ['a star, a number, spread characters', [['*1. 姓　　名：', '张三']], ['*姓名=张三']],
    ['a hint in the label', [['项目简介（限500字）', '']], ['项目简介=∅!限500字']],
    ['a hint in the answer', [['项目简介', '不超过 500 字\n']], ['项目简介=∅!不超过 500 字']],
    ['an answer over several paragraphs', [['项目简介', '第一段。\n第二段。']], ['项目简介=第一段。\n第二段。']],
    [
      'above its answer',
      [['2<项目简介'], ['2<本项目建成后覆盖全市。'], ['姓名', '张三']],
      ['项目简介=本项目建成后覆盖全市。', '姓名=张三'],
    ],
    [
      'a heading across the table',
      [['2<一、基本信息'], ['姓名', '张三'], ['2<二、经费'], ['总预算', '']],
      ['基本信息/姓名=张三', '经费/总预算=∅'],
    ],
    ['in the same cell', [['项目名称：示例平台', '负责人：']], ['项目名称=示例平台', '负责人=∅']],
    ['several in one cell', [['联系人', '姓名：张三\n电话：']], ['联系人/姓名=张三', '联系人/电话=∅']],
    [
      'a group merged downwards',
      [
        ['v>联系人', '姓名', '张三'],
        ['^', '电话', ''],
      ],
      ['联系人/姓名=张三', '联系人/电话=∅'],
    ],
    ['a group in front of a row', [['联系人', '姓名', '张三', '电话', '']], ['联系人/姓名=张三', '联系人/电话=∅']],
    [
      'a label merged downwards',
      [
        ['v>通讯地址', '示例市示例路1号'],
        ['^', '邮编100000'],
      ],
      ['通讯地址=示例市示例路1号', '通讯地址=邮编100000'],
    ],
    [
      'label and answer merged alike',
      [
        ['v>项目简介', 'v>本项目建成后覆盖全市。'],
        ['^', '^'],
      ],
      ['项目简介=本项目建成后覆盖全市。'],
    ],
    ['a number in front', [['1', '项目名称', '示例平台']], ['项目名称=示例平台']],
    ['room for seal and date', [['单位意见', '（盖章）    年   月   日']], ['单位意见=∅']],
    ['a unit behind the room', [['总投资', '      万元', '人数', '12人']], ['总投资=∅', '人数=12人']],
    ['a placeholder within', [['建设单位', '由XX单位承建']], ['建设单位=由XX单位承建?XX单位']],
    [
      'a time and a web address',
      [['开始时间', '2024-05-01 12:30', '网址', 'https://city.example']],
      ['开始时间=2024-05-01 12:30', '网址=https://city.example'],
    ],
  ])('%s', async (_, rows, expected) => expect(await read(table(...rows))).toEqual(expected));

  test('a table in a cell', async () => {
    const inner = table(['级别', '国家级'], ['年份', '']);
    expect(await read(table(['获得荣誉', `${inner}<w:p/>`]))).toEqual(['获得荣誉/级别=国家级', '获得荣誉/年份=∅']);
  });
});

describe('lists', () => {
  test.each<[string, string[][], string[]]>([
    [
      'by their numbers',
      [
        ['序号', '事项', '甲方'],
        ['1', '搬迁', ''],
        ['2', '', ''],
      ],
      ['团队: 序号|事项|甲方 / 1|搬迁|∅ / ∅'],
    ],
    [
      'by their heads',
      [
        ['姓名', '单位', '职务'],
        ['李四', '示例大学', '教授'],
        ['', '', ''],
      ],
      ['团队: 姓名|单位|职务 / 李四|示例大学|教授 / ∅'],
    ],
    [
      'of two columns',
      [
        ['姓名', '单位'],
        ['', ''],
      ],
      ['团队: 姓名|单位 / ∅'],
    ],
    [
      'beside a merged label',
      [
        ['v>团队成员', '姓名', '单位', '职务'],
        ['^', '李四', '', '教授'],
      ],
      ['团队成员: 姓名|单位|职务 / 李四|∅|教授'],
    ],
    [
      'with a year before each row',
      [
        ['v>经济效益', '年度', '新增销售额（万元）', '新增利润（万元）'],
        ['^', '2023年', '', ''],
        ['^', '2024年', '5', ''],
      ],
      ['经济效益: 年度|新增销售额（万元）|新增利润（万元） / 2023年|∅|∅ / 2024年|5|∅'],
    ],
    [
      'of years',
      [
        ['指标', '2022年', '2023年'],
        ['营业收入', '12', ''],
      ],
      ['团队: 指标|2022年|2023年 / 营业收入|12|∅'],
    ],
    [
      'with a placeholder',
      [
        ['姓名', '单位', '职务'],
        ['待补充', '', ''],
      ],
      ['团队: 姓名|单位|职务 / ∅?待补充|∅|∅'],
    ],
    [
      'between answers',
      [
        ['姓名', '3<张三'],
        ['序号', '单位', '电话', '邮箱'],
        ['1', '', '', ''],
        ['备注', '3<无'],
      ],
      ['姓名=张三', '备注=无', '团队: 序号|单位|电话|邮箱 / ∅'],
    ],
  ])('%s', async (_, rows, expected) => expect(await read(paragraph('团队'), table(...rows))).toEqual(expected));
});

describe('lines', () => {
  test.each<[string, string[]]>([
    ['申报单位：____________', ['申报单位=∅']],
    ['联系人：张三    电话：138 0000 0000', ['联系人=张三', '电话=138 0000 0000']],
    ['联系人：____ 电    话：____', ['联系人=∅', '电话=∅']],
    ['填报日期：    年   月   日', ['填报日期=∅']],
    ['填报日期：2025年5月20日', ['填报日期=2025年5月20日']],
    ['是否上市：□是 ☑否', ['是否上市=-是+否']],
    ['是否上市 是□ 否□', ['是否上市=∅-是-否']],
    ['□ 我已阅读须知', ['=∅-我已阅读须知']],
    ['本单位法定代表人______承诺如下', ['本单位法定代表人=∅']],
    ['Company name: ________', ['Company name=∅']],
    ['注：请用黑色签字笔填写。', []],
    ['我们的做法是：先试点，后推广。', []],
    ['比例为 1:2，时间是 12:30。', []],
    ['MAXX 平台使用 X光 设备，3×4 布局。', []],
  ])('%s', async (text, expected) => expect(await read(paragraph(text))).toEqual(expected));
});

describe('places are counted as a reader counts', () => {
  test('merged cells once, tables in cells by themselves', async () => {
    const inner = table(['级别', '']);
    const { entries } = await formIn(
      mainPart(
        paragraph('封面') +
          table(['姓名', '张三'], ['2<荣誉']) +
          table(['v>甲', '2<姓名', ''], ['^', '2<获得荣誉', `${inner}<w:p/>`]),
      ),
    );
    expect(entries.map(({ at }) => at)).toEqual([
      { kind: 'cell', table: 1, row: 1, column: 2 },
      { kind: 'cell', table: 2, row: 1, column: 3 },
      { kind: 'cell', table: 1, row: 1, column: 2, inside: { kind: 'cell', table: 2, row: 2, column: 3 } },
    ]);
  });
});
