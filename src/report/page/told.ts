import type { Bilingual, Lang } from '../../base/language.ts';
import { formatRoute } from '../../base/route.ts';
import type { Finding } from '../../findings/finding.ts';
import { findLabel } from '../../programs/labels.ts';
import type { Program } from '../../programs/program.ts';
import { say } from '../../wording/say.ts';
import { uiOf } from '../ui-of.ts';
import { pageWords } from './words-of.ts';

/** One of the things that stand below a finding, with its label. */
export interface About {
  readonly kind: 'demand' | 'basis' | 'consequence' | 'fix';
  readonly label: string;
  readonly text: string;
}

/** What there is to say of a finding, in the order in which it is read. */
export interface Told {
  readonly weight: string;
  readonly where: string;
  readonly what: string;
  /** What is demanded, on what it rests, what becomes of it, what to do. */
  readonly about: readonly About[];
  readonly fix: string;
}

/** Pages that a finding is about, from 1; most are about none. */
export function pagesOf({ message, subject }: Finding): number[] {
  if (subject?.page !== undefined) return [subject.page];
  const { pages, page, marks } = message.params as { pages?: unknown; page?: unknown; marks?: unknown };
  const marked = Array.isArray(marks) ? marks.flatMap((mark: { page?: number }) => mark.page ?? []) : [];
  const named = Array.isArray(pages) ? pages.filter((one) => typeof one === 'number') : [];
  const all = [...named, ...marked, ...(typeof page === 'number' ? [page] : [])];
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** Pages that show what a finding is about: those it names, or the first one too many. */
export function tellingPages(finding: Finding): number[] {
  const { message } = finding;
  return message.id === 'pages.over' ? [message.params.limit + 1] : pagesOf(finding);
}

/** As many pages as are named; of more, the first ones stand for them. */
const MOST_PAGES = 6;

/** Where it is; `among`: several manifests, so that this one is named. */
function whereOf(finding: Finding, lang: Lang, among: boolean): string {
  const { place, subject } = finding;
  const words = pageWords(lang);
  const pages = subject === undefined ? [] : pagesOf(finding);
  const shown = pages.slice(0, MOST_PAGES);
  const path = place === undefined || subject !== undefined ? '' : formatRoute(place.route);
  const line = place === undefined || place.missing ? '' : words.line(place.span.start.line);
  const parts = [
    among ? (place?.file ?? '') : '',
    subject?.file ?? '',
    shown.length === 0 ? '' : `${words.pages(shown)}${pages.length > shown.length ? ' …' : ''}`,
    subject === undefined ? line : '',
    path,
  ];
  return parts.filter((part) => part !== '').join(lang === 'zh' ? '，' : ', ');
}

/** A finding in words; `among`: of one of several submissions, whose manifest is named. */
export function told(finding: Finding, lang: Lang, among = false): Told {
  const ui = uiOf(lang);
  const { severity, outcome, title, basis, consequence, waiver } = finding;
  const sentence = say(finding.message);
  const fix = waiver === undefined ? (finding.fix ?? sentence.fix)[lang] : '';
  const about: (About | undefined)[] = [
    title && { kind: 'demand', label: ui.demands, text: title[lang] },
    basis
      ? { kind: 'basis', label: ui.basis, text: ui.quote(basis.clause, basis.quote) }
      : sentence.why && { kind: 'basis', label: ui.why, text: sentence.why[lang] },
    consequence && { kind: 'consequence', label: ui.consequence, text: ui.consequences[consequence] },
    waiver
      ? { kind: 'fix', label: ui.waived, text: ui.waivedBy(waiver.reason, waiver.by) }
      : { kind: 'fix', label: ui.fix, text: fix },
  ];
  return {
    weight: outcome === 'failed' ? ui.severity[severity] : ui.qualified(ui.severity[severity], ui.outcome[outcome]),
    where: whereOf(finding, lang, among),
    what: sentence.what[lang],
    about: about.flatMap((one) => (one === undefined ? [] : [one])),
    fix,
  };
}

const same = (text: string): Bilingual => ({ zh: text, en: text });

/** What a finding is about, in a few words: the file, what the entry is called, the rule's demand, or the place. */
export function aboutOf({ message, subject, title, place }: Finding, program: Program | undefined): Bilingual {
  const { label } = message.params as { readonly label?: Bilingual };
  const { rule } = message.params as { readonly rule?: string };
  const named = label ?? title ?? program?.rules.find(({ id }) => id === rule)?.title;
  if (subject !== undefined) return same(subject.file);
  if (named !== undefined) return named;
  if (place === undefined || place.route.length === 0) return { zh: '申报清单', en: 'the manifest' };
  const path = place.route.filter((step) => typeof step === 'string').join('.');
  return (program && findLabel(program, path)) ?? same(formatRoute(place.route));
}
