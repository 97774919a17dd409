/** Characters of symbol fonts that forms use as boxes to tick, by the last two digits of their code. */
const BOXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { '6f': '☐', '70': '☐', '71': '☐', '72': '☐', a8: '☐', fd: '☒', fe: '☑', fc: '√', fb: '×', '78': '☒' },
  'wingdings 2': { '2a': '☐', '2b': '☐', '30': '☐', a3: '☐', '51': '☒', '52': '☑', '53': '☒', '54': '☒', '50': '√' },
};

/** What a symbol (`w:sym`) shows, in ordinary characters; empty for one that stands for nothing in a text. */
export function symbolText(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (!Number.isFinite(number)) return '';
  const table = BOXES[font.toLowerCase()];
  const mapped = table?.[(number & 0xff).toString(16).padStart(2, '0')];
  if (mapped !== undefined) return mapped;
  const isPrivate = number >= 0xe000 && number <= 0xf8ff;
  return isPrivate || number < 32 || number > 0xffff ? '' : String.fromCharCode(number);
}
