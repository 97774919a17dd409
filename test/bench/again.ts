import fs from 'node:fs';
import process from 'node:process';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { lookInto, readSubmission } from '../../src/commands/examine.ts';
import { rememberingInspector } from '../../src/facts/inspector.ts';

/**
 * What `validate --watch` does when one file changed, alone: `again FOLDER MOMENT [FILE]` looks into a submission, changes
 * FILE (if given) and looks again, five times. Prints the median of the milliseconds of those five.
 */
const [folder = '.', asOf = '', file] = process.argv.slice(2);
const world = nodeWorld();
const inspector = rememberingInspector();
const look = async (): Promise<number> => {
  const start = performance.now();
  await lookInto(world, await readSubmission(world, folder, { asOf }), new Map(), 'phase', inspector);
  return performance.now() - start;
};
await look();
const took: number[] = [];
for (let turn = 1; turn <= 5; turn += 1) {
  if (file !== undefined) {
    fs.appendFileSync(`${folder}/${file}`, '\n');
    const later = new Date(Date.now() + turn * 1000);
    fs.utimesSync(`${folder}/${file}`, later, later);
  }
  took.push(await look());
}
fs.writeSync(1, `${took.toSorted((a, b) => a - b)[2]}\n`);
await world.engines.pdf.close();
