import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEMA_PARTS } from '../../src/report/pack-schema/schema.ts';
import { dossierHere } from '../cli/here.ts';
import { temporary } from '../cli/run.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Packs that stand by themselves, and packs that are laid over another. */
const PACKS = ['templates/programs', 'examples/programs', 'test/overlays'].flatMap((parent) =>
  readdirSync(join(ROOT, parent))
    .filter((name) => existsSync(join(ROOT, parent, name, 'program.yaml')))
    .map((name) => `${parent}/${name}`),
);

let server: LanguageServer;
let folder: string;

beforeAll(async () => {
  server = await startLanguageServer();
  folder = temporary();
  expect(await dossierHere(['program', 'schema', '-o', folder])).toMatchObject({ code: 0 });
});
afterAll(() => server.stop());

test.each(PACKS)('the editor finds nothing wrong with %s', async (pack) => {
  for (const part of SCHEMA_PARTS) {
    const file = join(ROOT, pack, `${part}.yaml`);
    if (!existsSync(file)) continue;
    const line = `# yaml-language-server: $schema=./schema/${part}.schema.json\n`;
    const found = await server.open(join(folder, `${part}.yaml`), line + readFileSync(file, 'utf8'));
    expect(found.map(({ range, message }) => `${part} ${range.start.line}: ${message}`)).toEqual([]);
  }
});
