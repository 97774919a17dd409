import type { OfficeParts } from '../office/parts.ts';
import { relationsOf } from '../office/relations.ts';
import { attribute, resolved, type Tag, tagsOf, textsOf } from '../office/tags.ts';
import type { Passage } from './passages.ts';

/** What is written in a workbook, cell by cell. Throws what unpacking throws. */
export async function* sheetPassages(parts: OfficeParts): AsyncGenerator<Passage> {
  const shared = sharedTexts((await parts.read('xl/sharedStrings.xml')) ?? '');
  const names = await sheetNames(parts);
  for (const name of parts.names.filter((one) => /^xl\/worksheets\/sheet\d*\.xml$/.test(one))) {
    const xml = (await parts.read(name)) ?? '';
    yield* cellsOf(xml, names.get(name) ?? name.replace(/^.*\/|\.xml$/g, ''), shared);
    for (const place of ['header', 'footer'] as const) {
      const element = place === 'header' ? 'Header' : 'Footer';
      for (const which of ['odd', 'even', 'first']) {
        for (const text of textsOf(xml, `${which}${element}`)) yield { place: { in: place }, text: unformatted(text) };
      }
    }
  }
  for (const name of parts.names.filter((one) => /^xl\/(threadedC|c)omments\/?[^/]*\.xml$/.test(one))) {
    const xml = (await parts.read(name)) ?? '';
    yield { place: { in: 'comment' }, text: [...textsOf(xml, 't'), ...textsOf(xml, 'text')].join('\n') };
  }
}

function* cellsOf(xml: string, sheet: string, shared: readonly string[]): Generator<Passage> {
  let cell: Tag | undefined;
  let text = '';
  for (const tag of tagsOf(xml)) {
    const { name, kind, before } = tag;
    if (name === 'c' && kind === 'open') [cell, text] = [tag, ''];
    else if ((name === 'v' || name === 't') && kind === 'close') text += before;
    else if (name === 'c' && kind === 'close' && cell !== undefined) {
      const written = attribute(cell, 't') === 's' ? (shared[Number(text)] ?? '') : plainNumber(text);
      if (written !== '') yield { place: { in: 'cell', sheet, cell: attribute(cell, 'r') ?? '?' }, text: written };
      cell = undefined;
    }
  }
}

/** Programs write long whole numbers with an exponent. */
const plainNumber = (text: string): string =>
  /^\d(\.\d+)?E\+?1\d$/i.test(text) && Number.isSafeInteger(Number(text)) ? String(Number(text)) : text;

/** A header is set in parts and fonts by codes such as `&C` and `&"SimSun,Bold"`. */
const unformatted = (text: string): string =>
  resolved(text)
    .replace(/&("[^"]*"|\d+|K[\dA-F]{6}|[A-Z])/g, ' ')
    .trim();

function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let phonetic = false;
  for (const { name, kind, before } of tagsOf(xml)) {
    if (name === 'rPh') phonetic = kind === 'open';
    else if (name === 't' && kind === 'close' && !phonetic) text += before;
    else if (name === 'si' && kind !== 'open') {
      texts.push(text);
      text = '';
    }
  }
  return texts;
}

/** The names of sheets by the part that each lies in. */
async function sheetNames(parts: OfficeParts): Promise<ReadonlyMap<string, string>> {
  const targets = await relationsOf(parts, 'xl/workbook.xml');
  const names = new Map<string, string>();
  for (const tag of tagsOf((await parts.read('xl/workbook.xml')) ?? '')) {
    if (tag.name === 'sheet') names.set(targets.get(attribute(tag, 'r:id') ?? '') ?? '', attribute(tag, 'name') ?? '');
  }
  return names;
}
