import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/findings/catalogue.ts';

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
  ['web', 'library'],
];

/** Where each outside library lives; nobody else imports it. */
const HOMES: Readonly<Record<string, string>> = {
  yaml: 'source',
  zod: 'source',
  chalk: 'report',
  commander: 'cli',
  inquirer: 'cli',
  chokidar: 'cli',
  '@modelcontextprotocol/server': 'cli',
  '@embedpdf/pdfium': 'cli',
  '@jsquash/jpeg': 'cli',
  'image-size': 'facts',
  'mediainfo.js': 'facts',
  saxes: 'facts',
  'pinyin-pro': 'check',
  'opencc-js': 'check',
  yauzl: 'archive',
  archiver: 'bundle',
  'pdf-lib': 'bundle',
  fontkit: 'bundle',
  nodemailer: 'bundle',
  'write-excel-file': 'bundle',
  diff: 'bundle',
  'csv-stringify': 'bundle',
  'ical-generator': 'report',
  '@noble/ciphers': 'web',
  '@noble/hashes': 'web',
  buffer: 'web',
  'crc-32': 'web',
  pako: 'web',
  process: 'web',
  'readable-stream': 'web',
};

/** What of Node each room may use. The rest of the world comes in through `World`. */
const NODE: Readonly<Record<string, readonly string[]>> = {
  archive: ['node:zlib', 'node:crypto', 'node:stream', 'node:stream/promises'],
  facts: ['node:zlib', 'node:crypto'],
  bundle: ['node:zlib', 'node:crypto', 'node:stream', 'node:stream/promises'],
  commands: ['node:stream'],
  web: ['node:crypto', 'node:stream', 'node:stream/promises'],
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

/** The files that break a wall, each with how; an empty list is what every wall wants. */
const breaches = (find: (file: string) => readonly string[]): string[] =>
  files.flatMap((file) => find(file).map((how) => `${file}: ${how}`));

describe('rooms', () => {
  test('every file lies in a room', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  test('nobody imports from a higher floor, nor from a neighbour on the same one', () => {
    const wrong = (file: string, target: string): boolean =>
      floorOf(target) > floorOf(file) || (floorOf(target) === floorOf(file) && roomOf(target) !== roomOf(file));
    expect(breaches((file) => local(file).filter((target) => wrong(file, target)))).toEqual([]);
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

describe('what is loaded', () => {
  /** Everything that is loaded with a file: what it imports by name at its top, types aside, and what that imports. */
  function loadedWith(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const fixed = [...textOf(file).matchAll(/^import (?!type\b)(?:\{([^}]*)\} from )?'(\.[^']+)'/gm)];
    for (const [, names = '', from = ''] of fixed) {
      const onlyTypes = names.trim() !== '' && names.split(',').every((name) => /^\s*(type\b|$)/.test(name));
      if (!onlyTypes)
        loadedWith(
          normalize(join(dirname(file), from))
            .split(sep)
            .join('/'),
          seen,
        );
    }
    return seen;
  }

  test.each([
    ['cli/main.ts', /^(check|rules|programs|report|wording|facts|archive)\/|^source\/(?!limits)/],
    [
      'commands/validate.ts',
      /\/(status|batch|diff|explain)|^check\/(names\/(pinyin|han-forms|remarks)|across|sheet|next-steps|moves|keywords)|reference\/|programs\/(chain|overlay|load|references)\.ts/,
    ],
  ])('%s loads nothing that it needs only sometimes', (file, others) => {
    const loaded = [...loadedWith(file)];
    expect(loaded.length).toBeGreaterThan(15);
    expect(loaded.filter((one) => others.test(one))).toEqual([]);
  });
});

describe('the outside', () => {
  const outside = (file: string): string[] => specifiers(file).filter((name) => !name.startsWith('.'));
  const homeOf = (name: string): string | undefined =>
    HOMES[Object.keys(HOMES).find((known) => name === known || name.startsWith(`${known}/`)) ?? ''];

  test('each library has one home', () => {
    const libraries = (file: string): string[] => outside(file).filter((name) => !name.startsWith('node:'));
    expect(breaches((file) => libraries(file).filter((name) => homeOf(name) !== roomOf(file)))).toEqual([]);
  });

  test('only cli knows Node; the other rooms use no more of it than is listed', () => {
    const builtins = (file: string): string[] => outside(file).filter((name) => name.startsWith('node:'));
    const allowed = (file: string, name: string): boolean =>
      roomOf(file) === 'cli' || (NODE[roomOf(file)] ?? []).includes(name);
    expect(breaches((file) => builtins(file).filter((name) => !allowed(file, name)))).toEqual([]);
  });

  test('only cli and web read a clock, a locale or the environment, or print', () => {
    const forbidden = /\bprocess\.|\bDate\.now\(|new Date\(\)|localeCompare|toLocale|\bconsole\./g;
    const inner = (file: string): string[] =>
      ['cli', 'web'].includes(roomOf(file))
        ? []
        : (textOf(file)
            .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
            .match(forbidden) ?? []);
    expect(breaches(inner)).toEqual([]);
  });
});

describe('size and style', () => {
  const lengthOf = (file: string): number => textOf(file).split('\n').length - 1;

  test('no file over 250 lines, the median under 80', () => {
    expect(breaches((file) => (lengthOf(file) > 250 ? [`${lengthOf(file)} lines`] : []))).toEqual([]);
    const lengths = files.map(lengthOf).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  test('no default exports and no barrels', () => {
    expect(breaches((file) => textOf(file).match(/^export (default|\* from)/gm) ?? [])).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('every message is made somewhere', () => {
    const code = files
      .filter((file) => !file.startsWith('wording/') && !file.startsWith('findings/'))
      .map(textOf)
      .join('\n');
    expect(Object.keys(catalogue).filter((id) => !code.includes(`'${id}'`))).toEqual([]);
  });
});
