import { isRegular } from '../../facts/pdf/chars.ts';
import { PdfName, PdfRef, PdfString, type PdfValue } from '../../facts/pdf/values.ts';

/** A value as it is written in a PDF, one character for each byte (Latin-1). Values nest no deeper than the reader lets them. */
export function serialise(value: PdfValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numeral(value);
  if (value instanceof PdfName) return name(value.text);
  if (value instanceof PdfString) return literal(value.bytes);
  if (value instanceof PdfRef) return `${value.num} ${value.gen} R`;
  if (Array.isArray(value)) return `[${value.map(serialise).join(' ')}]`;
  return `<<${[...value].map(([key, item]) => `${name(key)} ${serialise(item)}`).join('')}>>`;
}

/** PDF knows no exponents. */
function numeral(value: number): string {
  if (!Number.isFinite(value) || Object.is(value, -0)) return '0';
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/e.*$|\.?0+$/, '') : text;
}

function name(text: string): string {
  let out = '/';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) & 255;
    const plain = code > 32 && code < 127 && code !== 35 && isRegular(code);
    out += plain ? String.fromCharCode(code) : `#${code.toString(16).padStart(2, '0')}`;
  }
  return out;
}

/** In a string a bare carriage return would be read as a line feed. */
function literal(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return `(${text.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')})`;
}
