import { describe, expect, test } from 'vitest';
import type { Facet } from '../../src/facts/facts.ts';
import { inspectFile } from '../../src/facts/inspect.ts';
import { lookAt } from '../../src/facts/look.ts';
import { fakeFiles, noEngines, type Thing } from './fake-files.ts';

const TEXT: Thing = { text: 'hello\n' };

/** The disk at `/m` as the manifest's folder; what inspection of `file` says, or the facts. */
async function inspect(
  file: string,
  things: Readonly<Record<string, Thing>>,
  foldCase = false,
  facets: readonly Facet[] = [],
) {
  const files = fakeFiles({ '/m': { folder: true }, ...things }, foldCase);
  const target = { file, path: `/m/${file}`, within: '/m' };
  const found = await inspectFile(lookAt(files), target, new Set(facets), noEngines);
  expect(files.opened(), 'what is opened is closed').toBe(0);
  return found.ok ? { facts: found.facts, remarks: found.remarks } : found.message;
}

const missing = (file: string, nearest?: string) => ({ id: 'file.missing', params: { file, nearest } });

test('a file that is there', async () => {
  expect(await inspect('a/b.TXT', { '/m/a/b.TXT': TEXT })).toEqual({
    facts: { file: 'a/b.TXT', real: '/m/a/b.TXT', bytes: 6, modified: 7, format: 'text', extension: 'txt' },
    remarks: [],
  });
});

describe('a file that is missing', () => {
  test.each([
    ['nothing like it', { '/m/b.txt': TEXT }, undefined],
    ['another extension', { '/m/案例 1.pdf': TEXT }, '案例 1.pdf'],
    ['full-width digits', { '/m/案例１.docx': TEXT }, '案例１.docx'],
    ['other separators', { '/m/案例_1.DOCX': TEXT }, '案例_1.DOCX'],
  ] as const)('%s', async (_, things, nearest) => {
    expect(await inspect('案例-1.docx', things)).toEqual(missing('案例-1.docx', nearest));
  });

  test('a link that leads nowhere', async () => {
    expect(await inspect('a.txt', { '/m/a.txt': { link: '/m/b.txt' } })).toMatchObject({ id: 'file.missing' });
  });
});

describe('a name that the disk writes otherwise', () => {
  test('decomposed, as a Mac does', async () => {
    expect(await inspect('Café.txt', { '/m/Cafe\u0301.txt': TEXT })).toMatchObject({
      facts: { file: 'Café.txt', bytes: 6 },
      remarks: [],
    });
  });

  test('decomposed, in the working folder', async () => {
    const files = fakeFiles({ 'e\u0301.txt': TEXT });
    const found = await inspectFile(
      lookAt({ ...files, real: (path) => `/m/${path}` }),
      { file: 'é.txt', path: 'é.txt', within: '/m' },
      new Set(),
      noEngines,
    );
    expect(found).toMatchObject({ ok: true, facts: { bytes: 6 } });
  });

  test('in another case, on a disk that takes both for one', async () => {
    expect(await inspect('a.pdf', { '/m/A.PDF': { text: 'x' } }, true)).toMatchObject({
      facts: { file: 'a.pdf' },
      remarks: expect.arrayContaining([{ id: 'file.name-case', params: { file: 'a.pdf', actual: 'A.PDF' } }]),
    });
  });

  test('in another case, on a disk that tells them apart', async () => {
    expect(await inspect('a.txt', { '/m/A.TXT': TEXT })).toEqual(missing('a.txt', 'A.TXT'));
  });
});

describe('no file to look into', () => {
  test.each([
    ['a folder', { '/m/a': { folder: true } }, { id: 'file.is-folder', params: { file: 'a' } }],
    ['a device', { '/m/a': { other: true } }, { id: 'file.not-regular', params: { file: 'a' } }],
    ['an empty file', { '/m/a': { text: '' } }, { id: 'file.empty', params: { file: 'a' } }],
    [
      'a file that may not be read',
      { '/m/a': { text: 'x', error: 'EACCES' } },
      { id: 'file.unreadable', params: { file: 'a', code: 'EACCES' } },
    ],
    [
      'a link to the outside',
      { '/m/a': { link: '/etc/a' }, '/etc/a': TEXT },
      { id: 'path.link-outside', params: { path: 'a' } },
    ],
    [
      'a link to a neighbour of like name',
      { '/m/a': { link: '/m-old/a' }, '/m-old/a': TEXT },
      { id: 'path.link-outside', params: { path: 'a' } },
    ],
  ] as const)('%s', async (_, things, message) => expect(await inspect('a', things)).toEqual(message));

  test('but a link within the folder is followed', async () => {
    expect(await inspect('a.txt', { '/m/a.txt': { link: '/m/b/c.txt' }, '/m/b/c.txt': TEXT })).toMatchObject({
      facts: { bytes: 6 },
    });
  });
});

test('what isn’t asked for is not found out', async () => {
  const things = { '/m/a.docx': { text: `PK\x03\x04${'\0'.repeat(22)}\x11\0\0\0word/document.xml` } };
  expect(await inspect('a.docx', things)).toMatchObject({ facts: { format: 'docx' } });
  expect(JSON.stringify(await inspect('a.docx', things))).not.toContain('"text"');
  expect(await inspect('a.docx', things, false, ['text'])).toMatchObject({
    facts: { text: { known: false, message: { id: 'word.unopenable' } } },
  });
});

test('a fault of ours is not taken for a fault of the file', async () => {
  const files = {
    ...fakeFiles({ '/m/a': TEXT }),
    stat: () => {
      throw new TypeError('bug');
    },
  };
  await expect(
    inspectFile(lookAt(files), { file: 'a', path: '/m/a', within: '/m' }, new Set(), noEngines),
  ).rejects.toThrow('bug');
});

describe('as a form', () => {
  test.each([
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { found: 'unknown', extension: 'doc' }],
    ['a.rtf', '{\\rtf1}', { found: 'rtf', extension: 'rtf' }],
  ])('%s isn’t read, and it is said what to do', async (name, text, params) => {
    expect(await inspect(name, { [`/m/${name}`]: { text } }, false, ['form'])).toMatchObject({
      facts: { form: { known: false, message: { id: 'form.other-format', params } } },
    });
  });

  test('nothing is read unless it is asked for', async () => {
    expect(await inspect('a.rtf', { '/m/a.rtf': { text: '{\\rtf1}' } }, false, ['text'])).not.toHaveProperty(
      'facts.form',
    );
  });
});
