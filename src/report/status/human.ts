import { clean } from '../../base/clean.ts';
import { showInstant } from '../../base/instants.ts';
import type { Lang } from '../../base/language.ts';
import { type OpenAttestation, WORKS } from '../../check/status/next-steps.ts';
import type { SheetReading } from '../../check/status/sheet.ts';
import { titleOf } from '../../programs/program.ts';
import { zoneName } from '../../wording/zone-name.ts';
import { countOutcomes, deadline, type HumanStyle, verdictLine } from '../human.ts';
import { dressed, labelled, page, paragraph, type Setting, widest } from '../lines.ts';
import { makePaint } from '../paint.ts';
import { uiOf } from '../ui-of.ts';
import { keywordLines, moveLines } from './keywords.ts';
import { phaseLines } from './phases.ts';
import type { StatusReport } from './report.ts';
import { sheetLines } from './sheet.ts';
import type { StatusWords } from './words.ts';
import { aboutWords, statusWords } from './words-of.ts';

/** The status page for people: where the submission stands, what remains, the phases, the readiness sheet, the keywords. */
export function statusPage(report: StatusReport, style: HumanStyle): string {
  const setting = { columns: style.columns, paint: makePaint(style.colors) };
  const { sheet } = report.status;
  const sections: ((lang: Lang) => string[])[] = [
    (lang) => head(report, lang, setting),
    (lang) => remains(report, lang, setting),
    (lang) => phaseLines(report, lang, setting),
    ...(sheet === undefined ? [] : [(lang: Lang) => sheetLines(sheet, lang, setting)]),
    (lang) => keywordLines(report.status, lang, setting),
    (lang) => moveLines(report, lang, setting),
  ];
  return page(sections.flatMap((section) => style.langs.map(section)));
}

function head(report: StatusReport, lang: Lang, setting: Setting): string[] {
  const { program, applicant, category = '', asOf, closes, result } = report;
  const { paint } = setting;
  const [words, ui] = [statusWords(lang), uiOf(lang)];
  const moment = `${showInstant(asOf, program.zone)}, ${zoneName(program.zone, lang)}`;
  const spoken = lang === 'zh' ? `${zoneName(program.zone, lang)} ${showInstant(asOf, program.zone)}` : moment;
  const rows: [string, string][] = [
    [words.applicant, applicant[lang] ?? applicant.zh ?? applicant.en ?? words.none],
    ...(Object.keys(program.categories).length > 0
      ? [[words.category, program.categories[category]?.[lang] ?? (category || words.none)] as [string, string]]
      : []),
    [words.phase, ui.phase[report.phase]],
    [words.moment, report.rehearsed ? words.rehearsed(spoken) : spoken],
  ];
  const width = widest(rows.map(([label]) => label));
  const windows = report.status.phases.find(({ phase }) => phase === report.phase)?.windows ?? [];
  const none = windows.some(({ state }) => state === 'unknown') ? words.deadlineToCome : words.noDeadline;
  const limit = closes === undefined ? none : deadline(closes, asOf, program.zone, lang);
  const color = result.verdict === 'ready' ? paint.good : paint.severity.error;
  return [
    ...dressed(paragraph(ui.header(titleOf(program)[lang], program.id), 0, setting), paint.strong),
    ...rows.flatMap(([label, text]) => labelled(label, text, 0, width, setting)),
    ...dressed(paragraph(limit, 0, setting), paint.strong),
    ...dressed(paragraph(verdictLine(report, ui), 0, setting), color),
  ];
}

function remains({ status, result }: StatusReport, lang: Lang, setting: Setting): string[] {
  const { paint } = setting;
  const words = statusWords(lang);
  const { work, attestations } = status.next;
  const binding = attestations.filter((one) => one.binding);
  const advisable = attestations.filter((one) => !one.binding);
  const tasks = WORKS.filter((kind) => work[kind].length > 0);
  const asked = (title: string, list: readonly OpenAttestation[]): string[] =>
    list.length === 0
      ? []
      : [...paragraph(title, 2, setting), ...list.flatMap((one) => attestation(one, words, lang, setting))];
  return [
    paint.strong(words.remains),
    ...paragraph(uiOf(lang).rulesLine(countOutcomes(result.rules)), 2, setting),
    ...tasks.flatMap((kind) => [
      `  ${paint.severity.error(words.work[kind])}`,
      ...work[kind].flatMap(({ about, errors }) =>
        labelled('-', words.times(clean(aboutWords(about, lang)), errors), 4, 2, setting),
      ),
    ]),
    ...asked(words.persons(binding.length), binding),
    ...asked(words.advisable(advisable.length), advisable),
    ...(tasks.length + binding.length === 0 ? paragraph(words.nothingRemains, 2, setting) : []),
    ...(result.findings.length > 0 ? dressed(paragraph(words.seeValidate, 2, setting), paint.faint) : []),
    ...(status.sheet === undefined ? [] : inShort(status.sheet, words, lang, setting)),
  ];
}

function attestation(one: OpenAttestation, words: StatusWords, lang: Lang, setting: Setting): string[] {
  const id = one.rule.slice(one.rule.indexOf('/') + 1);
  const [first = ''] = one.files;
  const files = one.files.length > 1 ? words.fileCount(one.files.length) : clean(first);
  const statement = files === '' ? one.statement[lang] : words.heading(one.statement[lang], files);
  return labelled('-', `[${id}] ${statement}`, 4, 2, setting);
}

/** The dimensions that want attention, in one sentence. */
function inShort({ parts }: SheetReading, words: StatusWords, lang: Lang, setting: Setting): string[] {
  const rows = parts.flatMap(({ part, rows }) => (part.advice ? [] : rows));
  const said = (['empty', 'unmet', 'thin'] as const).flatMap((state) => {
    const labels = rows.filter((row) => row.state === state).map(({ dimension }) => dimension.label[lang]);
    return labels.length === 0 ? [] : [words.rowsAre(state, labels)];
  });
  if (said.length === 0) return paragraph(words.inShort(words.noneThin), 2, setting);
  return dressed(paragraph(words.inShort(said.join(words.semicolon)), 2, setting), setting.paint.severity.warning);
}
