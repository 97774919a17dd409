import { decodeStrictly } from '../../archive/code-pages.ts';
import type { ZipEntry } from '../../archive/zip-entry.ts';
import { type Looks, looksOf, SYSTEMS } from '../../archive/zip-looks.ts';
import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { baseName, stemOf } from '../../base/paths.ts';
import { showBytes } from '../../base/sizes.ts';
import { isMarked, isRenamed } from '../../bundle/doctor/diagnosis.ts';
import { NAME_LENGTH, tame } from '../../wording/tame.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, hanging, labelled, page, paragraph, type Setting, widest } from '../lines.ts';
import { makePaint } from '../paint.ts';
import type { DoctorReport } from './report.ts';
import { doctorWordsEn } from './words.en.ts';
import type { DoctorWords } from './words.ts';
import { doctorWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, DoctorWords> = { zh: doctorWordsZh, en: doctorWordsEn };

/** A name from the zip may be 65,535 bytes long. */
const shownName = (name: string): string => tame(name, NAME_LENGTH);

/** Of names that look garbled, and of every other list, so many are shown. */
const [SHOWN_LOOKS, SHOWN] = [4, 12];

/** The diagnosis for people: how the names look where, what is wrong, what a clean copy has, and the verdict. */
export function doctorPage(report: DoctorReport, style: HumanStyle): string {
  const setting = { columns: style.columns, paint: makePaint(style.colors) };
  const each = (section: (words: DoctorWords) => string[]): string[][] =>
    style.langs.map((lang) => section(WORDS[lang]));
  const findings = report.findings.filter(({ severity }) => !style.quiet || severity === 'error');
  const readable = report.diagnosis.wall.length === 0;
  const blocks = [
    ...(style.quiet ? [] : each((words) => head(report, words, setting))),
    ...(style.quiet || !readable ? [] : each((words) => looks(report, words, setting))),
    ...findings.map((finding) => findingLines(finding, { lineOf: () => undefined }, style, setting.paint)),
    ...(style.quiet ? [] : each((words) => renames(report, words, setting))),
    ...(style.quiet ? [] : each((words) => leftOut(report, words, setting))),
    ...each((words) => lacking(report, words, setting)),
    [...each((words) => verdict(report, words, setting)).flat(), ...below(report)],
  ];
  return page(blocks);
}

const entriesOf = ({ diagnosis: { files, lacking } }: DoctorReport): ZipEntry[] =>
  [...files, ...lacking].map(({ entry }) => entry).toSorted((a, b) => a.index - b.index);

function head(report: DoctorReport, words: DoctorWords, setting: Setting): string[] {
  const { file, bytes, diagnosis } = report;
  const { codePage, others } = diagnosis.names;
  const unmarked = entriesOf(report).filter((entry) => !isMarked(entry) && entry.nameEncoding !== 'unicode-path');
  const lines = [words.header(clean(file), entriesOf(report).length + diagnosis.junk.length, showBytes(bytes))];
  if (codePage !== undefined || (report.chosen && unmarked.length > 0)) {
    lines.push(words.read(words.encoding[codePage ?? 'utf-8'], report.chosen));
  }
  const example = unmarked.find(({ nameEncoding }) => nameEncoding !== 'utf-8-unflagged' || codePage === undefined);
  for (const other of example === undefined ? [] : others) {
    const text = example && decodeStrictly(example.rawName, other);
    if (text !== undefined) lines.push(words.couldBe(other, words.encoding[other], shownName(text)));
  }
  const [first = '', ...rest] = lines.map((line) => paragraph(line, 0, setting).join('\n'));
  return [setting.paint.strong(first), ...rest];
}

/** Whether a system shows a name as it is meant. */
const isRight = (look: string | null, { name }: ZipEntry): boolean => look === name;

function looks(report: DoctorReport, words: DoctorWords, setting: Setting): string[] {
  const all = entriesOf(report).map((entry) => ({ entry, look: looksOf(entry) }));
  const garbled = all.filter(({ entry, look }) => SYSTEMS.some((system) => !isRight(look[system], entry)));
  if (all.length === 0) return [];
  if (garbled.length === 0) return dressed(paragraph(words.sameEverywhere, 0, setting), setting.paint.good);
  const width = widest(SYSTEMS.map((system) => words.system[system]));
  const counts = SYSTEMS.flatMap((system) => {
    const right = all.filter(({ entry, look }) => isRight(look[system], entry)).length;
    const wrong = all.length - right;
    const said = [...(right > 0 ? [words.right(right)] : []), ...(wrong > 0 ? [words.wrong(wrong)] : [])].join('  ');
    const dress = wrong > 0 ? setting.paint.severity.warning : setting.paint.good;
    return dressed(labelled(words.system[system], said, 2, width, setting), dress);
  });
  const shown = garbled.slice(0, SHOWN_LOOKS);
  return [
    setting.paint.strong(words.looks),
    ...counts,
    words.examples(shown.length, garbled.length),
    ...shown.flatMap(({ entry, look }) => oneLook(entry, look, words, width, setting)),
  ];
}

/** Characters for private use have no picture: a system shows boxes. */
const drawn = (text: string): string => shownName(text).replace(/\p{Co}/gu, '□');

function oneLook(entry: ZipEntry, look: Looks, words: DoctorWords, width: number, setting: Setting): string[] {
  return [
    ...paragraph(shownName(entry.name), 2, setting),
    ...SYSTEMS.filter((system) => !isRight(look[system], entry)).flatMap((system) =>
      dressed(
        labelled(words.system[system], drawn(look[system] ?? words.garbled), 4, width, setting),
        setting.paint.faint,
      ),
    ),
  ];
}

/** A title, the first lines of a list, and how many more there are. */
function listOf(title: string, lines: readonly string[][], words: DoctorWords, { paint }: Setting): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [paint.strong(title), ...lines.slice(0, SHOWN).flat(), ...(more > 0 ? [`  ${words.more(more)}`] : [])];
}

function renames({ diagnosis }: DoctorReport, words: DoctorWords, setting: Setting): string[] {
  const renamed = diagnosis.files.filter(isRenamed);
  const lines = renamed.map(({ entry, name }) => [
    ...paragraph(shownName(entry.name), 2, setting),
    ...hanging('    → ', name === entry.name.normalize('NFC') ? `${name}  (${words.composed})` : name, setting),
  ]);
  return listOf(words.renamed(renamed.length), lines, words, setting);
}

function leftOut({ diagnosis: { junk } }: DoctorReport, words: DoctorWords, setting: Setting): string[] {
  const lines = junk.map((one) => paragraph(`${shownName(one.entry.name)}  (${words.junk[one.junk]})`, 2, setting));
  return listOf(words.leftOut(junk.length), lines, words, setting);
}

function lacking({ diagnosis }: DoctorReport, words: DoctorWords, setting: Setting): string[] {
  const lines = diagnosis.lacking.map(({ entry, lack }) =>
    paragraph(`${shownName(entry.name)}  (${words.lack[lack]})`, 2, setting),
  );
  return listOf(words.lacking(lines.length), lines, words, setting);
}

function verdict(report: DoctorReport, words: DoctorWords, setting: Setting): string[] {
  const { paint } = setting;
  const [text, isGood] = report.copy === undefined ? withoutCopy(report, words) : withCopy(report, words);
  return dressed(paragraph(text, 0, setting), isGood ? paint.good : paint.severity.error);
}

type Conclusion = readonly [text: string, isGood: boolean];

function withCopy({ verdict, diagnosis: { files, lacking }, copy }: DoctorReport, words: DoctorWords): Conclusion {
  if (lacking.length > 0) return [words.copiedInPart(files.length, lacking.length), false];
  const copied = words.copied(files.length, showBytes(copy?.bytes ?? 0));
  return verdict === 'lacking' ? [`${copied} ${words.copiedBadNames}`, false] : [copied, true];
}

function withoutCopy({ verdict, diagnosis, asked }: DoctorReport, words: DoctorWords): Conclusion {
  const { files, lacking } = diagnosis;
  const inPart = lacking.length > 0 ? words.wouldLack(lacking.length) : words.namesLack;
  const said = {
    sound: words.sound,
    repairable: files.length > 0 ? words.repairable : words.nothingLeft,
    lacking: files.length > 0 ? inPart : words.nothingLeft,
    unreadable: words.unreadable,
  }[verdict];
  return [asked ? `${said} ${words.notCopied}` : said, verdict === 'sound'];
}

/** On a line of its own, whatever its length: where the copy is, or the command that would write one. */
function below({ file, verdict, diagnosis, copy, chosen }: DoctorReport): string[] {
  if (copy !== undefined) return [`  ${copy.path}`, `  SHA-256 ${copy.sha256}`];
  if (verdict === 'sound' || diagnosis.files.length === 0) return [];
  const beside = `${file.slice(0, file.length - baseName(file).length)}${stemOf(file)}-clean.zip`;
  const names = chosen ? ` --names ${diagnosis.names.codePage ?? 'utf-8'}` : '';
  return [`  dossier doctor ${quotedForShell(file)}${names} --out ${quotedForShell(beside)}`];
}

const quotedForShell = (path: string): string => (/[^\p{L}\p{N}._/:-]/u.test(path) ? `"${clean(path)}"` : path);
