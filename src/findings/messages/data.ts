import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** What rules have to say of the answers in a manifest, beyond what is missing, too much or too little. */
export const dataMessages = {
  'present.not-wanted': says<{ label: Bilingual; value: string }>('error'),
  'present.material-not-wanted': says<{ label: Bilingual }>('error'),
  'count.group-under': says<{ label: Bilingual; group: string; count: number; limit: number }>('error'),
  'count.group-over': says<{ label: Bilingual; group: string; count: number; limit: number }>('error'),
  /** `by`: what entries are counted by, which this one doesn't give. */
  'count.no-group': says<{ label: Bilingual; by: Bilingual }>('error'),
  'length.no-section': says<{ label: Bilingual; headings: readonly string[] }>('error'),
  'length.section-twice': says<{ label: Bilingual; heading: string; times: number }>('error'),
  'length.section-endless': says<{ label: Bilingual; heading: string }>('error'),
  /** `other`: the list that it is held against. */
  'relation.in-both': says<{ label: Bilingual; value: string; other: Bilingual }>('error'),
  'relation.not-in': says<{ label: Bilingual; value: string; other: Bilingual }>('error'),
  'relation.lacks': says<{ label: Bilingual; value: string; other: Bilingual }>('error'),
  'relation.order': says<{ label: Bilingual; value: string; wanted: string; other: Bilingual }>('error'),
  'list.missing': says<{ what: Bilingual; file: string }>('error'),
} as const;
