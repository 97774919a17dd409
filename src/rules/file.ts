import { type FileFacts, FORMATS } from '../facts/facts.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { type How, how } from '../findings/messages/how.ts';
import { boolean, choice, integer, list, map, type Read, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { eachFile } from './materials.ts';
import { describeMedia, mediaFacets, mediaFaults, mediaParams } from './media.ts';
import { type Names, slotLabels } from './names.ts';
import { asksHeadings, describePages, headingPaths, pageFaults, pageLimit } from './pages/pages.ts';
import { selectMaterials } from './select.ts';

const params = {
  slots: list(text()),
  formats: list(choice(FORMATS)).optional(),
  /** The file opens without a password and can be read. */
  opens: boolean().optional(),
  /** Bytes. Below `min` and above `max` fails. Above `near` is a warning: the call's unit has two readings. */
  bytes: map({ min: integer().optional(), max: integer().optional(), near: integer().optional() }).optional(),
  pages: pageLimit.optional(),
  ...mediaParams,
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

/** Extensions under which a format is usually saved. */
const EXTENSIONS: Partial<Record<FileFacts['format'], readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe'],
  tiff: ['tif', 'tiff'],
  text: ['txt', 'csv', 'md'],
};

function* formatFaults(facts: FileFacts, formats: Params['formats']): Generator<Draft> {
  if (formats === undefined || formats.includes(facts.format)) return;
  const claimed = formats.some((format) => (EXTENSIONS[format] ?? [format]).includes(facts.extension));
  yield {
    message: claimed
      ? message('format.extension-lies', { extension: facts.extension, found: facts.format, allowed: formats })
      : message('format.not-allowed', { found: facts.format, allowed: formats }),
  };
}

function* byteFaults(facts: FileFacts, limit: Params['bytes']): Generator<Draft> {
  if (limit === undefined) return;
  const { bytes } = facts;
  const { min, near, max } = limit;
  if (min !== undefined && bytes < min) yield { message: message('bytes.under', { bytes, limit: min }) };
  if (max === undefined) return;
  if (bytes > max) yield { message: message('bytes.over', { bytes, limit: max }) };
  else if (near !== undefined && bytes > near) {
    yield { message: message('bytes.near', { bytes, limit: near, hard: max }), remark: true };
  }
}

/** Pictures whose end has been looked for when they were inspected. */
const WHOLE: ReadonlySet<FileFacts['format']> = new Set(['jpeg', 'png']);

/** A file that doesn't open fails here, where other rules only can't decide; of formats that nobody here opens, nobody knows. */
function* openFaults(facts: FileFacts): Generator<Draft> {
  if (WHOLE.has(facts.format)) return;
  const opened = facts.format === 'pdf' ? facts.pages : facts.text;
  if (opened === undefined || (!opened.known && opened.message.id === 'text.not-readable')) {
    yield { message: message('file.not-opened', { found: facts.format }), undecided: true };
  } else if (!opened.known) yield { message: opened.message };
}

/** Formats that somebody here opens; whether others open, nobody knows. */
const OPENED: ReadonlySet<FileFacts['format']> = new Set(['pdf', 'docx', 'text', ...WHOLE]);

function sentences(p: Params, names: Names): How[] {
  const slots = slotLabels(names, p.slots);
  const { formats, bytes, pages, opens } = p;
  return [
    ...(formats === undefined ? [] : [how('how.formats', { slots, formats })]),
    ...(bytes === undefined ? [] : [how('how.bytes', { slots, min: bytes.min, max: bytes.max, near: bytes.near })]),
    ...(pages === undefined ? [] : describePages(pages, slots, names).how),
    ...(opens ? [how('how.opens', { slots })] : []),
    ...describeMedia(p, names).how,
    how('how.no-such-file', {}),
  ];
}

function failures({ formats, bytes, opens }: Params): Message[] {
  const found: Message[] = [];
  const others = formats?.includes('mp4') ? (['mov'] as const) : (['docx', 'pdf'] as const);
  const other = others.find((format) => !formats?.includes(format)) ?? 'unknown';
  if (formats !== undefined) found.push(message('format.not-allowed', { found: other, allowed: formats }));
  if (bytes?.max !== undefined) {
    found.push(message('bytes.over', { bytes: Math.round(bytes.max * 1.4), limit: bytes.max }));
  }
  if (bytes?.min !== undefined) {
    found.push(message('bytes.under', { bytes: Math.round(bytes.min * 0.6), limit: bytes.min }));
  }
  if (opens) {
    const pdf = formats === undefined || formats.includes('pdf');
    found.push(pdf ? message('pdf.password', {}) : message('word.unopenable', { reason: '' }));
  }
  return found;
}

/** What the rule can't decide, and what it only remarks on. */
function reserves({ formats, bytes, opens }: Params): Pick<Draft, 'message' | 'undecided' | 'remark'>[] {
  const said: Pick<Draft, 'message' | 'undecided' | 'remark'>[] = [];
  if (bytes?.near !== undefined && bytes.max !== undefined) {
    const [hard, limit] = [bytes.max, bytes.near];
    const between = Math.round((limit + hard) / 2);
    said.push({ message: message('bytes.near', { bytes: between, limit, hard }), remark: true });
  }
  const unopened = (formats ?? (['doc'] as const)).find((format) => !OPENED.has(format));
  if (opens && unopened !== undefined) {
    said.push({ message: message('file.not-opened', { found: unopened }), undecided: true });
  }
  return said;
}

/** `file`: properties of the files in the slots: format by content, size, pages, whether they open, pictures and videos. */
export const file = ruleKind('file', params, {
  refers: (p) => ({
    slots: p.subtitles?.beside === undefined ? p.slots : [...p.slots, p.subtitles.beside],
    paths: headingPaths(p.pages ?? {}),
  }),
  facets: (p) => [
    ...(p.opens ? (['opens'] as const) : []),
    ...(p.pages !== undefined && asksHeadings(p.pages) ? (['text'] as const) : []),
    ...mediaFacets(p),
  ],
  applies: (p, evidence) => selectMaterials(evidence.manifest, p.slots).length > 0,
  allows: (p, slot) =>
    p.slots.includes(slot)
      ? { bytes: p.bytes?.near ?? p.bytes?.max, most: p.bytes?.max, counts: p.pages !== undefined }
      : {},
  *check(p, evidence) {
    yield* eachFile(evidence, p.slots, function* (facts) {
      yield* formatFaults(facts, p.formats);
      yield* byteFaults(facts, p.bytes);
      if (p.pages !== undefined) yield* pageFaults(facts, p.pages, evidence);
      if (p.opens) yield* openFaults(facts);
      yield* mediaFaults(p, facts, evidence);
    });
  },
  describe: (p, names) => ({
    how: sentences(p, names),
    examples: [
      ...failures(p).map((said) => ({ message: said })),
      ...(p.pages === undefined ? [] : describePages(p.pages, slotLabels(names, p.slots), names).examples),
      ...describeMedia(p, names).examples,
      ...reserves(p),
    ],
  }),
});
