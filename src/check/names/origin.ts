import { valueAt } from '../../base/route.ts';
import type { Manifest } from '../../manifest/manifest.ts';

const MAINLAND = /^(?:|CN|CHN|PRC|P\.?R\.? ?China|China|中国|中华人民共和国)$/iu;

/**
 * Whether an applicant is from the mainland, where Simplified characters are the rule and persons' names are spelt in
 * pinyin; one whose `country` says nothing is taken to be.
 */
export function isMainland(manifest: Pick<Manifest, 'data'>): boolean {
  const country = valueAt(manifest.data, ['applicant', 'country']);
  return typeof country !== 'string' || MAINLAND.test(country.trim());
}
