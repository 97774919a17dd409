import { expect, test } from 'vitest';
import { privacyOf } from '../../../src/check/privacy/look.ts';
import type { Inspection } from '../../../src/facts/facts.ts';
import type { MetadataEntry } from '../../../src/facts/metadata/metadata.ts';

const items = (...entries: readonly MetadataEntry[]): string[] => {
  const inspection = { ok: true, facts: { metadata: { known: true, value: { entries, whole: true } } } };
  return privacyOf('a.pdf', inspection as unknown as Inspection, new Set()).items.map(
    ({ kind, shown }) => `${kind} ${shown}`,
  );
};

test('titles and keywords are looked through like the text', () => {
  expect(items({ kind: 'text', name: 'Title', value: '内部资料' })).toEqual(['mark 内部资料']);
  expect(items({ kind: 'text', name: 'Keywords', value: '手机 13800138000' })).toEqual(['mobile 138****8000']);
  expect(items({ kind: 'text', name: 'Subject', value: '商业秘密保护制度' })).toEqual([]);
});
