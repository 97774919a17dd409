import type { FormEntry, TickOption } from '../../facts/form/form-facts.ts';
import { childOf, type Span, type XmlElement } from '../../facts/word/xml.ts';
import { type Edit, type FormXml, insertion, prefixAt, raw, textElements, withValue } from './edits.ts';
import { plainLabel } from './labels.ts';
import { isRefusal, type Put } from './refusal.ts';

/** Which boxes stand for what was chosen: indices into the options; undefined where a choice has no box. */
export function boxesFor(
  options: readonly TickOption[],
  chosen: readonly (readonly string[])[],
): readonly number[] | undefined {
  const labels = options.map(({ label }) => plainLabel(label));
  const boxes = chosen.map((names) => {
    const words = names.map(plainLabel);
    return labels.findIndex((label) => label !== '' && words.includes(label));
  });
  return boxes.includes(-1) || boxes.length === 0 ? undefined : [...new Set(boxes)];
}

/** Ticks boxes of an answer in which none is ticked. */
export function putTicks(form: FormXml, { options = [] }: FormEntry, boxes: readonly number[]): Put {
  const puts = boxes.map((at) => tick(form, options[at]?.mark));
  return puts.find(isRefusal) ?? puts.flatMap((put) => (isRefusal(put) ? [] : put));
}

function tick(form: FormXml, mark: TickOption['mark']): Put {
  if (mark === undefined) return 'no-room';
  switch (mark.as) {
    case 'text': {
      const ring = /[○◯]/u.test(mark.text.slice(mark.from, mark.to));
      return [{ kind: 'text', target: mark, put: ring ? '●' : '☑' }];
    }
    case 'symbol':
      return [symbol(form, mark.element, 'Wingdings', 'F0FE')];
    case 'control':
      return mark.control.locked ? 'locked' : tickControl(form, mark.control, mark.element);
    case 'field':
      return tickField(form, childOf(form.elementAt(mark.field.start), 'w:checkBox'));
  }
}

function symbol({ xml }: FormXml, element: Span, font: string, char: string): Edit {
  const prefix = prefixAt(xml, element.start);
  return raw(element, `<${prefix}sym ${prefix}font="${font}" ${prefix}char="${char}"/>`);
}

/** ☒, as Word itself draws a ticked box where the control doesn't say. */
const TICKED = { code: '2612', font: 'MS Gothic' };

function tickControl(form: FormXml, control: Span, shown: Span): Put {
  const box = childOf(childOf(form.elementAt(control.start), 'w:sdtPr'), 'w14:checkbox');
  const drawn = form.elementAt(shown.start);
  if (box === undefined || drawn === undefined) return 'no-room';
  const state = childOf(box, 'w14:checkedState')?.attributes;
  const code = state?.['w14:val'] ?? TICKED.code;
  const char = String.fromCodePoint(Number.parseInt(code, 16) || 0x2612);
  const checked = childOf(box, 'w14:checked');
  const prefix = prefixAt(form.xml, box.start);
  const on = checked
    ? raw(checked, withValue(form.xml, checked, '1'))
    : insertion(box.inner.start, `<${prefix}checked ${prefix}val="1"/>`);
  if (box.closesItself) return 'no-room';
  if (drawn.name === 'w:sym') return [on, symbol(form, drawn, state?.['w14:font'] ?? TICKED.font, code)];
  if (drawn.name !== 'w:t') return 'no-room';
  return [on, raw(drawn, textElements(char, prefixAt(form.xml, drawn.start)))];
}

function tickField({ xml }: FormXml, box: XmlElement | undefined): Put {
  if (box === undefined || box.closesItself) return 'no-room';
  const prefix = prefixAt(xml, box.start);
  const put = `<${prefix}checked ${prefix}val="1"/>`;
  const checked = childOf(box, 'w:checked');
  return [checked === undefined ? insertion(box.inner.end, put) : raw(checked, put)];
}
