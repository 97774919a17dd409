import process from 'node:process';
import { type CallToolResult, McpServer, type StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { EXIT, type ExitCode } from '../../commands/exit.ts';
import { UsageError } from '../../commands/failure.ts';
import { readGiven } from '../../commands/given.ts';
import type { World } from '../../commands/world.ts';
import type { Shape } from '../../source/shapes.ts';
import { failureOf } from '../failure-text.ts';
import { confined, fromRoot } from './confined.ts';
import { INPUTS, TOOLS, type Told } from './tools.ts';

/** What assistants read to choose a tool. */
const DESCRIPTIONS: Readonly<Record<keyof typeof INPUTS, string>> = {
  validate:
    'Checks a submission for an award: its manifest (dossier.yaml) and every file that it names, against the rules of the call. Every finding has its place, the clause and what to do, in Chinese and English.',
  status: 'How far a submission is: what is open and for whom, hours left, what comes next.',
  explain: 'What a rule, clause or message means, how it is checked, and what to do about it.',
  programs: 'The calls that are known, with their categories.',
  init: 'Starts a submission: writes a commented dossier.yaml and folders for the materials into a new folder. Overwrites nothing.',
};

/**
 * `mcp`: serves the tools over stdin and stdout until the assistant closes them, or sends what no assistant would.
 * `root`: nothing beyond this folder is read or written.
 */
export async function serveMcp(world: World, root: string): Promise<ExitCode> {
  if (world.files.stat(root)?.kind !== 'folder') {
    throw new UsageError({ zh: `没有文件夹“${root}”。`, en: `There is no folder "${root}".` });
  }
  const real = world.files.real(root);
  // Paths within what is given, such as that of a pack, are from there as well.
  process.chdir(real);
  const inside = confined(world, real);
  const wire = new Wire();
  serveStdio(() => serverOf(inside, real), { transport: wire });
  await wire.closed;
  if (process.stdin.readableEnded || process.stdin.destroyed) return EXIT.ready;
  world.err('对方发来的一条消息超过 10 MB，或者不再接收回答，服务已停止。\n');
  world.err('Stopped: one message was over 10 MB, or nobody reads the answers any more.\n');
  return EXIT.failure;
}

/** The pipes to the assistant, which say when they are closed: by either side, or for a message without bounds. */
class Wire extends StdioServerTransport {
  readonly closed: Promise<void>;
  #tell: () => void = () => {};
  constructor() {
    super();
    this.closed = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }
  override async close(): Promise<void> {
    await super.close();
    this.#tell();
  }
}

/** A shape whose faults are told in sentences, in both languages. */
const inSentences = <T>(shape: Shape<T>): StandardSchemaWithJSON<T> => {
  const standard = (shape as Shape<T> & StandardSchemaWithJSON<T>)['~standard'];
  return {
    '~standard': {
      ...standard,
      validate: (given) => {
        try {
          return { value: readGiven(shape, given) };
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          return { issues: [{ message: `${error.text.zh}\n${error.text.en}` }] };
        }
      },
    },
  };
};

function serverOf(world: World, root: string): McpServer {
  const server = new McpServer({ name: 'dossier', version: world.version });
  const at = (path: string): string => fromRoot(root, path);
  const reads = { readOnlyHint: true, openWorldHint: false } as const;
  const about = <T>(tool: keyof typeof INPUTS, shape: Shape<T>) => ({
    description: DESCRIPTIONS[tool],
    inputSchema: inSentences(shape),
  });
  const answer = (work: Promise<Told>): Promise<CallToolResult> => resultOf(world, work);
  server.registerTool('validate', { ...about('validate', INPUTS.validate), annotations: reads }, (given) =>
    answer(TOOLS.validate(world, { ...given, manifest: at(given.manifest) })),
  );
  server.registerTool('status', { ...about('status', INPUTS.status), annotations: reads }, (given) =>
    answer(TOOLS.status(world, { ...given, manifest: at(given.manifest) })),
  );
  server.registerTool('explain', { ...about('explain', INPUTS.explain), annotations: reads }, (given) =>
    answer(TOOLS.explain(world, given)),
  );
  server.registerTool('programs', { ...about('programs', INPUTS.programs), annotations: reads }, (given) =>
    answer(TOOLS.programs(world, given)),
  );
  const writes = { readOnlyHint: false, destructiveHint: false, openWorldHint: false } as const;
  server.registerTool('init', { ...about('init', INPUTS.init), annotations: writes }, (given) =>
    answer(TOOLS.init(world, { ...given, folder: at(given.folder) })),
  );
  return server;
}

/** What was asked wrongly, or couldn't be read, is told in both languages as a tool's error: the assistant can mend it. */
async function resultOf(world: World, work: Promise<Told>): Promise<CallToolResult> {
  try {
    const { json, text } = await work;
    return {
      structuredContent: json,
      content: [
        { type: 'text', text },
        { type: 'text', text: JSON.stringify(json) },
      ],
    };
  } catch (error) {
    const { zh, en } = failureOf(error, world.version).text;
    return { isError: true, content: [{ type: 'text', text: `${zh}\n${en}` }] };
  }
}
