import fs from 'node:fs';
import process from 'node:process';
import { writeZip, type ZipInput } from '../../src/bundle/writers/zip.ts';
import type { ZipMethod } from '../../src/bundle/writers/zip-method.ts';
import { nodeDisk } from '../../src/cli/node-disk.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';

/** The writer of bundles alone, with a SHA-256 of every file: `pack-files store|deflate FOLDER ZIP`. */
const [method = 'store', folder = '.', out = 'out.zip'] = process.argv.slice(2);
const names = fs.readdirSync(folder).toSorted();
const inputs = names.map((name): ZipInput => {
  const path = `${folder}/${name}`;
  const { size } = fs.statSync(path);
  return { name, method: method as ZipMethod, source: { kind: 'file', open: () => nodeFiles.open(path), bytes: size } };
});
await writeZip(inputs, nodeDisk.createFile(out));
