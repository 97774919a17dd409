import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonPack } from '../../src/report/contract.ts';
import { isMissing } from '../tools/missing.ts';
import { copyOf, dossier, jsonOf, READY, runProgram, temporary } from './run.ts';

const LANG = 'C.UTF-8';
let zip = '';
let mail: JsonPack['mail'][number] | undefined;
let names: string[] = [];

beforeAll(async () => {
  const out = join(temporary(), 'out');
  const manifest = join(copyOf('wsca-china-2025'), 'dossier.yaml');
  const day = READY['wsca-china-2025'];
  const ran = await dossier(['pack', manifest, '--as-of', day, '--out', out, '--format', 'json']);
  const { bundle, mail: drafts } = jsonOf<JsonPack>(ran);
  zip = bundle?.path ?? '';
  [mail] = drafts;
  names = bundle?.entries.map((entry) => entry.name) ?? [];
  expect(names.join('\n')).toMatch(/申报表[\s\S]*目录/);
});

/** Runs a tool and gives what it printed; a tool that is not content fails the test. */
async function printed(tool: string, args: readonly string[], cwd?: string): Promise<string> {
  const ran = await runProgram(tool, args, { lang: LANG, ...(cwd !== undefined && { cwd }) });
  expect(ran.code, ran.stderr).toBe(0);
  return ran.stdout;
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('other programs open the bundle', () => {
  test.skipIf(isMissing('unzip', '-v'))('unzip lists and tests it (skipped without unzip)', async () => {
    expect(lines(await printed('unzip', ['-Z1', zip]))).toEqual(names);
    expect(await printed('unzip', ['-t', zip])).toContain('No errors detected');
  });

  test.skipIf(isMissing('7z'))('7z lists and tests it (skipped without 7z)', async () => {
    const listed = await printed('7z', ['l', '-ba', '-slt', '-sccUTF-8', zip]);
    expect([...listed.matchAll(/^Path = (.*)$/gm)].map((match) => match[1])).toEqual(names);
    expect(await printed('7z', ['t', zip])).toContain('Everything is Ok');
  });

  test.skipIf(isMissing('bsdtar', '--version'))('bsdtar lists and reads it (skipped without bsdtar)', async () => {
    expect(lines(await printed('bsdtar', ['-tf', zip]))).toEqual(names);
    await printed('bsdtar', ['-xOf', zip, '*SHA256SUMS.txt']);
  });

  test.skipIf(isMissing('python3', '--version'))('Python lists and tests it (skipped without python3)', async () => {
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(*z.namelist(), z.testzip(), sep="\\n")';
    expect(lines(await printed('python3', ['-X', 'utf8', '-c', script, zip]))).toEqual([...names, 'None']);
  });

  const noSums = isMissing('sha256sum', '--version') || isMissing('unzip', '-v');
  test.skipIf(noSums)('sha256sum -c passes inside (skipped without sha256sum and unzip)', async () => {
    const folder = temporary();
    await printed('unzip', ['-q', zip, '-d', folder]);
    const inside = join(folder, names[0]?.split('/')[0] ?? '');
    const checked = lines(await printed('sha256sum', ['--strict', '-c', 'SHA256SUMS.txt'], inside));
    expect(checked).toHaveLength(names.length - 1);
    for (const line of checked) expect(line).toMatch(/: OK$/);
  });
});

const READ_MAIL = `
import email, email.policy, json, pathlib, sys
m = email.message_from_bytes(pathlib.Path(sys.argv[1]).read_bytes(), policy=email.policy.default)
files = list(m.iter_attachments())
pathlib.Path(sys.argv[2]).write_bytes(files[0].get_content())
print(json.dumps({
  'subject': m['subject'], 'to': m['to'], 'from': m['from'], 'unsent': m['x-unsent'], 'date': m['date'],
  'text': m.get_body(('plain',)).get_content(), 'files': [f.get_filename() for f in files],
  'defects': [str(d) for p in m.walk() for d in p.defects],
}))
`;

test.skipIf(isMissing('python3', '--version'))('Python reads the mail draft (skipped without python3)', async () => {
  const folder = temporary();
  mkdirSync(join(folder, 'x'));
  const saved = join(folder, 'x', 'saved.zip');
  const answer = await printed('python3', ['-X', 'utf8', '-c', READ_MAIL, mail?.path ?? '', saved]);
  const read = JSON.parse(answer) as Record<string, string> & { files: string[]; defects: string[] };
  expect(read['defects']).toEqual([]);
  expect(read['subject']).toBe(mail?.subject);
  expect(read['to']).toBe(mail?.to.join(', '));
  expect(read['from']).toMatch(/\p{Script=Han}+ <[^<>]+@[^<>]+>/u);
  expect(read['unsent']).toBe('1');
  expect(read['date']).toBeNull();
  expect(read['files']).toEqual(mail?.attachments);
  expect(read['files']).toEqual([zip.split('/').at(-1)]);
  expect(readFileSync(saved).equals(readFileSync(zip))).toBe(true);
  expect(read['text']).toMatch(/您好：[\s\S]*To whom it may concern,/);
  for (const name of names.slice(0, 3)) expect(read['text']).toContain(name.split('/').at(-1));
});
