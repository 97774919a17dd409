import type { Lang } from '../../base/language.ts';

/** What a JUnit report says around its findings, in one language. */
interface JunitWords {
  /** The case for what no rule says. */
  readonly manifest: string;
  /** The case for what several submissions have in common. */
  readonly together: string;
}

export const JUNIT_WORDS: Readonly<Record<Lang, JunitWords>> = {
  zh: {
    manifest: '申报清单和文件本身',
    together: '几份申报之间',
  },
  en: {
    manifest: 'the manifest and the files themselves',
    together: 'between the submissions',
  },
};
