import { describe, expect, test } from 'vitest';
import { packShape, reportShape, verifyShape } from '../src/report/contract.ts';
import { diffShape } from '../src/report/diff-contract.ts';
import { type Shape, toJsonSchema } from '../src/source/shapes.ts';

const SCHEMAS: Readonly<Record<string, { shape: Shape<unknown>; title: string }>> = {
  report: { shape: reportShape, title: 'dossier validate --format json' },
  pack: { shape: packShape, title: 'dossier pack --format json' },
  verify: { shape: verifyShape, title: 'dossier verify --format json' },
  diff: { shape: diffShape, title: 'dossier programs diff --format json' },
};

describe('the JSON Schemas in docs/ are those of the contract', () => {
  test.each(Object.keys(SCHEMAS))('%s.schema.json', async (name) => {
    const { shape, title } = SCHEMAS[name] ?? {};
    const schema = shape && { title, ...toJsonSchema(shape) };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../docs/${name}.schema.json`);
  });
});
