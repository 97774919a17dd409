import fs from 'node:fs';
import { homedir } from 'node:os';
import process from 'node:process';
import type { Memory } from '../commands/world.ts';
import { digestOf } from './digest.ts';

/** The user's folder for what programs may lose without harm; undefined where the system names none. */
function cacheFolder(): string | undefined {
  const { env, platform } = process;
  if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME'];
  if (platform === 'win32') return env['LOCALAPPDATA'];
  const home = homeFolder();
  return home && `${home}/${platform === 'darwin' ? 'Library/Caches' : '.cache'}`;
}

/** Undefined for a user of whom the system knows no home, as in some containers. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

function fileOf(key: string): string | undefined {
  const folder = cacheFolder();
  return folder && `${folder}/dossier/${digestOf(key, 32)}.json`;
}

/** Memory in the user's cache folder, a file for each key; whatever fails is as if nothing were remembered. */
export const nodeMemory: Memory = {
  recall: (key) => {
    const file = fileOf(key);
    try {
      return file && fs.readFileSync(file, 'utf8');
    } catch {
      return undefined;
    }
  },
  remember: (key, text) => {
    const file = fileOf(key);
    if (file === undefined) return;
    try {
      fs.mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
      fs.writeFileSync(file, text, { mode: 0o600 });
    } catch {
      // A folder that can't be written to is no reason to fail.
    }
  },
};
