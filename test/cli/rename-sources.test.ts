import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { examine } from '../../src/commands/examine.ts';
import { planSourceNames, renameSources } from '../../src/commands/rename-sources.ts';
import { type World, WriteError } from '../../src/commands/world.ts';
import type { JsonPack, JsonReport } from '../../src/report/contract.ts';
import { type RenamesFile, renamesFileShape, undoShape } from '../../src/report/renames/contract.ts';
import { dossierHere, type RanHere, worldHere } from './here.ts';
import { contentsOf, copyOf, jsonOf, READY } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const DAY = ['--as-of', READY[EXAMPLE]];
const RECORD = 'dossier-renames.json';

let folder = '';
let manifest = '';
beforeEach(() => {
  folder = copyOf(EXAMPLE);
  manifest = join(folder, 'dossier.yaml');
});

const pack = (...more: readonly string[]): Promise<RanHere> => dossierHere(['pack', manifest, ...DAY, ...more]);

/** Renames the sources as `pack --rename-sources` does, without packing; gives how many. */
async function rename(change: (world: World) => Partial<World> = () => ({})): Promise<number> {
  const real = worldHere();
  const world = { ...real, ...change(real) };
  const examined = await examine(world, manifest, { asOf: READY[EXAMPLE] });
  const plan = planSourceNames(world, examined);
  if (plan.renames.length > 0) await renameSources(world, examined, plan);
  return plan.renames.length;
}

const undo = (...more: readonly string[]): Promise<RanHere> => dossierHere(['pack', manifest, '--undo', ...more]);
const text = (): string => readFileSync(manifest, 'utf8');
const record = (): RenamesFile => renamesFileShape.parse(JSON.parse(readFileSync(join(folder, RECORD), 'utf8')));
const edit = (from: string | RegExp, to: string): void => {
  const changed = text().replace(from, to);
  expect(changed).not.toBe(text());
  writeFileSync(manifest, changed);
};

/** A command that refused, and left everything as it was. */
async function refused(run: () => Promise<RanHere | number>): Promise<string> {
  const before = contentsOf(folder);
  const error: unknown = await run().then(
    (ran) => typeof ran === 'object' && ran.error,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'UsageError' });
  expect(contentsOf(folder)).toEqual(before);
  return (error as { text: { zh: string; en: string } }).text.en;
}

describe('source files', () => {
  test('are never renamed unless asked for', async () => {
    const before = contentsOf(folder);
    for (const words of [['validate'], ['status'], ['pack', '--force'], ['pack', '--ascii-names']]) {
      const [command = '', ...more] = words;
      const ran = await dossierHere([command, manifest, ...DAY, ...more]);
      expect(ran).toMatchObject({ code: 0, error: undefined });
    }
    rmSync(join(folder, 'bundle'), { recursive: true });
    expect(contentsOf(folder)).toEqual(before);
  });

  test('get the names that they have in the bundle, and the manifest their paths; --undo takes it back, byte for byte', async () => {
    const before = contentsOf(folder);
    const manifestBefore = text();
    const plain = jsonOf<JsonPack>(await pack('--format', 'json', '--out', join(folder, '../plain')));

    const ran = await pack('--rename-sources', '--out', join(folder, '../out'));
    expect(ran).toMatchObject({ code: 0, error: undefined });
    expect(ran.stderr).toBe(
      `Renamed 5 source files, and changed the paths in ${manifest}. To take it back, run dossier pack --undo ${manifest}\n`,
    );
    expect(Object.keys(contentsOf(folder)).filter((path) => path.includes('.'))).toEqual([
      RECORD,
      'dossier.yaml',
      'form/01_申报表（Word版）_Application-form-(Word).docx',
      'form/02_申报表（盖章版）_Application-form-(stamped).pdf',
      'qualification/03_营业执照_Business-Licence.jpg',
      'support/04_应用证明_Proof-of-Use.pdf',
      'support/05_2024年度经济效益说明_Statement-of-Economic-Benefit-2024.pdf',
    ]);
    // Only the paths differ, in their lines.
    const lines = manifestBefore.split('\n');
    const changed = text()
      .split('\n')
      .flatMap((line, index) => (line === lines[index] ? [] : [line.trim()]));
    expect(text().split('\n')).toHaveLength(lines.length);
    expect(changed.every((line) => /file: "?(form|qualification|support)\/0\d_/.test(line))).toBe(true);
    expect(changed.filter((line) => line.startsWith('- { rule:'))).toHaveLength(2);

    const report = jsonOf<JsonReport>(await dossierHere(['validate', manifest, ...DAY, '--format', 'json']));
    expect(report.findings.map(({ message }) => message)).toEqual(['present.material-missing']);
    const again = jsonOf<JsonPack>(await pack('--format', 'json', '--out', join(folder, '../again')));
    expect(again.bundle?.sha256).toBe(plain.bundle?.sha256);

    const back = await undo('--format', 'json');
    expect(undoShape.parse(JSON.parse(back.stdout))).toMatchObject({ undone: 5, manifest });
    expect(back).toMatchObject({ code: 0, stderr: '' });
    expect(contentsOf(folder)).toEqual(before);
  });

  test('a dry run, either way, writes nothing', async () => {
    const before = contentsOf(folder);
    const ran = await pack('--rename-sources', '--dry-run');
    expect(ran.stdout).toContain('5 source files would be renamed');
    expect(ran.stdout).toContain('  support/应用证明_Proof-of-Use.pdf  ->  support/04_应用证明_Proof-of-Use.pdf\n');
    expect(contentsOf(folder)).toEqual(before);
    const json = jsonOf<{ renames: unknown[] }>(await pack('--rename-sources', '--dry-run', '--format', 'json'));
    expect(json.renames).toHaveLength(5);
    await rename();
    const renamed = contentsOf(folder);
    const back = await undo('--dry-run');
    expect(back.stdout).toContain('  support/04_应用证明_Proof-of-Use.pdf  ->  support/应用证明_Proof-of-Use.pdf\n');
    expect(contentsOf(folder)).toEqual(renamed);
  });

  test('stay as they are while the submission is not ready', async () => {
    const before = contentsOf(folder);
    const ran = await dossierHere(['pack', manifest, '--rename-sources', '--as-of', '2026-02-01']);
    expect(ran.code).toBe(1);
    expect(contentsOf(folder)).toEqual(before);
  });

  test('with good names already are not renamed', async () => {
    await rename();
    const before = contentsOf(folder);
    const ran = await pack('--rename-sources', '--out', join(folder, '../out'));
    expect(ran.stderr).toBe('The source files have good names already; none was renamed.\n');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('of which one changes only in case is renamed where the disk folds case or not', async () => {
    const [at, small] = ['support/应用证明_Proof-of-Use.pdf', 'support/04_应用证明_proof-of-use.PDF'];
    renameSync(join(folder, at), join(folder, small));
    edit(at, small);
    const before = contentsOf(folder);
    await rename();
    expect(existsSync(join(folder, 'support/04_应用证明_Proof-of-Use.pdf'))).toBe(true);
    await undo();
    expect(contentsOf(folder)).toEqual(before);
  });

  test('named by two materials get one name, and both entries have it', async () => {
    edit(
      /^attest:/m,
      '  - { slot: proof, file: support/应用证明_Proof-of-Use.pdf, title: { zh: 证明, en: Proof } }\nattest:',
    );
    await rename();
    expect(text().match(/support\/04_应用证明_Proof-of-Use\.pdf/g)).toHaveLength(2);
  });

  test('renamed twice are taken back one after the other', async () => {
    const before = contentsOf(folder);
    await rename();
    const once = contentsOf(folder);
    edit('zh: 应用证明,', 'zh: 应用情况证明,');
    expect(await rename()).toBe(1);
    expect(Object.keys(contentsOf(folder))).toContain('dossier-renames-2.json');
    await undo();
    edit('zh: 应用情况证明,', 'zh: 应用证明,');
    expect(contentsOf(folder)).toEqual(once);
    await undo();
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe('the manifest', () => {
  test.each([
    ['with Windows line ends', (was: string) => was.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (was: string) => `\ufeff${was}`],
    ['with quotes', (was: string) => was.replaceAll(/file: ([^\s,}]+)/g, `file: '$1'`)],
    ['with double quotes', (was: string) => was.replaceAll(/file: ([^\s,}]+)/g, 'file: "$1"')],
    ['with full-width punctuation', (was: string) => was.replaceAll(/file: ([^\s,}]+)$/gm, 'file：“$1”')],
    ['with paths over two lines', (was: string) => was.replaceAll(/file: (support\/\S+)$/gm, 'file: >-\n      $1')],
    [
      'with a reference',
      (was: string) => {
        const path = 'form/申报表盖章_Stamped.pdf';
        return was
          .replace(`file: ${path}\n`, `file: &stamped ${path}\n`)
          .replaceAll(`file: ${path},`, 'file: *stamped ,');
      },
    ],
  ])('%s keeps its layout, and comes back', async (_, change) => {
    const was = change(text());
    expect(was).not.toBe(text());
    writeFileSync(manifest, was);
    const before = contentsOf(folder);
    expect(await rename()).toBe(5);
    const pathless = (one: string): string =>
      one.replaceAll(/(>-\s+)?["'“]?(form|qualification|support)\/[^\s,"'”}]+["'”]?/g, '…');
    expect(pathless(text())).toBe(pathless(was));
    await undo();
    expect(contentsOf(folder)).toEqual(before);
  });

  test('whose fields name a file has the new name there too; sentences about it stay', async () => {
    edit(/^fields:$/m, 'fields:\n  note1: 应用证明_Proof-of-Use.pdf\n  note2: 见 应用证明_Proof-of-Use.pdf');
    await rename();
    expect(text()).toContain('note1: 04_应用证明_Proof-of-Use.pdf\n');
    expect(text()).toContain('note2: 见 应用证明_Proof-of-Use.pdf\n');
  });

  test('edited since keeps the edits when the names are taken back', async () => {
    const before = text();
    await rename();
    edit('zh: 应用证明,', 'zh: 应用情况证明,');
    expect(await undo()).toMatchObject({ code: 0, error: undefined });
    expect(text()).toBe(before.replace('zh: 应用证明,', 'zh: 应用情况证明,'));
  });

  test('in GBK is told to be saved as UTF-8 first', async () => {
    writeFileSync(manifest, Buffer.from(`\ufeff${text()}`, 'utf16le'));
    expect(await refused(rename)).toContain('is not UTF-8');
  });
});

describe('nothing is renamed', () => {
  test('where another file has the name', async () => {
    writeFileSync(join(folder, 'support/04_应用证明_PROOF-of-Use.pdf'), 'mine');
    expect(await refused(rename)).toContain('support/04_应用证明_Proof-of-Use.pdf');
  });

  test('where another manifest names the file', async () => {
    const other = 'dossier: 1\nmaterials:\n  - { slot: proof, file: support/应用证明_Proof-of-Use.pdf }\n';
    writeFileSync(join(folder, 'other.yaml'), other);
    expect(await refused(rename)).toContain('support/应用证明_Proof-of-Use.pdf');
  });

  test.each([0, 4])('where file %i is open in another program: those before it get back their names', async (at) => {
    let renamed = 0;
    const said = await refused(() =>
      rename(({ disk }) => ({
        disk: {
          ...disk,
          rename: (from, to) => {
            if (to.endsWith('.json')) return disk.rename(from, to);
            renamed += 1;
            if (renamed === at + 1) throw new WriteError('EBUSY', to);
            disk.rename(from, to);
          },
        },
      })),
    );
    expect(said).toContain('EBUSY');
  });

  test('where the manifest can’t be written', async () => {
    const before = contentsOf(folder);
    const failed = rename(({ disk }) => ({
      disk: {
        ...disk,
        writeFile: (path, data) => {
          if (path.includes('dossier.yaml.partial-')) throw new WriteError('ENOSPC', path);
          disk.writeFile(path, data);
        },
      },
    }));
    await expect(failed).rejects.toMatchObject({ name: 'WriteError', code: 'ENOSPC' });
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe('a run that was killed', () => {
  test.each([0, 2, 5])('after %i renames is taken back', async (done) => {
    const before = contentsOf(folder);
    const manifestBefore = text();
    await rename();
    const { steps } = record();
    writeFileSync(manifest, manifestBefore);
    for (const { from, to } of steps.slice(done).toReversed()) renameSync(join(folder, to), join(folder, from));
    expect(await refused(rename)).toContain('--undo');
    expect(await undo()).toMatchObject({ code: 0, error: undefined });
    expect(contentsOf(folder)).toEqual(before);
  });

  test('while it took the names back goes on where it was', async () => {
    const before = contentsOf(folder);
    await rename();
    const { steps } = record();
    for (const { from, to } of steps.slice(2).toReversed()) renameSync(join(folder, to), join(folder, from));
    expect(await undo()).toMatchObject({ code: 0, error: undefined });
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe('names are not taken back', () => {
  test('where nothing was renamed', async () => {
    expect(await refused(undo)).toContain('nothing to take back');
  });

  test('of a file that was changed, unless forced; its content stays', async () => {
    await rename();
    writeFileSync(join(folder, 'support/04_应用证明_Proof-of-Use.pdf'), 'new');
    expect(await refused(undo)).toContain('support/04_应用证明_Proof-of-Use.pdf');
    expect(await undo('--force')).toMatchObject({ code: 0, error: undefined });
    expect(readFileSync(join(folder, 'support/应用证明_Proof-of-Use.pdf'), 'utf8')).toBe('new');
  });

  test('where a file is gone', async () => {
    await rename();
    rmSync(join(folder, 'support/04_应用证明_Proof-of-Use.pdf'));
    expect(await refused(() => undo('--force'))).toContain("support/04_应用证明_Proof-of-Use.pdf can't be found");
  });

  test('where its place is taken', async () => {
    await rename();
    writeFileSync(join(folder, 'support/应用证明_Proof-of-Use.pdf'), 'another');
    expect(await refused(undo)).toContain('there is a file at support/应用证明_Proof-of-Use.pdf');
  });

  test.each([
    ['is no JSON', () => '{'],
    ['is another', () => '{"format": "dossier-renames/2"}'],
    ['leads outside', (was: string) => was.replaceAll('"form/01_', '"../form/01_')],
  ])('by a record that %s', async (_, change) => {
    await rename();
    writeFileSync(join(folder, RECORD), change(readFileSync(join(folder, RECORD), 'utf8')));
    expect(await refused(undo)).toContain('is no record of renames');
  });
});

test('two files whose names were exchanged go round, and back', async () => {
  await rename();
  const [a, b] = [
    'support/04_应用证明_Proof-of-Use.pdf',
    'support/05_2024年度经济效益说明_Statement-of-Economic-Benefit-2024.pdf',
  ];
  for (const [from, to] of [
    [a, 'x'],
    [b, a],
    ['x', b],
  ] as const) {
    renameSync(join(folder, from), join(folder, to));
  }
  rmSync(join(folder, RECORD));
  const mixed = text().replaceAll(a, '?').replaceAll(b, a).replaceAll('?', b);
  writeFileSync(manifest, mixed);
  const before = contentsOf(folder);
  expect(await rename()).toBe(2);
  expect(record().steps).toHaveLength(3);
  expect(contentsOf(folder)[a]).toBe(before[b]);
  expect(await undo()).toMatchObject({ code: 0, error: undefined });
  expect(contentsOf(folder)).toEqual(before);
});
