import { describe, expect, test } from 'vitest';
import { isHint, splitHint } from '../../../src/facts/form/hints.ts';
import { canBeLabel, labelOf, soundsLikeLabel } from '../../../src/facts/form/labels.ts';
import { isPlaceholder, placeholderIn } from '../../../src/facts/form/placeholders.ts';
import { isBare } from '../../../src/facts/form/printed.ts';
import { readTicks } from '../../../src/facts/form/ticks.ts';

describe('words that hold a place open', () => {
  test.each([
    '待补充',
    '（待补充）',
    '待定',
    '待确认内容',
    'TODO',
    'TBD',
    'to be completed',
    'XX单位',
    'XXX',
    'ＸＸ',
    '××公司',
    '○○市',
    '***',
    '……',
    '请填写单位全称',
    '（请在此填写案例名称）',
    '点击或点按此处输入文字。',
    '单击此处输入文字。',
    '单击或点击此处输入文字。',
    '选择一项。',
    'Click or tap here to enter text.',
    'Click to enter',
    'Choose an item.',
    '[Insert name of applicant]',
    'Enter your company name here',
    '【单位名称】',
    '{{company}}',
  ])('%s is nothing else', (text) => expect(isPlaceholder(text)).toBe(true));

  test.each([
    ['由XX单位建设', 'XX单位'],
    ['20XX年建成', '20XX年'],
    ['覆盖××市全域', '××市'],
    ['负责人：TBD，电话 123', 'TBD'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['案例【请补充数据】已上线', '【请补充数据】'],
    ['节约成本____万元', '____万元'],
    ['总投资（待确认）万元', '（待确认）'],
    ['由***公司承建', '***公司'],
  ])('%s holds some', (text, words) => {
    expect(placeholderIn(text)).toBe(words);
    expect(isPlaceholder(text)).toBe(false);
  });

  test.each([
    'MAXX',
    'MAXX 平台',
    'X光',
    'X-ray',
    'XXL 号工作服',
    '3×4',
    '3 × 4 米',
    '二○○八年',
    '《示例市条例》',
    '【案例一】智慧出行',
    '138****5678',
    'l***@city.example',
    '待人接物热情',
    '等待时间缩短',
    '无',
    '/',
    '12%',
    'www.xx-city.example',
    '请示例大学评估后上线',
    '待补充耕地面积',
  ])('%s holds none', (text) => {
    expect(isPlaceholder(text)).toBe(false);
    if (!text.startsWith('待补充')) expect(placeholderIn(text)).toBeUndefined();
  });
});

describe('hints', () => {
  test.each([
    '限500字',
    '（限500字以内）',
    '不超过 300 字。',
    '（请简述项目背景）',
    '请从背景、做法、成效三方面概述',
    '填写说明：按营业执照填写',
    '注：可另附页',
    'Please describe the project in plain words.',
    '填序号',
    '（填序号：A.政府 B.企业）',
    'max. 300 words',
    '(up to 300 words)',
  ])('%s', (text) => expect(isHint(text)).toBe(true));

  test.each([
    '',
    '示例市',
    '本项目限制了车速，惠及500字以外的读者',
    '（示例市交通运输局）',
    '每年节约500万元',
    '请示例大学评估',
    '项目覆盖 30 页图纸',
    'The limit was raised to 300 words of code.',
  ])('%s is none', (text) => expect(isHint(text)).toBe(false));

  test('at the end of a label', () => {
    expect(splitHint('项目简介（限500字）')).toEqual({ text: '项目简介', hint: '限500字' });
    expect(splitHint('申报单位（盖章）')).toEqual({ text: '申报单位（盖章）', hint: undefined });
  });
});

describe('printed options', () => {
  test.each([
    'A. 政府 B. 企业 C. 其他____',
    'A、政府\nB、企业\nC、其他（填序号）',
    '填序号：A．是　B．否',
    '（A）政府（B）企业',
    'A) Government  B) Company',
  ])('%j is no answer', (text) => expect(isBare(text)).toBe(true));

  test.each([
    'A',
    'A、B',
    'B. 企业',
    'A. 政府',
    'A. 政府 √B. 企业',
    'A. 政府 B. 企业  B',
    'A. 建成平台并接入全部信号灯，覆盖全市建成区和六个县城的主要道路与重点场站 B. 推广',
    'A. 已建成。B. 已推广。',
    'Plan A: 建设，Plan B: 推广',
  ])('%j is one', (text) => expect(isBare(text)).toBe(false));
});

describe('labels', () => {
  test.each([
    ['* 一、项目名称：', { text: '项目名称', hint: undefined, starred: true }],
    ['姓　　名', { text: '姓名', hint: undefined, starred: false }],
    ['3.2 Name of applicant', { text: 'Name of applicant', hint: undefined, starred: false }],
    ['项目\n名称*', { text: '项目名称', hint: undefined, starred: true }],
  ])('%s', (text, label) => expect(labelOf(text)).toEqual(label));

  test.each([
    '示例市已建成。',
    '12',
    '2024-05-01',
    'a@city.example',
    'https://city.example',
    '待补充',
    '（限500字）',
    '',
  ])('%j is none', (text) => expect(canBeLabel(text)).toBe(false));

  test.each(['单位名称', '联系电话', '是否上市公司', 'Company name', 'Name of applicant', 'Date', '案例简介：'])(
    '%s is worded as one',
    (text) => expect(soundsLikeLabel(text)).toBe(true),
  );

  test.each(['张三', '示例大学', '教授', 'World Smart City Awards China', '综合利用'])(
    '%s is not worded as one',
    (text) => expect(soundsLikeLabel(text)).toBe(false),
  );
});

describe('boxes to tick', () => {
  const read = (text: string): string[] => readTicks(text).map(({ ticked, label }) => `${ticked ? '+' : '-'}${label}`);
  test.each([
    ['□是 □否', ['-是', '-否']],
    ['☑ 是  ☐ 否', ['+是', '-否']],
    ['√是 □否', ['+是', '-否']],
    ['□√是 □否', ['+是', '-否']],
    ['■是 □否', ['+是', '-否']],
    ['是☑ 否□', ['+是', '-否']],
    ['□政府\n☒企业\n□其他：____', ['-政府', '+企业', '-其他']],
    ['○ 男 ● 女', ['-男', '+女']],
    ['○○市', []],
    ['■ 第一点 ■ 第二点', []],
    ['√', []],
    ['无', []],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));
});
