import type { CasesWords } from './words.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Cases, and the check of a pack. */
export const casesEn: CasesWords = {
  head: (program, cases) => `${program}: ${counted(cases, 'case')}`,
  missing: 'expected, not found: ',
  unexpected: 'found, not expected: ',
  outcome: {
    passed: 'passed',
    failed: 'failed',
    undecided: 'undecided',
    waived: 'waived',
    'not-applicable': 'not applicable',
    'not-due': 'not due',
  },
  end: (rule, expected, found) => `rule ${rule}: expected ${expected}, found ${found}`,
  lacks: 'No case yet:',
  covered: { passes: 'that passes', fails: 'that fails', undecided: 'that can’t be decided' },
  complete: 'Every end that a rule can have has a case.',
  noCases: (folder) =>
    `${folder} has no cases yet. Write a cases.yaml, or several files in a folder named cases; program new writes a first one.`,
  verdict: (held, others) =>
    others === 0
      ? `${counted(held, 'case')}, all as expected.`
      : `${counted(held, 'case')} as expected, ${others} not.`,
  usable: (n) =>
    n === 0 ? 'The pack can be used; nothing to remark.' : `The pack can be used; ${counted(n, 'remark')}.`,
  unusable: (n) => `The pack can’t be used yet: ${counted(n, 'fault')}.`,
  readUp: (what) => {
    if ('kind' in what) return `How to write rules of the kind ${what.kind}: docs/rules.en.md#${what.kind}`;
    return what.page === 'when'
      ? 'How to write conditions (when): docs/pack.en.md#when'
      : `How to write ${what.page}.yaml: docs/pack.en.md#${what.page}yaml`;
  },
};
