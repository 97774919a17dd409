import type { Lang } from '../../src/base/language.ts';
import { EN } from './words.en.ts';
import { ZH } from './words.zh.ts';

/** The guides in one language, but for what the packs and the commands say. */
export interface GuideWords {
  readonly title: (call: string) => string;
  readonly other: string;
  readonly intro: (page: string) => string;
  readonly startTitle: string;
  readonly start: readonly string[];
  readonly initTitle: string;
  readonly initBefore: string;
  readonly initAsks: (call: string, labels: readonly string[]) => string;
  readonly initAfter: readonly string[];
  readonly openTitle: string;
  readonly openBefore: string;
  readonly openAfter: string;
  readonly filesTitle: string;
  readonly filesBefore: string;
  readonly filesHead: string;
  readonly silent: string;
  readonly filesAfter: string;
  readonly fillBefore: string;
  readonly materialsBefore: string;
  readonly attestBefore: string;
  readonly checkTitle: string;
  readonly checkBefore: string;
  readonly checkAfter: string;
  readonly fixBefore: string;
  readonly fixAfter: string;
  readonly readyBefore: string;
  readonly pageBefore: string;
  readonly sealTitle: string;
  readonly seal: (rules: readonly string[]) => readonly string[];
  readonly packTitle: string;
  readonly packBefore: string;
  readonly verifyBefore: string;
  readonly verifyAfter: string;
  readonly calendarBefore: string;
  readonly sendTitle: string;
  readonly send: (
    channel: 'email' | 'portal' | 'unstated',
    to: readonly string[],
    portal: string | undefined,
  ) => readonly string[];
  readonly watchTitle: string;
  readonly watchBefore: string;
  readonly gapsTitle: string;
  readonly gapsBefore: string;
}

export const GUIDE_WORDS: Readonly<Record<Lang, GuideWords>> = { zh: ZH, en: EN };
