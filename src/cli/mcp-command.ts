import { Option } from 'commander';
import { typedPath } from '../commands/paths.ts';
import type { Adding } from './look-commands.ts';

/** `mcp`: the tool for assistants. */
export function mcpCommand({ world, command, t, lang, done }: Adding): void {
  command('mcp', '供人工智能助手调用（MCP，标准输入输出）', 'serve an AI assistant (MCP over stdin and stdout)', [
    new Option(
      '--root <folder>',
      t('只许读写这个文件夹里的文件（默认当前文件夹）', 'read and write in this folder only'),
    ),
    lang(),
  ]).action(async ({ root = '.' }: { readonly root?: string }) => {
    const { serveMcp } = await import('./mcp/server.ts');
    done(await serveMcp(world, typedPath(root)));
  });
}
