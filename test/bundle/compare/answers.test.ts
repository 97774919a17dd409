import { describe, expect, test } from 'vitest';
import { formatRoute } from '../../../src/base/route.ts';
import { compareAnswers, compareRecords } from '../../../src/bundle/compare/answers.ts';
import type { Manifest } from '../../../src/manifest/manifest.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import { readDocument } from '../../../src/source/document.ts';

const manifest = (yaml: string): Manifest =>
  parseManifest(readDocument('dossier.yaml', new TextEncoder().encode(`dossier: 1\nprogram: p\n${yaml}`)), undefined)
    .manifest;

const changed = (from: string, to: string): [string, unknown, unknown][] =>
  compareAnswers(manifest(from), manifest(to)).map((change) => [formatRoute(change.route), change.from, change.to]);

describe('answers that differ', () => {
  test.each<[string, string, string, [string, unknown, unknown][]]>([
    ['none', 'category: a', 'category: a', []],
    ['the order of keys says nothing', 'fields: {a: 1, b: 2}', 'fields: {b: 2, a: 1}', []],
    ['the category', 'category: a', 'category: b', [['category', 'a', 'b']]],
    ['one language', 'fields: {t: {zh: 一, en: one}}', 'fields: {t: {zh: 二, en: one}}', [['fields.t.zh', '一', '二']]],
    ['a new answer', 'fields: {}', 'fields: {t: {zh: 一}}', [['fields.t.zh', undefined, '一']]],
    ['one that went', 'fields: {n: 5}', 'fields: {}', [['fields.n', 5, undefined]]],
    ['an empty one is none', 'fields: {n: }', 'fields: {}', []],
    ['words of a list as a whole', 'fields: {l: [a, b]}', 'fields: {l: [a]}', [['fields.l', ['a', 'b'], ['a']]]],
    [
      'one item put in changes no other',
      'fields: {l: [{n: first, v: 1}, {n: last, v: 3}]}',
      'fields: {l: [{n: first, v: 1}, {n: middle, v: 2}, {n: last, v: 3}]}',
      [['fields.l[1]', undefined, { n: 'middle', v: 2 }]],
    ],
    [
      'part of an item',
      'fields: {l: [{n: first, v: 1}, {n: last, v: 3}]}',
      'fields: {l: [{n: first, v: 1}, {n: last, v: 4}]}',
      [['fields.l[1].v', 3, 4]],
    ],
    ['what is compared elsewhere', 'materials: []\nattest: []', 'phase: reply', []],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toEqual(expected);
  });

  test('records about one rule and file belong together', () => {
    const attest = (...records: string[]): Manifest['attestations'] =>
      manifest(`attest:\n${records.map((record) => `  - {${record}}\n`).join('')}`).attestations;
    const from = attest(
      'rule: a, by: x, on: 2025-05-01',
      'rule: b, by: x, on: 2025-05-01',
      'rule: c, by: x, on: 2025-05-01',
    );
    const to = attest(
      'rule: c, by: x, on: 2025-05-01',
      'rule: b, by: x, on: 2025-06-01',
      'rule: d, by: x, on: 2025-05-01',
    );
    const told = compareRecords(from, to).map((change) => [change.from?.rule, change.to?.rule, change.to?.on]);
    expect(told).toEqual([
      ['b', 'b', '2025-06-01'],
      [undefined, 'd', '2025-05-01'],
      ['a', undefined, undefined],
    ]);
  });
});
