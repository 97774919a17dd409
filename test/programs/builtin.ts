import { existsSync, readFileSync } from 'node:fs';
import { type LoadedProgram, loadProgram } from '../../src/programs/load.ts';
import type { Program } from '../../src/programs/program.ts';

const ROOT = new URL('../../templates/programs/', import.meta.url);

/** Loads a built-in pack from its YAML. */
export function loadBuiltin(id: string): LoadedProgram {
  return loadProgram(id, (name) => {
    const file = new URL(`${id}/${name}`, ROOT);
    return existsSync(file) ? readFileSync(file) : undefined;
  });
}

/** A built-in program; throws where its pack has a fault. */
export function builtin(id: string): Program {
  const { program, findings } = loadBuiltin(id);
  if (program === undefined) throw new Error(JSON.stringify(findings.map(({ message }) => message)));
  return program;
}
