import { readDocument, type SourceDocument } from '../../src/source/document.ts';

/** Reads a manifest from memory. */
export function read(yaml: string | Uint8Array): SourceDocument {
  return readDocument('dossier.yaml', typeof yaml === 'string' ? new TextEncoder().encode(yaml) : yaml);
}

/** The findings, each as `line:column id`. */
export function said(document: SourceDocument): string[] {
  return document.findings.map(({ place, message }) => {
    const { line = 0, column = 0 } = place?.span.start ?? {};
    return `${line}:${column} ${message.id}`;
  });
}

/** The data as JSON knows it: maps without a prototype and ordinary ones are the same. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
