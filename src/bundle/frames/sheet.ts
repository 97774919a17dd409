import type { VideoFacts } from '../../facts/facts.ts';

/** A contact sheet of a video: what it shows of it, and when. */
export interface FrameSheet {
  /** The name of the video, which lies in the folder of the sheet. */
  readonly file: string;
  readonly bytes: number;
  /** Hexadecimal: the sheet is about this file and no later version of it. */
  readonly sha256: string;
  readonly video: VideoFacts;
  /** Seconds from the beginning. */
  readonly times: readonly number[];
}

/** As many as a person looks through; a film of a minute then has one every second and a half. */
const MOST = 40;
/** A subtitle stays for longer. */
const CLOSEST = 1;

/** When frames are shown: evenly over the film, each in the middle of its stretch, to the hundredth of a second. */
export function frameTimes(seconds: number): number[] {
  const count = Math.max(1, Math.min(MOST, Math.floor(seconds / CLOSEST)));
  return Array.from({ length: count }, (_, index) => Math.round(((index + 0.5) * seconds * 100) / count) / 100);
}

/** `1:02.5` */
export function clockTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round((seconds - minutes * 60) * 10) / 10;
  return rest >= 60 ? `${minutes + 1}:00` : `${minutes}:${rest < 10 ? '0' : ''}${rest}`;
}
