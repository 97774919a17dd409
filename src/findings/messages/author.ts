import { says } from '../says.ts';

/** An end that a rule may have, and of which its pack should give an example. */
export type Covered = 'passes' | 'fails' | 'undecided';

/** What is said to the author of a pack: of its cases, and of what is no fault but hardly meant. */
export const authorMessages = {
  'cases.path-unknown': says<{ path: string }>('error'),
  'cases.rule-unknown': says<{ rule: string; nearest: string | undefined }>('error'),
  'cases.variant-unknown': says<{ variant: string; nearest: string | undefined }>('error'),
  'cases.list-unknown': says<{ list: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'cases.line-unclear': says<{ line: string }>('error'),
  'cases.message-unknown': says<{ id: string; nearest: string | undefined }>('error'),
  'cases.file-unknown': says<{ file: string; nearest: string | undefined }>('error'),
  'cases.base-missing': says<{ base: string }>('error'),
  'cases.two-grounds': says('error'),
  'author.never-applies': says<{ rule: string; path: string; words: readonly string[] }>('warning'),
  'author.row-missing': says<{ rule: string; field: string; words: readonly string[] }>('warning'),
  'author.row-idle': says<{ rule: string; field: string; word: string; nearest: string | undefined }>('warning'),
  'author.clause-empty': says<{ rule: string; lacks: readonly ('at' | 'quote')[] }>('warning'),
  'author.script': says<{ lang: 'zh' | 'en'; text: string }>('warning'),
  'author.rules-alike': says<{ rule: string; other: string }>('warning'),
  'author.severity-lowered': says<{ rule: string; severity: 'error' | 'warning' | 'advice' }>('advice'),
  'author.no-case': says<{ rule: string; lacks: readonly Covered[] }>('advice'),
} as const;
