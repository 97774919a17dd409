import type { Data } from '../../src/check/cases/change.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { Inspection } from '../../src/facts/facts.ts';
import { inspectFile } from '../../src/facts/inspect.ts';
import { lookAt } from '../../src/facts/look.ts';

/** Looks into every file of the example with the real engines, for everything that any rule could ask. */
export async function inspectExample(folder: string, data: Data): Promise<ReadonlyMap<string, Inspection>> {
  const { files, engines } = nodeWorld();
  const facets = new Set(['opens', 'text', 'pixels', 'video', 'form', 'seals'] as const);
  const look = lookAt(files);
  const found = new Map<string, Inspection>();
  for (const { file } of data['materials'] as { file: string }[]) {
    const target = { file, path: `${folder}/${file}`, within: files.real(folder) };
    found.set(file, await inspectFile(look, target, facets, engines));
  }
  await engines.pdf.close();
  return found;
}
