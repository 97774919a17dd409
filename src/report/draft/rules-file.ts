import { hasHan } from '../../base/scripts.ts';
import type { Proposal } from '../../programs/draft/proposal.ts';
import { type Params, TODO } from '../../programs/draft/proposal.ts';
import { flow } from './flow.ts';
import type { DecidedProposal, DraftReport } from './report.ts';
import { draftWordsEn } from './words.en.ts';
import { draftWordsZh } from './words.zh.ts';

/** rules.yaml: every proposal that nobody refused as a rule, what wasn't understood as remarks at the end. */
export function draftedRules({ file, proposals, draft }: DraftReport): string {
  const counts = new Map<string, number>();
  const idOf = ({ topic }: Proposal): string => {
    const count = (counts.get(topic) ?? 0) + 1;
    counts.set(topic, count);
    return count === 1 ? topic : `${topic}-${count}`;
  };
  const rules = proposals.filter(({ decision }) => decision !== 'refused');
  return [
    `# 根据“${file}”起草的规则。逐条对照原文，改好 TODO，再删去 unconfirmed 这一行；不要的整条删去。`,
    `# Rules drafted from ${JSON.stringify(file)}. Hold each against the call, fill in each TODO, then delete its line "unconfirmed"; delete the rules that you don't want.`,
    rules.length === 0 ? 'rules: []' : 'rules:',
    ...rules.map((one, index) => ruleLines(one, idOf(one.proposal), index + 1)),
    ...remarks(draft.notUnderstood),
    '',
  ].join('\n');
}

/** A remark may hold no line breaks. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

const remarks = (left: DraftReport['draft']['notUnderstood']): string[] =>
  left.length === 0
    ? []
    : [
        '\n# 像是提了要求、但没有读懂的 / seems to ask for something, and was not understood',
        ...left.map(({ quote, place, section }) =>
          onOneLine(`#   ${draftWordsZh.place(place, section)} / ${draftWordsEn.place(place, section)}: ${quote}`),
        ),
      ];

function ruleLines({ proposal, decision }: DecidedProposal, id: string, number: number): string {
  const { kind, topic, params, quote, place, section, level, phase, open, sure } = proposal;
  const [zh, en] = [draftWordsZh, draftWordsEn];
  const at =
    section === '' ? (place.page === undefined ? `${place.unit} ${place.number}` : `p. ${place.page}`) : section;
  const title = { zh: zh.title(topic, params), en: en.title(topic, params) };
  const lines = [
    '',
    `  # ${zh.place(place, section)} / ${en.place(place, section)}; ${zh.sure[sure]} / ${en.sure[sure]}`,
    ...open.map((one) => `  # ${zh.openHead}：${zh.open[one]} / ${en.openHead}: ${en.open[one]}`),
    `  - id: ${id}`,
    ...(decision === 'confirmed' ? [] : ['    unconfirmed: true']),
    `    clause: ${flow({ id: `C${String(number).padStart(2, '0')}`, at, quote })}`,
    `    title: ${flow(title)}`,
    `    level: ${level}`,
    ...(phase === undefined ? [] : [`    phase: ${phase}`]),
    `    kind: ${kind}`,
    ...Object.entries(paramsOf(proposal)).map(([key, value]) => `    ${key}: ${flow(value)}`),
  ];
  return lines.join('\n');
}

/** What a person has to confirm is said in both languages; the call says it in one. */
function paramsOf({ kind, params, quote }: Proposal): Params {
  const said = hasHan(quote) ? { zh: quote, en: TODO } : { zh: TODO, en: quote };
  if (kind === 'attest') return { ...params, statement: said };
  if (kind === 'delivery') return Object.fromEntries(Object.entries(params).filter(([key]) => key !== 'portal'));
  if (kind !== 'seal') return params;
  const { by = TODO, ...rest } = params;
  const who = typeof by === 'string' ? by : TODO;
  return { ...rest, by: hasHan(who) ? { zh: who, en: TODO } : { zh: TODO, en: who }, statement: said };
}
