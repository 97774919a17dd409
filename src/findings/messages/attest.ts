import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** What a person does, where only a person's word can say that it was done. */
export const ACTS = [
  ...(['signature', 'seal', 'initials', 'e-signature', 'declaration'] as const),
  ...(['publicity', 'security-review', 'payment', 'judgement'] as const),
] as const;
export type Act = (typeof ACTS)[number];

/** What is asked of a person beside the statement. */
export interface AskedAct {
  readonly act?: Act | undefined;
  /** Who has to do it. */
  readonly role?: Bilingual | undefined;
  /** What the seal has to read. */
  readonly reads?: string | undefined;
  /** What holds the proof. */
  readonly proof?: readonly Bilingual[] | undefined;
}

/** What is said of a person's word that a rule asks for. */
export const attestMessages = {
  /** `item`: of which item of a list. */
  'attest.needed': says<{ statement: Bilingual; item?: string } & AskedAct>('error'),
  'attest.no-proof': says<{ label: Bilingual; act?: Act | undefined }>('error'),
} as const;

/** How it is asked for. */
export interface AttestHowMessages {
  'how.attest': { statement: Bilingual; slots: readonly Bilingual[] };
  'how.attest-act': { act: Act | undefined; role: Bilingual | undefined };
  'how.attest-proof': { labels: readonly Bilingual[] };
  'how.attest-reads': { label: Bilingual };
  'how.attest-days': { days: number };
}
