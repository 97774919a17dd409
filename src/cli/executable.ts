import process from 'node:process';
import { executableFiles } from './executable-files.ts';
import { main } from './main.ts';
import { nodeWorld } from './node-world.ts';

// The main script of the single executable: as bin/dossier.js, with everything taken from the file itself.

main(process.argv.slice(2), nodeWorld(executableFiles())).then((code) => {
  process.exitCode = code;
});
