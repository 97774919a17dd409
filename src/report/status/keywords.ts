import type { Lang } from '../../base/language.ts';
import type { CaseKeywords } from '../../check/status/keywords.ts';
import type { Status } from '../../check/status/status.ts';
import { say } from '../../wording/say.ts';
import { dressed, paragraph, type Setting } from '../lines.ts';
import type { StatusReport } from './report.ts';
import { titleOfMaterial } from './sheet.ts';
import { statusWords } from './words-of.ts';

/** Which of the call's words occur in each case; nothing where the sheet has no words for the category. */
export function keywordLines({ sheet, keywords }: Status, lang: Lang, setting: Setting): string[] {
  if (keywords === undefined) return [];
  const words = statusWords(lang);
  const { cases, terms, found, pages } = keywords;
  return [
    setting.paint.strong(words.keywords(sheet?.sheet.keywords?.clause.at ?? '', terms.length)),
    ...cases.flatMap((one) => caseLines(one, lang, setting)),
    ...paragraph(
      cases.length === 0 ? words.noCases : words.together(found.length, terms.length, cases.length, pages),
      2,
      setting,
    ),
    ...dressed(paragraph(words.literal, 2, setting), setting.paint.faint),
  ];
}

function caseLines({ material, pages, found, why }: CaseKeywords, lang: Lang, { columns, paint }: Setting): string[] {
  const words = statusWords(lang);
  const hits = found === undefined ? words.unread : found.length === 0 ? words.noHits : words.hits(found.length);
  const facts = [...(pages === undefined ? [] : [words.pages(pages)]), hits].join(words.comma);
  const setting = { columns, paint };
  const color = found !== undefined && found.length > 0 ? (text: string): string => text : paint.severity.warning;
  return [
    ...dressed(paragraph(words.heading(titleOfMaterial(material, lang), facts), 2, setting), color),
    ...(found !== undefined && found.length > 0 ? paragraph(words.list(found), 4, setting) : []),
    ...(why === undefined ? [] : paragraph(say(why).what[lang], 4, setting)),
  ];
}

/** The categories to which the jury could move the submission, by number of cases. */
export function moveLines({ status, program }: StatusReport, lang: Lang, setting: Setting): string[] {
  const { moves, sheet } = status;
  if (moves === undefined) return [];
  const words = statusWords(lang);
  const names = (ids: readonly string[]): string => words.list(ids.map((id) => program.categories[id]?.[lang] ?? id));
  const said = [
    ...(moves.fits.length === 0 ? [] : [`${words.movesFit}${words.colon}${names(moves.fits)}`]),
    ...(moves.lacks.length === 0 ? [] : [`${words.movesLack}${words.colon}${names(moves.lacks)}`]),
  ];
  return [
    setting.paint.strong(words.moves(sheet?.sheet.moves?.clause.at ?? '')),
    ...said.flatMap((text) => paragraph(text, 2, setting)),
  ];
}
