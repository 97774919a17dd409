import type { Bilingual, Lang } from '../../base/language.ts';
import { displayWidth, padDisplay } from '../../base/width.ts';
import { type Program, titleOf } from '../../programs/program.ts';
import { zoneName } from '../../wording/zone-name.ts';
import type { HumanStyle } from '../human.ts';
import { dressed, paragraph } from '../lines.ts';
import { makePaint, type Paint } from '../paint.ts';
import { uiOf } from '../ui-of.ts';
import { entryLines } from './lines.ts';
import { countsOf, daysAfter, levelsIn, windowsOf } from './program.ts';
import type { ReferenceWords } from './words.ts';
import { referenceWords } from './words-of.ts';

/** A call in one screen, for people. */
export function programText(program: Program, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  return `${style.langs.map((lang) => programLines(program, lang, style, paint).join('\n')).join('\n\n')}\n`;
}

function programLines(program: Program, lang: Lang, style: HumanStyle, paint: Paint): string[] {
  const words = referenceWords(lang);
  const { label } = words;
  const entry = (name: string, ...paragraphs: string[]): string[] => entryLines(name, paragraphs, lang, style.columns);
  const { source, slots, fields, gaps } = program;
  const categories = table(program.categories, lang);
  const kinds = table(program.applicantKinds, lang);
  const materials = Object.fromEntries(Object.entries(slots).map(([id, slot]) => [id, slot.label]));
  return [
    paint.strong(program.id),
    ...dressed(paragraph(titleOf(program)[lang], 0, style), paint.strong),
    ...entry(label.edition, program.edition),
    ...entry(label.source, [source.title[lang], source.url].filter((part) => part !== undefined).join(' ')),
    ...entry(label.window, ...windowTexts(program, lang)),
    ...entry(label.delivery, deliveryText(program, words)),
    ...(categories.length === 0 ? [] : entry(label.categories, ...categories)),
    ...(kinds.length === 0 ? [] : entry(label.kinds, ...kinds)),
    ...entry(label.materials, ...table(materials, lang)),
    ...entry(label.answers, words.answers(Object.keys(fields).length)),
    ...entry(label.rules, ...countTexts(program, lang)),
    ...(gaps.length === 0 ? [] : entry(label.gaps, ...gaps.map((gap) => `- ${gap[lang]}`))),
  ];
}

/** Words with their names, the names one below the other. */
function table(labels: Readonly<Record<string, Bilingual>>, lang: Lang): string[] {
  const widest = Math.max(0, ...Object.keys(labels).map(displayWidth));
  return Object.entries(labels).map(([id, text]) => `${padDisplay(id, widest)}  ${text[lang]}`);
}

/** When the call takes submissions and answers. */
export function windowTexts(program: Program, lang: Lang): string[] {
  const words = referenceWords(lang);
  const shown = windowsOf(program).map((window) => {
    const { title, phase, opens, closes, zone, zoneStated, told } = window;
    const [when, clock] = [uiOf(lang).phase[phase], zoneName(zone, lang)];
    if (typeof closes === 'string') return words.window(when, opens, closes, clock, zoneStated);
    const after = daysAfter(window);
    return after === undefined
      ? words.windowTold(when, title[lang], told[lang])
      : words.windowAfter(when, title[lang], after.label[lang], after.days, clock);
  });
  return shown.length === 0 ? [words.noWindow] : shown;
}

/** Where submissions go. */
export function deliveryText({ delivery }: Program, words: ReferenceWords): string {
  if (delivery.channel === 'email') return words.delivery.email(delivery.to.join(words.comma));
  return delivery.portal === undefined ? words.delivery.unstated : words.delivery.portal(delivery.portal);
}

/** How many rules each phase has, by level. */
export function countTexts(program: Program, lang: Lang): string[] {
  const words = referenceWords(lang);
  return countsOf(program).map(({ phase, counts }) =>
    words.counted(
      uiOf(lang).phase[phase],
      levelsIn(counts).map(([level, count]) => [words.level[level], count]),
    ),
  );
}
