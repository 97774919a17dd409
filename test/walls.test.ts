import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms of src/, lowest floor first; the ones in a row stand on the same floor and don't see each other's insides from below. */
const FLOORS: readonly (readonly string[])[] = [
  ['base'],
  ['findings'],
  ['wording', 'archive'],
  ['source'],
  ['manifest'],
  ['facts'],
  ['rules'],
  ['programs'],
  ['check'],
  ['bundle'],
  ['report'],
  ['commands'],
  ['cli'],
];

/** Where each outside library lives; nobody else imports it. */
const HOMES: Readonly<Record<string, string>> = {
  yaml: 'source',
  zod: 'source',
  chalk: 'report',
  commander: 'cli',
  inquirer: 'cli',
  '@embedpdf/pdfium': 'cli',
  'image-size': 'facts',
  'mediainfo.js': 'facts',
  '@xmldom/xmldom': 'facts',
  yauzl: 'archive',
  archiver: 'bundle',
  'pdf-lib': 'bundle',
  fontkit: 'bundle',
  nodemailer: 'bundle',
  'write-excel-file': 'bundle',
};

/** What of Node each room may use. The rest of the world comes in through `World`. */
const NODE: Readonly<Record<string, readonly string[]>> = {
  archive: ['node:zlib', 'node:crypto', 'node:stream', 'node:stream/promises'],
  facts: ['node:zlib', 'node:crypto'],
  bundle: ['node:zlib', 'node:crypto', 'node:stream', 'node:stream/promises'],
  commands: ['node:stream'],
};

const root = join(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const roomOf = (file: string): string => file.slice(0, Math.max(0, file.indexOf('/')));
const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

function specifiers(file: string): string[] {
  const text = textOf(file);
  const fixed = [
    ...text.matchAll(/^\s*(?:import|export)\b[^'"]*?\bfrom '([^']+)'/gm),
    ...text.matchAll(/^import '([^']+)'/gm),
  ];
  const dynamic = [...text.matchAll(/\bimport\('([^']+)'\)/g)];
  return [...fixed, ...dynamic].map((match) => match[1] ?? '');
}

const local = (file: string): string[] =>
  specifiers(file)
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      relative(root, normalize(join(root, dirname(file), name)))
        .split(sep)
        .join('/'),
    );

describe('rooms', () => {
  test.each(files)('%s imports from its own floor or a lower one', (file) => {
    expect(floorOf(file), 'every file lies in a room').toBeGreaterThanOrEqual(0);
    expect(local(file).filter((target) => floorOf(target) > floorOf(file))).toEqual([]);
    const neighbours = local(file).filter(
      (target) => floorOf(target) === floorOf(file) && roomOf(target) !== roomOf(file),
    );
    expect(neighbours).toEqual([]);
  });

  test('no cycles', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of local(file)) visit(target, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('the outside', () => {
  test.each(files)('%s keeps to its libraries', (file) => {
    const outside = specifiers(file).filter((name) => !name.startsWith('.'));
    for (const name of outside) {
      if (name.startsWith('node:')) {
        const allowed = roomOf(file) === 'cli' ? [name] : (NODE[roomOf(file)] ?? []);
        expect(allowed, `${file} imports ${name}`).toContain(name);
      } else {
        const library = Object.keys(HOMES).find((known) => name === known || name.startsWith(`${known}/`));
        expect(library, `${name} has a home`).toBeDefined();
        expect(HOMES[library ?? ''], `${file} imports ${name}`).toBe(roomOf(file));
      }
    }
  });

  test.each(files.filter((file) => roomOf(file) !== 'cli'))('%s reads no clock, locale or environment', (file) => {
    const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(/\bprocess\.|\bDate\.now\(|new Date\(\)|localeCompare|toLocale|\bconsole\./);
  });
});

describe('size and style', () => {
  test.each(files)('%s is one thing: at most 250 lines, no default export, no barrel', (file) => {
    const text = textOf(file);
    expect(text.split('\n').length).toBeLessThanOrEqual(251);
    expect(text).not.toMatch(/^export default/m);
    expect(text).not.toMatch(/^export \* from/m);
  });

  test('the median file is under 80 lines', () => {
    const lengths = files.map((file) => textOf(file).split('\n').length - 1).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });
});
