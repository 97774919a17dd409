import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import type { Proposal } from '../../programs/draft/proposal.ts';
import type { HumanStyle } from '../human.ts';
import { dressed, hanging, page, paragraph } from '../lines.ts';
import { makePaint, type Paint } from '../paint.ts';
import { entries } from './flow.ts';
import type { DecidedProposal, DraftReport } from './report.ts';
import { draftWordsEn } from './words.en.ts';
import type { DraftWords } from './words.ts';
import { draftWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, DraftWords> = { zh: draftWordsZh, en: draftWordsEn };

export const draftWords = (lang: Lang): DraftWords => WORDS[lang];

/** The proposals for people: what, by which words of the call, and what has to be checked; then what wasn't understood. */
export function humanDraft(report: DraftReport, style: HumanStyle): string {
  const { file, draft, proposals, bare, folder } = report;
  const paint = makePaint(style.colors);
  const say = (of: (words: DraftWords) => string | undefined): string[] =>
    style.langs.flatMap((lang) => {
      const text = of(WORDS[lang]);
      return text === undefined ? [] : paragraph(clean(text), 0, style);
    });
  const tally = (decision: DecidedProposal['decision']): number =>
    proposals.filter((one) => one.decision === decision).length;
  return page([
    [
      ...dressed(
        say((words) => words.read(file, draft.sentences, proposals.length)),
        paint.strong,
      ),
      ...say((words) => (proposals.length > 0 ? words.only : words.nothing)),
    ],
    ...(style.quiet ? [] : proposals.map((one, index) => proposalLines(index + 1, one, style, paint))),
    notUnderstood(report, style, paint),
    bare.length === 0 ? [] : say((words) => words.bare(bare)),
    folder === undefined
      ? say((words) => (proposals.length > 0 ? words.next(file) : undefined))
      : say((words) => words.written(folder, tally('confirmed'), tally('left'), tally('refused'))),
  ]);
}

/** What a person is asked about a proposal. */
export const proposalHead = ({ topic, params, quote, place, section }: Proposal, lang: Lang): string =>
  clean(`${WORDS[lang].title(topic, params)}  ${WORDS[lang].quote(quote)}  ${WORDS[lang].place(place, section)}`);

function proposalLines(number: number, { proposal }: DecidedProposal, style: HumanStyle, paint: Paint): string[] {
  const { kind, topic, params, quote, place, section, sure, level, open, phase } = proposal;
  const head = `${String(number).padStart(3)}  `;
  const indent = ' '.repeat(head.length);
  const [first] = style.langs;
  const settings = [`kind: ${kind}`, entries(params), phase && `phase: ${phase}`].filter((one) => one);
  return style.langs.flatMap((lang) => {
    const words = WORDS[lang];
    const about = `${words.level[level]} · ${words.sure[sure]}`;
    const title = hanging(lang === first ? head : indent, `${words.title(topic, params)}  (${about})`, style);
    const said = [
      ...(lang === first ? hanging(indent, words.quote(quote), style) : []),
      ...hanging(indent, words.place(place, section), style),
      ...(lang === first ? hanging(indent, settings.join(', '), style) : []),
      ...(open.length === 0
        ? []
        : hanging(
            indent,
            `${words.openHead}${lang === 'zh' ? '：' : ': '}${open.map((one) => words.open[one]).join(lang === 'zh' ? '；' : '; ')}`,
            style,
          )),
    ];
    return [...dressed(title, paint.strong), ...said];
  });
}

function notUnderstood({ draft }: DraftReport, style: HumanStyle, paint: Paint): string[] {
  const left = draft.notUnderstood;
  if (left.length === 0) return [];
  const [first = 'en'] = style.langs;
  return [
    ...style.langs.flatMap((lang) =>
      dressed(paragraph(WORDS[lang].notUnderstood(left.length), 0, style), paint.strong),
    ),
    ...left.flatMap(({ quote, place, section }) =>
      hanging('  ', `${WORDS[first].place(place, section)}  ${WORDS[first].quote(quote)}`, style),
    ),
  ];
}
