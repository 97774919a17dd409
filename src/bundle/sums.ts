import { byCodePoint } from '../base/order.ts';

/** A file of a bundle with its checksum, 64 lower-case hexadecimal digits. */
export interface Summed {
  readonly name: string;
  readonly sha256: string;
}

/** The checksum list in the form that `sha256sum -c` reads, ordered by name. */
export function writeSums(files: readonly Summed[]): string {
  const ordered = files.toSorted((a, b) => byCodePoint(a.name, b.name));
  return ordered.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

/** Reads a checksum list; lines that are none are named by their number, from 1. */
export function readSums(text: string): { files: Summed[]; badLines: number[] } {
  const files: Summed[] = [];
  const badLines: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = /^([0-9a-fA-F]{64}) [ *](.+)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) badLines.push(index + 1);
    else files.push({ sha256: match[1].toLowerCase(), name: match[2] });
  }
  return { files, badLines };
}
