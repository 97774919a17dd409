import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A place in a document; both are counted from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly textEdit?: { readonly newText: string };
  readonly insertText?: string;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** The language server of VS Code's YAML extension, as the extension starts it: over stdio, for files on disk. */
export interface LanguageServer {
  /** Opens a text as the file at a path, or changes what is open there; gives all that the server finds in it. */
  readonly open: (path: string, text: string) => Promise<readonly Diagnostic[]>;
  readonly complete: (path: string, at: Position) => Promise<readonly Completion[]>;
  /** What is shown where the mouse rests. */
  readonly hover: (path: string, at: Position) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Diagnostic[]; readonly items?: unknown[] };
  readonly result?: unknown;
}

const BINARY = createRequire(import.meta.url)
  .resolve('yaml-language-server/package.json')
  .replace('package.json', 'bin/yaml-language-server');

/** What the extension sets beside its defaults: nothing is fetched. */
const SETTINGS = { schemaStore: { enable: false }, validate: true, hover: true, completion: true };

export async function startLanguageServer(): Promise<LanguageServer> {
  const child = spawn(process.execPath, [BINARY, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (result: unknown) => void>();
  const found = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  const versions = new Map<string, number>();
  let last = 0;
  const notify = (method: string, params: unknown): void => send(child, { method, params });
  const request = <T>(method: string, params: unknown): Promise<T> => {
    last += 1;
    send(child, { id: last, method, params });
    return new Promise((resolve) => waiting.set(last, resolve as (result: unknown) => void));
  };
  listen(child, ({ id, method, params, result }) => {
    if (method === undefined) waiting.get(id ?? 0)?.(result);
    else if (method === 'textDocument/publishDiagnostics') found.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    else if (method === 'workspace/configuration') {
      send(child, {
        id,
        result: params?.items?.map((item) => ((item as { section: string }).section === 'yaml' ? SETTINGS : {})),
      });
    } else if (id !== undefined) send(child, { id, result: null });
  });
  const markdown = ['markdown', 'plaintext'];
  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: markdown } },
        hover: { contentFormat: markdown },
      },
    },
  });
  notify('initialized', {});
  const at = (path: string, position: Position) => ({ textDocument: { uri: uriOf(path) }, position });
  return {
    open: (path, text) => {
      const uri = uriOf(path);
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      const told = new Promise<readonly Diagnostic[]>((resolve) => found.set(uri, resolve));
      if (version === 1) notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
      else notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
      return told;
    },
    complete: async (path, position) => {
      const { items } = await request<{ items: Completion[] }>('textDocument/completion', at(path, position));
      return items;
    },
    hover: async (path, position) => {
      const shown = await request<{ contents: { value: string } } | null>('textDocument/hover', at(path, position));
      return shown?.contents.value ?? '';
    },
    stop: async () => {
      await request('shutdown', undefined);
      notify('exit', undefined);
    },
  };
}

const uriOf = (path: string): string => pathToFileURL(path).href;

function send({ stdin }: ChildProcess, message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function listen({ stdout }: ChildProcess, hear: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  stdout?.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const bytes = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || rest.length < head + 4 + bytes) return;
      hear(JSON.parse(rest.subarray(head + 4, head + 4 + bytes).toString()) as Message);
      rest = rest.subarray(head + 4 + bytes);
    }
  });
}
