import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** What the manifest says that can't be so, whatever the program. */
export const manifestMessages = {
  'manifest.not-there': says<{ file: string }>('error'),
  'manifest.not-text': says<{ file: string; format: string }>('error'),
  'manifest.no-access': says<{ file: string; code: string }>('error'),
  'manifest.version': says<{ found: string }>('error'),
  'manifest.program-unknown': says<{ program: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'manifest.program-faulty': says<{ program: string; faults: number }>('error'),
  'manifest.category-unknown': says<{ category: string; nearest: string | undefined; known: readonly string[] }>(
    'error',
  ),
  'manifest.kind-unknown': says<{ kind: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'manifest.category-missing': says<{ known: readonly string[] }>('error'),
  'manifest.slot-unknown': says<{ slot: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'manifest.phase-empty': says<{ phase: string }>('error'),
  'manifest.file-blank': says('error'),
  'manifest.bad-address': says<{ address: string }>('error'),
  'manifest.same-file-twice': says<{ file: string }>('error'),
  'manifest.same-content-twice': says<{ file: string; other: string }>('error'),
  'manifest.same-content-elsewhere': says<{ file: string; other: string }>('warning'),
  'path.empty': says('error'),
  'path.absolute': says<{ path: string }>('error'),
  'path.outside': says<{ path: string }>('error'),
  'path.link-outside': says<{ path: string }>('error'),
  'path.backslash': says<{ path: string; fixed: string }>('error'),
  'path.control': says('error'),
  'attest.rule-unknown': says<{ rule: string; nearest: string | undefined }>('error'),
  'attest.file-unknown': says<{ rule: string; file: string }>('error'),
  'attest.file-needed': says<{ rule: string }>('error'),
  'attest.other-file': says<{ rule: string; file: string; wanted: readonly string[] }>('warning'),
  /** `seen`: what was seen against it, in a sentence. */
  'attest.despite': says<{ by: string; on: string; seen: Bilingual }>('advice'),
  'attest.old': says<{ rule: string; on: string }>('warning'),
  'attest.expired': says<{ rule: string; on: string; days: number }>('warning'),
  'waive.needs-attestation': says<{ rule: string }>('error'),
  'attest.not-needed': says<{ rule: string }>('advice'),
  'attest.in-future': says<{ rule: string; on: string }>('error'),
  'waive.rule-unknown': says<{ rule: string; nearest: string | undefined }>('error'),
  'waive.expired': says<{ rule: string; until: string }>('error'),
  'waive.not-needed': says<{ rule: string }>('warning'),
} as const;
