import type { Bilingual, Lang } from '../../base/language.ts';
import { LANGS } from '../../base/language.ts';
import type { Finding } from '../../findings/finding.ts';
import { say } from '../../wording/say.ts';
import { both, type Summary, type SummaryRow } from './summary.ts';

/** What one applicant is told about their own submissions, and nothing about anybody else's. */
export interface Note {
  readonly rows: readonly SummaryRow[];
  /** Found between the submissions of this applicant. */
  readonly between: readonly Finding[];
  /** Until when it can be put right, with what sets that day; absent where nobody says. */
  readonly until?: Bilingual | undefined;
}

interface NoteWords {
  readonly to: (applicant: string) => string;
  readonly about: (program: string, recommender: string) => string;
  readonly submission: (title: string) => string;
  readonly nothing: string;
  readonly unreadable: string;
  readonly between: string;
  readonly clause: (at: string, quote: string) => string;
  readonly fix: (what: string) => string;
  readonly where: (file: string, line: number | undefined) => string;
  readonly until: (day: string) => string;
  readonly noDay: string;
}

const WORDS: Readonly<Record<Lang, NoteWords>> = {
  zh: {
    to: (applicant) => `${applicant === '' ? '申报单位' : applicant}：`,
    about: (program, recommender) =>
      `你单位申报“${program}”的材料已经检查${recommender === '' ? '' : `（推荐单位：${recommender}）`}，情况如下。`,
    submission: (title) => `申报项目：${title === '' ? '（未写名称）' : title}`,
    nothing: '对照征集条款，没有发现需要补正的地方。',
    unreadable: '申报清单打不开，请重新提供。',
    between: '几份申报放在一起看：',
    clause: (at, quote) => `依据：${at}：“${quote}”`,
    fix: (what) => `办法：${what}`,
    where: (file, line) => `位置：${file}${line === undefined ? '' : ` 第 ${line} 行`}`,
    until: (day) => `请在 ${day} 前补正。`,
    noDay: '补正期限请与推荐单位联系确认。',
  },
  en: {
    to: (applicant) => `To ${applicant === '' ? 'the applicant' : applicant}:`,
    about: (program, recommender) =>
      `Your submission to ${program} has been checked${recommender === '' ? '' : ` (recommender: ${recommender})`}. This is what was found.`,
    submission: (title) => `Project: ${title === '' ? '(no title given)' : title}`,
    nothing: 'By the clauses of the call, there is nothing to put right.',
    unreadable: 'The manifest cannot be opened; please provide it again.',
    between: 'Taking your submissions together:',
    clause: (at, quote) => `Clause: ${at}: "${quote}"`,
    fix: (what) => `What to do: ${what}`,
    where: (file, line) => `Where: ${file}${line === undefined ? '' : `, line ${line}`}`,
    until: (day) => `Please put this right by ${day}.`,
    noDay: 'Please ask the recommender by when this has to be put right.',
  },
};

/** The note to one applicant as plain text, Chinese first; lines end as Windows expects them. */
export function noteText(summary: Pick<Summary, 'program' | 'recommender'>, note: Note): string {
  const parts = LANGS.map((lang) => inOne(summary, note, lang).join('\n'));
  return `\ufeff${parts.join('\n\n----------\n\n')}\n`.replaceAll('\n', '\r\n');
}

function inOne(summary: Pick<Summary, 'program' | 'recommender'>, note: Note, lang: Lang): string[] {
  const words = WORDS[lang];
  const [first] = note.rows;
  const open = note.between.length + note.rows.reduce((sum, row) => sum + row.open.length, 0);
  return [
    words.to(both(first?.applicant ?? {})[lang]),
    '',
    words.about(summary.program[lang], both(summary.recommender)[lang]),
    ...note.rows.flatMap((row) => ['', words.submission(both(row.title)[lang]), ...pointsOf(row, words, lang)]),
    ...(note.between.length === 0 ? [] : ['', words.between, ...listed(note.between, words, lang)]),
    ...(open === 0 ? [] : ['', note.until === undefined ? words.noDay : words.until(note.until[lang])]),
  ];
}

function pointsOf({ open, standing }: SummaryRow, words: NoteWords, lang: Lang): string[] {
  if (standing === 'unreadable') return [words.unreadable];
  return open.length === 0 ? [words.nothing] : listed(open, words, lang);
}

const listed = (findings: readonly Finding[], words: NoteWords, lang: Lang): string[] =>
  findings.flatMap((finding, index) => {
    const { message, basis, place, subject } = finding;
    const { what, fix } = say(message);
    // Within the applicant's own folder: how the recommender sorts submissions is nobody else's concern.
    const file = subject?.file ?? place?.file.split('/').at(-1);
    const line = subject === undefined ? place?.span.start.line : undefined;
    return [
      `${index + 1}. ${what[lang]}`,
      ...(basis === undefined ? [] : [`   ${words.clause(basis.clause, basis.quote)}`]),
      `   ${words.fix((finding.fix ?? fix)[lang])}`,
      ...(file === undefined ? [] : [`   ${words.where(file, line)}`]),
    ];
  });
