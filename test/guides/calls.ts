import type { READY } from '../cli/run.ts';

export type Call = keyof typeof READY;

/** What of each call goes wrong most, by the ids of its rules. */
export const WATCH: Readonly<Record<Call, readonly string[]>> = {
  'wsca-china-2025': [
    'window',
    'case-pages',
    'cases-comp',
    'cases-ind',
    'form-gov',
    'form-blank',
    'lang-zh',
    'channel',
  ],
  'wic-awards-2026': ['deadline', 'att-size', 'att-name', 'contrib-max', 'bilingual', 'cat-one', 'area-max'],
  'wiotc-cases-2025': [
    'deadline',
    'form-word',
    'form-stamp',
    'form-stamp-seal',
    'form-stamp-same',
    'qual',
    'support',
    'channel',
  ],
  'wiotc-cities-2025': ['basic-any', 'basic-any-grounds', 'b1-proof', 'b3', 'process-application', 'venue'],
};

/** Calls that give no dates: there is no day to rehearse, and nothing for a calendar. */
export const UNDATED: ReadonlySet<Call> = new Set(['wiotc-cities-2025']);
