import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterEach, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/contract.ts';
import { dossierInside } from './here.ts';
import { BIN, contentsOf, copyOf, dossier, jsonOf, scrubbed, temporary } from './run.ts';

const AS_OF = '2025-05-20';
const clients: Client[] = [];
afterEach(() => Promise.all(clients.splice(0).map((client) => client.close())));

/** An assistant that started the built program in a folder, or with another as its root. */
async function assistant(cwd: string, ...more: string[]): Promise<Client> {
  const env = Object.fromEntries(
    Object.entries(scrubbed({}, cwd)).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [BIN, 'mcp', ...more], cwd, env }));
  clients.push(client);
  return client;
}

interface Result {
  readonly isError?: boolean;
  readonly structuredContent?: unknown;
  readonly content: readonly { readonly text: string }[];
}

const call = async (client: Client, name: string, args: Record<string, unknown>): Promise<Result> =>
  (await client.callTool({ name, arguments: args })) as unknown as Result;

describe('dossier mcp', () => {
  test('says what it can do, and what does no harm', async () => {
    const { tools } = await (await assistant(temporary())).listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
      ['validate', true],
      ['status', true],
      ['explain', true],
      ['programs', true],
      ['init', false],
    ]);
    for (const { inputSchema } of tools) expect(inputSchema['additionalProperties']).toBe(false);
  });

  test('validate and status give what the commands print as JSON, and a short text in the language asked for', async () => {
    const folder = copyOf('wiotc-cities-2025-broken', join(temporary(), 'a b 示例'));
    const client = await assistant(folder);
    const given = await call(client, 'validate', { manifest: 'dossier.yaml', asOf: AS_OF, lang: 'en' });
    const ran = await dossierInside(['validate', `${folder}/dossier.yaml`, '--as-of', AS_OF, '--format', 'json'], {});
    const report = jsonOf<JsonReport>(ran);
    expect(given.structuredContent).toEqual(report);
    const [short, json] = given.content;
    expect(JSON.parse(json?.text ?? '')).toEqual(report);
    expect(short?.text).toMatch(new RegExp(`^Not ready to submit\\. ${report.counts.error} errors`));
    expect(short?.text).toContain(report.findings[0]?.text.en);
    const status = await call(client, 'status', { manifest: '.', asOf: AS_OF, lang: 'zh' });
    expect(status.structuredContent).toMatchObject({ format: 'dossier-status/1', verdict: 'not-ready' });
    expect(status.content[0]?.text).toMatch(/^还不能提交。错误 \d+，提醒 \d+。/);
  });

  test('programs, explain and init lead to a manifest; nothing that is there is overwritten', async () => {
    const folder = temporary();
    const client = await assistant(folder);
    const { structuredContent } = await call(client, 'programs', {});
    expect(structuredContent).toMatchObject({ programs: [{ id: 'wic-awards-2026' }, {}, {}, {}] });
    const explained = await call(client, 'explain', { words: ['pdf.password'], lang: 'en' });
    expect(explained).toMatchObject({ structuredContent: { format: 'dossier-explain/1' } });
    const wanted = { folder: 'new', program: 'wiotc-cases-2025', lang: 'zh' };
    expect((await call(client, 'init', wanted)).isError ?? false).toBe(false);
    expect(readFileSync(join(folder, 'new/dossier.yaml'), 'utf8')).toContain('program: wiotc-cases-2025');
    const before = contentsOf(folder);
    expect(await call(client, 'init', wanted)).toMatchObject({ isError: true });
    expect(contentsOf(folder)).toEqual(before);
  });

  test('nothing beyond its folder is read or written, by a path or by a link', async () => {
    const outside = temporary();
    const secret = copyOf('wiotc-cities-2025', join(outside, 'secret'));
    const inside = join(outside, 'inside');
    mkdirSync(inside);
    symlinkSync(secret, join(inside, 'link'));
    writeFileSync(join(inside, 'dossier.yaml'), `dossier: 1\nprogram: ../secret\n`);
    const client = await assistant(outside, '--root', 'inside');
    for (const manifest of ['../secret/dossier.yaml', `${secret}/dossier.yaml`, 'link/dossier.yaml', 'link']) {
      const given = await call(client, 'validate', { manifest, asOf: AS_OF });
      expect(given).toMatchObject({ isError: true });
      expect(given.content[0]?.text).toContain('找不到申报清单');
    }
    const { structuredContent } = await call(client, 'validate', { manifest: 'dossier.yaml' });
    expect(structuredContent).toMatchObject({ verdict: 'not-ready', program: null });
    const before = contentsOf(outside);
    for (const folder of ['../new', `${outside}/new`, 'link/new', 'x/../../new']) {
      expect(await call(client, 'init', { folder, program: 'wiotc-cases-2025' })).toMatchObject({ isError: true });
    }
    expect(contentsOf(outside)).toEqual(before);
    expect(existsSync(join(outside, 'new'))).toBe(false);
  });

  test.each([
    ['validate', {}, '"manifest" must be text.'],
    ['validate', { manifest: 7 }, '"manifest" must be text.'],
    ['validate', { manifest: 'x'.repeat(100_000) }, '"manifest" is too long: 4096 at most.'],
    ['validate', { manifest: 'dossier.yaml', surprise: true }, 'There is no "surprise" here; there are: manifest'],
    ['validate', { manifest: 'dossier.yaml', lang: 'fr' }, '"lang" must be one of: zh, en.'],
    ['validate', { manifest: 'a\u0000b' }, 'Could not read'],
    ['explain', { words: ['no-such-rule'] }, 'There is no rule, clause or message'],
    ['explain', { words: Array.from({ length: 200_000 }, () => 'pdf.password') }, '"words" is too long: 100 at most.'],
    ['init', { folder: 'new', program: 'no-such-call' }, 'There is no call'],
    ['status', { manifest: 'dossier.yaml', asOf: 'soon' }, 'There is no manifest'],
  ])(
    '%s: wrong input, case %#, is an error that can be mended, and the next question is answered',
    async (tool, args, said) => {
      const client = await assistant(temporary());
      const { isError, content } = await call(client, tool, args);
      expect(isError).toBe(true);
      expect(content.map(({ text }) => text).join('')).toContain(said);
      expect(JSON.stringify(content)).not.toMatch(/Something went wrong|at \w+ \(/);
      expect((await call(client, 'programs', {})).isError ?? false).toBe(false);
    },
  );

  test('a pack is named from the root, wherever the server was started', async () => {
    const root = join(temporary(), 'root');
    cpSync(join(import.meta.dirname, '../overlays/next-year'), join(root, 'packs/next-year'), { recursive: true });
    const client = await assistant(temporary(), '--root', root);
    const given = await call(client, 'init', { folder: 'a\\.\\b', program: './packs/next-year' });
    expect(given.content[0]?.text).toContain('a/b/dossier.yaml');
    expect(given.structuredContent).toEqual({
      manifest: `${realpathSync(root).replaceAll('\\', '/')}/a/b/dossier.yaml`,
    });
    expect(readFileSync(join(root, 'a/b/dossier.yaml'), 'utf8')).toContain('program: "../../packs/next-year"');
  });

  test('a message without bounds ends it, and it says why', async () => {
    const server = spawn(process.execPath, [BIN, 'mcp'], { cwd: temporary(), env: scrubbed({}, temporary()) });
    const said = { stdout: [] as string[], stderr: [] as string[] };
    server.stdout.on('data', (chunk) => said.stdout.push(String(chunk)));
    server.stderr.on('data', (chunk) => said.stderr.push(String(chunk)));
    server.stdin.on('error', () => {});
    const ended = new Promise((resolve) => server.once('close', resolve));
    const piece = 'x'.repeat(1024 * 1024);
    for (let sent = 0; sent < 12 && server.exitCode === null; sent++) {
      await new Promise((resolve) => server.stdin.write(piece, resolve));
    }
    expect(await ended).toBe(3);
    expect(said.stdout).toEqual([]);
    expect(said.stderr.join('')).toContain('Stopped: one message was over 10 MB');
  });

  test('no other command loads it', () => {
    const dist = join(import.meta.dirname, '../../dist');
    const mark = 'StdioServerTransport already started';
    const seen = new Set<string>();
    const load = (file: string): boolean => {
      if (seen.has(file)) return false;
      seen.add(file);
      const code = readFileSync(join(dist, file), 'utf8');
      const loaded = [...code.matchAll(/\b(?:from|import)"\.\/([^"]+\.js)"/g)].map(([, next = '']) => next);
      return code.includes(mark) || loaded.some(load);
    };
    expect(load('main.js')).toBe(false);
    expect(seen.size).toBeGreaterThan(5);
    expect(readdirSync(dist).some((file) => file.startsWith('server-') && load(file))).toBe(true);
  });

  test('what was called off doesn’t hold up the next question', async () => {
    const client = await assistant(copyOf('wsca-china-2025'));
    const off = new AbortController();
    const asked = client.callTool(
      { name: 'validate', arguments: { manifest: '.', asOf: AS_OF } },
      { signal: off.signal },
    );
    off.abort();
    await expect(asked).rejects.toThrow();
    expect((await call(client, 'programs', {})).isError ?? false).toBe(false);
  });

  test('a root that isn’t there is a mistake in the call', async () => {
    const ran = await dossier(['mcp', '--root', 'nowhere', '--lang', 'en'], { cwd: temporary() });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('There is no folder "nowhere"');
  });

  test('it ends when its stdin does, with nothing on stdout but the protocol', async () => {
    expect(await dossier(['mcp'], { cwd: temporary() })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
