import { isZone } from '../../base/instants.ts';
import { type Params, type ParamValue, TODO } from '../../programs/draft/proposal.ts';
import { SUBJECTS } from '../../programs/draft/subjects.ts';
import { flow, scalar } from './flow.ts';
import type { DraftReport } from './report.ts';
import { draftedRules } from './rules-file.ts';

/** A file of a pack, by its name. */
export type PackFiles = Readonly<Record<string, string>>;

const todoLabel = { zh: TODO, en: TODO };

/** The files of a draft pack. While anybody has still to confirm a rule, or a TODO is left, the pack can't be used. */
export function draftPack(report: DraftReport): PackFiles {
  const kept = report.proposals.filter(({ decision }) => decision !== 'refused').map(({ proposal }) => proposal);
  const params = kept.map((one) => one.params);
  const lists = [...new Set(params.flatMap((one) => [...texts(one['mentions_any']), ...texts(one['phrases'])]))];
  const fields = fieldsFile(
    params,
    kept.some(({ kind }) => kind === 'claims'),
  );
  return {
    'program.yaml': programFile(report),
    'slots.yaml': slotsFile(params),
    ...(fields !== '' && { 'fields.yaml': fields }),
    ...(lists.length > 0 && { 'lists.yaml': lists.map((id) => `${id}: [${TODO}]\n`).join('') }),
    'rules.yaml': draftedRules(report),
  };
}

const texts = (value: ParamValue | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => (typeof one === 'string' ? [one] : []));

function programFile({ file, draft, proposals }: DraftReport): string {
  const all = proposals.filter(({ decision }) => decision !== 'refused').map(({ proposal }) => proposal);
  const found = (key: string): string | undefined =>
    all.map(({ params }) => params[key]).find((value): value is string => typeof value === 'string' && value !== TODO);
  const [to, portal, clock] = [found('to'), found('portal'), found('zone')];
  // A window may have a clock that is no zone, such as that of the submitter.
  const zone = clock !== undefined && isZone(clock) ? clock : `${TODO} # 如 / such as Asia/Shanghai`;
  const channel = to !== undefined ? 'email' : portal !== undefined ? 'portal' : 'unstated';
  const name = { zh: file, en: file };
  return [
    `# 由 dossier program draft 根据“${file}”起草。凡是 TODO 都要由人填写，凡是 unconfirmed 都要由人核对。`,
    `# Drafted by dossier program draft from ${JSON.stringify(file)}. Each TODO is for a person to fill in, each unconfirmed to check.`,
    'pack: 1',
    `id: ${TODO} # 小写字母、数字和连字符，如 example-award-2026 / lower-case letters, digits and hyphens`,
    `edition: ${JSON.stringify(draft.year ?? TODO)}`,
    `name: ${flow(todoLabel)}`,
    `short: ${TODO}`,
    'source:',
    `  title: ${flow(name)}`,
    `zone: ${zone}`,
    ...(all.some(({ topic }) => topic === 'category') ? [`categories:`, `  ${TODO}: ${flow(todoLabel)}`] : []),
    ...(all.some(({ topic }) => topic === 'applicant') ? [`applicant_kinds:`, `  ${TODO}: ${flow(todoLabel)}`] : []),
    'delivery:',
    `  channel: ${channel}`,
    ...(to === undefined ? [] : [`  to: [${scalar(to)}]`]),
    ...(to === undefined && portal !== undefined ? [`  portal: ${scalar(webAddress(portal))}`] : []),
    '  subject:',
    '    zh: "{program.zh}申报材料：{applicant.zh}"',
    '    en: "{program.en}: submission of {applicant.en}"',
    '',
  ].join('\n');
}

const webAddress = (written: string): string => (/^https?:/i.test(written) ? written : `https://${written}`);

function slotsFile(params: readonly Params[]): string {
  const named = [...new Set(params.flatMap((one) => texts(one['slots'])))].filter((slot) => slot !== TODO);
  const supplied = new Set(
    params.filter((one) => one['attribute'] === 'supplier').flatMap((one) => texts(one['slots'])),
  );
  const lines = (named.length > 0 ? named : ['application-form']).map((slot) => {
    const label = SUBJECTS.find(([subject]) => subject.in === 'slot' && subject.name === slot)?.[0].label ?? todoLabel;
    const asks = supplied.has(slot)
      ? `\n  asks:\n    supplier: { type: bilingual, label: { zh: 提供单位, en: Supplier } }`
      : '';
    return `${slot}:\n  label: ${flow({ ...label })}\n  folder: ${slot}${asks}\n`;
  });
  return lines.join('\n');
}

/** All texts in a value, at any depth: a rule may name an answer in a condition, or as the day from which it counts. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : texts(value as ParamValue);

function fieldsFile(params: readonly Params[], claims: boolean): string {
  const paths = [...new Set(params.flatMap(textsIn))];
  const named = paths.filter((path) => path.startsWith('fields.') && !path.includes(TODO));
  const ids = [...new Set(named.map((path) => path.slice(7).replace(/(\[|\.(zh|en)$).*/, '')))];
  const lines = ids.map((id) => {
    const subject = SUBJECTS.find(([one]) => one.name === `fields.${id}`)?.[0];
    const label = flow({ ...(subject?.label ?? { zh: TODO, en: id }) });
    const compared = params.some((one) => texts(one['of']).includes(`fields.${id}`) && isFigure(one));
    if (compared) return `${id}: { type: number, label: ${label} }\n`;
    if (subject?.many) return `${id}: { type: list, label: ${label}, items: { type: bilingual, label: ${label} } }\n`;
    return `${id}: { type: bilingual, label: ${label} }\n`;
  });
  const claim =
    'claims:\n  type: list\n  label: { zh: 领先性表述, en: Claims }\n  items:\n    type: record\n    label: { zh: 表述, en: Claim }\n    keys:\n      statement: { type: bilingual, label: { zh: 原话, en: Statement } }\n      evidence: { type: text, label: { zh: 佐证材料, en: Evidence } }\n';
  return `${lines.join('')}${claims ? claim : ''}`;
}

const isFigure = (params: Params): boolean =>
  ['more_than', 'at_least', 'less_than', 'at_most'].some((key) => key in params);
