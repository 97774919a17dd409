import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package, whether this runs from `dist/` or from `src/`. */
export function packageRoot(): string {
  let at = new URL('.', import.meta.url);
  for (let up = new URL('..', at); ; [at, up] = [up, new URL('..', up)]) {
    const file = new URL('package.json', at);
    if (fs.existsSync(file)) return fileURLToPath(at).replaceAll('\\', '/').replace(/\/$/, '');
    if (up.href === at.href) throw new Error('the folder of the package was not found');
  }
}
