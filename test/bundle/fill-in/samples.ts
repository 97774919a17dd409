import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillInSheet, type Upload, type UploadFile } from '../../../src/bundle/fill-in/fill-in-sheet.ts';
import type { FillInSheet } from '../../../src/bundle/fill-in/sheet.ts';
import { bundleNames, bundleStem } from '../../../src/bundle/names.ts';
import type { Manifest } from '../../../src/manifest/manifest.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import { attributesOf, type Program } from '../../../src/programs/program.ts';
import { readDocument } from '../../../src/source/document.ts';
import { builtin } from '../../programs/builtin.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/wic-awards-2026');

export const wic: Program = builtin('wic-awards-2026');
export const example: string = readFileSync(join(EXAMPLE, 'dossier.yaml'), 'utf8');

/** A manifest of a program, from its YAML. */
export function manifestOf(program: Program, yaml: string): Manifest {
  const asked = { fields: program.fields, attributes: attributesOf(program) };
  return parseManifest(readDocument('dossier.yaml', new TextEncoder().encode(yaml)), asked).manifest;
}

const INDEX = '%PDF-1.7 example index';

/** What packing a manifest of the example puts into the upload folder: the index, then the materials. */
export function uploadOf(program: Program, manifest: Manifest): Upload {
  const index = fileOf('00_目录_Index.pdf', INDEX);
  const names = bundleNames(program, manifest);
  const files = manifest.materials.map((material): UploadFile => {
    const bytes = readFileSync(join(EXAMPLE, material.safe ?? ''));
    return { ...fileOf(names.get(material) ?? '', bytes), material };
  });
  return { stem: bundleStem(program, manifest, 'apply'), folder: 'upload', files: [index, ...files] };
}

const fileOf = (name: string, content: string | Uint8Array): UploadFile => ({
  name,
  bytes: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** The fill-in sheet of a manifest, given as YAML. */
export function sheetOf(program: Program, yaml: string): FillInSheet | undefined {
  const manifest = manifestOf(program, yaml);
  return fillInSheet(program, manifest, uploadOf(program, manifest));
}
