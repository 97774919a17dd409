import type { Reply } from '../cli/bounded-worker.ts';
import { limitModules } from '../cli/wasm-module.ts';
import { type Known, unknown } from '../facts/facts.ts';
import { readTracks, type VideoTracks } from '../facts/video-tracks.ts';
import { message } from '../findings/catalogue.ts';
import { readPart, sizeOf } from './browser-files.ts';
import type { VideoAsked } from './engine-messages.ts';

// MediaInfo in a worker of the page.

/** Several times what the largest videos take. */
const MAX_BYTES = 256 << 20;

limitModules(MAX_BYTES);

async function tracksOf({ content, wasm }: VideoAsked): Promise<Known<VideoTracks>> {
  // The build of the page has MediaInfo take its WebAssembly from here.
  if (wasm !== undefined) Object.assign(globalThis, { mediaInfoWasm: wasm.mediainfo });
  if (content === undefined) return unknown(message('video.unreadable', { reason: 'ENOENT' }));
  try {
    const read = (offset: number, length: number) => readPart(content, offset, offset + length);
    return await readTracks({ size: sizeOf(content), read });
  } catch (error) {
    return unknown(message('video.unreadable', { reason: String(error) }));
  }
}

self.addEventListener('message', ({ data }: MessageEvent<VideoAsked>) => {
  tracksOf(data).then((answer) => postMessage({ answer, spent: !answer.known } satisfies Reply<typeof answer>));
});
