import { hasHan } from '../../base/scripts.ts';
import { displayWidth } from '../../base/width.ts';
import type { FormEntry, TextTarget } from '../../facts/form/form-facts.ts';
import { childOf, type Span, type XmlElement } from '../../facts/word/xml.ts';
import { type Edit, type FormXml, insertion, prefixAt, raw, runOf, textElements } from './edits.ts';
import { formatOf, paragraphFormat, plainLook } from './look.ts';
import { putInField } from './put-field.ts';
import { isRefusal, type Put } from './refusal.ts';

/** Puts a text in the room of an answer. `names`: what else the value is called, where a list offers only some words. */
export function putText(form: FormXml, entry: FormEntry, value: string, names: readonly string[] = []): Put {
  const { control, field } = entry;
  if (control?.locked) return 'locked';
  if (control !== undefined && ['picture', 'checkbox', 'repeating'].includes(control.type)) return 'no-room';
  if (field !== undefined) return putInField(form, entry, value, names);
  const offered = control?.items.find((item) => [value, ...names].some((name) => name.trim() === item.trim()));
  if (control?.type === 'drop-down' && offered === undefined) return 'not-offered';
  const written = write(form, entry, offered ?? value);
  return isRefusal(written) ? written : [...written, ...freed(form, entry)];
}

/** A control no longer shows its prompt, nor what it is bound to elsewhere in the file. */
function freed({ elementAt }: FormXml, { control }: FormEntry): Edit[] {
  if (control === undefined) return [];
  const properties = childOf(elementAt(control.start), 'w:sdtPr');
  return (properties?.children ?? [])
    .filter(({ name }) => name === 'w:showingPlcHdr' || /:dataBinding$/.test(name))
    .map((element) => raw(element, ''));
}

function write(form: FormXml, entry: FormEntry, value: string): Put {
  const { texts, insert } = entry.target;
  const own = texts.filter(({ element }) => element.name === 'w:t');
  const [main] = own.toSorted((a, b) => widthOf(b) - widthOf(a));
  if (main !== undefined) return replace(form, entry, own, main, value);
  const [tab] = texts;
  if (tab !== undefined) {
    const prefix = prefixAt(form.xml, tab.element.start);
    return [insertion(tab.element.start, textElements(value, prefix))];
  }
  if (insert === undefined) return 'no-room';
  const { paragraph } = insert;
  const [first = '', ...more] = hasItsCell(entry) ? value.split('\n') : [value];
  const prefix = prefixAt(form.xml, paragraph.start);
  const format = formatOf(form, insert.runProperties);
  const run = runOf(first, format, prefix);
  const further = paragraphsOf(form, paragraph, more, format);
  if (!paragraph.closesItself)
    return [insertion(insert.at, run), ...(further === '' ? [] : [insertion(paragraph.end, further)])];
  const opened = form.xml.slice(paragraph.start, paragraph.end).replace(/\s*\/>$/, '>');
  return [raw(paragraph, `${opened}${run}</${prefix}p>${further}`)];
}

const widthOf = ({ text, from, to }: TextTarget): number => displayWidth(text.slice(from, to));

/** Whether a value has a cell for itself: there its lines become paragraphs, elsewhere lines of one. */
const hasItsCell = ({ kind, control }: FormEntry): boolean => kind === 'cell' && control === undefined;

/** Further paragraphs that look like one. */
function paragraphsOf(form: FormXml, like: Span, lines: readonly string[], format: string): string {
  const prefix = prefixAt(form.xml, like.start);
  const properties = paragraphFormat(form, form.elementAt(like.start));
  return lines.map((line) => `<${prefix}p>${properties}${runOf(line, format, prefix)}</${prefix}p>`).join('');
}

/** Replaces what stands in the room: the widest text takes the value, the others become empty. */
function replace(
  form: FormXml,
  entry: FormEntry,
  texts: readonly TextTarget[],
  main: TextTarget,
  value: string,
): Edit[] {
  const room = texts.map(({ text, from, to }) => text.slice(from, to)).join('');
  const prompts = /[^\s_＿]/.test(room);
  const [first = '', ...more] = hasItsCell(entry) && !isShared(main) ? value.split('\n') : [value];
  const put = prompts ? first : inRoom(room, first, hasHan(entry.label));
  const run = around(form, main.element, 'w:r');
  const paragraph = around(form, main.element, 'w:p');
  const format = formatOf(form, childOf(run, 'w:rPr'), prompts);
  const further =
    more.length > 0 && paragraph !== undefined
      ? [insertion(paragraph.end, paragraphsOf(form, paragraph, more, format))]
      : [];
  const breaks = prompts ? entry.target.texts.filter(({ element }) => element.name === 'w:br') : [];
  return [
    ...texts.map((target): Edit => ({ kind: 'text', target, put: target === main ? put : '' })),
    ...breaks.map(({ element }) => raw(element, '')),
    ...(prompts && run !== undefined ? plainLook(run) : []),
    ...further,
  ];
}

/** Whether other words stand in the same text. */
const isShared = ({ text, from, to }: TextTarget): boolean =>
  text.slice(0, from).trim() !== '' || text.slice(to).trim() !== '';

/** A value in the room for it: behind the gap before a line to write on, and with as much of the line left as keeps what follows in its place. */
function inRoom(room: string, value: string, isChinese: boolean): string {
  const gap = /^\s+(?=[_＿])/.exec(room)?.[0] ?? (!isChinese && room.startsWith(' ') ? ' ' : '');
  let left = displayWidth(room) - displayWidth(gap) - displayWidth(value);
  let from = room.length;
  while (from > gap.length && left >= displayWidth(room[from - 1] ?? '')) {
    from -= 1;
    left -= displayWidth(room[from] ?? '');
  }
  return `${gap}${value}${room.slice(from)}`;
}

/** The innermost element of a name around a place. */
function around({ elementAt, parentOf }: FormXml, { start }: Span, name: string): XmlElement | undefined {
  let element = elementAt(start);
  while (element !== undefined && element.name !== name) element = parentOf(element);
  return element;
}
