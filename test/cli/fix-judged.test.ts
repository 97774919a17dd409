import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookInto, readSubmission } from '../../src/commands/examine.ts';
import { fix } from '../../src/commands/fix.ts';
import type { World } from '../../src/commands/world.ts';
import { type Inspector, rememberingInspector } from '../../src/facts/inspector.ts';
import { worldHere } from './here.ts';
import { copyOf } from './run.ts';

const world: World = { ...worldHere(), out: () => {} };
/** A day on which the windows of all calls are as they are. */
const ASOF = { asOf: '2025-06-15' };

/** A finding, wherever its line has gone. */
interface Known {
  readonly id: string;
  readonly rule: string | undefined;
  readonly file: string | undefined;
  readonly route: string;
}

/** Everything that `validate` finds. */
async function found(folder: string, inspector: Inspector): Promise<Known[]> {
  const submission = await readSubmission(world, join(folder, 'dossier.yaml'), ASOF);
  const { result } = await lookInto(world, submission, new Map(), 'phase', inspector);
  return result.findings.map(({ message, rule, subject, place }) => ({
    id: message.id,
    rule,
    file: subject?.file.replaceAll('\\', '/'),
    route: place?.route.join('.') ?? '',
  }));
}

/** What is mended. */
const MENDED =
  /^(?:source\.(?:tab|odd-space|tight-colon|full-width-.*|cut-by-comma|encoding)|shape\.(?:number-for-text|not-a-boolean)|path\.backslash)$/;

const without = (some: readonly Known[], others: readonly Known[]): Known[] => {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return some.filter((one) => !known.has(JSON.stringify(one)));
};

/** The field or the material at a route. */
const partOf = (route: string): string => route.split('.').slice(0, 2).join('.');

/** Judges, mends and judges again: what went, and what came up that nothing mended had hidden. */
async function around(folder: string, text: string, inspector: Inspector) {
  const manifest = join(folder, 'dossier.yaml');
  const mend = async (): Promise<string> => {
    await fix(world, [manifest], { ...ASOF, yes: true, lang: 'en' }, inspector);
    return readFileSync(manifest, 'utf8');
  };
  writeFileSync(manifest, text);
  const before = await found(folder, inspector);
  const once = await mend();
  const after = await found(folder, inspector);
  const gone = without(before, after);
  // A value that wasn't understood, and a file that wasn't found, couldn't be judged.
  const uncovered = new Set(gone.filter(({ id }) => MENDED.test(id)).map(({ route }) => partOf(route)));
  const fresh = without(after, before).filter(({ route }) => !uncovered.has(partOf(route)));
  return { gone, fresh, once, twice: await mend() };
}

const examples = readdirSync('examples').filter((name) => /^w/.test(name));

describe('a manifest that was mended is judged as before, but for what was mended', () => {
  test.each(examples)('%s', async (name) => {
    const folder = copyOf(name);
    const text = readFileSync(join(folder, 'dossier.yaml'), 'utf8');
    const { gone, fresh, once, twice } = await around(folder, text, rememberingInspector());
    expect(fresh).toEqual([]);
    // Keys that were added are missed as before.
    expect(gone.filter(({ id }) => !MENDED.test(id))).toEqual([]);
    expect(twice).toBe(once);
  });

  test('whatever is spoilt, nothing comes up that was not there', async () => {
    const folder = copyOf('wiotc-cases-2025');
    const inspector = rememberingInspector();
    const lines = readFileSync(join(folder, 'dossier.yaml'), 'utf8').split('\n');
    const ways: readonly ((line: string) => string)[] = [
      (line) => line.replace(': ', '：'),
      (line) => line.replace(/^ +/, '\t'),
      (line) => line.replace(/"([^"]*)"/, '“$1”'),
      (line) => line.replaceAll('/', '\\'),
      (line) => line.replace(/"(\+?[\d ]+)"/, '01012345678'),
      (line) => line.replace(/: .+$/, ': 1.10'),
      (line) => line.replace(/: .+$/, ':'),
      () => '',
    ];
    const changes = fc.array(fc.tuple(fc.nat(lines.length - 1), fc.constantFrom(...ways)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (chosen) => {
        const spoilt = [...lines];
        for (const [at, how] of chosen) spoilt[at] = how(spoilt[at] ?? '');
        const { fresh, once, twice } = await around(folder, spoilt.join('\n'), inspector);
        expect(fresh).toEqual([]);
        expect(twice).toBe(once);
      }),
      { numRuns: 25 },
    );
  });
});
