// Preloaded by network.test.ts as `no-network.js?log=FILE`: whatever would reach a network throws, and is written down.
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const log = new URL(import.meta.url).searchParams.get('log');
const caught = (what) => () => {
  appendFileSync(log, `${what}\n`);
  throw new Error(`reached for the network: ${what}`);
};
const DOORS = {
  net: ['connect', 'createConnection', 'createServer'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  dgram: ['createSocket'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
};
for (const [name, doors] of Object.entries(DOORS)) {
  const module = require(`node:${name}`);
  for (const door of doors) module[door] = caught(`${name}.${door}`);
}
require('node:net').Socket.prototype.connect = caught('Socket.connect');
globalThis.fetch = caught('fetch');
globalThis.WebSocket = caught('WebSocket');
syncBuiltinESMExports();
