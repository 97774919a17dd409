/** A number from 0 up to a bound, which is never reached. */
export type Dice = (bound: number) => number;

/** A change of bytes; `other`: another file of the kind, to take pieces from. */
type Change = (bytes: Buffer, dice: Dice, other: Buffer) => Buffer;

const pieceOf = (bytes: Buffer, dice: Dice, most: number): Buffer => {
  const from = dice(bytes.length);
  return bytes.subarray(from, from + 1 + dice(most));
};

const put = (bytes: Buffer, at: number, piece: Buffer, taken: number): Buffer =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(Math.min(bytes.length, at + taken))]);

/** What any file may suffer. */
const ANY: readonly Change[] = [
  (bytes, dice) => {
    const copy = Buffer.from(bytes);
    for (let count = 1 + dice(8); count > 0; count -= 1) copy[dice(copy.length)] = dice(256);
    return copy;
  },
  (bytes, dice) => bytes.subarray(0, dice(bytes.length)),
  (bytes, dice) => put(bytes, dice(bytes.length), Buffer.alloc(0), 1 + dice(200)),
  (bytes, dice) => put(bytes, dice(bytes.length), pieceOf(bytes, dice, 400), 0),
  (bytes, dice, other) => put(bytes, dice(bytes.length), pieceOf(other, dice, 2000), dice(2000)),
  (bytes, dice, other) => Buffer.concat([bytes.subarray(0, dice(bytes.length)), other.subarray(dice(other.length))]),
  (bytes, dice) => put(bytes, dice(bytes.length), Buffer.alloc(1 + dice(64), dice(2) * 255), 1 + dice(64)),
  (bytes, dice) => Buffer.concat([bytes, pieceOf(bytes, dice, 3000)]),
];

/** Numbers that programs count wrong. */
const NUMBERS = ['0', '-1', '1', '2', '65535', '65536', '2147483647', '4294967295', '99999999999999999999', '1e99'];
const WORDS_LE = [0, 1, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** Replaces one match of a pattern in text that is kept byte by byte. */
const replaceOne =
  (pattern: RegExp, by: (match: string, dice: Dice) => string): Change =>
  (bytes, dice) => {
    const text = bytes.toString('latin1');
    const all = [...text.matchAll(pattern)];
    const match = all[dice(Math.max(1, all.length))];
    if (match === undefined) return bytes;
    const piece = Buffer.from(by(match[0], dice), 'latin1');
    return put(bytes, match.index, piece, match[0].length);
  };

const anyOf = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T;

/** One of the places where a mark stands gets another number of 4 (or 2) bytes at an offset from it. */
const renumber =
  (mark: Buffer, offsets: readonly number[]): Change =>
  (bytes, dice) => {
    const places: number[] = [];
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) places.push(at);
    const [place, offset] = [anyOf(places.length > 0 ? places : [0], dice), anyOf(offsets, dice)];
    if (place + offset + 4 > bytes.length) return bytes;
    const copy = Buffer.from(bytes);
    copy.writeUInt32LE(anyOf(WORDS_LE, dice), place + offset);
    return copy;
  };

const NAMES = ['../../evil', '/etc/evil', 'C:\\evil', '..\\evil', 'a\u0000b', 'CON', '\u202egnp.exe', '\u001b[2J'];

/** What is worth changing in the formats that say where their parts lie. */
const OWN: Readonly<Record<string, readonly Change[]>> = {
  pdf: [
    replaceOne(/(?<=\/(?:Count|Length|Size|Prev|First|N|Type|W|Index)\s{0,2})\d+/g, (_, dice) => anyOf(NUMBERS, dice)),
    replaceOne(/\d+ 0 R/g, (_, dice) => `${dice(40)} 0 R`),
    replaceOne(/\d{10} \d{5} [nf]/g, (_, dice) => `${String(dice(30_000)).padStart(10, '0')} 00000 n`),
    replaceOne(/\/Kids\s*\[/g, () => '/Kids[1 0 R 2 0 R '),
    replaceOne(/\/(?:Parent|Kids|Pages|Root|Type)\b/g, (match) => `/X${match.slice(1)}`),
    replaceOne(/startxref\s+\d+/g, (_, dice) => `startxref\n${dice(30_000)}`),
    replaceOne(/<</g, () => '<<'.repeat(2000)),
  ],
  zip: [
    renumber(Buffer.from('PK\u0001\u0002', 'latin1'), [8, 10, 16, 20, 24, 28, 30, 32, 38, 42]),
    renumber(Buffer.from('PK\u0003\u0004', 'latin1'), [6, 8, 14, 18, 22, 26, 28]),
    renumber(Buffer.from('PK\u0005\u0006', 'latin1'), [4, 8, 10, 12, 16, 20]),
    (bytes, dice) => {
      const name = Buffer.from(anyOf(NAMES, dice));
      const at = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
      return at < 0 ? bytes : put(bytes, at + 46, name, name.length);
    },
  ],
  yaml: [
    replaceOne(/^( *)([\w-]+):/gm, (match, dice) =>
      anyOf([`${match} &a`, `${match} *a`, `"${match}`, `${match}${match}`], dice),
    ),
    replaceOne(/: .*$/gm, (match, dice) =>
      anyOf(
        [
          ': [',
          ': {',
          ': !!js/function >',
          ': *none',
          `: ${'['.repeat(3000)}`,
          ': |',
          `: 1${'0'.repeat(400)}`,
          ': __proto__',
          `${match}\t`,
          ': 0x',
          ': ~',
        ],
        dice,
      ),
    ),
    replaceOne(/^ +/gm, (_, dice) => anyOf(['\t', '\u3000', ' '.repeat(dice(30)), ''], dice)),
    replaceOne(/: /g, (_, dice) => anyOf(['：', ':', ' :', ':\u00a0'], dice)),
    (bytes) =>
      Buffer.concat([
        Buffer.from('a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n'),
        bytes,
      ]),
  ],
};

/** Changes a file in one to four ways, those of its own kind as often as those that any file may suffer. */
export function mutate(kind: string, seed: Buffer, other: Buffer, dice: Dice): Buffer {
  const own = OWN[kind] ?? [];
  let bytes = seed;
  for (let count = 1 + dice(4); count > 0 && bytes.length > 0; count -= 1) {
    bytes = anyOf(own.length > 0 && dice(2) === 0 ? own : ANY, dice)(bytes, dice, other);
  }
  return bytes;
}
