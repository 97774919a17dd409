import type { ByteSource } from '../base/bytes.ts';
import { message } from '../findings/catalogue.ts';
import { type Known, known, unknown, type VideoFacts } from './facts.ts';

/** What a video says by itself. */
export type VideoTracks = Omit<VideoFacts, 'beside'>;

function scanOf(type: string | undefined): VideoFacts['scan'] {
  if (type === 'Progressive') return 'progressive';
  return type === 'Interlaced' || type === 'MBAFF' ? 'interlaced' : undefined;
}

/** Duration, displayed size and subtitle tracks of a video. Has no bounds of its own in time and memory. */
export async function readTracks(source: ByteSource): Promise<Known<VideoTracks>> {
  const { mediaInfoFactory } = await import('mediainfo.js');
  const reader = await mediaInfoFactory({ format: 'object' });
  try {
    const result = await reader.analyzeData(source.size, (length, offset) => source.read(offset, length));
    const tracks = result.media?.track ?? [];
    const general = tracks.find((track) => track['@type'] === 'General');
    const video = tracks.find((track) => track['@type'] === 'Video');
    if (video?.Width === undefined || video.Height === undefined) {
      return unknown(message('video.unreadable', { reason: 'no video track' }));
    }
    if (general?.extra?.['IsTruncated'] === 'Yes') return unknown(message('video.unreadable', { reason: 'truncated' }));
    const turned = Math.abs(Number(video.Rotation ?? 0)) % 180 === 90;
    const [width, height] = turned ? [video.Height, video.Width] : [video.Width, video.Height];
    const pixel = Number(video.PixelAspectRatio ?? 1);
    const subtitles = tracks.filter((track) => track['@type'] === 'Text').map((track) => track.Language ?? 'und');
    return known({
      seconds: video.Duration ?? general?.Duration,
      width,
      height,
      aspect: turned ? width / (height * pixel) : (width * pixel) / height,
      scan: scanOf(video.ScanType),
      videoCodec: video.Format ?? '',
      subtitles,
    });
  } catch (error) {
    return unknown(message('video.unreadable', { reason: error instanceof Error ? error.message : String(error) }));
  } finally {
    reader.close();
  }
}
