import { encodedBytes } from '../../base/sizes.ts';
import type { PlannedMaterial } from '../plan.ts';

/** The headers of a message and of its two parts, with long names encoded twice. */
const HEADERS = 8 * 1024;
/** Headers of one entry in a zip, its name apart, which stands there twice. */
const ENTRY = 30 + 46 + 24 + 40;
const ZIP_END = 22 + 76;

/** A file of a zip as far as its weight goes. */
interface Weighed {
  readonly name: string;
  readonly bytes: number;
}

/** At most so many bytes a file takes in a zip, whatever its compression saves. `folder`: what stands before its name. */
function inZip(folder: string, { name, bytes }: Weighed): number {
  // Deflate may add five bytes for every 16 KB that it can't make smaller.
  const data = bytes + 5 * Math.ceil(bytes / 16_384) + 16;
  return data + ENTRY + 2 * Buffer.byteLength(`${folder}/${name}`);
}

/** How a bundle goes out by mail. */
export type MailSplit =
  | { readonly kind: 'whole' }
  /** Each part holds whole files, in reading order. */
  | { readonly kind: 'parts'; readonly parts: readonly (readonly PlannedMaterial[])[] }
  /** These files are over the limit each by itself; `most`: bytes that a file may have. */
  | { readonly kind: 'impossible'; readonly tooLarge: readonly PlannedMaterial[]; readonly most: number };

/** What a message weighs beside the files in it. */
export interface MailFrame {
  /** The folder inside the zip. */
  readonly folder: string;
  /** What goes into every part: the index, the checksums, the list of the parts. */
  readonly common: readonly Weighed[];
  /** Bytes of the message's text. */
  readonly text: number;
}

/**
 * Splits materials over as few messages as keep the reading order, none of them over `limit` bytes as sent.
 * `whole`: bytes of the zip that holds everything.
 */
export function splitForMail(
  materials: readonly PlannedMaterial[],
  whole: number,
  frame: MailFrame,
  limit: number,
): MailSplit {
  const around = HEADERS + encodedBytes(frame.text);
  if (around + encodedBytes(whole) <= limit) return { kind: 'whole' };
  const room =
    Math.floor(Math.max(0, limit - around) / 78) * 57 -
    frame.common.reduce((sum, file) => sum + inZip(frame.folder, file), ZIP_END);
  const weight = ({ name, facts }: PlannedMaterial): number => inZip(frame.folder, { name, bytes: facts.bytes });
  const tooLarge = materials.filter((material) => weight(material) > room);
  if (tooLarge.length > 0) {
    const overhead = Math.max(...tooLarge.map((material) => weight(material) - material.facts.bytes));
    return { kind: 'impossible', tooLarge, most: Math.max(0, room - overhead) };
  }
  const parts: PlannedMaterial[][] = [];
  let left = 0;
  for (const material of materials) {
    const bytes = weight(material);
    if (bytes > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(material);
    left -= bytes;
  }
  return { kind: 'parts', parts };
}
