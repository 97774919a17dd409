import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../src/base/language.ts';
import { loadProgram } from '../src/programs/load.ts';
import { bundleDiffShape } from '../src/report/bundle-diff/contract.ts';
import { authorReportShape, casesReportShape } from '../src/report/cases/contract.ts';
import { compareShape } from '../src/report/compare/contract.ts';
import { batchShape, packShape, reportShape, verifyShape } from '../src/report/contract.ts';
import { diffShape } from '../src/report/diff/contract.ts';
import { doctorShape } from '../src/report/doctor/contract.ts';
import { draftShape } from '../src/report/draft/contract.ts';
import { fixShape } from '../src/report/fix/contract.ts';
import { formShape } from '../src/report/form-check/contract.ts';
import { formFillShape } from '../src/report/form-fill/contract.ts';
import { inspectShape } from '../src/report/inspect/contract.ts';
import { namesShape } from '../src/report/names/contract.ts';
import { privacyShape } from '../src/report/privacy/contract.ts';
import { recommendShape } from '../src/report/recommend/contract.ts';
import { explainShape, programInfoShape, programsShape } from '../src/report/reference/contract.ts';
import { programPage } from '../src/report/reference/program-page.ts';
import { renamesFileShape, undoShape } from '../src/report/renames/contract.ts';
import { scrubReportShape } from '../src/report/scrub/contract.ts';
import { sealsShape } from '../src/report/seals/contract.ts';
import { shrinkShape } from '../src/report/shrink/contract.ts';
import { statusShape } from '../src/report/status/contract.ts';
import { type Shape, toJsonSchema } from '../src/source/shapes.ts';
import { mailLimitsPage } from './tools/mail-limits-page.ts';

const SCHEMAS: Readonly<Record<string, { shape: Shape<unknown>; title: string }>> = {
  report: { shape: reportShape, title: 'dossier validate --format json' },
  fix: { shape: fixShape, title: 'dossier validate --fix --format json' },
  batch: { shape: batchShape, title: 'dossier validate --format json, with several manifests' },
  pack: { shape: packShape, title: 'dossier pack --format json' },
  renames: { shape: renamesFileShape, title: 'what dossier pack --rename-sources writes beside the manifest' },
  undo: { shape: undoShape, title: 'dossier pack --undo --format json' },
  status: { shape: statusShape, title: 'dossier status --format json' },
  verify: { shape: verifyShape, title: 'dossier verify --format json' },
  doctor: { shape: doctorShape, title: 'dossier doctor --format json' },
  explain: { shape: explainShape, title: 'dossier explain --format json' },
  programs: { shape: programsShape, title: 'dossier programs --format json' },
  program: { shape: programInfoShape, title: 'dossier programs show --format json' },
  'bundle-diff': { shape: bundleDiffShape, title: 'dossier diff --format json' },
  compare: { shape: compareShape, title: 'dossier compare --format json' },
  inspect: { shape: inspectShape, title: 'dossier inspect --format json' },
  names: { shape: namesShape, title: 'dossier names --format json' },
  scrub: { shape: scrubReportShape, title: 'dossier scrub --format json' },
  privacy: { shape: privacyShape, title: 'dossier privacy --format json' },
  form: { shape: formShape, title: 'dossier form check --format json' },
  'form-fill': { shape: formFillShape, title: 'dossier form fill --format json' },
  seals: { shape: sealsShape, title: 'dossier seals --format json' },
  shrink: { shape: shrinkShape, title: 'dossier shrink --format json' },
  recommend: { shape: recommendShape, title: 'dossier recommend --format json' },
  draft: { shape: draftShape, title: 'dossier program draft --format json' },
  'program-test': { shape: casesReportShape, title: 'dossier program test --format json' },
  'program-check': { shape: authorReportShape, title: 'dossier program check --format json' },
  diff: { shape: diffShape, title: 'dossier programs diff --format json' },
};

describe('the JSON Schemas in docs/ are those of the contract', () => {
  test.each(Object.keys(SCHEMAS))('%s.schema.json', async (name) => {
    const { shape, title } = SCHEMAS[name] ?? {};
    const schema = shape && { title, ...toJsonSchema(shape) };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../docs/${name}.schema.json`);
  });
});

const PACKS = new URL('../templates/programs/', import.meta.url);
const IDS = ['wsca-china-2025', 'wic-awards-2026', 'wiotc-cases-2025', 'wiotc-cities-2025'];

describe.each(IDS)('docs/programs has the pages of %s', (id) => {
  const { program } = loadProgram(id, (name) => {
    const file = new URL(`${id}/${name}`, PACKS);
    return existsSync(file) ? readFileSync(file) : undefined;
  });

  test.each(LANGS)('in %s', async (lang) => {
    const page = program && programPage(program, lang);
    expect(page).toContain(`\`${id}\``);
    await expect(page).toMatchFileSnapshot(`../docs/programs/${id}.${lang}.md`);
  });
});

test('docs/mail-limits.md has the table that pack goes by', async () => {
  await expect(mailLimitsPage()).toMatchFileSnapshot('../docs/mail-limits.md');
});

test('docs/README.md leads to every page', () => {
  const docs = new URL('../docs/', import.meta.url);
  const index = readFileSync(new URL('README.md', docs), 'utf8');
  const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(md|json)$/.test(file) && file !== 'README.md');
  expect(links.toSorted()).toEqual(pages.toSorted());
});
