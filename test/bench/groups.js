import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { READY_AT, ROOT, writeNoise, writePdf, writePdfs, writeSubmission, writeTexts } from './inputs.js';
import { compare, run, runAll } from './measure.js';

const node = process.execPath;
const built = (name) => join(ROOT, 'dist/bench', name);
const dossier = (...words) => [node, join(ROOT, 'bin/dossier.js'), ...words];
const bare = [node, '-e', '0'];
const count = (...paths) => [node, built('count-pages.js'), ...paths];
const MIB = 1024 * 1024;

/** One row: what is compared, how often, and what is to be reached. */
const row = async (what, ours, theirs, { rounds, bar, before, than }) => ({
  what,
  than,
  bar,
  ...(await compare(
    () => (Array.isArray(ours[0]) ? runAll(ours) : run(ours)),
    () => (Array.isArray(theirs[0]) ? runAll(theirs) : run(theirs)),
    { rounds, before },
  )),
});

/** Cold starts. */
async function start({ folder, scale, has }) {
  const ten = writeSubmission(join(folder, 'ten'), 7);
  const papers = readdirSync(join(ten, 'extra')).map((name) => join(ten, 'extra', name));
  const validate = dossier('validate', ten, '--as-of', READY_AT, '--quiet');
  const rounds = scale(15);
  return [
    await row('`dossier --help`', dossier('--help'), bare, { rounds, bar: 1.4, than: '`node -e 0`' }),
    await row('`dossier validate`, a ready submission with 11 PDFs', validate, bare, {
      rounds,
      bar: 2.8,
      than: '`node -e 0`',
    }),
    ...(has('pdfinfo')
      ? [
          await row(
            'the same',
            validate,
            papers.flatMap((path) => [
              ['pdfinfo', path],
              ['stat', path],
              ['sha256sum', path],
            ]),
            {
              rounds,
              than: '`pdfinfo`, `stat` and `sha256sum` of its papers, one after the other',
            },
          ),
        ]
      : []),
  ];
}

const COUNTERS = [
  ['qpdf', (path) => ['qpdf', '--show-npages', path]],
  ['pdfinfo', (path) => ['pdfinfo', path]],
  ['mutool', (path) => ['mutool', 'info', path]],
];

/** Counting pages. */
async function pages({ folder, scale, has }) {
  mkdirSync(folder, { recursive: true });
  const one = writePdf(join(folder, 'one.pdf'), 10, 'One', 100_000);
  const many = writePdfs(join(folder, 'many'), scale(5000));
  const thick = writePdf(join(folder, 'thick.pdf'), scale(10_000), 'Thick');
  const thin = writePdf(join(folder, 'thin.pdf'), scale(1000), 'Thin');
  const heavy = writePdf(join(folder, 'heavy.pdf'), 10, 'Heavy', scale(100) * MIB);
  const huge = writePdf(join(folder, 'huge.pdf'), 10, 'Huge', scale(500) * MIB);
  const cut = join(folder, 'cut.pdf');
  copyFileSync(huge, cut);
  truncateSync(cut, scale(500) * MIB - 5);
  const rows = [
    await row('one PDF of 110 KB', count(one), bare, { rounds: scale(15), bar: 1.1, than: '`node -e 0`' }),
    await row('one of 500 MB', count(huge), count(one), { rounds: scale(9), bar: 1.15, than: 'the one of 110 KB' }),
  ];
  for (const [name, command] of COUNTERS.filter(([name]) => has(name))) {
    const than = `\`${command('').join(' ').trim()}\``;
    const few = many.slice(0, scale(200));
    rows.push(
      await row('one PDF of 110 KB', count(one), command(one), { rounds: scale(9), than }),
      await row('200 PDFs', count(...few), few.map(command), {
        rounds: scale(3),
        than,
        bar: { qpdf: 0.04, pdfinfo: 0.03 }[name],
      }),
      await row('1,000 pages', count(thin), command(thin), { rounds: scale(9), than }),
      await row('10,000 pages', count(thick), command(thick), { rounds: scale(5), than }),
      await row('100 MB', count(heavy), command(heavy), { rounds: scale(5), than }),
      await row('500 MB', count(huge), command(huge), { rounds: scale(5), than }),
    );
    if (name !== 'mutool') {
      rows.push(
        await row('500 MB, cut off', count(cut), ['sh', '-c', `${command(`'${cut}'`).join(' ')} || true`], {
          rounds: scale(3),
          than,
          bar: { qpdf: 0.06, pdfinfo: 0.1 }[name],
        }),
      );
    }
  }
  if (has('qpdf')) {
    rows.push(
      await row('10,000 pages', count(thick), ['qpdf', '--show-pages', thick], {
        rounds: scale(3),
        bar: 0.6,
        than: '`qpdf --show-pages`, which walks them too',
      }),
    );
  }
  if (has('pdfinfo')) {
    rows.push(
      await row(
        '5,000 PDFs',
        count(...many),
        many.map((path) => ['pdfinfo', path]),
        { rounds: 1, than: '`pdfinfo`' },
      ),
    );
  }
  return rows;
}

/** Writing zips: the writer alone, with SHA-256 in the same pass, and `dossier pack` as a whole. */
async function packing({ folder, scale, has }) {
  mkdirSync(folder, { recursive: true });
  const out = join(folder, 'out.zip');
  const before = () => {
    rmSync(out, { force: true });
    rmSync(join(folder, 'bundle'), { recursive: true, force: true });
  };
  const small = writeTexts(join(folder, 'small'), scale(2000));
  const ten = join(folder, 'ten');
  mkdirSync(ten);
  for (let index = 0; index < 10; index += 1) writePdf(join(ten, `${index}.pdf`), 8, `Paper ${index}`, scale(50) * MIB);
  const one = join(folder, 'one');
  mkdirSync(one);
  writeNoise(join(one, 'film.mp4'), scale(2500) * MIB);
  const ours = (method, from) => [node, built('pack-files.js'), method, from, out];
  const sums = (from) => ['sha256sum', ...readdirSync(from).map((name) => join(from, name))];
  const zip = (level, from) => ['zip', '-q', '-r', '-j', level, out, from];
  const rows = [];
  if (has('zip')) {
    rows.push(
      await row('2,000 small files, stored', ours('store', small), zip('-0', small), {
        rounds: scale(5),
        before,
        bar: 4,
        than: '`zip -0`',
      }),
      await row('2,000 small files, deflated', ours('deflate', small), zip('-6', small), {
        rounds: scale(5),
        before,
        bar: 1.7,
        than: '`zip -6`',
      }),
      await row('ten PDFs of 50 MB', ours('store', ten), [zip('-0', ten), sums(ten)], {
        rounds: scale(3),
        before,
        bar: 0.6,
        than: '`zip -0`, then `sha256sum`',
      }),
      await row('one file of 2.5 GB', ours('store', one), zip('-0', one), {
        rounds: scale(3),
        before,
        bar: 0.8,
        than: '`zip -0`, without sums',
      }),
    );
  }
  if (has('7z')) {
    const sevenZip = ['7z', 'a', '-bd', '-mx0', '-tzip', out, ten];
    rows.push(
      await row('ten PDFs of 50 MB', ours('store', ten), [sevenZip, sums(ten)], {
        rounds: scale(3),
        before,
        than: '`7z -mx0`, then `sha256sum`',
      }),
    );
  }
  if (has('bsdtar')) {
    const tar = (from) => ['bsdtar', '--format', 'zip', '--options', 'compression=store', '-cf', out, from];
    rows.push(
      await row('ten PDFs of 50 MB', ours('store', ten), [tar(ten), sums(ten)], {
        rounds: scale(3),
        before,
        bar: 2.2,
        than: '`bsdtar`, then `sha256sum`',
      }),
      await row('one file of 2.5 GB', ours('store', one), tar(one), {
        rounds: scale(3),
        before,
        bar: 1.2,
        than: '`bsdtar`, without sums',
      }),
    );
  }
  const submission = writeSubmission(join(folder, 'submission'), 10, { pages: 8, ballast: scale(50) * MIB });
  const whole = dossier(
    'pack',
    submission,
    '--as-of',
    READY_AT,
    '--quiet',
    '--mail-limit',
    'none',
    '-o',
    join(folder, 'bundle'),
  );
  if (has('zip')) {
    rows.push(
      await row(
        '`dossier pack`, ten PDFs of 50 MB: all checked, packed, read back, the mail written',
        whole,
        [zip('-0', join(submission, 'extra')), sums(join(submission, 'extra'))],
        {
          rounds: scale(3),
          before,
          than: '`zip -0`, then `sha256sum`, and nothing checked',
        },
      ),
    );
  }
  return rows;
}

/** From ten materials to ten thousand: what one more costs. */
async function growth({ folder, scale }) {
  const rows = [];
  let last;
  for (const papers of scale(100) > 1 ? [10, 100, 1000, 10_000] : [1, 2]) {
    const submission = writeSubmission(join(folder, String(papers)), papers);
    const validate = await run(dossier('validate', submission, '--as-of', READY_AT, '--quiet'));
    const pack = await run(dossier('pack', submission, '--as-of', READY_AT, '--quiet', '--mail-limit', 'none'));
    const more = (key, now, before) =>
      before === undefined ? undefined : (now[key] - before[key]) / (papers - last.papers);
    rows.push({
      papers,
      validate,
      pack,
      perValidate: more('seconds', validate, last?.validate),
      perPack: more('seconds', pack, last?.pack),
      peakPerPack: more('peak', pack, last?.pack),
    });
    last = { papers, validate, pack };
  }
  return rows;
}

/** One file changed among two hundred, in `validate --watch`, against one file in all. */
async function again({ folder, scale }) {
  const took = (papers) => {
    const submission = writeSubmission(join(folder, String(papers)), papers);
    return Number(
      execFileSync(node, [built('again.js'), submission, READY_AT, 'extra/paper-00001.pdf'], { encoding: 'utf8' }),
    );
  };
  const [many, one] = [took(scale(200)), took(1)];
  return [
    {
      what: '`validate --watch`: one file of 200 changed',
      than: 'one file of one changed',
      bar: 1.2,
      ratio: many / one,
      least: many / one,
      most: many / one,
      ours: many / 1000,
      theirs: one / 1000,
    },
  ];
}

export const GROUPS = { start, pages, packing, growth, again };
