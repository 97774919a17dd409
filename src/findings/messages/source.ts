import { says } from '../says.ts';

/** What can be wrong with a YAML file as text, before anyone asks what it means. */
export const sourceMessages = {
  'source.encoding': says<{ encoding: string }>('error'),
  'source.undecodable': says('error'),
  'source.bom': says('advice'),
  'source.mixed-line-ends': says('advice'),
  'source.old-line-ends': says('error'),
  'source.too-large': says<{ bytes: number; limit: number }>('error'),
  'source.too-deep': says<{ limit: number }>('error'),
  'source.too-many-aliases': says<{ limit: number }>('error'),
  'source.tab': says('error'),
  'source.full-width-colon': says<{ key: string }>('error'),
  'source.tight-colon': says<{ key: string }>('error'),
  'source.full-width-comma': says('error'),
  /** In braces, a comma ended a text that was meant to go on. */
  'source.cut-by-comma': says<{ rest: string }>('error'),
  'source.full-width-quotes': says<{ value: string }>('warning'),
  'source.odd-space': says<{ codePoint: string }>('error'),
  'source.duplicate-key': says<{ key: string }>('error'),
  'source.syntax': says<{ code: string; detail: string }>('error'),
  'source.not-a-map': says('error'),
  'source.several-documents': says('error'),
} as const;
