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

test('paths on a computer in a text are traces of who works there, and web addresses are not', () => {
  const text =
    '底稿 C:\\Users\\张三丰\\方案.docx；C:\\\\Users\\\\li；/home/zhang/a/b.csv；https://example.cn/home/zhang/a/b；100/200';
  const passages = { known: true, value: { passages: [{ place: { in: 'body' }, text }], bare: [], whole: true } };
  const { items } = privacyOf('a.docx', { ok: true, facts: { passages } } as unknown as Inspection, new Set());
  expect(items.map(({ kind, shown, sure }) => [kind, shown, sure])).toEqual([
    ['path', 'C:\\Users\\张**\\方案.docx', true],
    ['path', 'C:\\\\Users\\\\l*', true],
    ['path', '/home/z****/a/b.csv', false],
  ]);
});

test('titles and keywords are looked through like the text', () => {
  expect(items({ kind: 'text', name: 'Title', value: '内部资料' })).toEqual(['mark 内部资料']);
  expect(items({ kind: 'text', name: 'Keywords', value: '手机 13800138000' })).toEqual(['mobile 138****8000']);
  expect(items({ kind: 'text', name: 'Subject', value: '商业秘密保护制度' })).toEqual([]);
});
