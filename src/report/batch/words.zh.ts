import type { BatchWords } from './words.ts';

/** 几份申报一起检查时的用语 */
export const batchWordsZh: BatchWords = {
  submissions: (count) => `共检查 ${count} 份申报`,
  standing: { ready: '可以提交', closed: '申报期已过', notReady: '还不能提交', unreadable: '无法读取' },
  errors: (count) => `${count} 处错误`,
  warnings: (count) => `${count} 条提醒`,
  across: (count) => `各份申报之间，有 ${count} 处请留意：`,
  other: (manifest, line) => `相同的内容在 ${manifest} 第 ${line} 行。`,
  verdict: ({ all, ready, closed, notReady, unreadable }, { error, warning }, verdict) => {
    if (verdict === 'ready') {
      const rest = warning > 0 ? `；另有 ${warning} 条提醒，请过目` : '';
      if (closed === 0) return `结论：${all} 份申报都可以提交${rest}。`;
      const late = closed === all ? '申报期都已过' : `其中 ${closed} 份的申报期已过`;
      return `结论：${all} 份申报对照条款都没有错误，但${late}${rest}。`;
    }
    if (notReady + unreadable === 0 && error > 0)
      return `结论：还不能提交。各份单独看都没有错误，但放在一起看有 ${error} 处错误${warning > 0 ? `，另有 ${warning} 条提醒` : ''}。`;
    if (notReady + unreadable === 0)
      return `结论：还不能提交。没有错误，但有 ${warning} 条提醒，按本次要求（--strict）提醒也算不通过。`;
    const parts = [
      ...(ready > 0 ? [`${ready} 份可以提交`] : []),
      ...(closed > 0 ? [`${closed} 份申报期已过`] : []),
      ...(notReady > 0 ? [`${notReady} 份还不能提交`] : []),
      ...(unreadable > 0 ? [`${unreadable} 份无法读取`] : []),
    ];
    return `结论：${all} 份申报中，${parts.join('，')}。有 ${error} 处错误${warning > 0 ? `，${warning} 条提醒` : ''}。`;
  },
};
