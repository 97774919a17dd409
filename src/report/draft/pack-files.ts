import { isZone } from '../../base/instants.ts';
import { hasHan } from '../../base/scripts.ts';
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
    isChineseOnly(params),
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
  const { title = file } = draft;
  const name = hasHan(title) ? { zh: title, en: TODO } : { zh: TODO, en: title };
  return [
    `# 由 dossier program draft 根据“${file}”起草。凡是 TODO 都要由人填写，凡是 unconfirmed 都要由人核对。`,
    `# Drafted by dossier program draft from ${JSON.stringify(file)}. Each TODO is for a person to fill in, each unconfirmed to check.`,
    'pack: 1',
    `id: ${TODO} # 小写字母、数字和连字符，如 example-award-2026 / lower-case letters, digits and hyphens`,
    `edition: ${JSON.stringify(draft.year ?? TODO)}`,
    `name: ${flow(draft.title === undefined ? todoLabel : name)}`,
    `short: ${TODO}`,
    'source:',
    `  title: ${flow(draft.title === undefined ? { zh: file, en: file } : name)}`,
    `zone: ${zone}`,
    ...(all.some(({ topic, params }) => topic === 'category' || params['when'] !== undefined)
      ? [`categories:`, `  ${TODO}: ${flow(todoLabel)}`]
      : []),
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

/** The call says that what is filled in is in Chinese only; what it asks in both languages is apart. */
const isChineseOnly = (params: readonly Params[]): boolean =>
  params.some(({ language, slots }) => language === 'zh' && texts(slots).includes(TODO));

const asksBoth = (params: readonly Params[], path: string): boolean =>
  params.some(
    ({ of, languages }) =>
      texts(of).some((one) => one.startsWith(`${path}.`)) || (texts(of).includes(path) && texts(languages).length > 1),
  );

function fieldsFile(params: readonly Params[], chineseOnly: boolean, claims: boolean): string {
  const paths = [...new Set(params.flatMap(textsIn))];
  const named = paths.filter((path) => path.startsWith('fields.') && !path.includes(TODO));
  const ids = [...new Set(named.map((path) => path.slice(7).replace(/(\[|\.(zh|en)$).*/, '')))];
  const lines = ids.map((id) => {
    const subject = SUBJECTS.find(([one]) => one.name === `fields.${id}`)?.[0];
    const label = flow({ ...(subject?.label ?? { zh: TODO, en: id }) });
    if (params.some((one) => texts(one['of']).includes(`fields.${id}`) && isOfDays(one)))
      return `${id}: { type: date, label: ${label} }\n`;
    const compared = params.some((one) => texts(one['of']).includes(`fields.${id}`) && isFigure(one));
    if (compared) return `${id}: { type: number, label: ${label} }\n`;
    const type = chineseOnly && !asksBoth(params, `fields.${id}`) ? 'text' : 'bilingual';
    if (subject?.many) return `${id}: { type: list, label: ${label}, items: { type: ${type}, label: ${label} } }\n`;
    return `${id}: { type: ${type}, label: ${label} }\n`;
  });
  const claim =
    'claims:\n  type: list\n  label: { zh: 领先性表述, en: Claims }\n  items:\n    type: record\n    label: { zh: 表述, en: Claim }\n    keys:\n      statement: { type: bilingual, label: { zh: 原话, en: Statement } }\n      evidence: { type: text, label: { zh: 佐证材料, en: Evidence } }\n';
  return `${lines.join('')}${claims ? claim : ''}`;
}

const isOfDays = (params: Params): boolean => 'not_before' in params || 'not_after' in params;

const isFigure = (params: Params): boolean =>
  ['more_than', 'at_least', 'less_than', 'at_most'].some((key) => key in params);
