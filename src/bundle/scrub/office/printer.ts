import { attribute, editAttributes, tagName, tokensOf } from './xml.ts';

/** A part whose pages no longer refer to the settings of a printer, by the `ids` of these. Throws an XmlFault. */
export function withoutPrinter(xml: string, ids: ReadonlySet<string>): string {
  const out: string[] = [];
  for (const { kind, text } of tokensOf(xml)) {
    const element = kind === 'tag' ? tagName(text) : '';
    const refers = /^(pageSetup|printerSettings)$/.test(element) && ids.has(attribute(text, 'id') ?? '');
    if (!refers) out.push(text);
    // Word has an element for it, Excel an attribute of the page's setup.
    else if (element === 'pageSetup')
      out.push(editAttributes(text, ({ local }) => (local === 'id' ? null : undefined)));
  }
  return out.join('');
}
