import { baseName, stemOf } from '../base/paths.ts';
import { FRAMES_WORDS, framesPage } from '../bundle/frames/page.ts';
import { frameTimes } from '../bundle/frames/sheet.ts';
import type { VideoFacts } from '../facts/facts.ts';
import { inspectFile } from '../facts/inspect.ts';
import { lookAt } from '../facts/look.ts';
import { say } from '../wording/say.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { refuseNoFile } from './named-file.ts';
import { refuseOccupied } from './occupied.ts';
import { type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

export interface FramesOptions extends SharedOptions {
  /** Replaces a sheet that is there. */
  readonly force?: boolean | undefined;
}

/**
 * `frames`: a contact sheet of a video, written beside it: a page on which a person sees whether subtitles are part of
 * the picture. The browser decodes the film, so that nothing has to be installed.
 */
export async function frames(world: World, path: string, options: FramesOptions): Promise<ExitCode> {
  refuseNoFile(world, path);
  const { seconds, video } = await videoAt(world, path);
  const target = `${parentFolder(path)}/${stemOf(path)}_画面_Frames.html`;
  refuseOccupied(world, target, options.force ?? false, { hasOut: false });
  const bytes = world.files.stat(path)?.bytes ?? 0;
  const times = frameTimes(seconds);
  const page = framesPage({ file: baseName(path), bytes, sha256: await world.sha256(path), video, times });
  await writeAside(world, target, async (aside) => world.disk.writeFile(aside, page));
  const { langs } = styleOf(world, options);
  for (const lang of langs) world.out(`${FRAMES_WORDS[lang].written(target, times.length)}\n`);
  return EXIT.ready;
}

/** Throws a {@link UsageError} for what is no video, or can't be read as one. */
async function videoAt(world: World, path: string): Promise<{ readonly seconds: number; readonly video: VideoFacts }> {
  const look = lookAt(world.files);
  const within = world.files.real(parentFolder(path));
  const inspection = await inspectFile(look, { file: path, path, within }, new Set(['video']), world.engines);
  if (!inspection.ok) throw new UsageError(say(inspection.message).what);
  const { video } = inspection.facts;
  if (video === undefined) {
    throw new UsageError({ zh: `${path} 不是视频文件。`, en: `${path} is not a video.` });
  }
  if (!video.known) throw new UsageError(say(video.message).what);
  const { seconds } = video.value;
  if (seconds !== undefined && seconds > 0) return { seconds, video: video.value };
  throw new UsageError({ zh: `${path} 没有写明时长。`, en: `${path} does not say how long it is.` });
}
