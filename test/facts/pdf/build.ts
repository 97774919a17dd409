import { deflateSync } from 'node:zlib';

/** Objects by number, as they stand between `obj` and `endobj`. */
export type PdfObjects = ReadonlyMap<number, string>;

/** Latin-1 text as bytes. */
export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** A catalog (1), a flat page tree (2) and pages from number 3 on; `count` is what `/Count` says. */
export function flatPages(pages: number, count: number | string = pages): Map<number, string> {
  const numbers = Array.from({ length: pages }, (_, i) => i + 3);
  return new Map([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${count} /Kids [${numbers.map((num) => `${num} 0 R`).join(' ')}] >>`],
    ...numbers.map((num): [number, string] => [num, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>']),
  ]);
}

/** The same objects with some replaced or added; an empty text takes one out. */
export function changed(objects: PdfObjects, changes: Readonly<Record<number, string>>): Map<number, string> {
  const all = new Map(objects);
  for (const [num, text] of Object.entries(changes)) {
    if (text === '') all.delete(Number(num));
    else all.set(Number(num), text);
  }
  return all;
}

/** A file with a plain cross-reference table. `trailer`: what its dictionary holds besides `/Size` and `/Root`. */
export function plainPdf(objects: PdfObjects, trailer = '', lead = '%PDF-1.7\n'): string {
  return appended(lead, objects, `/Root 1 0 R ${trailer}`);
}

/** `before` with one more revision of objects, a table of them, and a trailer. */
export function appended(before: string, objects: PdfObjects, trailer: string): string {
  let text = before;
  let table = '0 1\n0000000000 65535 f \n';
  for (const [num, value] of objects) {
    table += `${num} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${num} 0 obj\n${value}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  return `${text}xref\n${table}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** Offset of the last cross-reference of a file, as its `startxref` says. */
export function lastXref(text: string): number {
  return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
}

/** A stream object: its dictionary entries, and its bytes packed. */
export function flateStream(entries: string, data: Uint8Array): string {
  const packed = String.fromCharCode(...deflateSync(data));
  return `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}

/** A file that keeps all objects in an object stream, and its cross-reference in a stream (with PNG prediction if asked). */
export function packedPdf(objects: PdfObjects, predicted = false): string {
  const packed = Math.max(...objects.keys()) + 1;
  let directory = '';
  let body = '';
  for (const [num, value] of objects) {
    directory += `${num} ${body.length} `;
    body += `${value} `;
  }
  const stream = `/Type /ObjStm /N ${objects.size} /First ${directory.length}`;
  let text = `%PDF-1.7\n`;
  const packedAt = text.length;
  text += `${packed} 0 obj\n${flateStream(stream, latin1Bytes(directory + body))}\nendobj\n`;
  const numbers = [...objects.keys()];
  const rows = Array.from({ length: packed + 2 }, (_, num) => {
    if (num === packed) return [1, packedAt >> 8, packedAt & 255, 0];
    if (num === packed + 1) return [1, text.length >> 8, text.length & 255, 0];
    return objects.has(num) ? [2, packed >> 8, packed & 255, numbers.indexOf(num)] : [0, 0, 0, 0];
  });
  const parms = predicted ? '/DecodeParms << /Predictor 12 /Columns 4 >>' : '';
  const data = predicted
    ? rows.flatMap((row, y) => [2, ...row.map((byte, x) => (byte - (rows[y - 1]?.[x] ?? 0)) & 255)])
    : rows.flat();
  const xref = `/Type /XRef /Size ${rows.length} /W [1 2 1] /Root 1 0 R ${parms}`;
  const at = text.length;
  return `${text}${packed + 1} 0 obj\n${flateStream(xref, Uint8Array.from(data))}\nendobj\nstartxref\n${at}\n%%EOF\n`;
}
