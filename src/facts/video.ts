import { captionsBeside } from './captions.ts';
import type { Engines } from './engines.ts';
import { type Format, type Known, known, type VideoFacts } from './facts.ts';
import type { Look } from './look.ts';

const VIDEOS: ReadonlySet<Format> = new Set(['mp4', 'mov', 'avi']);

/**
 * What there is to know of the video at `path`; undefined where the file is none. `original`: where it lies, or what it is
 * a copy of, among its subtitles.
 */
export async function readVideo(
  format: Format,
  look: Look,
  path: string,
  engines: Engines,
  original: string = path,
): Promise<Known<VideoFacts> | undefined> {
  if (!VIDEOS.has(format)) return undefined;
  const tracks = await engines.video.tracks(path);
  return tracks.known ? known({ ...tracks.value, beside: captionsBeside(look, original) }) : tracks;
}
