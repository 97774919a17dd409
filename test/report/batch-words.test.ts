import { describe, expect, test } from 'vitest';
import { batchWordsEn } from '../../src/report/batch/words.en.ts';
import type { Standings } from '../../src/report/batch/words.ts';
import { batchWordsZh } from '../../src/report/batch/words.zh.ts';

const none: Standings = { all: 3, ready: 0, closed: 0, notReady: 0, unreadable: 0 };

describe('the verdict over several submissions', () => {
  test.each([
    [{ ready: 3 }, 0, 0, '3 份申报都可以提交。', 'all 3 submissions are ready to submit.'],
    [
      { ready: 3 },
      0,
      1,
      '3 份申报都可以提交；另有 1 条提醒，请过目。',
      'all 3 submissions are ready to submit; please look at 1 warning.',
    ],
    [{ all: 2, ready: 2 }, 0, 0, '2 份申报都可以提交。', 'both submissions are ready to submit.'],
    [
      { ready: 2, closed: 1 },
      0,
      2,
      '3 份申报对照条款都没有错误，但其中 1 份的申报期已过；另有 2 条提醒，请过目。',
      'no errors by the clauses of the calls, but for 1 of 3 the window has closed; please look at 2 warnings.',
    ],
    [
      { closed: 3 },
      0,
      0,
      '3 份申报对照条款都没有错误，但申报期都已过。',
      'no errors by the clauses of the calls, but for all of them the window has closed.',
    ],
  ])('ready %j, %i errors, %i warnings', (standings, error, warning, zh, en) => {
    const given = [{ ...none, ...standings }, { error, warning, advice: 0, waived: 0 }, 'ready'] as const;
    expect(batchWordsZh.verdict(...given)).toBe(`结论：${zh}`);
    expect(batchWordsEn.verdict(...given)).toBe(`Verdict: ${en}`);
  });

  test.each([
    [
      { ready: 1, notReady: 2 },
      5,
      1,
      '3 份申报中，1 份可以提交，2 份还不能提交。有 5 处错误，1 条提醒。',
      'of 3 submissions, 1 ready, 2 not ready. 5 errors, 1 warning.',
    ],
    [
      { closed: 1, notReady: 1, unreadable: 1 },
      1,
      0,
      '3 份申报中，1 份申报期已过，1 份还不能提交，1 份无法读取。有 1 处错误。',
      'of 3 submissions, 1 too late, 1 not ready, 1 cannot be read. 1 error.',
    ],
    [
      { ready: 3 },
      0,
      2,
      '还不能提交。没有错误，但有 2 条提醒，按本次要求（--strict）提醒也算不通过。',
      'not ready yet. No errors, but 2 warnings, and warnings fail this time (--strict).',
    ],
  ])('not ready %j, %i errors, %i warnings', (standings, error, warning, zh, en) => {
    const given = [{ ...none, ...standings }, { error, warning, advice: 0, waived: 0 }, 'not-ready'] as const;
    expect(batchWordsZh.verdict(...given)).toBe(`结论：${zh}`);
    expect(batchWordsEn.verdict(...given)).toBe(`Verdict: ${en}`);
  });
});
