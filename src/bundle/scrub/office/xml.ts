/** A stretch of XML: a tag, the text between two, or something that is neither (a comment, CDATA, an instruction). */
export interface Token {
  readonly kind: 'tag' | 'text' | 'other';
  readonly text: string;
}

/** An attribute as it stands in a tag. `local`: its name without a prefix; `value` with its entities resolved. */
export interface Attribute {
  readonly local: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** XML that can't be followed to its end. */
export class XmlFault extends Error {}

const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** XML as a list of stretches that make up all of it. Throws an {@link XmlFault} where one doesn't end. */
export function* tokensOf(xml: string): Generator<Token> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const end = open < 0 ? xml.length : open;
    if (end > at) yield { kind: 'text', text: xml.slice(at, end) };
    if (open < 0) return;
    const other = OTHERS.find(([mark]) => xml.startsWith(mark, open));
    at = other === undefined ? tagEnd(xml, open) : endOf(xml, other[1], open + other[0].length);
    yield { kind: other === undefined ? 'tag' : 'other', text: xml.slice(open, at) };
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlFault(`no ${mark}`);
  return at + mark.length;
}

/** Within quotes `>` ends nothing. */
function tagEnd(xml: string, open: number): number {
  const mark = /["'>]/g;
  for (let at = open; ; ) {
    mark.lastIndex = at;
    const found = mark.exec(xml);
    if (found === null) throw new XmlFault('a tag does not end');
    if (found[0] === '>') return found.index + 1;
    at = endOf(xml, found[0], found.index + 1);
  }
}

/** The name of a tag without its prefix. */
export const tagName = (tag: string): string => /^<\/?(?:[^\s/>:]*:)?([^\s/>]*)/.exec(tag)?.[1] ?? '';
export const isEndTag = (tag: string): boolean => tag.startsWith('</');
export const isEmptyTag = (tag: string): boolean => tag.endsWith('/>');

export function attributesOf(tag: string): Attribute[] {
  return Array.from(tag.matchAll(/\s([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g), (match) => ({
    local: match[1]?.replace(/^.*:/, '') ?? '',
    value: unescaped(match[2]?.slice(1, -1) ?? ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

export const attribute = (tag: string, local: string): string | undefined =>
  attributesOf(tag).find((one) => one.local === local)?.value;

/** The tag with other values of attributes; `edit` gives `undefined` for what stays, `null` for what goes. */
export function editAttributes(tag: string, edit: (attribute: Attribute) => string | null | undefined): string {
  let edited = tag;
  for (const one of attributesOf(tag).toReversed()) {
    const value = edit(one);
    if (value === undefined) continue;
    const before = tag.slice(one.from, one.to).replace(/=[\s\S]*$/, '');
    edited = edited.slice(0, one.from) + (value === null ? '' : `${before}="${escaped(value)}"`) + edited.slice(one.to);
  }
  return edited;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    return ENTITIES[name] ?? whole;
  });
