import fs from 'node:fs';
import process from 'node:process';
import { packFolder } from '../commands/pack-folder.ts';
import { readPack } from '../programs/load.ts';
import { say } from '../wording/say.ts';
import { nodeFiles } from './node-files.ts';
import { packageRoot } from './package-root.ts';

/** A step of the build: reads every built-in pack once, so that no run of the tool has to; a fault stops the build. */
const root = packageRoot();
const packs = `${root}/templates/programs`;
const out = process.argv[2] ?? `${root}/dist/programs`;
fs.mkdirSync(out, { recursive: true });
for (const id of nodeFiles.list(packs)) {
  const { pack, findings } = readPack(`templates/programs/${id}`, packFolder(nodeFiles, `${packs}/${id}`));
  for (const { message, place } of findings) {
    process.stderr.write(`${place?.file}:${place?.span.start.line} ${say(message).what.en}\n`);
    process.exitCode = 1;
  }
  fs.writeFileSync(`${out}/${id}.json`, JSON.stringify(pack));
}
