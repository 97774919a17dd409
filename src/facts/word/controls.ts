import type { ContentControl, FormField } from './body.ts';
import { childOf, settingOf, spanOf, switchOf, type XmlElement } from './xml.ts';

/** The properties by which a control says what it is. */
const TYPES: readonly (readonly [string, ContentControl['type']])[] = [
  ['w14:checkbox', 'checkbox'],
  ['w:dropDownList', 'drop-down'],
  ['w:comboBox', 'combo-box'],
  ['w:date', 'date'],
  ['w:picture', 'picture'],
  ['w:text', 'text'],
];

/** What a content control, `w:sdt`, says of itself. */
export function readControl(element: XmlElement): ContentControl {
  const properties = childOf(element, 'w:sdtPr');
  const kind = TYPES.find(([name]) => childOf(properties, name) !== undefined);
  const described = kind === undefined ? undefined : childOf(properties, kind[0]);
  const repeats = properties?.children.some(({ name }) => /:repeatingSection(Item)?$/.test(name)) ?? false;
  const promptFlag = childOf(properties, 'w:showingPlcHdr');
  const title = settingOf(properties, 'w:alias');
  const tag = settingOf(properties, 'w:tag');
  const lock = settingOf(properties, 'w:lock');
  return {
    type: kind?.[1] ?? (repeats ? 'repeating' : 'rich-text'),
    ...(title && { title }),
    ...(tag && { tag }),
    items: itemsOf(described),
    showsPrompt: switchOf(properties, 'w:showingPlcHdr') ?? false,
    ...(promptFlag && { promptFlag: spanOf(promptFlag) }),
    ...(kind?.[1] === 'checkbox' && { checked: isChecked(described) }),
    locked: lock === 'contentLocked' || lock === 'sdtContentLocked',
    ...spanOf(element),
  };
}

/** An item without a value is the prompt that Word puts at the head of a list. */
function itemsOf(list: XmlElement | undefined): string[] {
  const items = list?.children.filter(({ name, attributes }) => name === 'w:listItem' && attributes['w:value'] !== '');
  return items?.map(({ attributes }) => attributes['w:displayText'] ?? attributes['w:value'] ?? '') ?? [];
}

function isChecked(box: XmlElement | undefined): boolean {
  const value = childOf(box, 'w14:checked')?.attributes['w14:val'];
  return value === '1' || value === 'true';
}

/** What a field of the old kind says of itself in `w:ffData`; undefined where it is none to fill in. */
export function readFormField(begin: XmlElement): (FormField & { readonly shown?: string }) | undefined {
  const data = childOf(begin, 'w:ffData');
  if (data === undefined) return undefined;
  const [box, list] = [childOf(data, 'w:checkBox'), childOf(data, 'w:ddList')];
  const name = settingOf(data, 'w:name');
  const common = { ...(name && { name }), ...spanOf(data) };
  if (box !== undefined) {
    const checked = switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false;
    return { type: 'checkbox', items: [], checked, ...common };
  }
  if (list === undefined) return { type: 'text', items: [], ...common };
  const items = list.children
    .filter((child) => child.name === 'w:listEntry')
    .map(({ attributes }) => attributes['w:val'] ?? '');
  const shown = items[Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0)];
  return { type: 'drop-down', items, ...(shown !== undefined && { shown }), ...common };
}
