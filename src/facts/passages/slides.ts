import type { OfficeParts } from '../office/parts.ts';
import { relationsOf } from '../office/relations.ts';
import { attribute, tagsOf } from '../office/tags.ts';
import type { Passage } from './passages.ts';

/** What is written in a presentation, slide by slide, with its notes and comments. Throws what unpacking throws. */
export async function* slidePassages(parts: OfficeParts): AsyncGenerator<Passage> {
  const numbers = await slideNumbers(parts);
  for (const name of parts.names) {
    const kind = /^ppt\/(slides|notesSlides|comments|slideMasters|slideLayouts)\/[^/]+\.xml$/.exec(name)?.[1];
    if (kind === undefined) continue;
    const text = linesOf((await parts.read(name)) ?? '');
    if (kind === 'slides') yield { place: { in: 'slide', slide: numbers.get(name) ?? 0 }, text };
    else if (kind === 'notesSlides') {
      const slide = [...(await relationsOf(parts, name)).values()].find((target) => numbers.has(target)) ?? '';
      yield { place: { in: 'notes', slide: numbers.get(slide) ?? 0 }, text };
      // What every slide shows stands on their masters.
    } else yield { place: { in: kind === 'comments' ? 'comment' : 'header' }, text };
  }
}

/** The numbers of slides as they are shown, by the part that each lies in. */
async function slideNumbers(parts: OfficeParts): Promise<ReadonlyMap<string, number>> {
  const targets = await relationsOf(parts, 'ppt/presentation.xml');
  const numbers = new Map<string, number>();
  for (const tag of tagsOf((await parts.read('ppt/presentation.xml')) ?? '')) {
    if (tag.name === 'p:sldId') numbers.set(targets.get(attribute(tag, 'r:id') ?? '') ?? '', numbers.size + 1);
  }
  return numbers;
}

function linesOf(xml: string): string {
  let text = '';
  for (const { name, kind, before } of tagsOf(xml)) {
    if ((name === 'a:t' || name === 'p:text' || name === 'p188:t') && kind === 'close') text += before;
    else if (name === 'a:br' || ((name === 'a:p' || name === 'p:text') && kind === 'close')) text += '\n';
  }
  return text;
}
