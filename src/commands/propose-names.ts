import type { CheckResult } from '../check/check.ts';
import { wantPinyin, withPinyin } from '../check/names/proposals.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';

/** The result with pinyin proposed for persons without an English name; what knows pinyin is loaded only for them. */
export async function withNamesProposed(
  result: CheckResult,
  manifest: Manifest,
  program: Program,
): Promise<CheckResult> {
  if (!wantPinyin(result.findings, manifest, program)) return result;
  const { personPinyin } = await import('../check/names/pinyin.ts');
  return { ...result, findings: withPinyin(result.findings, manifest, program, personPinyin) };
}
