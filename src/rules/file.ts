import { type FileFacts, FORMATS } from '../facts/facts.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { boolean, choice, integer, list, map, type Read, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { eachFile, whenKnown } from './materials.ts';
import { mediaFacets, mediaFaults, mediaParams } from './media.ts';
import { selectMaterials } from './select.ts';

const params = {
  slots: list(text()),
  formats: list(choice(FORMATS)).optional(),
  /** The file opens without a password and can be read. */
  opens: boolean().optional(),
  /** Bytes. Above `near` is a warning: the call's unit has two readings. Above `max` fails. */
  bytes: map({ max: integer(), near: integer().optional() }).optional(),
  pages: map({ min: integer().optional(), max: integer().optional() }).optional(),
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
  if (bytes > limit.max) yield { message: message('bytes.over', { bytes, limit: limit.max }) };
  else if (limit.near !== undefined && bytes > limit.near) {
    yield { message: message('bytes.near', { bytes, limit: limit.near, hard: limit.max }), remark: true };
  }
}

function* pageFaults(facts: FileFacts, limit: NonNullable<Params['pages']>): Generator<Draft> {
  if (facts.pages === undefined) {
    yield { message: message('pages.unknown', { found: facts.format }), undecided: true };
    return;
  }
  yield* whenKnown(facts.pages, function* ({ pages }) {
    if (limit.max !== undefined && pages > limit.max)
      yield { message: message('pages.over', { pages, limit: limit.max }) };
    if (limit.min !== undefined && pages < limit.min)
      yield { message: message('pages.under', { pages, limit: limit.min }) };
  });
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

/** `file`: properties of the files in the slots: format by content, size, pages, whether they open, pictures and videos. */
export const file = ruleKind('file', params, {
  refers: (p) => ({ slots: p.subtitles?.beside === undefined ? p.slots : [...p.slots, p.subtitles.beside] }),
  facets: (p) => [...(p.opens ? (['opens'] as const) : []), ...mediaFacets(p)],
  applies: (p, evidence) => selectMaterials(evidence.manifest, p.slots).length > 0,
  *check(p, evidence) {
    yield* eachFile(evidence, p.slots, function* (facts) {
      yield* formatFaults(facts, p.formats);
      yield* byteFaults(facts, p.bytes);
      if (p.pages !== undefined) yield* pageFaults(facts, p.pages);
      if (p.opens) yield* openFaults(facts);
      yield* mediaFaults(p, facts, evidence);
    });
  },
});
