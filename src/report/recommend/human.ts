import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { padDisplay } from '../../base/width.ts';
import { both, countOf, STANDING_NAMES } from '../../bundle/summary/summary.ts';
import { betweenLines } from '../batch/human.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, hanging, page, paragraph, widest } from '../lines.ts';
import { makePaint, type Paint } from '../paint.ts';
import type { RecommendReport } from './report.ts';

interface Words {
  readonly header: (program: string, recommender: string) => string;
  readonly row: (rank: number, errors: number, warnings: number) => readonly [string, string];
  readonly list: (count: number) => string;
  readonly own: (rank: number) => string;
  readonly written: string;
  readonly verdict: (report: RecommendReport) => string;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    header: (program, recommender) => `${program}${recommender === '' ? '' : `，推荐单位：${recommender}`}`,
    row: (rank, errors, warnings) => [`第 ${rank} 位`, `${errors} 处错误，${warnings} 条提醒`],
    list: (count) => `推荐名单和各份申报之间，有 ${count} 处请留意：`,
    own: (rank) => `第 ${rank} 位的申报：`,
    written: '已写出：',
    verdict: ({ verdict, counts, summary }) =>
      verdict === 'ready'
        ? `结论：${summary.rows.length} 份申报可以报送${counts.warning > 0 ? `；另有 ${counts.warning} 条提醒，请过目` : ''}。`
        : `结论：还不能报送。共有 ${counts.error} 处错误，${counts.warning} 条提醒。`,
  },
  en: {
    header: (program, recommender) => `${program}${recommender === '' ? '' : `, recommended by ${recommender}`}`,
    row: (rank, errors, warnings) => [`Rank ${rank}`, `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`],
    list: (count) => `On the list and between the submissions, ${plural(count, 'thing')} to look at:`,
    own: (rank) => `The submission ranked ${rank}:`,
    written: 'Written:',
    verdict: ({ verdict, counts, summary }) =>
      verdict === 'ready'
        ? `Verdict: ${plural(summary.rows.length, 'submission')} can be sent in${counts.warning > 0 ? `; please look at ${plural(counts.warning, 'warning')}` : ''}.`
        : `Verdict: not ready to be sent in. ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}.`,
  },
};

/** The check of a recommender's list for people: the ranks, what concerns the list, each submission's errors, the verdict. */
export function recommendPage(report: RecommendReport, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const { summary, verdict, written } = report;
  const findings = report.findings.filter(({ severity }) => !style.quiet || severity === 'error');
  const own = summary.rows.flatMap(({ rank, open }) => {
    const errors = open.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return [];
    return [
      style.langs.map((lang) => paint.strong(WORDS[lang].own(rank))),
      ...errors.map((finding) => findingLines(finding, report, style, paint)),
    ];
  });
  const color = verdict === 'ready' ? paint.good : paint.severity.error;
  return page([
    ...style.langs.map((lang) => overview(report, lang, style, paint)),
    findings.length === 0 ? [] : style.langs.map((lang) => paint.strong(WORDS[lang].list(findings.length))),
    ...findings.map((finding) => betweenLines(finding, report, style, paint)),
    ...own,
    written.length === 0
      ? []
      : [style.langs.map((lang) => WORDS[lang].written).join(' '), ...written.map((path) => `  ${clean(path)}`)],
    style.langs.flatMap((lang) => dressed(paragraph(WORDS[lang].verdict(report), 0, style), color)),
  ]);
}

function overview({ summary }: RecommendReport, lang: Lang, style: HumanStyle, paint: Paint): string[] {
  const words = WORDS[lang];
  const header = words.header(summary.program[lang], clean(both(summary.recommender)[lang]));
  const rows = summary.rows.map((row) => {
    const { rank, standing, applicant, title, manifest } = row;
    const [place, found] = words.row(rank, countOf(row, 'error'), countOf(row, 'warning'));
    const about = [both(applicant)[lang], both(title)[lang]].filter((part) => part !== '').join('  ');
    const state = STANDING_NAMES[standing][lang];
    return { place, state, found, about: clean(about === '' ? manifest : about), good: standing === 'ready' };
  });
  const column = (key: 'place' | 'state' | 'found'): number => Math.max(0, widest(rows.map((row) => row[key])));
  const [places, states, founds] = [column('place'), column('state'), column('found')];
  return [
    ...dressed(paragraph(header, 0, style), paint.strong),
    ...rows.flatMap(({ place, state, found, about, good }) => {
      const head = padDisplay(place, places) + padDisplay(state, states) + padDisplay(found, founds);
      return dressed(hanging(head, about, style), good ? paint.good : paint.severity.error);
    }),
  ];
}
