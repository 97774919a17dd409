import { describe, expect, test } from 'vitest';
import { batchShape, packShape, reportShape, verifyShape } from '../src/report/contract.ts';
import { type Shape, toJsonSchema } from '../src/source/shapes.ts';

const SCHEMAS: Readonly<Record<string, { shape: Shape<unknown>; title: string }>> = {
  report: { shape: reportShape, title: 'dossier validate --format json' },
  batch: { shape: batchShape, title: 'dossier validate --format json, with several manifests' },
  pack: { shape: packShape, title: 'dossier pack --format json' },
  verify: { shape: verifyShape, title: 'dossier verify --format json' },
};

describe('the JSON Schemas in docs/ are those of the contract', () => {
  test.each(Object.keys(SCHEMAS))('%s.schema.json', async (name) => {
    const { shape, title } = SCHEMAS[name] ?? {};
    const schema = shape && { title, ...toJsonSchema(shape) };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../docs/${name}.schema.json`);
  });
});
