import type { VideoEngine } from '../facts/engines.ts';
import { type Known, unknown } from '../facts/facts.ts';
import type { VideoTracks } from '../facts/video-tracks.ts';
import { message } from '../findings/catalogue.ts';
import { BoundedWorker } from './bounded-worker.ts';

/**
 * MediaInfo in a worker. `workerUrl`: the built `video-worker.js`. `deadlineMs`: for each file, with the start of the
 * worker. A file that takes longer is unknown, with the reason; answers never reject.
 */
export function createVideoEngine(workerUrl: URL, deadlineMs: number): VideoEngine {
  const worker = new BoundedWorker<string, Known<VideoTracks>>(workerUrl);
  return {
    tracks: async (path) => {
      const answer = await worker.ask(path, deadlineMs);
      return typeof answer === 'string' ? unknown(message('file.not-checked', { why: answer })) : answer;
    },
    close: () => worker.close(),
  };
}
