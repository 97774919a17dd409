import type { PdfDocument } from '../pdf/document.ts';
import { formFields } from '../pdf/form-fields.ts';
import { nameTree } from '../pdf/name-tree.ts';
import { textString } from '../pdf/text-string.ts';
import { dictOf, nameText, type PdfDict, PdfName, PdfRef, PdfString, type PdfValue } from '../pdf/values.ts';
import { ACTIONS, type Action, type PreflightFacts } from './facts.ts';

/** Actions that follow one another. */
const MAX_CHAIN = 64;

/** What a document holds and can do beside its pages. */
export type Extras = Pick<PreflightFacts, 'attachments' | 'form' | 'actions' | 'layers'>;

/** Gathers it; `pages` with what they inherit. Throws a fault for what can't be read. */
export function readExtras(document: PdfDocument, pages: readonly PdfDict[]): Extras {
  const catalog = dictOf(document.resolve(document.trailer.get('Root')));
  const annotations = pages.flatMap((page) => annotationsOf(document, page));
  return {
    attachments: attachmentsOf(document, catalog, annotations),
    form: formOf(document, catalog),
    actions: actionsOf(document, catalog, [...pages, ...annotations]),
    layers: hiddenLayers(document, catalog),
  };
}

function annotationsOf({ resolve, budget }: PdfDocument, page: PdfDict): PdfDict[] {
  const list = resolve(page.get('Annots'));
  if (!Array.isArray(list)) return [];
  return list.map((one) => {
    budget.step();
    return dictOf(resolve(one));
  });
}

function attachmentsOf(document: PdfDocument, catalog: PdfDict, annotations: readonly PdfDict[]): string[] {
  const { resolve, decrypt } = document;
  const tree = dictOf(resolve(catalog.get('Names'))).get('EmbeddedFiles') ?? null;
  const pinned = annotations.filter((one) => nameText(resolve(one.get('Subtype'))) === 'FileAttachment');
  const files = [...Array.from(nameTree(document, tree), ([, file]) => file), ...pinned.map((one) => one.get('FS'))];
  // Strings of an encrypted file are encrypted too.
  const nameOf = (file: PdfDict): string | undefined =>
    decrypt === undefined ? (textString(resolve(file.get('UF'))) ?? textString(resolve(file.get('F')))) : undefined;
  return [...new Set(files.map((file) => resolve(file)))].map((file) => nameOf(dictOf(file)) ?? '?');
}

function formOf(document: PdfDocument, catalog: PdfDict): PreflightFacts['form'] {
  const form = dictOf(document.resolve(catalog.get('AcroForm')));
  let fields = 0;
  let filled = 0;
  for (const { type, value, last } of formFields(document)) {
    if (!last || type === 'Sig' || type === undefined) continue;
    fields += 1;
    if (isFilled(value)) filled += 1;
  }
  const xfa = form.has('XFA');
  return fields > 0 || xfa ? { fields, filled, xfa } : undefined;
}

function isFilled(value: PdfValue): boolean {
  if (value instanceof PdfString) return value.bytes.length > 0;
  if (value instanceof PdfName) return value.text !== 'Off';
  return Array.isArray(value) && value.length > 0;
}

function actionsOf(document: PdfDocument, catalog: PdfDict, parts: readonly PdfDict[]): Action[] {
  const { resolve } = document;
  const found = new Set<string>();
  const follow = (start: PdfValue | undefined): void => {
    let action = dictOf(resolve(start));
    for (let steps = 0; action.size > 0 && steps < MAX_CHAIN; steps += 1) {
      found.add(nameText(resolve(action.get('S'))) ?? '');
      const next = resolve(action.get('Next'));
      if (Array.isArray(next))
        for (const one of next) found.add(nameText(resolve(dictOf(resolve(one)).get('S'))) ?? '');
      action = dictOf(next);
    }
  };
  const all = (part: PdfDict): void => {
    follow(part.get('A'));
    for (const action of dictOf(resolve(part.get('AA'))).values()) follow(action);
  };
  follow(catalog.get('OpenAction'));
  all(catalog);
  for (const part of parts) all(part);
  for (const { dict } of formFields(document)) all(dict);
  const scripts = dictOf(resolve(catalog.get('Names'))).get('JavaScript') ?? null;
  for (const [, action] of nameTree(document, scripts)) follow(action);
  return ACTIONS.filter((action) => found.has(action));
}

function hiddenLayers({ resolve, decrypt }: PdfDocument, catalog: PdfDict): string[] {
  const properties = dictOf(resolve(catalog.get('OCProperties')));
  const listed = (dict: PdfDict, key: string): readonly PdfValue[] => {
    const value = resolve(dict.get(key));
    return Array.isArray(value) ? value : [];
  };
  const usual = dictOf(resolve(properties.get('D')));
  const shown = new Set(listed(usual, 'ON').map((one) => (one instanceof PdfRef ? one.num : 0)));
  const hidden =
    nameText(resolve(usual.get('BaseState'))) === 'OFF'
      ? listed(properties, 'OCGs').filter((one) => one instanceof PdfRef && !shown.has(one.num))
      : listed(usual, 'OFF');
  return hidden.map((one) => (decrypt === undefined && textString(resolve(dictOf(resolve(one)).get('Name')))) || '?');
}
