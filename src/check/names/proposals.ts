import { type Message, message } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Pinyin } from '../../findings/messages/names.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import { chineseAt, nameKindAt } from './named.ts';
import { isMainland } from './origin.ts';

type Lacking = Extract<Message, { id: 'present.language-missing' | 'present.script' }>;

/** The Chinese name of the person whose English name a finding misses; undefined for any other finding. */
function personLackingEnglish(finding: Finding, manifest: Manifest, program: Program): string | undefined {
  const { message: said, place } = finding;
  if (!isLacking(said) || said.params.language !== 'en' || place === undefined) return undefined;
  const route = said.id === 'present.script' ? place.route.slice(0, -1) : place.route;
  return nameKindAt(program, route) === 'person' ? chineseAt(manifest.data, route) : undefined;
}

const isLacking = (said: Message): said is Lacking =>
  said.id === 'present.language-missing' || said.id === 'present.script';

/** Whether pinyin could be proposed in any of some findings: only then is it worth loading. */
export const wantPinyin = (findings: readonly Finding[], manifest: Manifest, program: Program): boolean =>
  isMainland(manifest) && findings.some((one) => personLackingEnglish(one, manifest, program) !== undefined);

/** Findings with the pinyin of every person whose English name they miss, as a proposal. */
export function withPinyin(
  findings: readonly Finding[],
  manifest: Manifest,
  program: Program,
  pinyinOf: (han: string) => Pinyin | undefined,
): Finding[] {
  return findings.map((finding) => {
    const han = personLackingEnglish(finding, manifest, program);
    const pinyin = han === undefined ? undefined : pinyinOf(han);
    if (pinyin === undefined || !isLacking(finding.message)) return finding;
    return { ...finding, message: proposing(finding.message, pinyin) };
  });
}

const proposing = (said: Lacking, pinyin: Pinyin): Message =>
  said.id === 'present.script'
    ? message(said.id, { ...said.params, pinyin })
    : message(said.id, { ...said.params, pinyin });
