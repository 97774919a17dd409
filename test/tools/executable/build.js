// Builds dossier as one file that needs no Node: Node's own program with everything of ours put into it. Needs dist/.
//   node test/tools/executable/build.js [--target TARGET]…   default: this machine
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inject } from 'postject';
import { writeLicences } from '../licences.js';
import { makeBlob, writeParts } from './blob.js';
import { signAsNobody, undress } from './dress.js';
import { HERE, NODE_VERSION, nodeLicence, nodeProgram, TARGETS } from './node-programs.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({ options: { target: { type: 'string', multiple: true, default: [HERE] } } });
for (const target of [...values.target, HERE]) {
  if (!TARGETS.includes(target)) throw new Error(`no executable for ${target}; there are ${TARGETS.join(', ')}`);
}
const out = join(root, 'dist-executable');
const about = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'dossier-executable-'));
try {
  const inputs = await writeParts(root, about.version, work);
  mkdirSync(out, { recursive: true });
  for (const target of values.target) {
    const name = `dossier-${about.version}-${target}${target.startsWith('win') ? '.exe' : ''}`;
    // Made aside, so that a build broken off leaves nothing that looks whole.
    const file = join(work, name);
    copyFileSync(nodeProgram(target, work), file);
    chmodSync(file, 0o755);
    undress(file, target, { version: about.version, description: about.description, licence: about.license });
    const blob = makeBlob(root, nodeProgram(HERE, work), work, target === HERE);
    await inject(file, 'NODE_SEA_BLOB', blob, {
      sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
      ...(target.startsWith('darwin') && { machoSegmentName: 'NODE_SEA' }),
    });
    signAsNobody(file, target);
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
    rmSync(join(out, name), { force: true });
    copyFileSync(file, join(out, name));
    writeFileSync(join(out, `${name}.sha256`), `${sum}  ${name}\n`);
    process.stdout.write(`${sum}  ${name}\n`);
  }
  const licences = join(out, 'LICENCES.txt');
  process.chdir(root);
  writeLicences(inputs, licences);
  appendFileSync(licences, `\n${'-'.repeat(80)}\n\nNode.js ${NODE_VERSION}\n\n${nodeLicence(work)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
