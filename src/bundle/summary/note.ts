import type { Bilingual, Lang } from '../../base/language.ts';
import { LANGS } from '../../base/language.ts';
import type { Finding } from '../../findings/finding.ts';
import { say } from '../../wording/say.ts';
import { both, type Shared, type Summary, type SummaryRow, type SummaryStanding } from './summary.ts';

/** What one applicant is told about their own submissions, and nothing about anybody else's. */
export interface Note {
  readonly rows: readonly SummaryRow[];
  /** Found between the submissions of this applicant. */
  readonly between: readonly Finding[];
  /** Until when it can be put right, with what sets that day; absent where nobody says. */
  readonly until?: Bilingual | undefined;
}

type Weight = 'must' | 'confirm' | 'look';

interface NoteWords {
  readonly to: (applicant: string) => string;
  readonly about: (program: string, recommender: string) => string;
  readonly submission: (title: string) => string;
  readonly verdict: (standing: SummaryStanding, must: number, confirm: number, look: number) => string;
  readonly rank: (rank: number, all: number) => string;
  readonly shared: (title: string, clause: string, ends: Shared['ends']) => string;
  readonly weight: Readonly<Record<Weight, string>>;
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
      `你单位申报“${program}”的材料已由${recommender === '' ? '推荐单位' : recommender}检查，情况如下。`,
    submission: (title) => `申报项目：${title === '' ? '（未写名称）' : title}`,
    verdict: (standing, must, confirm, look) => {
      if (standing === 'unreadable') return '结论：没有收到申报清单，或者申报清单打不开，无法检查，请重新提供。';
      const counted = [
        ...(must > 0 ? [`${must} 处须补正`] : []),
        ...(confirm > 0 ? [`${confirm} 处须由你单位确认`] : []),
        ...(look > 0 ? [`${look} 处请留意`] : []),
      ];
      const state = standing === 'ready' ? '可以报送' : '还不能报送';
      return `结论：${state}${counted.length === 0 ? '' : `，有 ${counted.join('、').replace(/^ /, '')}`}。`;
    },
    rank: (rank, all) => `推荐次序：第 ${rank} 位，共推荐 ${all} 份。`,
    shared: (title, clause, ends) => `${title}（${clause}）：${SHARED_ZH[ends]}。`,
    weight: { must: '须补正', confirm: '须确认', look: '请留意' },
    between: '你单位的几份申报放在一起看：',
    clause: (at, quote) => `依据：${at}：“${quote}”`,
    fix: (what) => `办法：${what}`,
    where: (file, line) => `位置：${file}${line === undefined ? '' : ` 第 ${line} 行`}`,
    until: (day) => `请在 ${day}前补正，交推荐单位。`,
    noDay: '补正期限请与推荐单位联系确认。',
  },
  en: {
    to: (applicant) => `To ${applicant === '' ? 'the applicant' : applicant}:`,
    about: (program, recommender) =>
      `Your submission to ${program} has been checked by ${recommender === '' ? 'the recommender' : recommender}. This is what was found.`,
    submission: (title) => `Project: ${title === '' ? '(no title given)' : title}`,
    verdict: (standing, must, confirm, look) => {
      if (standing === 'unreadable')
        return 'Verdict: there is no manifest, or it cannot be opened, so nothing could be checked; please provide it again.';
      const counted = [
        ...(must > 0 ? [`${must} to put right`] : []),
        ...(confirm > 0 ? [`${confirm} to be confirmed by you`] : []),
        ...(look > 0 ? [`${look} to look at`] : []),
      ];
      const state = standing === 'ready' ? 'can be sent in' : 'cannot be sent in yet';
      return `Verdict: ${state}${counted.length === 0 ? '' : `; ${counted.join(', ')}`}.`;
    },
    rank: (rank, all) => `Order of merit: rank ${rank} of ${all}.`,
    shared: (title, clause, ends) => `${title} (${clause}): ${SHARED_EN[ends]}.`,
    weight: { must: 'to put right', confirm: 'to be confirmed', look: 'to look at' },
    between: 'Taking your submissions together:',
    clause: (at, quote) => `Clause: ${at}: "${quote}"`,
    fix: (what) => `What to do: ${what}`,
    where: (file, line) => `Where: ${file}${line === undefined ? '' : `, line ${line}`}`,
    until: (day) => `Please put this right by ${day}, and hand it in to the recommender.`,
    noDay: 'Please ask the recommender by when this has to be put right.',
  },
};

const SHARED_ZH: Readonly<Record<Shared['ends'], string>> = {
  within: '符合',
  beyond: '名额已满，按推荐次序这一份排在名额以外，请与推荐单位联系',
  'not-met': '不符合，请与推荐单位联系',
  undecided: '还不能判断，请与推荐单位联系',
};

const SHARED_EN: Readonly<Record<Shared['ends'], string>> = {
  within: 'met',
  beyond: 'there are no more places, and in the order of merit this one comes after them; please ask the recommender',
  'not-met': 'not met; please ask the recommender',
  undecided: 'not decided yet; please ask the recommender',
};

/** The note to one applicant as plain text, in the languages in which they give their name; lines end as Windows expects them. */
export function noteText(summary: Pick<Summary, 'program' | 'recommender' | 'rows'>, note: Note): string {
  const { zh, en } = note.rows[0]?.applicant ?? {};
  const langs = LANGS.filter((lang) => (lang === 'zh' ? zh : en) !== undefined);
  const parts = (langs.length === 0 ? LANGS : langs).map((lang) => inOne(summary, note, lang).join('\n'));
  return `\ufeff${parts.join('\n\n----------\n\n')}\n`.replaceAll('\n', '\r\n');
}

function inOne(summary: Pick<Summary, 'program' | 'recommender' | 'rows'>, note: Note, lang: Lang): string[] {
  const words = WORDS[lang];
  const [first] = note.rows;
  const open = [...note.between, ...note.rows.flatMap((row) => row.open)];
  const unread = note.rows.some(({ standing }) => standing === 'unreadable');
  return [
    words.to(both(first?.applicant ?? {})[lang]),
    '',
    words.about(summary.program[lang], both(summary.recommender)[lang]),
    ...note.rows.flatMap((row) => ['', ...submission(row, note, summary.rows.length, words, lang)]),
    ...(note.between.length === 0 ? [] : ['', words.between, ...listed(note.between, words, lang)]),
    ...(open.length > 0 || unread ? ['', note.until === undefined ? words.noDay : words.until(note.until[lang])] : []),
  ];
}

function submission(row: SummaryRow, note: Note, all: number, words: NoteWords, lang: Lang): string[] {
  // What is found between the applicant's own submissions weighs in each that it is about.
  const counted = [...row.open, ...row.between.filter(({ rule }) => note.between.some((one) => one.rule === rule))];
  const count = (wanted: Weight): number => counted.filter((finding) => weightOf(finding) === wanted).length;
  return [
    words.submission(both(row.title)[lang]),
    words.verdict(row.standing, count('must'), count('confirm'), count('look')),
    words.rank(row.rank, all),
    ...row.shared.map(({ title, basis, ends }) => words.shared(title[lang], basis.clause, ends)),
    ...(row.standing === 'unreadable' ? [] : listed(row.open, words, lang)),
  ];
}

const weightOf = ({ severity, outcome }: Finding): Weight => {
  if (severity !== 'error') return 'look';
  return outcome === 'undecided' ? 'confirm' : 'must';
};

const listed = (findings: readonly Finding[], words: NoteWords, lang: Lang): string[] =>
  findings.flatMap((finding, index) => {
    const { message, basis, place, subject } = finding;
    const { what, fix } = say(message);
    // It stands in each of the submissions that it names.
    const isBetween = message.id.startsWith('scope.');
    // Within the applicant's own folder: how the recommender sorts submissions is nobody else's concern.
    const file = subject?.file ?? place?.file.split('/').at(-1);
    // Where nothing stands yet, no line is meant.
    const line = subject === undefined && place?.missing !== true ? place?.span.start.line : undefined;
    return [
      `${index + 1}. [${words.weight[weightOf(finding)]}] ${what[lang]}`,
      ...(basis === undefined ? [] : [`   ${words.clause(basis.clause, basis.quote)}`]),
      `   ${words.fix((finding.fix ?? fix)[lang])}`,
      ...(file === undefined || isBetween ? [] : [`   ${words.where(file, line)}`]),
    ];
  });
