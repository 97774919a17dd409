import { parentPort, workerData } from 'node:worker_threads';
import { type Known, unknown } from '../facts/facts.ts';
import { readTracks, type VideoTracks } from '../facts/video-tracks.ts';
import { message } from '../findings/catalogue.ts';
import type { Reply } from './bounded-worker.ts';
import { nodeFiles } from './node-files.ts';
import { limitModules } from './wasm-module.ts';

// The worker of `nodeVideoEngine`: MediaInfo over positioned reads.

/** Several times what the largest videos take. */
const MAX_BYTES = 256 << 20;

limitModules(MAX_BYTES);
// The build of the executable has MediaInfo take its WebAssembly from here.
Object.assign(globalThis, { mediaInfoWasm: (workerData as { readonly mediainfo?: Uint8Array }).mediainfo });

async function tracksAt(path: string): Promise<Known<VideoTracks>> {
  try {
    const file = nodeFiles.open(path);
    try {
      return await readTracks(file);
    } finally {
      file.close();
    }
  } catch (error) {
    return unknown(message('video.unreadable', { reason: String(error) }));
  }
}

parentPort?.on('message', (path: string) => {
  // What couldn't be read may have left the engine in any state.
  tracksAt(path).then((answer) =>
    parentPort?.postMessage({ answer, spent: !answer.known } satisfies Reply<typeof answer>),
  );
});
