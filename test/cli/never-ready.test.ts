import { appendFileSync, cpSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/contract.ts';
import { dossierInside } from './here.ts';
import { besideProgress, copyOf, dossier, jsonOf, READY } from './run.ts';

type Example = keyof typeof READY;

/** A ready example with one thing spoilt; what is then said of it. */
async function spoilt(example: Example, spoil: (folder: string, edit: Edit) => void): Promise<JsonReport> {
  const folder = copyOf(example);
  const manifest = join(folder, 'dossier.yaml');
  spoil(folder, (change) => writeFileSync(manifest, change(readFileSync(manifest, 'utf8'))));
  const ran = await dossierInside(['validate', manifest, '--as-of', READY[example], '--format', 'json']);
  expect(besideProgress(ran)).toBe('');
  expect(ran.code).toBe(1);
  return jsonOf<JsonReport>(ran);
}

type Edit = (change: (text: string) => string) => void;

const errors = ({ findings }: JsonReport): string[] =>
  findings
    .filter(({ severity, outcome }) => severity === 'error' && outcome !== 'waived')
    .map(({ message }) => message);

describe.concurrent('not ready, because', () => {
  test('nothing is judged in this phase', async () => {
    const report = await spoilt('wic-awards-2026', (_, edit) => edit((text) => `phase: reply\n${text}`));
    expect(errors(report)).toEqual(['manifest.phase-empty']);
  });

  test('nobody can open the application', async () => {
    const report = await spoilt('wiotc-cities-2025', (folder) => {
      const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251));
      writeFileSync(join(folder, 'form/Application-Form.docx'), noise);
    });
    expect(errors(report)).toEqual(['format.extension-lies']);
    const opens = report.rules.find(({ id }) => id.endsWith('/process-opens'));
    expect(opens?.outcome).toBe('undecided');
  });

  test('a video was cut off', async () => {
    const report = await spoilt('wsca-china-2025', (folder) => truncateSync(join(folder, 'video/宣传片.mp4'), 4000));
    expect(errors(report)).toEqual(['video.unreadable']);
  });

  test('one file counts twice by its composed and its decomposed name', async () => {
    const report = await spoilt('wiotc-cases-2025', (folder, edit) => {
      cpSync(join(folder, 'support/应用证明_Proof-of-Use.pdf'), join(folder, 'support/Café.pdf'));
      appendFileSync(join(folder, 'support/Café.pdf'), '\n');
      const entry = (file: string) => `  - { slot: supporting, file: "${file}", title: { zh: 咖啡馆, en: Cafe } }\n`;
      const two = entry('support/Café.pdf'.normalize('NFC')) + entry('support/Café.pdf'.normalize('NFD'));
      edit((text) => text.replace(/^materials:\n/m, (line) => line + two));
    });
    expect(errors(report)).toEqual(['manifest.same-file-twice']);
  });

  test('one content counts twice under two names', async () => {
    const report = await spoilt('wiotc-cases-2025', (folder, edit) => {
      cpSync(join(folder, 'support/应用证明_Proof-of-Use.pdf'), join(folder, 'support/应用证明2_Proof-of-Use-2.pdf'));
      const entry =
        '  - { slot: supporting, file: support/应用证明2_Proof-of-Use-2.pdf, title: { zh: 又一份, en: Another } }\n';
      edit((text) => text.replace(/^attest:\n/m, (line) => entry + line));
    });
    expect(errors(report)).toEqual(['manifest.same-content-twice']);
    expect(report.findings[0]?.text.en).toContain('same content as "support/应用证明_Proof-of-Use.pdf"');
  });

  test.skipIf(process.platform === 'win32')(
    'one file counts twice by a link (skipped on Windows: no links)',
    async () => {
      const report = await spoilt('wiotc-cases-2025', (folder, edit) => {
        symlinkSync('应用证明_Proof-of-Use.pdf', join(folder, 'support/b.pdf'));
        const entry = '  - { slot: supporting, file: support/b.pdf, title: { zh: 又一份, en: Another } }\n';
        edit((text) => text.replace(/^materials:\n/m, (line) => line + entry));
      });
      expect(errors(report)).toEqual(['manifest.same-file-twice']);
    },
  );

  test.each(['\\u200b', '。', ' \\u3000 '])('a required answer is “%s”', async (nothing) => {
    const report = await spoilt('wsca-china-2025', (_, edit) =>
      edit((text) => text.replace(/caseTitle:\n( +)zh: .*\n/, `caseTitle:\n$1zh: "${nothing}"\n`)),
    );
    expect(errors(report)).toEqual(['present.language-missing']);
  });

  test('blanks around a category don’t switch rules off', async () => {
    const report = await spoilt('wsca-china-2025', (_, edit) =>
      edit((text) =>
        text.replace(/^category: mobility$/m, 'category: "mobility "').replaceAll('slot: support-case', 'slot: extra'),
      ),
    );
    expect(errors(report)).toContain('count.under');
    expect(report.category).toBe('mobility');
  });
});

describe.concurrent('odd words', () => {
  test.each([
    ['slot: toString', 'materials: [{ slot: toString, file: a.pdf }]', 'manifest.slot-unknown'],
    ['slot: __proto__', 'materials: [{ slot: __proto__, file: a.pdf }]', 'manifest.slot-unknown'],
    ['category: constructor', 'category: constructor', 'manifest.category-unknown'],
  ])('%s is nothing known', async (_, line, message) => {
    const folder = copyOf('wic-awards-2026');
    writeFileSync(join(folder, 'dossier.yaml'), `dossier: 1\nprogram: wic-awards-2026\n${line}\n`);
    const ran = await dossierInside(['validate', join(folder, 'dossier.yaml'), '--format', 'json']);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(jsonOf<JsonReport>(ran).findings.map((finding) => finding.message)).toContain(message);
  });

  test('a program with a control character', async () => {
    const folder = copyOf('wic-awards-2026');
    writeFileSync(join(folder, 'dossier.yaml'), 'dossier: 1\nprogram: "a/\\0b"\n');
    const ran = await dossierInside(['validate', join(folder, 'dossier.yaml'), '--format', 'json']);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(errors(jsonOf<JsonReport>(ran))).toContain('manifest.program-unknown');
  });

  test('a manifest of many gigabytes is not read', async () => {
    const folder = copyOf('wic-awards-2026');
    truncateSync(join(folder, 'dossier.yaml'), 6 * 1024 ** 3);
    const ran = await dossierInside(['validate', join(folder, 'dossier.yaml'), '--format', 'json']);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(errors(jsonOf<JsonReport>(ran))).toContain('source.too-large');
  });

  test('a PDF is no manifest', async () => {
    const folder = copyOf('wic-awards-2026');
    const ran = await dossier(['validate', join(folder, 'papers/论文1_Paper1.pdf'), '--lang', 'en']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/is not a manifest; its format is PDF/);
  });
});
