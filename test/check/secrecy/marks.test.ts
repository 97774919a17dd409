import { describe, expect, test } from 'vitest';
import { findMarks, markInName } from '../../../src/check/secrecy/marks.ts';

const marks = (text: string): string[] => findMarks(text).map(({ mark, state }) => `${mark}${state ? ' (state)' : ''}`);

describe('marks of secrecy', () => {
  test.each([
    ['机密★1年', '机密★1年 (state)'],
    ['秘密★', '秘密★ (state)'],
    ['绝密★长期', '绝密★长期 (state)'],
    ['机密 ★ 10 年', '机密★10年 (state)'],
    ['机密★2030年12月31日', '机密★2030年12月31日 (state)'],
    ['份号：000001　机 密★5年　特急', '机密★5年 (state)'],
    ['绝密★启用前', '绝密★启用前 (state)'],
    ['机  密', '机密 (state)'],
    ['【秘密】', '秘密 (state)'],
    ['机密级', '机密级 (state)'],
    ['秘密（10年）', '秘密(10年) (state)'],
    ['密级：机密', '密级:机密 (state)'],
    ['密级:内部', '密级:内部'],
    ['内部资料', '内部资料'],
    ['内部资料　注意保存', '内部资料注意保存'],
    ['内部文件，不得外传', '内部文件,不得外传'],
    ['仅供内部使用', '仅供内部使用'],
    ['仅限公司内部使用', '仅限公司内部使用'],
    ['示例市智慧公交建设方案（内部资料，请勿外传）', '内部资料,请勿外传'],
    ['本文件仅供内部使用，请妥善保管。', '本文件仅供内部使用'],
    ['本资料属于内部资料', '本资料属于内部资料'],
    ['絕密★長期', '絕密★長期 (state)'],
    ['內部資料', '內部資料'],
    ['商业秘密★3年', '商业秘密★3年'],
    ['普通商密▲5年', '普通商密▲5年'],
    ['For internal use only', 'For internal use only'],
    ['CONFIDENTIAL', 'CONFIDENTIAL'],
    ['Strictly Confidential', 'Strictly Confidential'],
    ['INTERNAL USE ONLY', 'INTERNAL USE ONLY'],
    ['Example City | Internal Use Only', 'Internal Use Only'],
    ['EXAMPLE TECH CONFIDENTIAL - Page 3', 'CONFIDENTIAL'],
    ['Confidential – Example City Transport Authority', 'Confidential'],
  ])('%s', (line, mark) => {
    expect(marks(line)).toEqual([mark]);
    expect(marks(`示例市智慧公交\n${line}\n一、概况`)).toEqual([mark]);
  });

  test.each([
    '公司建立了商业秘密保护制度，全体员工签署保密协议。',
    '商业秘密',
    '秘密花园',
    '数据的机密性、完整性和可用性',
    '机密性',
    '采用国密算法加密，密级管理到位',
    '密级：公开',
    '密级：□公开 □内部 □秘密',
    '密级（公开/内部/秘密/机密）',
    '平台按照机密级要求建设，获评秘密级资质单位。',
    '员工不得将客户资料外传，不得泄露国家秘密。',
    '系统目前仅供内部使用，计划明年向公众开放',
    '整理公司内部资料 200 份，形成知识库',
    '公司内部文件流转时间缩短 40%',
    '全市揭开了古城的秘密',
    '秘密10年后揭晓的设计',
    '内部资料整理平台',
    '保密审查表',
    '请注意保存发票',
    'Confidential computing protects data in use.',
    'CONFIDENTIALITY AND INTEGRITY',
    'The results are kept confidential by all partners.',
    'NON-CONFIDENTIAL',
    'Internal use only needs a local account',
    'All data is for internal use only in this phase of the project, and will be opened later.',
    'client_secret 和 API 密钥',
    '',
  ])('ordinary prose: %s', (line) => expect(marks(line)).toEqual([]));

  test('shows the words around', () => {
    const line = `${'示例'.repeat(30)}（内部资料）${'城市'.repeat(30)}`;
    expect(findMarks(line)[0]?.around).toBe(`…${'例示'.repeat(11)}例(内部资料)${'城市'.repeat(11)}城…`);
  });
});

describe('names of files', () => {
  test.each([
    ['cases/机密_公交方案.pdf', '机密'],
    ['公交方案（内部资料）.docx', '内部资料'],
    ['【秘密★5年】方案.pdf', '秘密★5年'],
    ['机密文件/方案.pdf', '机密文件'],
    ['plan-CONFIDENTIAL.pdf', 'CONFIDENTIAL'],
    ['Plan (Internal Use Only).pdf', 'Internal Use Only'],
  ])('%s', (path, mark) => expect(markInName(path)?.mark).toBe(mark));

  test.each([
    'support/商业秘密保护制度.pdf',
    '保密协议.pdf',
    '秘密花园.pdf',
    '机密性评估报告.pdf',
    '内部资料汇编系统.pdf',
    'confidential-computing.pdf',
    'non-confidential summary.pdf',
    'confidentiality.pdf',
    'secret.pdf',
  ])('ordinary: %s', (path) => expect(markInName(path)).toBeUndefined());
});

/** Each would take minutes if the time grew with the square of the length; the runner's own limit is the bound. */
test.each(['（内部资料', '内  部  ', '秘密★', 'confidential internal ', '密级：', ' ', '本文件'])(
  'a long line of %s ends soon',
  (piece) => expect(findMarks(piece.repeat(1 << 16)).length).toBeLessThan(2),
);
