import type { Lang } from '../../base/language.ts';
import type { JsonReport } from '../../report/contract.ts';
import type { JsonPrograms } from '../../report/reference/contract.ts';
import type { JsonStatus } from '../../report/status/contract.ts';

/** More findings than these are counted, not told: an assistant reads them in the JSON. */
const MOST = 40;

const VERDICT = {
  ready: { zh: '可以提交。', en: 'Ready to submit.' },
  'not-ready': { zh: '还不能提交。', en: 'Not ready to submit.' },
} as const;

const several = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** A report in a few lines: the verdict, and each finding with its place and what to do. */
export function reportBriefly({ verdict, counts, findings }: JsonReport, lang: Lang): string {
  const told = findings.slice(0, MOST).map(({ severity, place, text, fix }) => {
    const where = place === null ? '' : `${place.file}:${place.line} `;
    return `- [${severity}] ${where}${text[lang]}${fix === null ? '' : ` ${fix[lang]}`}`;
  });
  const left = findings.length - told.length;
  const head =
    lang === 'zh'
      ? `${VERDICT[verdict].zh}错误 ${counts.error}，提醒 ${counts.warning}，建议 ${counts.advice}。`
      : `${VERDICT[verdict].en} ${several(counts.error, 'error')}, ${several(counts.warning, 'warning')}, ${several(counts.advice, 'suggestion')}.`;
  const rest = lang === 'zh' ? `另有 ${left} 条。` : `${left} more.`;
  return [head, ...told, ...(left > 0 ? [rest] : [])].join('\n');
}

/** Where a submission stands, in a line or two. */
export function statusBriefly({ verdict, deadline, counts }: JsonStatus, lang: Lang): string {
  const end = deadline === null ? '' : hoursLeft(deadline, lang);
  return lang === 'zh'
    ? `${VERDICT[verdict].zh}错误 ${counts.error}，提醒 ${counts.warning}。${end}`
    : `${VERDICT[verdict].en} ${several(counts.error, 'error')}, ${several(counts.warning, 'warning')}.${end}`;
}

function hoursLeft({ closes, hoursLeft: hours }: NonNullable<JsonStatus['deadline']>, lang: Lang): string {
  if (hours < 0) return lang === 'zh' ? `截止时间 ${closes} 已过。` : ` The deadline, ${closes}, has passed.`;
  return lang === 'zh'
    ? `距截止（${closes}）还有 ${hours} 小时。`
    : ` ${hours === 1 ? '1 hour is' : `${hours} hours are`} left until ${closes}.`;
}

/** The calls, one a line. */
export const programsBriefly = ({ programs }: JsonPrograms, lang: Lang): string =>
  programs.map(({ id, name }) => `${id}: ${name[lang]}`).join('\n');
