import type { Bilingual, Langs } from '../../base/language.ts';
import { COMPLAINTS, notAmong, REQUIRED } from './complaints.ts';
import { amongst, type JsonSchema, orBlank } from './json-schema.ts';
import { explained, type Note } from './notes.ts';
import { inBoth, spoken } from './spoken.ts';

/** What is known of the keys of a manifest beside their shape. */
export interface Dressing {
  readonly langs: Langs;
  /** What is said of the key at a path; items of a list have the path of the list with `[]`. */
  readonly noteAt: (path: string) => Note | undefined;
  /** Paths at which something must stand. */
  readonly needed: readonly string[];
}

/**
 * Gives a bare schema, as the manifest's shape has it, what people read: titles, help, words with their meaning, and
 * what to do where something else stands. A key that need not be there may also stand without a value.
 */
export function dress(bare: JsonSchema, path: string, dressing: Dressing, mayBeBlank = false): JsonSchema {
  const note = dressing.noteAt(path);
  const said =
    note === undefined
      ? {}
      : { title: spoken(dressing.langs, note.label), description: explained(note, dressing.langs) };
  const core = coreOf(bare, path, note, dressing, mayBeBlank);
  return { ...said, ...(mayBeBlank && Object.keys(core).length > 0 ? orBlank(core) : core) };
}

function coreOf(
  bare: JsonSchema,
  path: string,
  note: Note | undefined,
  dressing: Dressing,
  mayBeBlank: boolean,
): JsonSchema {
  const { langs } = dressing;
  const complain = (kind: string): { errorMessage: string } => {
    const said = COMPLAINTS[kind] ?? { zh: '', en: '' };
    return { errorMessage: spoken(langs, mayBeBlank ? said : after(REQUIRED, said)) };
  };
  if (bare.properties !== undefined) {
    const { properties, additionalProperties } = bare;
    const required = new Set([
      ...(bare.required ?? []),
      ...Object.keys(properties).filter((key) => isNeeded(below(path, key), dressing.needed)),
    ]);
    return {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [
          key,
          dress(value, below(path, key), dressing, !required.has(key)),
        ]),
      ),
      ...(required.size > 0 && { required: [...required] }),
      additionalProperties: additionalProperties ?? true,
      // An editor would say it of a missing or an unknown key as well, where the name of the key says more.
      ...(mayBeBlank && complain(isBilingual(properties) ? 'bilingual' : 'object')),
    };
  }
  if (bare.items !== undefined) {
    return { type: 'array', items: dress(bare.items, `${path}[]`, dressing), ...complain('array') };
  }
  const { type } = bare;
  if (typeof type !== 'string') return {};
  if (type === 'object') return { type, ...complain('object') };
  const words = wordsOf(note, langs);
  if (words === undefined)
    return { type, ...(bare.format !== undefined && { format: bare.format }), ...complain(bare.format ?? type) };
  if (note?.open) return { anyOf: [{ type, ...complain(type) }, words] };
  if (note?.prefix === undefined) return { type, ...words };
  const prefixed = Object.keys(note.options ?? {}).map((word) => note.prefix + word);
  return { type, anyOf: [words, amongst(prefixed)] };
}

/** The words that may stand there; undefined where any may. */
function wordsOf(note: Note | undefined, langs: Langs): JsonSchema | undefined {
  const options = note?.options ?? {};
  if (Object.keys(options).length === 0) return undefined;
  return {
    enum: Object.keys(options),
    enumDescriptions: Object.values(options).map(inBoth),
    ...(!note?.open && { errorMessage: spoken(langs, notAmong(options)) }),
  };
}

/** Whether something must stand at a path or below it; not below the items of a list, which may have none. */
export const isNeeded = (path: string, needed: readonly string[]): boolean =>
  needed.some((one) => one === path || (one.startsWith(`${path}.`) && !one.slice(path.length).includes('[]')));

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
const after = (a: Bilingual, b: Bilingual): Bilingual => ({ zh: a.zh + b.zh, en: a.en + b.en });
const isBilingual = (properties: Readonly<Record<string, JsonSchema>>): boolean =>
  Object.keys(properties).join() === 'zh,en';
