import type { Lang } from '../../base/language.ts';
import type { RuleOutcome } from '../../check/outcomes.ts';

/** What a JUnit report says around its findings, in one language. */
interface JunitWords {
  readonly outcome: Readonly<Record<RuleOutcome, string>>;
  /** The case for what no rule says. */
  readonly manifest: string;
  /** The case for what several submissions have in common. */
  readonly together: string;
}

export const JUNIT_WORDS: Readonly<Record<Lang, JunitWords>> = {
  zh: {
    outcome: {
      passed: '通过',
      failed: '不符',
      undecided: '待人工确认',
      waived: '已豁免',
      'not-applicable': '不适用',
      'not-due': '本阶段不查',
    },
    manifest: '申报清单和文件本身',
    together: '几份申报之间',
  },
  en: {
    outcome: {
      passed: 'passed',
      failed: 'not met',
      undecided: 'to be confirmed by a person',
      waived: 'waived',
      'not-applicable': 'does not apply',
      'not-due': 'not due in this phase',
    },
    manifest: 'the manifest and the files themselves',
    together: 'between the submissions',
  },
};
