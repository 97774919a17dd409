import { folded } from './folded.ts';
import type { Identifier } from './identifier.ts';

const LOCAL_MAX = 64;
const DOMAIN_MAX = 255;

/** The e-mail addresses in a text, in the order in which they stand. Goes from one @ to the next, so that no text takes long. */
export function findEmails(text: string): Identifier[] {
  const plain = folded(text);
  const found: Identifier[] = [];
  for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
    const local = /[A-Za-z0-9._%+-]+$/.exec(plain.slice(Math.max(0, at - LOCAL_MAX), at))?.[0];
    const domain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}(?![A-Za-z0-9])/.exec(
      plain.slice(at + 1, at + 1 + DOMAIN_MAX),
    )?.[0];
    if (local === undefined || domain === undefined) continue;
    const [start, end] = [at - local.length, at + 1 + domain.length];
    found.push({ kind: 'email', start, end, value: `${local}@${domain}`, sure: true });
  }
  return found;
}
