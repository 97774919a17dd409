// `npm run demo`: checks and packs an example, verifies the bundle, and says where it lies.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dossier = (...words) => {
  console.log(`\n$ dossier ${words.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['bin/dossier.js', ...words], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

const example = 'examples/wsca-china-2025';
const day = ['--as-of', '2025-05-20'];
dossier('validate', `${example}/dossier.yaml`, ...day);
dossier('pack', `${example}/dossier.yaml`, ...day);
dossier('verify', `${example}/bundle/WSCA-China-2025_mobility_示例市交通运输局_Example-City-Transport-Bureau`);
