import { createHash } from 'node:crypto';
import type { PackData } from '../programs/assemble.ts';

/**
 * A checksum over everything in a pack that a submission is judged by, so that a bundle can later be judged by the same
 * rules or by none. What a pack says of itself (name, source, when it was checked) doesn't count.
 */
export function rulesDigest({ identity, slots, fields, lists, rules }: PackData): string {
  const { id, zone, categories, applicant_kinds, delivery } = identity;
  const judging = { id, zone, categories, applicant_kinds, delivery, slots, fields, lists, rules };
  return createHash('sha256').update(JSON.stringify(judging)).digest('hex');
}
