import type { TextPlace } from '../../findings/messages/secrecy.ts';
import type { OfficeParts } from '../office/parts.ts';
import { attribute, tagsOf } from '../office/tags.ts';
import type { Passage } from './passages.ts';

const PARTS: readonly (readonly [RegExp, Exclude<TextPlace['in'], 'page' | 'cell' | 'slide' | 'notes'>])[] = [
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/document\.xml$/, 'body'],
  [/^word\/(foot|end)notes\.xml$/, 'note'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/comments\.xml$/, 'comment'],
];

/** What is written in a Word file. Throws what unpacking throws. */
export async function* wordPassages(parts: OfficeParts): AsyncGenerator<Passage> {
  for (const [pattern, place] of PARTS) {
    for (const name of parts.names.filter((one) => pattern.test(one))) {
      const { text, deleted, watermarks } = textsOfPart((await parts.read(name)) ?? '');
      yield { place: { in: place }, text };
      yield { place: { in: 'deleted' }, text: deleted };
      yield { place: { in: 'watermark' }, text: watermarks };
    }
  }
}

function textsOfPart(xml: string): { text: string; deleted: string; watermarks: string } {
  let [text, deleted, watermarks] = ['', '', ''];
  // Word writes a text box twice, for itself and for older programs.
  let older = 0;
  for (const tag of tagsOf(xml)) {
    const { name, kind, before } = tag;
    if (name === 'mc:Fallback' && kind !== 'empty') older += kind === 'open' ? 1 : -1;
    if (older > 0) continue;
    if (name === 'w:t' && kind === 'close') text += before;
    else if (name === 'w:delText' && kind === 'close') deleted += before;
    else if (name === 'w:tab' || name === 'w:br') text += name === 'w:br' ? '\n' : ' ';
    else if (name === 'v:textpath') watermarks += `${attribute(tag, 'string') ?? ''}\n`;
    else if (name === 'w:p' && kind === 'close') {
      text += '\n';
      if (deleted !== '' && !deleted.endsWith('\n')) deleted += '\n';
    }
  }
  return { text, deleted, watermarks };
}
