/** An XML element with its attributes and what is in it; a text is escaped. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Element | string)[];
}

export const element = (
  name: string,
  attributes: Element['attributes'],
  ...children: readonly (Element | string)[]
): Element => ({ name, attributes, children });

/** An element as lines of XML 1.0, each level indented; text stands by itself, as it is. */
export function xmlText(top: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(top, '').join('\n')}\n`;
}

function written({ name, attributes, children }: Element, indent: string): string[] {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const head = `${indent}<${name}${said.join('')}`;
  if (children.length === 0) return [`${head}/>`];
  const [only] = children;
  if (children.length === 1 && typeof only === 'string') return [`${head}>${escaped(only, /[&<>\r]/g)}</${name}>`];
  const inner = children.flatMap((child) =>
    typeof child === 'string' ? [escaped(child, /[&<>\r]/g)] : written(child, `${indent}  `),
  );
  return [`${head}>`, ...inner, `${indent}</${name}>`];
}

/** What XML 1.0 can't hold at all, even as a reference. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string, marks = /[&<>"\r\n\t]/g): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNFIT, '\ufffd')
    .replace(marks, (mark) => `&#${mark.charCodeAt(0)};`);
}
