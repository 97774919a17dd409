import { clean } from '../../base/clean.ts';
import { showClosing, showInstant } from '../../base/instants.ts';
import type { Lang } from '../../base/language.ts';
import { cutDisplay, displayWidth, padDisplay, padDisplayStart } from '../../base/width.ts';
import type { Coming } from '../../check/status/coming.ts';
import type { About } from '../../check/status/next-steps.ts';
import type { OpenWork } from '../../check/status/open-work.ts';
import { applicable, isSettled } from '../../check/status/phases.ts';
import { TASK_WORDS } from '../../check/status/tasks.ts';
import { titleOf } from '../../programs/program.ts';
import { zoneName } from '../../wording/zone-name.ts';
import { deadline, verdictLine } from '../human.ts';
import { dressed, labelled, paragraph, type Setting, widest } from '../lines.ts';
import { uiOf } from '../ui-of.ts';
import type { StatusReport } from './report.ts';
import { screenWordsEn } from './screen-words.en.ts';
import type { ScreenWords } from './screen-words.ts';
import { screenWordsZh } from './screen-words.zh.ts';
import { inShort } from './sheet.ts';
import { otherClocks } from './windows.ts';
import { aboutWords, statusWords } from './words-of.ts';

const WORDS: Readonly<Record<Lang, ScreenWords>> = { zh: screenWordsZh, en: screenWordsEn };
const DAY = 86_400_000;
/** How many dates have room on a screen. */
const DATES = 2;
/** Columns of a number with its gap. */
const COUNT = 8;

/** Everything that matters, on one screen: verdict and time left, what remains by kind of work, how far it is, what comes next. */
export function screenBlocks(report: StatusReport, lang: Lang, setting: Setting): string[][] {
  return [
    head(report, lang, setting),
    todo(report.status.work, lang, setting),
    progress(report, lang, setting),
    next(report, lang, setting),
  ];
}

/** Where to read on. */
export const seeMore = ({ status }: StatusReport, lang: Lang, setting: Setting): string[] => {
  const dated = status.calendar.coming.length > 0;
  return dressed(paragraph(WORDS[lang].seeMore(dated), 0, setting), setting.paint.faint);
};

function head(report: StatusReport, lang: Lang, setting: Setting): string[] {
  const { program, applicant, category = '', asOf, closes, result, status } = report;
  const { paint } = setting;
  const [words, statusSays, ui] = [WORDS[lang], statusWords(lang), uiOf(lang)];
  const checked = words.asOf(showInstant(asOf, program.zone), zoneName(program.zone, lang));
  const about = [
    applicant[lang] ?? applicant.zh ?? applicant.en ?? statusSays.none,
    ...(Object.keys(program.categories).length > 0
      ? [program.categories[category]?.[lang] ?? (category || statusSays.none)]
      : []),
    words.phase(ui.phase[report.phase]),
    report.rehearsed ? statusSays.rehearsed(checked) : checked,
  ];
  const windows = status.phases.find(({ phase }) => phase === report.phase)?.windows ?? [];
  const none = windows.some(({ state }) => state === 'unknown') ? statusSays.deadlineToCome : statusSays.noDeadline;
  const others = closes === undefined ? [] : otherClocks(closes, status.zone, lang);
  const limit = [
    closes === undefined ? none : deadline(closes, asOf, program.zone, lang),
    ...(others.length === 0 ? [] : [words.otherClocks(others)]),
  ];
  return [
    ...dressed(paragraph(ui.header(titleOf(program)[lang], program.id), 0, setting), paint.strong),
    ...dressed(paragraph(words.about(about), 0, setting), paint.faint),
    ...dressed(
      paragraph(verdictLine(report, ui), 0, setting),
      result.verdict === 'ready' ? paint.good : paint.severity.error,
    ),
    ...dressed(paragraph(limit.join(statusSays.gap), 0, setting), paint.strong),
  ];
}

function todo(work: readonly OpenWork[], lang: Lang, setting: Setting): string[] {
  const words = WORDS[lang];
  const { paint, columns } = setting;
  if (work.length === 0) return [paint.strong(words.todo), ...paragraph(words.nothing, 2, setting)];
  const names = work.map(({ task }) => TASK_WORDS[task].name[lang]);
  const width = Math.max(widest(names), displayWidth(words.todo));
  const heads = [words.must, words.should].map((word) => padDisplayStart(word, COUNT)).join('');
  const room = columns - 2 - width - 2 * COUNT - 4;
  return [
    paint.strong(padDisplay(words.todo, width + 2)) + paint.faint(heads),
    ...work.map(({ items }, index) => {
      const must = items.filter(({ binding }) => binding).length;
      const counts = [must, items.length - must].map((count) => padDisplayStart(count === 0 ? '-' : `${count}`, COUNT));
      const name = padDisplay(names[index] ?? '', width);
      const concerns = asManyAsFit(
        items.map(({ about }) => nameOf(about, lang)),
        room,
        words,
      );
      return `  ${must > 0 ? paint.severity.error(name) : name}${counts.join('')}  ${concerns}`;
    }),
  ];
}

/** A file goes by its name; who looks for its folder finds it with `--all`. */
function nameOf(about: About, lang: Lang): string {
  const name = aboutWords(about, lang);
  return /\/.*\.[a-z\d]{2,5}$/i.test(name) ? name.slice(name.lastIndexOf('/') + 1) : name;
}

/** At least one name, cut where it must be. */
function asManyAsFit(names: readonly string[], room: number, words: ScreenWords): string {
  const clear = names.map((name) => clean(name));
  for (let count = clear.length; count > 0; count -= 1) {
    const text = words.more(clear.slice(0, count), clear.length);
    if (displayWidth(text) <= room) return text;
  }
  const [first = ''] = clear;
  const around = displayWidth(words.more([''], clear.length));
  return words.more([cutDisplay(first, Math.max(4, room - around))], clear.length);
}

function progress({ status, phase }: StatusReport, lang: Lang, setting: Setting): string[] {
  const words = WORDS[lang];
  const says = statusWords(lang);
  const { slots, fields } = status.progress;
  const due = applicable(status.phases.find((one) => one.phase === phase)?.rules ?? []);
  const rows: [string, string][] = [
    [
      words.materials,
      says.list(slots.map(({ label, ready, listed, lacking }) => words.slot(label[lang], ready, listed, lacking))),
    ],
    [
      words.entries,
      says.list(fields.map(({ label, filled, asked, errors }) => words.group(label[lang], filled, asked, errors))),
    ],
    [words.rules, due.length === 0 ? says.asksNothing : says.settled(due.filter(isSettled).length, due.length)],
  ];
  const width = widest(rows.map(([label]) => label));
  return [
    setting.paint.strong(words.progress),
    ...rows.flatMap(([label, text]) => (text === '' ? [] : labelled(label, text, 2, width, setting))),
    ...(status.sheet === undefined ? [] : inShort(status.sheet, says, setting)),
  ];
}

function next({ status, asOf, closes }: StatusReport, lang: Lang, setting: Setting): string[] {
  const words = WORDS[lang];
  const { undated } = status.calendar;
  // The deadline itself stands above.
  const coming = status.calendar.coming.filter(({ end, at }) => end === 'opens' || at.first !== closes?.first);
  const rows = coming.slice(0, DATES).map((one) => comingRow(one, asOf, lang));
  const width = widest(rows.map(([when]) => when).concat(''));
  const left = coming.length - rows.length;
  return [
    setting.paint.strong(words.next),
    ...rows.flatMap(([when, what]) => labelled(when, what, 2, width, setting)),
    ...(coming.length === 0 && undated.length === 0 ? paragraph(words[nothingNext(status)], 2, setting) : []),
    ...(left + undated.length > 0 ? paragraph(words.rest(left, undated.length), 2, setting) : []),
  ];
}

/** Why no date comes next. */
function nothingNext({ phases, calendar }: StatusReport['status']): 'noneGiven' | 'noneComing' | 'noneBeyond' {
  if (phases.every(({ windows }) => windows.length === 0)) return 'noneGiven';
  return calendar.coming.length === 0 ? 'noneComing' : 'noneBeyond';
}

function comingRow({ rule, end, at }: Coming, asOf: number, lang: Lang): [string, string] {
  const words = WORDS[lang];
  const says = statusWords(lang);
  const shown = end === 'opens' ? showInstant(at.first, at.firstZone) : showClosing(at.first, at.firstZone);
  const title = end === 'opens' ? words.opens(rule.title[lang]) : words.closes(rule.title[lang]);
  const when = [
    ...(at.first < at.last ? [words.earliest] : []),
    words.inDays(Math.max(0, Math.floor((at.first - asOf) / DAY))),
  ];
  return [shown, says.heading(title, says.list(when))];
}
