/** Encodings of names in zips without the UTF-8 flag: of Windows in China, Taiwan and Hong Kong, Japan, the West. The likeliest here stands first. */
export const CODE_PAGES = ['gbk', 'big5', 'shift-jis', 'cp437'] as const;
export type CodePage = (typeof CODE_PAGES)[number];

const UPPER_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const LABELS = { gbk: 'gb18030', big5: 'big5', 'shift-jis': 'shift_jis' } as const;

/** What Node's decoders make of single bytes that an encoding leaves open. */
const UNASSIGNED = /[\u0080-\u009f\uf8f0-\uf8ff]/u;

/** Bytes as text, or undefined where they are none in this encoding. */
export function decodeStrictly(raw: Uint8Array, encoding: CodePage | 'utf-8'): string | undefined {
  if (encoding === 'cp437') return decodeLoosely(raw, 'cp437');
  const label = encoding === 'utf-8' ? 'utf-8' : LABELS[encoding];
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(raw);
    return encoding !== 'utf-8' && UNASSIGNED.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Bytes as a system shows them that takes them to be in this encoding: what is no text becomes `�`. */
export function decodeLoosely(raw: Uint8Array, encoding: CodePage): string {
  if (encoding !== 'cp437') return new TextDecoder(LABELS[encoding], { ignoreBOM: true }).decode(raw);
  return Array.from(raw, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : UPPER_437[byte - 0x80])).join('');
}

/** How likely it is that somebody names a file with a character of these bytes, from 0 to 1, and how many bytes those are. */
type Weigh = (lead: number, trail: number) => readonly [weight: number, bytes: 1 | 2 | 4];

const within = (byte: number, first: number, last: number): boolean => byte >= first && byte <= last;
const isLetter = (byte: number): boolean => within(byte | 0x20, 0x61, 0x7a);

/** The rows of each standard that hold the characters of daily use, punctuation, and those that are known but rarer. */
const WEIGH: Readonly<Record<CodePage, Weigh>> = {
  gbk: (lead, trail) => {
    if (within(trail, 0x30, 0x39)) return [0.1, 4];
    if (trail < 0xa1) return [0.1, 2];
    if (within(lead, 0xb0, 0xd7)) return [1, 2];
    if (within(lead, 0xd8, 0xf7)) return [0.5, 2];
    return [within(lead, 0xa1, 0xa3) ? 0.9 : 0.1, 2];
  },
  big5: (lead) => {
    if (within(lead, 0xa4, 0xc6)) return [1, 2];
    if (within(lead, 0xc9, 0xf9)) return [0.4, 2];
    return [within(lead, 0xa1, 0xa3) ? 0.9 : 0.1, 2];
  },
  'shift-jis': (lead, trail) => {
    if (within(lead, 0xa1, 0xdf)) return [0.15, 1];
    if (lead === 0x82) return [trail >= 0x9f ? 1 : 0.5, 2];
    if (lead === 0x83 || within(lead, 0x88, 0x97)) return [1, 2];
    if (within(lead, 0x98, 0x9f) || within(lead, 0xe0, 0xea)) return [0.4, 2];
    return [lead === 0x81 ? 0.7 : 0.1, 2];
  },
  // A letter with an accent stands among other letters.
  cp437: (lead, trail) => {
    const accented = within(lead, 0x80, 0x9a) || within(lead, 0xa0, 0xa5) || lead === 0xe1;
    return [accented ? (isLetter(trail) ? 0.9 : 0.3) : 0.05, 1];
  },
};

/** How much bytes look like names in an encoding, from 0 to 1. */
function likeness(raw: Uint8Array, page: CodePage): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < raw.length; ) {
    const lead = raw[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const [weight, bytes] = WEIGH[page](lead, raw[at + 1] ?? 0);
    sum += weight;
    count += 1;
    at += bytes;
  }
  return count === 0 ? 0 : sum / count;
}

/** Any bytes are text in code page 437, so they have to look like it. */
const LEAST_437 = 0.2;

/** The encodings in which all of these names are text, the likeliest first. Many names tell more than one. */
export function likelyCodePages(raws: readonly Uint8Array[]): { readonly page: CodePage; readonly likeness: number }[] {
  const all = Buffer.concat(raws.flatMap((raw) => [raw, Buffer.from('/')]));
  return CODE_PAGES.filter((page) => raws.every((raw) => decodeStrictly(raw, page) !== undefined))
    .map((page) => ({ page, likeness: likeness(all, page) }))
    .filter((found) => found.page !== 'cp437' || found.likeness >= LEAST_437)
    .toSorted((a, b) => b.likeness - a.likeness);
}
