import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { naming } from '../../src/bundle/outside.ts';
import type { Data } from '../../src/check/cases/change.ts';
import { holds, runCases } from '../../src/check/cases/run.ts';
import { type CasesFile, casesShape } from '../../src/check/cases/shape.ts';
import { loadProgram } from '../../src/programs/load.ts';
import type { Program } from '../../src/programs/program.ts';
import { readDocument } from '../../src/source/document.ts';
import { readShape } from '../../src/source/shape.ts';
import { inspectExample } from './submission.ts';

const ROOT = new URL('../../', import.meta.url);

function loadBuiltin(id: string): Program {
  const { program, findings } = loadProgram(id, (name) => {
    const file = new URL(`templates/programs/${id}/${name}`, ROOT);
    return existsSync(file) ? readFileSync(file) : undefined;
  });
  if (program === undefined) throw new Error(JSON.stringify(findings));
  return program;
}

/** The cases of a program, read as `program test` reads those beside a pack. */
function readCases(id: string): { source: ReturnType<typeof readDocument>; file: CasesFile } {
  const source = readDocument(`${id}.yaml`, readFileSync(new URL(`test/clauses/${id}.yaml`, ROOT)));
  const { value, drafts } = readShape(casesShape, source.data, source);
  if (value === undefined || drafts.length + source.findings.length > 0) throw new Error(JSON.stringify(drafts));
  return { source, file: value };
}

describe.each(['wsca-china-2025', 'wic-awards-2026', 'wiotc-cases-2025', 'wiotc-cities-2025'])('%s', async (id) => {
  const { source, file } = readCases(id);
  const program = loadBuiltin(id);
  const manifest = parse(readFileSync(new URL(`examples/${id}/dossier.yaml`, ROOT), 'utf8')) as Data;
  const inspections = await inspectExample(fileURLToPath(new URL(`examples/${id}`, ROOT)), manifest);
  const runs = runCases({ program, manifest, inspections, ...naming }, source, file);

  describe.each(Object.entries(file.clauses ?? {}))('%s', (clause, cases) => {
    const own = program.rules.filter((rule) => rule.clauseId === clause);

    test.each(runs.filter((run) => run.clause === clause).map((run) => [run.about, run] as const))('%s', (_, run) => {
      const { missing, unexpected, ends, faults } = run;
      expect({ missing, unexpected, ends, faults }).toEqual({ missing: [], unexpected: [], ends: [], faults: [] });
      expect(holds(run)).toBe(true);
    });

    test('every rule of it passes in one case and doesn’t in another, or informs', () => {
      const lacking = own.flatMap(({ id: rule, kind }) => {
        if (kind === 'inform') return cases.some(({ informs }) => informs?.includes(rule)) ? [] : [`${rule} informs`];
        const passes = cases.some((one) => one.passes?.includes(rule));
        const fails = cases.some(
          (one) => one.fails?.includes(rule) || one.finds?.some((line) => line.startsWith(`${rule} `)),
        );
        return [...(passes ? [] : [`${rule} passes`]), ...(fails ? [] : [`${rule} doesn’t pass`])];
      });
      expect(lacking).toEqual([]);
    });
  });

  test('each clause of the program is here, and no other', () => {
    const wanted = [...new Set(program.rules.map((rule) => rule.clauseId))];
    expect(Object.keys(file.clauses ?? {}).toSorted()).toEqual(wanted.toSorted());
  });
});
