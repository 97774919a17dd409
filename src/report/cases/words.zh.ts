import type { CasesWords } from './words.ts';

/** 用例与规则包的检查 */
export const casesZh: CasesWords = {
  head: (program, cases) => `${program}：${cases} 个用例`,
  missing: '应有而没有：',
  unexpected: '多出来的：',
  outcome: {
    passed: '通过',
    failed: '不通过',
    undecided: '无法判断',
    waived: '已豁免',
    'not-applicable': '不适用',
    'not-due': '未到阶段',
  },
  end: (rule, expected, found) => `规则 ${rule}：应为“${expected}”，实为“${found}”。`,
  lacks: '还没有用例的：',
  covered: { passes: '通过', fails: '不通过', undecided: '无法判断' },
  complete: '每条规则的每种结果都有用例。',
  noCases: (folder) =>
    `${folder} 里还没有用例。请写一个 cases.yaml，或者在 cases 文件夹里分几个文件写；program new 会写好第一份。`,
  verdict: (held, others) => (others === 0 ? `${held} 个用例全部符合。` : `${held} 个用例符合，${others} 个不符合。`),
  usable: (n) => (n === 0 ? '规则包可以使用，没有要提醒的。' : `规则包可以使用，有 ${n} 处要留意。`),
  unusable: (n) => `规则包还不能使用：有 ${n} 处错误。`,
  readUp: (what) => {
    if ('kind' in what) return `规则种类 ${what.kind} 的写法见 docs/rules.zh.md#${what.kind}`;
    return what.page === 'when'
      ? '条件（when）的写法见 docs/pack.zh.md#when'
      : `${what.page}.yaml 的写法见 docs/pack.zh.md#${what.page}yaml`;
  },
};
