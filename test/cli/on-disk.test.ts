import { copyFileSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonPack, JsonReport } from '../../src/report/contract.ts';
import { dossierHere } from './here.ts';
import { copyOf, jsonOf, READY } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const DAY = ['--as-of', READY[EXAMPLE]];

let folder = '';
let manifest = '';
beforeEach(() => {
  folder = copyOf(EXAMPLE);
  manifest = join(folder, 'dossier.yaml');
});

/** Puts files of a few bytes into the submission. */
function put(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `%PDF ${file}`);
  }
}

function edit(from: string, to: string): void {
  const text = readFileSync(manifest, 'utf8');
  expect(text).toContain(from);
  writeFileSync(manifest, text.replaceAll(from, to));
}

/** What is found in the example as it is. */
const ALWAYS = 'present.material-missing';

/** What else `validate` finds, as `severity message line`, with what it says in English. */
async function found(...more: string[]): Promise<string[]> {
  const ran = await dossierHere(['validate', manifest, '--format', 'json', ...DAY, ...more]);
  expect(ran.error).toBeUndefined();
  return jsonOf<JsonReport>(ran)
    .findings.filter(({ message }) => message !== ALWAYS)
    .map(({ severity, message, place, text }) => `${severity} ${message} ${place?.line}: ${text.en}`);
}

describe('files that the manifest does not name', () => {
  test('none: nothing is said', async () => {
    expect(await found()).toEqual([]);
  });

  test('are one warning for each folder, with those in folders below', async () => {
    put('support/漏交.pdf', 'support/more/deep/b.pdf', 'form/old.docx');
    expect(await found()).toEqual([
      'warning disk.unnamed 55: The folder "form" has 1 file that the manifest does not name: old.docx.',
      'warning disk.unnamed 55: The folder "support" has 2 files that the manifest does not name: more/deep/b.pdf, "漏交.pdf".',
    ]);
    const ran = await dossierHere(['validate', manifest, ...DAY, '--strict', '--quiet']);
    expect(ran.code).toBe(1);
  });

  test('the schema that init writes is none of them, even where a material lies beside it', async () => {
    put('alone.pdf', 'dossier.schema.json', 'other.json');
    edit('file: support/应用证明_Proof-of-Use.pdf', 'file: alone.pdf');
    const said = (await found()).filter((line) => line.includes('disk.unnamed'));
    expect(said.join()).toContain('other.json');
    expect(said.join()).not.toContain('dossier.schema.json');
  });

  test('many are counted, and a few of them shown', async () => {
    put(...Array.from({ length: 60 }, (_, index) => `support/${String(index).padStart(2, '0')}.pdf`));
    const [said, ...others] = await found();
    expect(said).toMatch(/has 60 files .*: 00\.pdf, .*07\.pdf and 52 more\.$/);
    expect(others).toEqual([]);
  });

  test('very many are not all looked at, which is said', async () => {
    put(...Array.from({ length: 2001 }, (_, index) => `support/${index}.pdf`));
    expect((await found()).map((line) => line.split(':')[0])).toContain('warning disk.too-many 55');
  });

  test('elsewhere they are nobody’s concern: in other folders, hidden ones, bundles, submissions and packs of their own', async () => {
    put('notes.txt', 'drafts/a.pdf', 'bundle/x/y.pdf', 'support/.git/a', 'support/__MACOSX/._a.pdf', '.idea/a.xml');
    put('support/other/dossier.yaml', 'support/other/a.pdf', 'support/rules/program.yaml', 'support/rules/a.pdf');
    put('support/list.yaml', 'support/dossier-renames.json');
    expect(await found()).toEqual([]);
  });

  test('beside the manifest they are told where a material lies there', async () => {
    const at = 'support/应用证明_Proof-of-Use.pdf';
    renameSync(join(folder, at), join(folder, 'use.pdf'));
    edit(at, 'use.pdf');
    put('notes.txt', 'other.yaml', 'drafts/a.pdf');
    expect(await found()).toEqual([
      "warning disk.unnamed 55: The manifest's folder has 1 file that the manifest does not name: notes.txt.",
    ]);
  });

  test('another manifest in the folder may name them', async () => {
    put('support/b.pdf', 'support/c.pdf');
    writeFileSync(join(folder, 'second.yaml'), 'dossier: 1\nmaterials:\n  - { slot: proof, file: support/b.pdf }\n');
    expect(await found()).toEqual([
      'warning disk.unnamed 55: The folder "support" has 1 file that the manifest does not name: c.pdf.',
    ]);
  });

  test('one that a wrong name means is told there, once', async () => {
    edit('support/应用证明_Proof-of-Use.pdf', 'support/应用证明_Proof-of-Use.docx');
    expect((await found()).filter((line) => /disk\.|file\./.test(line))).toEqual([
      expect.stringMatching(/^error file\.missing /),
    ]);
  });

  test('in decomposed form (NFD), as Macs write names, they are the ones named', async () => {
    const at = 'support/应用证明_Proof-of-Use.pdf';
    renameSync(join(folder, at), join(folder, 'support/Café.pdf'.normalize('NFD')));
    edit(at, 'support/Café.pdf'.normalize('NFC'));
    expect(await found()).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'a folder that leads into itself ends somewhere (skipped on Windows: no links)',
    async () => {
      symlinkSync(join(folder, 'support'), join(folder, 'support/round'));
      expect((await found()).join('\n')).not.toContain('too-many');
    },
  );
});

describe('junk', () => {
  const JUNK = ['form/~$报表.docx', 'form/.DS_Store', 'support/Thumbs.db', 'support/.~lock.a.docx#', 'support/._a.pdf'];

  test('is not mentioned by validate; pack says that it was kept out', async () => {
    put(...JUNK);
    expect(await found()).toEqual([]);
    const ran = await dossierHere(['pack', manifest, '--format', 'json', ...DAY]);
    const { findings, bundle } = jsonOf<JsonPack>(ran);
    expect(
      findings.filter((f) => f.message !== ALWAYS).map(({ severity, message, text }) => [severity, message, text.en]),
    ).toEqual([
      [
        'advice',
        'disk.junk-kept-out',
        'Left out of the bundle: 5 system or temporary files, form/.DS_Store, "form/~$报表.docx", support/._a.pdf, support/.~lock.a.docx#, support/Thumbs.db.',
      ],
    ]);
    expect(bundle?.entries).toHaveLength(8);
  });

  test.each(['form/~$报表.docx', 'form/.~报表.docx', 'form/._报表.docx', 'form/.~lock.报表.docx#', 'form/Thumbs.db'])(
    '%s is no material, however good its content',
    async (file) => {
      copyFileSync(join(folder, 'form/申报表_Application-Form.docx'), join(folder, file));
      edit('form/申报表_Application-Form.docx', file);
      expect((await found()).filter((line) => line.includes('disk.junk-named'))).toHaveLength(1);
      const { code } = await dossierHere(['pack', manifest, '--format', 'json', ...DAY]);
      expect(code).toBe(1);
    },
  );
});
