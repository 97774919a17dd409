import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package, whether this runs from `dist/` or from `src/`. */
export function packageRoot(): string {
  for (let at = new URL('.', import.meta.url); at.pathname !== '/'; at = new URL('..', at)) {
    const file = new URL('package.json', at);
    if (fs.existsSync(file)) return fileURLToPath(at).replaceAll('\\', '/').replace(/\/$/, '');
  }
  throw new Error('the folder of the package was not found');
}
