import type { FormEntry } from '../../facts/form/form-facts.ts';
import { childOf, type XmlElement } from '../../facts/word/xml.ts';
import { type Edit, type FormXml, insertion, prefixAt, raw, runOf } from './edits.ts';
import { formatOf } from './look.ts';
import type { Put } from './refusal.ts';

/** Puts a text in a field of the old kind: as its result, or as the item of a list that is chosen. */
export function putInField(form: FormXml, { field, target }: FormEntry, value: string, names: readonly string[]): Put {
  if (field === undefined || field.type === 'checkbox') return 'no-room';
  if (field.type === 'drop-down') {
    const at = field.items.findIndex((item) => [value, ...names].some((name) => name.trim() === item.trim()));
    return at < 0 ? 'not-offered' : choose(form, childOf(form.elementAt(field.start), 'w:ddList'), at);
  }
  const [first, ...others] = target.texts.filter(({ element }) => element.name === 'w:t');
  if (first !== undefined)
    return [
      { kind: 'text', target: first, put: value },
      ...others.map((other): Edit => ({ kind: 'text', target: other, put: '' })),
    ];
  const run = resultRun(form, field.start);
  if (run === undefined) return 'no-room';
  return [insertion(run.end, runOf(value, formatOf(form, childOf(run, 'w:rPr')), prefixAt(form.xml, run.start)))];
}

function choose({ xml }: FormXml, list: XmlElement | undefined, at: number): Put {
  if (list === undefined) return 'no-room';
  const result = childOf(list, 'w:result');
  const prefix = prefixAt(xml, list.start);
  const put = `<${prefix}result ${prefix}val="${at}"/>`;
  return [result === undefined ? insertion(list.inner.start, put) : raw(result, put)];
}

/** The run that divides what a field does from what it shows. */
function resultRun({ xml, elementAt, parentOf }: FormXml, dataStart: number): XmlElement | undefined {
  const divider = /<[^<>]*fldCharType\s*=\s*["'](separate|end)["'][^<>]*>/g;
  divider.lastIndex = dataStart;
  const found = divider.exec(xml);
  if (found?.[1] !== 'separate') return undefined;
  const element = elementAt(found.index);
  return element && parentOf(element);
}
