import type { VideoEngine } from '../facts/engines.ts';
import { type Known, unknown } from '../facts/facts.ts';
import type { VideoTracks } from '../facts/video-tracks.ts';
import { message } from '../findings/catalogue.ts';
import { BoundedWorker, type RunningWorker } from './bounded-worker.ts';

/**
 * MediaInfo in a worker. `start`: of a worker that is asked for the video at a path. `deadlineMs`: for each file, with
 * the start of the worker. A file that takes longer is unknown, with the reason; answers never reject.
 */
export function createVideoEngine(
  start: () => Promise<RunningWorker<string, Known<VideoTracks>>>,
  deadlineMs: number,
): VideoEngine {
  const worker = new BoundedWorker(start);
  return {
    tracks: async (path) => {
      const answer = await worker.ask(path, deadlineMs);
      return typeof answer === 'string' ? unknown(message('file.not-checked', { why: answer })) : answer;
    },
    close: () => worker.close(),
  };
}
