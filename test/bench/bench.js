// `npm run bench`: whole processes timed side by side in one run. Each row runs A and B in turn and prints the median of
// the pairwise ratios A/B; a wide spread means that the machine was busy. Bounded: about a minute.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from 'pdf-lib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const temporary = mkdtempSync(`${os.tmpdir()}/dossier-bench-`);
const ROUNDS = 15;
const DEADLINE = Date.now() + 180_000;
const has = (tool) => spawnSync(tool, ['--version']).error === undefined;

/** Wall seconds of one run of a command. */
function time([command, ...words]) {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(command, words, { cwd: root, stdio: 'ignore', env: { ...process.env, NO_COLOR: '1' } });
  if (error) throw error;
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function row(name, a, b, bar) {
  time(a);
  time(b);
  const pairs = [];
  for (let round = 0; round < ROUNDS && Date.now() < DEADLINE; round += 1) pairs.push([time(a), time(b)]);
  const ratios = pairs.map(([x, y]) => x / y);
  const show = (value, digits) => value.toFixed(digits).padStart(7);
  console.log(
    `${name.padEnd(52)} ${show(median(ratios), 2)} × ${show(Math.min(...ratios), 2)}–${Math.max(...ratios).toFixed(2)}` +
      `  ${show(median(pairs.map(([x]) => x)) * 1000, 0)} ms against ${show(median(pairs.map(([, y]) => y)) * 1000, 0)} ms` +
      (bar === undefined ? '' : `   bar ${bar}`),
  );
}

async function pdfOf(pages) {
  const document = await PDFDocument.create();
  for (let index = 0; index < pages; index += 1) document.addPage([595, 842]);
  const path = `${temporary}/${pages}.pdf`;
  writeFileSync(path, await document.save({ useObjectStreams: false }));
  return path;
}

const node = process.execPath;
const bare = [node, '-e', '0'];
const tool = (...words) => [node, 'bin/dossier.js', ...words];
const count = (...paths) => [node, 'dist/bench/count-pages.js', ...paths];

try {
  console.log(
    `${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.version}; ${ROUNDS} pairs a row\n`,
  );
  console.log(`${'A against B'.padEnd(52)}  median      min–max`);
  row('dossier --help / bare node', tool('--help'), bare, '≤ 1.4');
  const wiotc = ['validate', 'examples/wiotc-cases-2025/dossier.yaml', '--as-of', '2025-10-15'];
  row(
    'validate wic-awards-2026 / bare node',
    tool('validate', 'examples/wic-awards-2026/dossier.yaml', '--as-of', '2026-05-20'),
    bare,
    '≤ 2.8',
  );
  row('validate wiotc-cases-2025 (docx opened) / bare node', tool(...wiotc), bare);
  row(
    'validate wsca-china-2025 (PDF text) / bare node',
    tool('validate', 'examples/wsca-china-2025/dossier.yaml', '--as-of', '2025-05-20'),
    bare,
  );
  row(
    'pack wsca-china-2025 / bare node',
    tool('pack', 'examples/wsca-china-2025/dossier.yaml', '--as-of', '2025-05-20', '-o', temporary),
    bare,
  );
  const [small, large] = [`${root}examples/wsca-china-2025/cases/案例1-智慧公交.pdf`, await pdfOf(10_000)];
  row('count a 180 KB PDF / bare node', count(small), bare, '≤ 1.10');
  if (has('qpdf')) {
    row('count a 180 KB PDF / qpdf --show-npages', count(small), ['qpdf', '--show-npages', small]);
    row('walk 10,000 pages / qpdf --show-pages', count(large), ['qpdf', '--show-pages', large], '≤ 0.6');
  } else console.log('qpdf is not installed: its rows are left out');
  if (has('pdfinfo')) row('count a 180 KB PDF / pdfinfo', count(small), ['pdfinfo', small]);
  else console.log('pdfinfo is not installed: its row is left out');
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
