import type { OfficeParts } from '../office/parts.ts';
import { tagsOf } from '../office/tags.ts';
import type { Passage } from './passages.ts';

/** What is written in a presentation, slide by slide, with its notes and comments. Throws what unpacking throws. */
export async function* slidePassages(parts: OfficeParts): AsyncGenerator<Passage> {
  for (const name of parts.names) {
    const slide = Number(/^ppt\/(?:slides|notesSlides)\/(?:slide|notesSlide)(\d+)\.xml$/.exec(name)?.[1] ?? 0);
    const isComment = /^ppt\/comments\/[^/]+\.xml$/.test(name);
    // What every slide shows stands on their masters.
    const isMaster = /^ppt\/slide(Masters|Layouts)\/[^/]+\.xml$/.test(name);
    if (slide === 0 && !isComment && !isMaster) continue;
    const text = linesOf((await parts.read(name)) ?? '');
    if (slide > 0) yield { place: { in: name.includes('/notes') ? 'notes' : 'slide', slide }, text };
    else yield { place: { in: isComment ? 'comment' : 'header' }, text };
  }
}

function linesOf(xml: string): string {
  let text = '';
  for (const { name, kind, before } of tagsOf(xml)) {
    if ((name === 'a:t' || name === 'p:text' || name === 'p188:t') && kind === 'close') text += before;
    else if (name === 'a:br' || ((name === 'a:p' || name === 'p:text') && kind === 'close')) text += '\n';
  }
  return text;
}
