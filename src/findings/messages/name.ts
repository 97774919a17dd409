import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';
import type { Comparison } from './rule.ts';

/** What a name is measured in. */
export type NameUnit = 'characters' | 'bytes';

/** What rules have to say of names: of files, of the bundle, of the mail. */
export const nameMessages = {
  'name.script': says<{ name: string; missing: 'han' | 'latin' }>('error'),
  'name.template': says<{ name: string; wanted: string; separators: readonly string[] }>('error'),
  /** `missing`: what the template needs and the manifest doesn't give. */
  'name.template-open': says<{ name: string; missing: readonly Bilingual[] }>('error'),
  'name.characters': says<{ name: string; characters: readonly string[] }>('error'),
  'name.spaces': says<{ name: string }>('error'),
  'name.length': says<{ name: string; length: number; op: Comparison; limit: number; unit: NameUnit }>('error'),
  'name.number': says<{ name: string; wanted: string }>('error'),
  /** `name` and `shown`: as they may be shown. */
  'name.personal': says<{ name: string; shown: readonly string[] }>('error'),
  'name.personal-perhaps': says<{ name: string; shown: readonly string[] }>('advice'),
  'name.twice': says<{ name: string }>('error'),
} as const;
