/** A tag of an XML text, with the text that stands before it. */
export interface Tag {
  /** Since the tag before, its entities resolved. */
  readonly before: string;
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** As written, between the name and the bracket. */
  readonly written: string;
}

/** The name ends where white space or the end of the tag does, so that a tag without an end takes no more than one look. */
const TAG = /<(\/?)([\w:.-]+)(?=[\s/>])([^<>]*)>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The tags of an XML text in order, one by one: enough to gather texts from files of any size without making a tree of
 * them. Comments and declarations are no tags; whether tags are closed is not looked at.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let end = 0;
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash, name = '', rest = ''] = match;
    const empty = rest.endsWith('/');
    const kind = slash === '/' ? 'close' : empty ? 'empty' : 'open';
    yield { before: resolved(xml.slice(end, match.index)), name, kind, written: empty ? rest.slice(0, -1) : rest };
    end = match.index + whole.length;
  }
}

/** The value of an attribute, its entities resolved. */
export function attribute(tag: Tag, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.written);
  return value === null ? undefined : resolved(value[1] ?? value[2] ?? '');
}

/** A text with the characters that its entities stand for. */
export const resolved = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (written, hex, decimal, name) => {
        if (name !== undefined) return ENTITIES[String(name)] ?? written;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
      })
    : text;

/** The text of each element of a name, in order; elements of the same name are not looked for inside it. */
export function* textsOf(xml: string, element: string): Generator<string> {
  let text: string | undefined;
  for (const { before, name, kind } of tagsOf(xml)) {
    if (text !== undefined) text += before;
    if (name !== element) continue;
    if (kind === 'open') text = '';
    else if (kind === 'close' && text !== undefined) {
      yield text;
      text = undefined;
    }
  }
}
