import { says } from '../says.ts';

/** What a value in a YAML file should have been. */
export type Expected =
  | 'text'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'list'
  | 'map'
  | 'bilingual'
  | 'date'
  | 'moment'
  | 'zone'
  | 'address'
  | 'email'
  | 'type-size'
  | 'pattern'
  | 'limit'
  | 'day-or-path'
  | 'choice';

/** What stands in a YAML file against what its reader expects there; the same for manifests and program packs. */
export const shapeMessages = {
  'shape.unknown-key': says<{ key: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'shape.missing-key': says<{ key: string }>('error'),
  'shape.wrong-type': says<{ expected: Expected; found: string }>('error'),
  'shape.number-for-text': says<{ written: string }>('error'),
  'shape.not-a-boolean': says<{ written: string; meant: 'true' | 'false' | undefined }>('error'),
  'shape.not-a-date': says<{ written: string }>('error'),
  'shape.not-one-of': says<{ value: string; allowed: readonly string[]; nearest: string | undefined }>('error'),
  'shape.one-language': says<{ given: 'zh' | 'en' | 'unknown' }>('error'),
  'shape.invalid': says<{ detail: string }>('error'),
} as const;
