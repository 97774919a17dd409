import { clean } from '../../base/clean.ts';
import { showClosing } from '../../base/instants.ts';
import type { Lang } from '../../base/language.ts';
import type { Checked, Program } from '../../programs/program.ts';
import { zoneName } from '../../wording/zone-name.ts';
import type { Report } from '../report.ts';
import { editionEn } from './words.en.ts';
import type { EditionWords } from './words.ts';
import { editionZh } from './words.zh.ts';

const WORDS: Record<Lang, EditionWords> = { zh: editionZh, en: editionEn };

function checkedWords(checked: Checked | undefined, lang: Lang): string {
  const words = WORDS[lang];
  return checked === undefined ? words.unchecked : words.checked(checked.on, checked.against[lang]);
}

/** By which pack a submission is judged: when it was compared with the call, and the overlays that apply. */
export function packLines(program: Program | undefined, lang: Lang): string[] {
  if (program === undefined) return [];
  const { checked, lineage } = program;
  const words = WORDS[lang];
  if (lineage === undefined) return [clean(capital(checkedWords(checked, lang)))];
  const { base, overlays } = lineage;
  return [
    words.base(base.title[lang], base.id, checkedWords(base.checked, lang)),
    ...overlays.map((overlay) =>
      words.overlay(nameOf(overlay.name?.[lang], overlay.named, lang), checkedWords(overlay.checked, lang)),
    ),
  ].map(clean);
}

function nameOf(name: string | undefined, named: string, lang: Lang): string {
  if (name === undefined) return named;
  return lang === 'zh' ? `${name}（${named}）` : `${name} (${named})`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the window for applying is over: that this edition is closed, and how rules for a newer one are made. */
export function editionOver(report: Report, lang: Lang): string[] {
  const { program, programNamed = '', closes, asOf, phase } = report;
  if (program === undefined || closes === undefined || asOf < closes.last || phase !== 'apply') return [];
  const words = WORDS[lang];
  const extend = program.lineage === undefined && programNamed === program.id ? program.id : words.thisPack;
  const { edition, zone } = program;
  return [clean(words.over(edition, showClosing(closes.last, zone), zoneName(zone, lang), extend))];
}
