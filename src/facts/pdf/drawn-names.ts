import { latin1 } from './chars.ts';

/** `/Im1 Do`: a name and the operator that draws what it stands for. */
const DRAWS = /\/([^\s()<>[\]{}/%]+)\s+Do(?![^\s()<>[\]{}/%])/g;

/** The names of the forms and images that a content stream draws, each once, in order. */
export function drawnNames(content: Uint8Array): ReadonlySet<string> {
  const text = latin1(content, 0, content.length);
  const plain = (name: string): string =>
    name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return new Set(Array.from(text.matchAll(DRAWS), ([, name = '']) => plain(name)));
}

/** The images that are written into a content stream itself, from `BI` to `EI`. */
export function inlineImages(content: Uint8Array): readonly string[] {
  const text = latin1(content, 0, content.length);
  const images: string[] = [];
  const start = /(?:^|\s)BI\s/g;
  for (let begun = start.exec(text); begun !== null; begun = start.exec(text)) {
    const end = text.slice(start.lastIndex).search(/\sEI(?=\s|$)/);
    if (end < 0) break;
    images.push(text.slice(begun.index, start.lastIndex + end));
    start.lastIndex += end;
  }
  return images;
}
