import type { ContentControl, FormField, Piece } from './body.ts';
import { readControl, readFormField } from './controls.ts';
import type { Styles } from './styles.ts';
import { symbolText } from './symbols.ts';
import { childOf, settingOf, spanOf, switchOf, type XmlElement } from './xml.ts';

/** Fields may begin in one paragraph and end in another. */
export interface OpenField {
  inResult: boolean;
  readonly field: FormField | undefined;
}

/** What is around the runs of a paragraph, and what comes out of them beside text. */
export interface RunScope {
  readonly styles: Styles;
  readonly fields: OpenField[];
  readonly paragraphHidden: boolean;
  readonly paragraphBold: boolean;
  readonly control: ContentControl | undefined;
  /** Elements `w:txbxContent`: the text boxes anchored here. */
  readonly boxes: XmlElement[];
  picture: boolean;
}

/** What isn't there any more, or says how and not what. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:p',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delText',
]);
const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object']);
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The one of several alternatives that current programs show. */
export function shownAlternative(element: XmlElement): readonly XmlElement[] {
  const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
  return chosen?.children ?? [];
}

/** The pieces of a paragraph; deleted text (tracked changes) is no longer there. */
export function piecesOf(paragraph: XmlElement, scope: RunScope): Piece[] {
  const pieces: Piece[] = [];
  const around = (element: XmlElement, control: ContentControl | undefined): void => {
    for (const child of element.name === 'mc:AlternateContent' ? shownAlternative(element) : element.children) {
      if (SKIPPED.has(child.name)) continue;
      if (child.name === 'w:r') readRun(child, control);
      else if (child.name === 'w:sdt') inControl(child);
      else around(child, control);
    }
  };
  const inControl = (element: XmlElement): void => {
    const control = readControl(element);
    pieces.push({ ...plain(element, element), text: '', control });
    const content = childOf(element, 'w:sdtContent');
    if (content !== undefined) around(content, control);
  };
  const readRun = (run: XmlElement, control: ContentControl | undefined): void => {
    const properties = childOf(run, 'w:rPr');
    const style = scope.styles.get(settingOf(properties, 'w:rStyle') ?? '');
    const underline = settingOf(properties, 'w:u');
    const look = {
      run: spanOf(run),
      ...(properties && { runProperties: spanOf(properties) }),
      hidden: switchOf(properties, 'w:vanish') ?? style?.hidden ?? scope.paragraphHidden,
      underlined: underline !== undefined && underline !== 'none',
      bold: switchOf(properties, 'w:b') ?? style?.bold ?? scope.paragraphBold,
      ...(control && { control }),
    };
    const add = (source: XmlElement, text: string, own?: FormField): void => {
      const field = own ?? scope.fields.findLast((open) => open.field !== undefined)?.field;
      pieces.push({ ...look, text, source: { ...spanOf(source), name: source.name }, ...(field && { field }) });
    };
    const inRun = (element: XmlElement): void => {
      for (const child of element.name === 'mc:AlternateContent' ? shownAlternative(element) : element.children) {
        const { name, attributes } = child;
        const character = CHARACTERS[name];
        if (name === 'w:fldChar') beginOrEnd(child, add);
        else if (scope.fields.some((open) => !open.inResult)) continue;
        else if (name === 'w:t') add(child, child.text);
        else if (name === 'w:sym') add(child, symbolText(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
        else if (character !== undefined) add(child, character);
        else if (PICTURES.has(name)) lookIntoDrawing(child, scope);
        else if (name === 'w:ruby') inRun(childOf(child, 'w:rubyBase') ?? child);
        else if (name === 'w:r') readRun(child, control);
        else if (!SKIPPED.has(name)) inRun(child);
      }
    };
    inRun(run);
  };
  const beginOrEnd = (element: XmlElement, add: (source: XmlElement, text: string, field: FormField) => void): void => {
    const type = element.attributes['w:fldCharType'];
    if (type === 'end') scope.fields.pop();
    else if (type === 'separate') {
      const open = scope.fields.at(-1);
      // What a list or a box shows isn't its result but what it says of itself.
      if (open !== undefined) open.inResult = open.field === undefined || open.field.type === 'text';
    } else {
      const field = readFormField(element);
      if (field !== undefined) add(element, shownBy(field), field);
      scope.fields.push({ inResult: false, field });
    }
  };
  if (scope.control !== undefined) pieces.push({ ...plain(paragraph, paragraph), text: '', control: scope.control });
  around(paragraph, scope.control);
  return pieces;
}

const shownBy = (field: FormField & { readonly shown?: string }): string =>
  field.type === 'checkbox' ? (field.checked ? '☑' : '☐') : (field.shown ?? '');

const plain = (source: XmlElement, run: XmlElement): Omit<Piece, 'text'> => ({
  source: { ...spanOf(source), name: source.name },
  run: spanOf(run),
  hidden: false,
  underlined: false,
  bold: false,
});

/** A drawing is a picture, unless it is only there to hold a text box. */
function lookIntoDrawing(drawing: XmlElement, scope: RunScope): void {
  const boxes = [...textBoxes(drawing)];
  scope.boxes.push(...boxes);
  const shows = /:(blip|imagedata|chart|OLEObject)$|^dgm:relIds$/;
  if (boxes.length === 0 || holds(drawing, shows)) scope.picture = true;
}

const holds = (element: XmlElement, pattern: RegExp): boolean =>
  pattern.test(element.name) || element.children.some((child) => holds(child, pattern));

function* textBoxes(element: XmlElement): Generator<XmlElement> {
  for (const child of element.name === 'mc:AlternateContent' ? shownAlternative(element) : element.children) {
    if (child.name === 'w:txbxContent') yield child;
    else yield* textBoxes(child);
  }
}
