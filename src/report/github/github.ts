import { clean } from '../../base/clean.ts';
import type { Lang, Langs } from '../../base/language.ts';
import type { Severity } from '../../findings/severity.ts';
import { type AllJudged, allFound, type Found, seenFrom } from '../machine/judged.ts';
import { fixOf, joined, whatOf } from '../machine/texts.ts';
import { uiOf } from '../ui-of.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' };

/** A judgement as the workflow commands with which GitHub marks lines of files: one line for each finding that stands. */
export function githubCommands(judged: AllJudged, langs: Langs): string {
  const standing = allFound(judged).filter(({ finding }) => finding.outcome !== 'waived');
  return standing.map((found) => `${commandOf(found, judged, langs)}\n`).join('');
}

function commandOf({ finding, manifestFile }: Found, { workingFolder }: AllJudged, langs: Langs): string {
  const { place, rule, severity, message } = finding;
  const title = clean(finding.title === undefined ? message.id : inEach(langs, finding.title, ' / '));
  const properties = [
    `file=${property(seenFrom(workingFolder, place?.file ?? manifestFile))}`,
    ...(place === undefined ? [] : spanOf(place.span)),
    `title=${property(title)}`,
  ];
  const text = langs.flatMap((lang) => linesOf(finding, rule, lang)).join('\n');
  return `::${COMMAND[severity]} ${properties.join(',')}::${data(text)}`;
}

/** GitHub takes an end column only on the line of the beginning. */
function spanOf({ start, end }: NonNullable<Found['finding']['place']>['span']): string[] {
  const lines = [`line=${start.line}`, `endLine=${Math.max(start.line, end.line)}`];
  return end.line === start.line ? [...lines, `col=${start.column}`, `endColumn=${end.column}`] : lines;
}

function linesOf(finding: Found['finding'], rule: string | undefined, lang: Lang): string[] {
  const { basis } = finding;
  const about = finding.subject === undefined ? '' : clean(finding.subject.file);
  const what = about === '' ? '' : lang === 'zh' ? `${about}：` : `${about}: `;
  return [
    what + joined(lang, whatOf(finding, lang), fixOf(finding, lang)),
    ...(basis === undefined ? [] : [`${clean(uiOf(lang).quote(basis.clause, basis.quote))} [${rule ?? ''}]`]),
  ];
}

const inEach = (langs: Langs, text: Readonly<Record<Lang, string>>, gap: string): string =>
  langs.map((lang) => text[lang]).join(gap);

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
