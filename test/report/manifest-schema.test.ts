import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Langs } from '../../src/base/language.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { demandsOf } from '../../src/programs/demands.ts';
import { loadProgram } from '../../src/programs/load.ts';
import { attributesOf, type Program } from '../../src/programs/program.ts';
import type { JsonSchema } from '../../src/report/manifest-schema/json-schema.ts';
import { generalSchema, programSchema } from '../../src/report/manifest-schema/schema.ts';
import { readDocument } from '../../src/source/document.ts';

const ROOT = new URL('../../', import.meta.url);
const IDS = ['wsca-china-2025', 'wic-awards-2026', 'wiotc-cases-2025', 'wiotc-cities-2025'];

function programOf(id: string): Program {
  const { program } = loadProgram(id, (name) => {
    const file = new URL(`templates/programs/${id}/${name}`, ROOT);
    return existsSync(file) ? readFileSync(file) : undefined;
  });
  if (program === undefined) throw new Error(`${id} has faults`);
  return program;
}

const ready = (id: string): Record<string, unknown> =>
  structuredClone(
    readDocument('dossier.yaml', readFileSync(new URL(`examples/${id}/dossier.yaml`, ROOT))).data,
  ) as Record<string, unknown>;

/** Dates are judged by editors; the validator here knows no formats. */
const compiled = (schema: JsonSchema): ValidateFunction =>
  new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile({ ...schema } as object);

const EVERY: readonly Langs[] = [['zh'], ['en'], ['zh', 'en']];

describe.each(IDS)('the schema of %s', (id) => {
  const program = programOf(id);
  const valid = compiled(programSchema(program, id, ['zh']));

  test.each(EVERY.map((langs) => [langs.join(' and '), langs] as const))(
    'takes the example that is ready, in %s',
    (_, langs) => {
      const check = compiled(programSchema(program, id, langs));
      check(ready(id));
      expect(check.errors ?? []).toEqual([]);
    },
  );

  test('says the same of wrong values and unknown keys as the reader of manifests', () => {
    const whole = ready(id);
    const asked = { fields: program.fields, attributes: attributesOf(program) };
    const differing: string[] = [];
    let faulty = 0;
    for (const path of pathsIn(whole)) {
      for (const [what, change] of CHANGES) {
        const changed = structuredClone(whole);
        change(changed, path);
        const source = readDocument('dossier.yaml', new TextEncoder().encode(JSON.stringify(changed)));
        const drafts = parseManifest(source, asked).drafts.filter(
          ({ message }) => !UNSEEN.test(`${message.id} ${what}`),
        );
        const taken = valid(changed);
        faulty += drafts.length > 0 ? 1 : 0;
        if (taken ? drafts.length > 0 : drafts.length === 0 && !isStricter(program, path)) {
          differing.push(
            `${path.join('.')}: ${what}: ${taken ? drafts[0]?.message.id : JSON.stringify(valid.errors?.[0])}`,
          );
        }
      }
    }
    expect(faulty).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });

  test('asks for what the rules demand of every manifest', () => {
    const always = demandsOf(program).filter(
      ({ categories, slots, path }) => !categories && !slots && !path.includes('[]'),
    );
    expect(always.length).toBeGreaterThan(0);
    for (const { path } of always) {
      const changed = ready(id);
      remove(changed, path.split('.'));
      expect([path, valid(changed)]).toEqual([path, false]);
    }
  });
});

describe('a manifest for any program', () => {
  const valid = compiled(generalSchema({ 'wsca-china-2025': programOf('wsca-china-2025').name }, ['en']));

  test.each(IDS)('is what the example of %s is', (id) => {
    valid(ready(id));
    expect(valid.errors ?? []).toEqual([]);
  });

  test.each([
    ['an unknown key', { dossier: 1, program: 'x', catgory: 'a' }],
    ['no program', { dossier: 1 }],
    ['another version', { dossier: 2, program: 'x' }],
    ['a material without a file', { dossier: 1, program: 'x', materials: [{ slot: 'a' }] }],
  ])('is not what has %s', (_, data) => {
    expect(valid(data)).toBe(false);
  });
});

type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;

/** What an editor can't see: paths that lead elsewhere, and days that the calendar doesn't have. */
const UNSEEN = /^path\.|^shape\.not-a-date text$/;

/** Where the schema says at once what the reader leaves to the check: words of the program, and what must be there. */
function isStricter(program: Program, path: Path): boolean {
  const [top, ...rest] = path.map((step) => (typeof step === 'number' ? '[]' : step));
  const name = [top, ...rest].join('.').replaceAll('.[]', '[]');
  if (/^(program|category|applicant\.kind|materials\[\]\.slot|(attest|waive)\[\]\.rule)$/.test(name)) return true;
  return demandsOf(program).some((demand) => demand.path === name || demand.path.startsWith(`${name}.`));
}

const CHANGES: readonly (readonly [string, (data: unknown, path: Path) => void])[] = [
  ['text', (data, path) => put(data, path, '文字')],
  ['number', (data, path) => put(data, path, 1.5)],
  ['list', (data, path) => put(data, path, ['甲'])],
  ['map', (data, path) => put(data, path, { other: '甲' })],
  ['blank', (data, path) => put(data, path, null)],
  [
    'unknown key beside it',
    (data, path) => typeof path.at(-1) === 'string' && put(data, [...path.slice(0, -1), 'other'], '甲'),
  ],
];

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: Path = Array.isArray(value)
    ? [...value.keys()].slice(0, 1)
    : Object.keys(value).filter((key) => key !== 'zh' && key !== 'en');
  return keys.flatMap((key) => [[...at, key], ...pathsIn((value as Container)[key], [...at, key])]);
}

function put(data: unknown, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce((at, step) => (at as Container)[step], data) as Container;
  parent[path.at(-1) ?? ''] = value;
}

function remove(data: unknown, path: readonly string[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Container | undefined)?.[step], data);
  if (parent !== undefined) delete (parent as Container)[path.at(-1) ?? ''];
}
