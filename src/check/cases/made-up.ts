import { extensionOf } from '../../base/paths.ts';
import {
  type FileFacts,
  FORMATS,
  type Format,
  type Inspection,
  known,
  unknown,
  type VideoFacts,
} from '../../facts/facts.ts';
import type { FormEntry, FormFacts } from '../../facts/form/form-facts.ts';
import type { HeadingFacts } from '../../facts/headings/facts.ts';
import { message } from '../../findings/catalogue.ts';
import { layoutAs } from './layout.ts';
import { preflightAs } from './preflight.ts';
import type { CASE_FAULTS, CaseFacts } from './shape.ts';

/** A film in which a call finds nothing wrong. */
const FULL: VideoFacts = {
  seconds: 45,
  width: 1920,
  height: 1080,
  aspect: 16 / 9,
  scan: 'progressive',
  videoCodec: 'AVC',
  subtitles: ['zh', 'en'],
  beside: [],
};

const FAULTS = {
  'pdf.password': message('pdf.password', {}),
  'pdf.corrupt': message('pdf.corrupt', { reason: 'no page tree' }),
  'word.unopenable': message('word.unopenable', { reason: '示例' }),
  'text.not-readable': message('text.not-readable', { found: 'doc' }),
  'text.none': message('text.none', {}),
  'layout.not-checked': message('layout.not-checked', { reason: '示例' }),
  'preflight.not-checked': message('preflight.not-checked', { reason: '示例' }),
} as const satisfies Record<(typeof CASE_FAULTS)[number], unknown>;

const NO_FORM: FormFacts = {
  entries: [],
  lists: [],
  lines: [],
  matters: {
    changes: [],
    comments: { count: 0, authors: [] },
    hidden: [],
    macros: false,
    fields: [],
    signed: false,
    external: [],
    margins: [],
  },
};

const BY_EXTENSION: Readonly<Record<string, Format>> = { jpg: 'jpeg', tif: 'tiff', srt: 'text', txt: 'text' };

const formatOf = (extension: string): Format =>
  BY_EXTENSION[extension] ?? FORMATS.find((format) => format === extension) ?? 'unknown';

/** A file of which nothing else is said: sound, small, with two pages where it is a PDF. */
function madeUp(file: string): FileFacts {
  const extension = extensionOf(file);
  const format = formatOf(extension);
  const base = { file, real: file, bytes: 100_000, modified: 0, format, extension };
  if (format === 'pdf') return { ...base, pages: known({ pages: 2, remarks: [] }), text: known({ text: '示例 2025' }) };
  if (format === 'docx') return { ...base, text: known({ text: '示例 2025' }) };
  return format === 'mp4' ? { ...base, video: known(FULL) } : base;
}

/** What inspection would find in a file as a case describes it; `real`: what it did find, where there is such a file. */
export function inspectionOf(file: string, real: Inspection | undefined, change: CaseFacts | undefined): Inspection {
  if (change?.missing) return { ok: false, message: message('file.missing', { file, nearest: undefined }) };
  if (change === undefined && real !== undefined) return real;
  const base = real?.ok ? real.facts : madeUp(file);
  const { format, extension, bytes, headings, pixels, video, seals, fault } = change ?? {};
  const facts: FileFacts = {
    ...base,
    ...(format && { format }),
    ...(extension !== undefined && { extension }),
    ...(bytes !== undefined && { bytes }),
    ...pagesOf(change ?? {}),
    ...textsOf(change ?? {}),
    ...(headings !== undefined && { headings: known(headingsOf(headings)) }),
    ...(pixels && { pixels: known(pixels) }),
    ...(video && { video: known({ ...FULL, ...given(video) }) }),
    ...formOf(base, change ?? {}),
    ...(seals && { seals: known({ pages: seals }) }),
  };
  return { ok: true, facts: { ...facts, ...looksOf(facts, change ?? {}, real), ...faultOf(fault) }, remarks: [] };
}

const PAGES_FACETS = ['pages', 'text', 'layout', 'preflight'] as const;

/** What a reader finds out nothing about, and why. */
function faultOf(fault: CaseFacts['fault']): Partial<FileFacts> {
  if (fault === undefined) return {};
  const [about = ''] = fault.split('.');
  const facets = PAGES_FACETS.filter(
    (facet) => about === 'pdf' || facet === about || (about === 'word' && facet === 'text'),
  );
  return Object.fromEntries(facets.map((facet) => [facet, unknown(FAULTS[fault])]));
}

/** How the pages of a PDF look: of a real one only what the case says. */
function looksOf(
  { format, pages: counted }: FileFacts,
  { layout, page_layouts: single, preflight }: CaseFacts,
  real: Inspection | undefined,
): Pick<FileFacts, 'layout' | 'preflight'> {
  if (format !== 'pdf' || !counted?.known) return {};
  const { pages } = counted.value;
  return {
    ...((real === undefined || layout || single) && { layout: known(layoutAs(pages, layout, single)) }),
    ...((real === undefined || preflight) && { preflight: known(preflightAs(pages, preflight ?? {})) }),
  };
}

const headingsOf = (count: number): HeadingFacts => ({
  by: count > 0 ? 'styles' : undefined,
  count,
  words: [],
  looksLike: 0,
});

/** Without the keys that are there for nothing. */
const given = <T extends object>(part: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** How many pages a case speaks of. */
function pagesOf({ pages, page_texts: texts, page_layouts: layouts }: CaseFacts): Pick<FileFacts, 'pages'> {
  const count = pages ?? texts?.length ?? layouts?.length;
  return count === undefined ? {} : { pages: known({ pages: count, remarks: [] }) };
}

function textsOf({ text, page_texts: pages }: CaseFacts): Pick<FileFacts, 'text'> {
  if (pages !== undefined) return { text: known({ text: text ?? pages.join('\n'), pages }) };
  return text === undefined ? {} : { text: known({ text }) };
}

function formOf(base: FileFacts, { answers, form, matters }: CaseFacts): Pick<FileFacts, 'form'> {
  if (answers === undefined && form === undefined && matters === undefined && !base.form?.known) return {};
  const own = base.form?.known ? base.form.value : NO_FORM;
  return {
    form: known({
      ...own,
      ...(answers && { entries: Object.entries(answers).map(([label, value]) => entryOf(label, value)) }),
      // As the readers make them; only our own cases go so deep.
      ...(form as Partial<FormFacts>),
      matters: { ...own.matters, ...(matters as Partial<FormFacts['matters']>) },
    }),
  };
}

const entryOf = (label: string, value: string): FormEntry => ({
  label,
  kind: 'cell',
  value,
  blank: value.trim() === '',
  starred: false,
  picture: false,
  at: { kind: 'paragraph', paragraph: 1 },
  target: { part: 'word/document.xml', texts: [] },
});
