import type { Bilingual } from '../../base/language.ts';
import type { Route } from '../../base/route.ts';
import type { Evidence } from '../evidence.ts';
import { type Identity, identityOf, isInTwoLanguages } from '../sameness.ts';
import { numbered, reach, selectPath, textsIn } from '../select.ts';

/** Something on a list, with its place where it stands in the manifest. */
export interface Item extends Identity {
  readonly shown: string;
  readonly label: Bilingual;
  readonly route: Route | undefined;
}

/** What is compared, and what it is called. */
export interface Side {
  readonly label: Bilingual;
  readonly route: Route | undefined;
  readonly items: readonly Item[];
}

/** `lists.winners`: a list of the pack instead of a path of the manifest. */
export const listNamed = (path: string): string | undefined => /^lists\.(.+)$/.exec(path)?.[1];

export function sideAt(path: string, key: string | undefined, evidence: Evidence): Side {
  const list = listNamed(path);
  if (list !== undefined) {
    const label = evidence.listLabel(list);
    const items = (evidence.lists[list] ?? []).flatMap((word) => itemOf(word, label, undefined));
    return { label, route: undefined, items };
  }
  const label = labelOfList(path, evidence.labelOf);
  const found = selectPath(evidence, path).flatMap(({ value, route, label: own }) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => {
          const at = [...route, index];
          return { value: item, route: at, label: numbered(label, at) };
        })
      : [{ value, route, label: own }],
  );
  const options = evidence.optionsAt(path);
  const items = found
    .flatMap(({ value, route, label: own }) => itemOf(atKey(value, key), own, route))
    .map((item) => ({ ...item, shown: key === undefined ? nameOf(item.shown, options) : item.shown }));
  return { label, route: reach(evidence.manifest.data, path.replace(/\[.*$/, ''))[0]?.route, items };
}

/** What a word of a choice is called. */
function nameOf(word: string, options: Readonly<Record<string, Bilingual>>): string {
  const label = Object.hasOwn(options, word) ? options[word] : undefined;
  return label === undefined ? word : [...new Set([label.zh, label.en])].join(' / ');
}

/** What items are compared by; a name, in one language or in two, is compared whole. */
function atKey(value: unknown, key: string | undefined): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value) && !isInTwoLanguages(value);
  return key !== undefined && isRecord ? reach(value, key)[0]?.value : value;
}

function itemOf(value: unknown, label: Bilingual, route: Route | undefined): Item[] {
  const identity = identityOf(value);
  if (identity === undefined) return [];
  const texts = textsIn(value).filter((one) => one.trim() !== '');
  return [{ ...identity, shown: texts.join(' / ') || String(value), label, route }];
}

/** 完成人·姓名 / Contributors: Name */
export function labelOfList(path: string, labelOf: (path: string) => Bilingual): Bilingual {
  const own = labelOf(path);
  const list = /^(.*\])\.[^\]]+$/.exec(path)?.[1];
  if (list === undefined) return own;
  const above = labelOf(list.replace(/\[\]$/, ''));
  return { zh: `${above.zh}·${own.zh}`, en: `${above.en}: ${own.en}` };
}
