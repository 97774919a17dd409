import type { Bilingual } from '../../base/language.ts';
import type { Route } from '../../base/route.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { how } from '../../findings/messages/how.ts';
import type { Manifest, Material } from '../../manifest/manifest.ts';
import type { Evidence } from '../evidence.ts';
import type { BoundCheck, References } from '../kind.ts';
import type { Names } from '../names.ts';
import { numbered, reach, type Selected, selectPath, textsIn } from '../select.ts';
import { squashed } from '../words.ts';
import { joinedReferences } from './combined.ts';

/** What a rule is put to one by one; in its parameters, paths that begin with `each` lead on from there. */
export interface ForEach {
  /** `fields.papers[]`, `materials[]` */
  readonly of: string;
  /** Without those that are among these too: set difference. */
  readonly except?: string | undefined;
  /** What two are the same by, and by which a record names one: `each.name`; absent: by all that they say, and by the first of it. */
  readonly key?: string | undefined;
  /** Only materials whose attribute is the value at the path: `{ paper: each.number }`. */
  readonly materials?: Readonly<Record<string, string>> | undefined;
}

const EACH = 'each';

/** A check that is put to each item that a path reaches; what it says stands at the item. */
export function checkForEach(of: ForEach, check: BoundCheck): BoundCheck {
  const onEach = <T>(evidence: Evidence, ask: (each: Evidence, item: Selected) => T): T[] =>
    itemsOf(of, evidence).map((item) => ask(evidenceOf(of, item, evidence), item));
  const own: References = {
    paths: [
      of.of,
      ...(of.except === undefined ? [] : [of.except]),
      ...(of.key === undefined ? [] : [expanded(of, of.key)]),
    ],
    attributes: Object.keys(of.materials ?? {}),
  };
  const whole = (paths: readonly string[] | undefined) => paths?.map((path) => expanded(of, path));
  const refers = { ...check.refers, paths: whole(check.refers.paths), sequences: whole(check.refers.sequences) };
  return {
    ...check,
    byItem: true,
    refers: joinedReferences([
      refers,
      own,
      { paths: Object.values(of.materials ?? {}).map((path) => expanded(of, path)) },
    ]),
    demands: [],
    citations: check.citations.map((path) => expanded(of, path)),
    applies: (evidence) => onEach(evidence, (each) => check.applies(each)).some(Boolean),
    opens: () => undefined,
    closes: () => undefined,
    done: () => undefined,
    allows: (slot, evidence) => onEach(evidence, (each) => check.allows(slot, each))[0] ?? {},
    lengths: (evidence) =>
      onEach(evidence, (each, item) =>
        check.lengths(each).map((text) => ({ ...text, route: below(item, text.route) })),
      ).flat(),
    check: (evidence) =>
      onEach(evidence, (each, item): readonly Draft[] =>
        check.applies(each) ? check.check(each).map((draft) => placed(draft, item, of)) : [],
      ).flat(),
    describe: (names) => {
      const told = check.describe(namesFor(of, names));
      return { ...told, how: [forEachHow(of, names), ...told.how] };
    },
  };
}

/** The path without the short form that a rule on each item uses. */
const expanded = (of: ForEach, path: string): string =>
  path === EACH || path.startsWith(`${EACH}.`) ? of.of + path.slice(EACH.length) : path;

function itemsOf({ of, except, key }: ForEach, evidence: Evidence): Selected[] {
  const items = selectPath(evidence, of);
  if (except === undefined) return items;
  const keyOf = (value: unknown): string => {
    const [found] = key === undefined ? [{ value }] : reach({ [EACH]: value }, key);
    return textsIn(found?.value).map(squashed).join('\n');
  };
  const excepted = new Set(selectPath(evidence, except).map(({ value }) => keyOf(value)));
  return items.filter(({ value }) => !excepted.has(keyOf(value)));
}

function evidenceOf(of: ForEach, item: Selected, evidence: Evidence): Evidence {
  const { manifest } = evidence;
  const wanted = Object.entries(of.materials ?? {});
  const data = { ...manifest.data, [EACH]: item.value };
  const isMeant = (material: Material): boolean =>
    wanted.every(([attribute, path]) => {
      const [found] = reach(data, path);
      const sought = textsIn(found?.value).map(squashed);
      return textsIn(material.attributes[attribute]).some((text) => sought.includes(squashed(text)));
    });
  const each: Manifest = {
    ...manifest,
    data,
    materials: wanted.length === 0 ? manifest.materials : manifest.materials.filter(isMeant),
  };
  const which = wanted.flatMap(([, path]) => textsIn(reach(data, path)[0]?.value)).join(' / ');
  return {
    ...evidence,
    manifest: each,
    labelOf: (path) => labelFor(of, path, evidence.labelOf, item.route),
    slotLabel: (slot) => {
      const { zh, en } = evidence.slotLabel(slot);
      return which === '' ? { zh, en } : { zh: `${zh}（${which}）`, en: `${en} (${which})` };
    },
  };
}

function labelFor(of: ForEach, path: string, labelOf: (path: string) => Bilingual, route: Route): Bilingual {
  const whole = expanded(of, path);
  return whole === path ? labelOf(path) : numbered(labelOf(whole), route);
}

const below = (item: Selected, route: Route): Route => (route[0] === EACH ? [...item.route, ...route.slice(1)] : route);

/** What is missing of an item is missing at the item. */
function placed(draft: Draft, item: Selected, of: ForEach): Draft {
  const route = draft.route ?? item.route;
  const nowhere = of.materials !== undefined && route.length === 1 && route[0] === 'materials';
  const atRecords = route.length === 1 && route[0] === 'attest';
  const names = namesOf(of, item);
  return {
    ...draft,
    message: withItem(draft.message, names),
    route: nowhere || atRecords ? item.route : below(item, route),
    ...(names.length > 0 && { item: names }),
  };
}

/** By what a record can name the item: its key in each language, or what it says first. */
function namesOf({ key }: ForEach, { value }: Selected): string[] {
  if (key !== undefined) return wordsIn(reach({ [EACH]: value }, key)[0]?.value);
  const isRecord = typeof value === 'object' && value !== null && !('zh' in value || 'en' in value);
  return wordsIn(isRecord ? Object.values(value)[0] : value);
}

const wordsIn = (value: unknown): string[] => (typeof value === 'number' ? [String(value)] : textsIn(value));

const withItem = (said: Message, [item]: readonly string[]): Message =>
  said.id === 'attest.needed' && item !== undefined ? message('attest.needed', { ...said.params, item }) : said;

const namesFor = (of: ForEach, names: Names): Names => ({
  ...names,
  labelOf: (path) => names.labelOf(expanded(of, path)),
  fullLabelOf: (path) => names.fullLabelOf(expanded(of, path)),
  optionsAt: (path) => names.optionsAt(expanded(of, path)),
  isListAt: (path) => names.isListAt(expanded(of, path)),
});

const forEachHow = ({ of, except, materials }: ForEach, names: Names) =>
  how('how.for-each', {
    label: names.fullLabelOf(of),
    except: except === undefined ? undefined : names.fullLabelOf(except),
    attributes: Object.keys(materials ?? {}).map((attribute) => names.labelOf(`materials.${attribute}`)),
  });
