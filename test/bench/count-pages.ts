import fs from 'node:fs';
import process from 'node:process';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readPdfStructure } from '../../src/facts/pdf/read.ts';

/** The page counter alone, for timing beside other programs that count: prints the pages of each file named. */
const lines = process.argv.slice(2).map((path) => {
  const file = nodeFiles.open(path);
  const { pages, verdict } = readPdfStructure(file, { now: () => performance.now() });
  file.close();
  return `${pages ?? '-'} ${verdict}\n`;
});
fs.writeSync(1, lines.join(''));
