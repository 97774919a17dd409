import { describe, expect, test } from 'vitest';
import { element, xmlText } from '../../src/report/junit/xml.ts';
import { seenFrom } from '../../src/report/machine/judged.ts';
import { uriOf } from '../../src/report/sarif/uri.ts';

test.each([
  ['a b/申报表.pdf', 'a%20b/%E7%94%B3%E6%8A%A5%E8%A1%A8.pdf'],
  ['../other/x#1.pdf', '../other/x%231.pdf'],
  ['a:b.pdf', 'a%3Ab.pdf'],
  ['/srv/my files/x.pdf', 'file:///srv/my%20files/x.pdf'],
  ['C:/my files/x.pdf', 'file:///C:/my%20files/x.pdf'],
  ['half\ud800.pdf', 'half%EF%BF%BD.pdf'],
])('the path %s as a URI reference', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
  expect(() => new URL(uri, 'file:///base/')).not.toThrow();
});

test.each([
  ['./a/dossier.yaml', 'a/dossier.yaml'],
  ['/work place/a/dossier.yaml', 'a/dossier.yaml'],
  ['/work places/dossier.yaml', '/work places/dossier.yaml'],
  ['../dossier.yaml', '../dossier.yaml'],
])('the path %s from the working folder', (path, seen) => {
  expect(seenFrom('/work place', path)).toBe(seen);
});

describe('XML', () => {
  test('holds whatever a text holds, as far as XML can', () => {
    const text = xmlText(element('a', { b: '<"&\n\u0000' }, 'x ]]> <y> & \u001b[31m\ud800'));
    expect(text).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&#60;&#34;&#38;&#10;\ufffd">x ]]&#62; &#60;y&#62; &#38; \ufffd[31m\ufffd</a>\n',
    );
  });
});
