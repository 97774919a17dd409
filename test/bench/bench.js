// `npm run bench [-- GROUP…] [--quick] [--write FILE]`: whole processes side by side in one run. Each row runs ours and theirs
// in turn and gives the median of the ratios of the pairs; a wide spread means that the machine was busy. About ten minutes
// and 9 GB of disk in all, removed at the end; --quick takes a hundredth and measures nothing worth knowing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GROUPS } from './groups.js';
import { comparisons, growing } from './table.js';
import { WHY } from './why.js';

const TITLES = {
  start: 'Cold starts',
  pages: 'Counting pages',
  packing: 'Packing',
  growth: 'From ten materials to ten thousand',
  again: 'After one change',
};
const NEEDED = 10 * 1024 ** 3;
const VERSIONS = {
  qpdf: '--version',
  pdfinfo: '-v',
  mutool: '-v',
  zip: '-v',
  '7z': 'i',
  bsdtar: '--version',
  sha256sum: '--version',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, write: { type: 'string' } },
});
const groups = positionals.length > 0 ? positionals : Object.keys(GROUPS);
const unknown = groups.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) throw new Error(`no group ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}`);

const versions = Object.entries(VERSIONS).map(([tool, option]) => {
  const { error, stdout, stderr } = spawnSync(tool, [option], { encoding: 'utf8' });
  const version = /\d+\.\d+(?:\.\d+)*/.exec(`${stdout}${stderr}`)?.[0];
  return [tool, error === undefined ? (version ?? 'there') : undefined];
});
const has = (tool) => versions.some(([name, version]) => name === tool && version !== undefined);
const scale = (value) => (values.quick ? Math.max(1, Math.floor(value / 100)) : value);
const temporary = mkdtempSync(join(os.tmpdir(), 'dossier-bench-'));
const { bavail, bsize } = statfsSync(temporary);
if (!values.quick && bavail * bsize < NEEDED) throw new Error('not enough room: 10 GB of temporary files are needed');

const parts = [
  '# Measured side by side',
  `Made by \`npm run bench\`: ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 1024 ** 3)} GiB, ${os.type()} ${os.release().split('-')[0]}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; ${versions.map(([tool, version]) => `${tool} ${version ?? 'not installed'}`).join(', ')}.`,
  'Ratios are what counts: medians of pairs that ran in turn. Memory is the most that the process itself held. Rows of a program that isn’t installed are left out.',
];
try {
  for (const name of groups) {
    const folder = join(temporary, name);
    const rows = await GROUPS[name]({ folder, scale, has });
    rmSync(folder, { recursive: true, force: true });
    parts.push(`## ${TITLES[name]}`, name === 'growth' ? growing(rows) : comparisons(rows));
    process.stdout.write(`${parts.slice(-2).join('\n\n')}\n\n`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
if (values.write !== undefined) writeFileSync(values.write, `${[...parts, WHY].join('\n\n')}\n`);
