import { type Message, message } from '../../findings/catalogue.ts';
import type { PreflightMatter } from '../../findings/messages/preflight.ts';
import type { PreflightFacts, PreflightPage } from './facts.ts';

/** Something to be said; `hint`: it looks so, and a person has to look. */
export interface PreflightSaid {
  readonly message: Message;
  readonly hint?: true;
}

/** Less than this share of a page is dust, and the shadow of its edge. */
const BLANK = 0.0005;
/** Sheets that differ by less are the same to a printer, in millimetres. */
const SAME_SIZE = 4;
/** A page that loses more than this share isn't just trimmed. */
const CROPPED = 0.25;

const READERS: Readonly<Record<PreflightMatter, (preflight: PreflightFacts) => PreflightSaid[]>> = {
  restrictions: ({ restricted }) => (restricted ? [{ message: message('pdf.restricted', {}) }] : []),
  scans: ({ pages }) => {
    const bare = numbersOf(pages, (page) => !page.text && !isBlank(page));
    return bare.length === 0 ? [] : [{ message: message('preflight.no-text', { pages: bare, of: pages.length }) }];
  },
  'blank-pages': ({ pages }) => {
    const blank = numbersOf(pages, isBlank);
    const unknown = numbersOf(pages, ({ text, ink }) => !text && ink === undefined);
    return [
      ...(blank.length === 0 ? [] : [hint(message('preflight.blank', { pages: blank }))]),
      ...(unknown.length === 0 ? [] : [hint(message('preflight.blank-unknown', { pages: unknown }))]),
    ];
  },
  'upside-down-pages': ({ pages }) => {
    const turned = numbersOf(pages, ({ stands }) => stands === 'upside-down');
    return turned.length === 0 ? [] : [hint(message('preflight.upside-down', { pages: turned }))];
  },
  'mixed-sizes': ({ pages }) => {
    const sizes = sheetsOf(pages);
    return sizes.length < 2 ? [] : [{ message: message('preflight.sizes', { sizes }) }];
  },
  'missing-fonts': ({ fonts }) => (fonts.length === 0 ? [] : [{ message: message('preflight.fonts', { fonts }) }]),
  attachments: ({ attachments: files }) =>
    files.length === 0 ? [] : [{ message: message('preflight.attachments', { files }) }],
  'open-forms': ({ form }) => (form === undefined ? [] : [{ message: message('preflight.form-open', form) }]),
  scripts: ({ actions }) => (actions.length === 0 ? [] : [{ message: message('preflight.actions', { actions }) }]),
  'disputed-count': ({ counts }) => {
    const { walked, declared = walked, second = walked } = counts;
    if (declared === walked && second === walked) return [];
    return [{ message: message('preflight.counts', { walked, declared: counts.declared, second: counts.second }) }];
  },
  'hidden-content': ({ outside, layers, pages }) => {
    const cropped = numbersOf(pages, ({ cut }) => cut > CROPPED);
    return [
      ...(outside === 0 ? [] : [{ message: message('preflight.outside', { pages: outside }) }]),
      ...(layers.length === 0 ? [] : [{ message: message('preflight.layers', { layers }) }]),
      ...(cropped.length === 0 ? [] : [{ message: message('preflight.cropped', { pages: cropped }) }]),
    ];
  },
  'broken-signatures': ({ signatures }) => {
    // Each later signature covers the earlier ones, so that only the last has to cover all.
    const later = Math.min(
      ...signatures.map(({ covers, after }) => (covers === 'gaps' ? Number.POSITIVE_INFINITY : after)),
    );
    return [
      ...(signatures.some(({ covers }) => covers === 'gaps')
        ? [{ message: message('preflight.signed-gaps', {}) }]
        : []),
      ...(later > 0 && Number.isFinite(later)
        ? [{ message: message('preflight.signed-earlier', { bytes: later }) }]
        : []),
    ];
  },
};

/** What there is to be said of a PDF in one matter. */
export const preflightMatter = (facts: PreflightFacts, matter: PreflightMatter): PreflightSaid[] =>
  READERS[matter](facts);

/** The pages with pictures that are coarser than `min` dots per inch, and those of which nobody can tell. */
export function coarsePages({ pages }: PreflightFacts, min: number): PreflightSaid[] {
  const coarse = numbersOf(pages, ({ dpi }) => dpi !== undefined && Math.round(dpi) < min);
  const unknown = numbersOf(pages, ({ whole }) => !whole);
  const dpi = Math.floor(Math.min(...pages.map((page) => page.dpi ?? Number.POSITIVE_INFINITY)));
  return [
    ...(coarse.length === 0 ? [] : [{ message: message('preflight.dpi', { pages: coarse, dpi, min }) }]),
    ...(unknown.length === 0 ? [] : [hint(message('preflight.dpi-unknown', { pages: unknown }))]),
  ];
}

/** Who signed, which is nothing to be put right. */
export function signedMatter({ signatures }: PreflightFacts): Message[] {
  const people = signatures.filter(({ stamp }) => !stamp);
  if (people.length === 0) return [];
  const signers = people.flatMap(({ signer }) => (signer === undefined ? [] : [signer]));
  return [message('preflight.signed', { signers, unnamed: people.length - signers.length })];
}

const hint = (said: Message): PreflightSaid => ({ message: said, hint: true });

/** Whether so little can be seen that a person would call the page blank. */
export const isBare = (ink: number): boolean => ink < BLANK;

const isBlank = ({ text, ink }: PreflightPage): boolean => !text && ink !== undefined && isBare(ink);

const numbersOf = (pages: readonly PreflightPage[], test: (page: PreflightPage) => boolean): number[] =>
  pages.flatMap((page, index) => (test(page) ? [index + 1] : []));

interface Sheets {
  readonly width: number;
  readonly height: number;
  readonly pages: number[];
}

/** The sizes of sheet that there are, the most usual first; portrait and landscape are the same sheet. */
export function sheetsOf(pages: readonly PreflightPage[]): readonly Sheets[] {
  const found: Sheets[] = [];
  for (const [index, page] of pages.entries()) {
    const [width, height] = [Math.min(page.width, page.height), Math.max(page.width, page.height)];
    const same = found.find(
      (one) => Math.abs(one.width - width) <= SAME_SIZE && Math.abs(one.height - height) <= SAME_SIZE,
    );
    if (same) same.pages.push(index + 1);
    else found.push({ width: Math.round(width), height: Math.round(height), pages: [index + 1] });
  }
  return found.toSorted((a, b) => b.pages.length - a.pages.length);
}
