import { childOf, parseXml, settingOf, switchOf, type XmlElement } from './xml.ts';

/** What a style says about the text that bears it, what it is based on included. */
export interface Style {
  readonly hidden: boolean | undefined;
  readonly bold: boolean | undefined;
  /** Its level in the outline, from 0; 9 is that of running text. */
  readonly level: number | undefined;
}

export type Styles = ReadonlyMap<string, Style>;

/** How long a chain of styles based on one another is followed; a circle would have no end. */
const MAX_CHAIN = 16;

/** The styles of a document by their ids, from its part `styles.xml`. */
export function readStyles(xml: string | undefined): Styles {
  if (xml === undefined) return new Map();
  const elements = new Map<string, XmlElement>();
  for (const element of parseXml(xml).children) {
    const id = element.attributes['w:styleId'];
    if (element.name === 'w:style' && id !== undefined) elements.set(id, element);
  }
  return new Map([...elements.keys()].map((id) => [id, styleOf(id, elements)]));
}

function styleOf(id: string, elements: ReadonlyMap<string, XmlElement>): Style {
  let hidden: boolean | undefined;
  let bold: boolean | undefined;
  let level: number | undefined;
  let next: string | undefined = id;
  for (let step = 0; step < MAX_CHAIN && next !== undefined; step++) {
    const element: XmlElement | undefined = elements.get(next);
    hidden ??= switchOf(childOf(element, 'w:rPr'), 'w:vanish');
    bold ??= switchOf(childOf(element, 'w:rPr'), 'w:b');
    level ??= levelOf(childOf(element, 'w:pPr'));
    next = settingOf(element, 'w:basedOn');
  }
  return { hidden, bold, level };
}

/** What the properties of a paragraph say of its level in the outline. */
export function levelOf(properties: XmlElement | undefined): number | undefined {
  const written = settingOf(properties, 'w:outlineLvl');
  return written !== undefined && /^\d$/.test(written) ? Number(written) : undefined;
}
