import { childOf, type Span, type XmlElement } from '../../facts/word/xml.ts';
import { applyEdits, type Edit, type FormXml, raw } from './edits.ts';

/** What the properties of a paragraph's mark say of the mark alone: tracked changes, and that it is hidden. */
const OF_THE_MARK = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:vanish', 'w:specVanish']);
/** By what a prompt is set off from what is typed in its place. */
const OF_A_PROMPT = new Set(['w:rStyle', 'w:color', 'w:i', 'w:iCs', 'w:highlight', 'w:shd']);
/** Half points: an empty cell is often made low by a mark too small to read. */
const SMALLEST = 14;
/** What may stand only once: the end of a section, and tracked changes. */
const OF_ONE_PARAGRAPH = new Set(['w:sectPr', 'w:pPrChange']);

const isOfTheMark = ({ name, attributes }: XmlElement): boolean =>
  OF_THE_MARK.has(name) || (/^w:sz(Cs)?$/.test(name) && Number(attributes['w:val']) < SMALLEST);

/** The run properties for a new run, as XML; empty where there are none. `inPrompt`: those of a prompt, whose own look isn't taken over. */
export function formatOf({ xml, elementAt }: FormXml, properties: Span | undefined, inPrompt = false): string {
  const element = properties && elementAt(properties.start);
  return element === undefined
    ? ''
    : without(
        xml,
        element,
        element.children.filter((child) => isOfTheMark(child) || (inPrompt && OF_A_PROMPT.has(child.name))),
      );
}

/** The properties of a paragraph for another one that looks like it, as XML. */
export function paragraphFormat({ xml }: FormXml, paragraph: XmlElement | undefined): string {
  const properties = childOf(paragraph, 'w:pPr');
  if (properties === undefined) return '';
  const mark = childOf(properties, 'w:rPr');
  const cuts = mark?.children.filter(isOfTheMark) ?? [];
  const single = properties.children.filter(({ name }) => OF_ONE_PARAGRAPH.has(name));
  return without(xml, properties, [...single, ...cuts]);
}

/** A prompt's own look goes with the prompt. */
export const plainLook = (run: XmlElement): Edit[] =>
  (childOf(run, 'w:rPr')?.children ?? []).filter(({ name }) => OF_A_PROMPT.has(name)).map((child) => raw(child, ''));

/** An element without some stretches of it. */
const without = (xml: string, { start, end }: Span, cuts: readonly Span[]): string =>
  applyEdits(
    xml.slice(start, end),
    cuts.map((cut) => raw({ start: cut.start - start, end: cut.end - start }, '')),
  );
