import type { Facet, FileFacts, Known, PixelFacts, VideoFacts } from '../facts/facts.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import { COLOURS, type ColourName } from '../findings/messages/media.ts';
import type { Material } from '../manifest/manifest.ts';
import { boolean, choice, integer, list, map, number, type Read, ratio, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import type { Description } from './kind.ts';
import { whenKnown } from './materials.ts';
import { type Names, slotLabels } from './names.ts';
import { pixelBounds, pixelExample, pixelFaults, pixelsShape } from './pixels.ts';
import { selectMaterials } from './select.ts';

/** What the `file` kind can ask of pictures and videos. */
export const mediaParams = {
  /** As displayed. */
  pixels: pixelsShape().optional(),
  /** Width to height as displayed, such as `16:9`. */
  aspect: ratio().optional(),
  /** Of a video. */
  seconds: map({ min: number().optional(), max: number().optional() }).optional(),
  /** Of a picture: dots per inch at which it says that it is to be printed. */
  dpi: map({ min: integer() }).optional(),
  /** Of a picture. */
  colours: list(choice(COLOURS)).optional(),
  progressive: boolean().optional(),
  /** Of a video: a track, or a file in the slot `beside` that says its `language`, for each of these languages. */
  subtitles: map({ languages: list(choice(['zh', 'en'])), beside: text().optional() }).optional(),
};

type Params = Partial<Read<ReturnType<typeof map<typeof mediaParams>>>>;

const asksVideo = (p: Params): boolean =>
  p.seconds !== undefined || p.progressive !== undefined || p.subtitles !== undefined;
const asksFrame = (p: Params): boolean => p.pixels !== undefined || p.aspect !== undefined;
const asksPicture = (p: Params): boolean => p.dpi !== undefined || p.colours !== undefined;

export const mediaFacets = (p: Params): Facet[] => [
  ...(asksVideo(p) || asksFrame(p) ? (['video'] as const) : []),
  ...(asksFrame(p) || asksPicture(p) ? (['pixels'] as const) : []),
];

/** Nobody sees a difference of half a per cent, and 1366×768 is sold as 16:9. */
const ASPECT_TOLERANCE = 0.005;

function* frameFaults(p: Params, { width, height }: PixelFacts, aspect: number): Generator<Draft> {
  if (p.pixels !== undefined) yield* pixelFaults(p.pixels, { width, height });
  if (p.aspect === undefined) return;
  const [across = 1, down = 1] = p.aspect.split(':').map(Number);
  const wanted = across / down;
  if (Math.abs(aspect - wanted) / wanted > ASPECT_TOLERANCE) {
    yield { message: message('media.aspect', { width, height, wanted: p.aspect, upright: aspect < 1 && wanted > 1 }) };
  }
}

/** The languages that the subtitle tracks of a video are in, and those of the files beside it. */
function* subtitleFaults(p: Params, video: VideoFacts, evidence: Evidence): Generator<Draft> {
  if (p.subtitles === undefined) return;
  const { subtitles } = video;
  const { languages, beside } = p.subtitles;
  const files = beside === undefined ? [] : selectMaterials(evidence.manifest, [beside]);
  const found = [...subtitles, ...files.flatMap((material) => captionsOf(material, evidence))];
  const missing = languages.filter((language) => !found.some((one) => one.toLowerCase().startsWith(language)));
  // Subtitles may be part of the picture, which no program here sees.
  if (missing.length === 0) return;
  const unlisted = video.beside.filter((one) => one.languages.some((language) => missing.includes(language)));
  const named = new Set(files.map(({ file }) => file?.slice(file.lastIndexOf('/') + 1)));
  const names = unlisted.map(({ file }) => file).filter((file) => !named.has(file));
  yield { message: message('media.subtitles', { missing, beside: names }), undecided: true };
}

/** What the lines of the file are in goes before what the manifest says of it. */
function captionsOf(material: Material, evidence: Evidence): readonly string[] {
  const inspection = evidence.inspect(material);
  const seen = inspection?.ok ? inspection.facts.captions : undefined;
  return seen ?? languagesOf(material.attributes['language']);
}

const languagesOf = (value: unknown): string[] =>
  value === 'both' ? ['zh', 'en'] : typeof value === 'string' ? [value] : [];

function* videoFaults(p: Params, video: VideoFacts, evidence: Evidence): Generator<Draft> {
  const { seconds, scan } = video;
  if (p.seconds !== undefined && seconds === undefined) {
    yield { message: message('video.unreadable', { reason: 'no duration' }), undecided: true };
  } else if (p.seconds !== undefined && seconds !== undefined) {
    const { min, max } = p.seconds;
    if (max !== undefined && seconds > max) yield { message: message('media.too-long', { seconds, limit: max }) };
    if (min !== undefined && seconds < min) yield { message: message('media.too-short', { seconds, limit: min }) };
  }
  if (p.progressive && scan !== 'progressive') {
    yield scan === undefined
      ? { message: message('media.scan-unknown', {}), undecided: true }
      : { message: message('media.interlaced', {}) };
  }
  yield* frameFaults(p, video, video.aspect);
  yield* subtitleFaults(p, video, evidence);
}

/** What a picture or a video has to be; of a file that is neither, nobody can say. */
export function* mediaFaults(p: Params, facts: FileFacts, evidence: Evidence): Generator<Draft> {
  if (!asksVideo(p) && !asksFrame(p) && !asksPicture(p)) return;
  const { video, pixels, format } = facts;
  if (video !== undefined && !asksPicture(p)) yield* whenKnown(video, (known) => videoFaults(p, known, evidence));
  else if (pixels !== undefined && !asksVideo(p)) yield* pictureFaults(p, pixels);
  else yield { message: message('media.none', { found: format }), undecided: true };
}

const pictureFaults = (p: Params, pixels: Known<PixelFacts>): Generator<Draft> =>
  whenKnown(pixels, function* (known) {
    yield* frameFaults(p, known, known.width / known.height);
    if (p.dpi !== undefined) yield* resolutionFaults(p.dpi.min, known.dpi);
    if (p.colours !== undefined) yield* colourFaults(p.colours, known.colour);
  });

function* resolutionFaults(min: number, dpi: number | undefined): Generator<Draft> {
  if (dpi === undefined) yield { message: message('media.dpi-unknown', { min }), undecided: true };
  else if (dpi < min) yield { message: message('media.dpi', { dpi, min }) };
}

function* colourFaults(allowed: readonly ColourName[], found: ColourName | undefined): Generator<Draft> {
  if (found === undefined) yield { message: message('media.colour-unknown', { allowed }), undecided: true };
  else if (!allowed.includes(found)) yield { message: message('media.colour', { found, allowed }) };
}

/** What a reader is told of it. */
export function describeMedia(p: Params & { readonly slots: readonly string[] }, names: Names): Description {
  const slots = slotLabels(names, p.slots);
  const { pixels, aspect, seconds, progressive, subtitles } = p;
  const found: Description['how'][number][] = [];
  const examples: Description['examples'][number][] = [];
  if (seconds !== undefined) {
    const { min, max } = seconds;
    found.push(how('how.seconds', { slots, min, max }));
    if (max !== undefined) examples.push({ message: message('media.too-long', { seconds: max + 15, limit: max }) });
    if (min !== undefined) examples.push({ message: message('media.too-short', { seconds: min / 2, limit: min }) });
  }
  if (pixels !== undefined) {
    found.push(how('how.pixels', { slots, wanted: pixelBounds(pixels) }));
    const example = pixelExample(pixels);
    if (example !== undefined) examples.push(example);
  }
  if (aspect !== undefined) {
    found.push(how('how.aspect', { slots, wanted: aspect }));
    examples.push({ message: message('media.aspect', { width: 1440, height: 1080, wanted: aspect, upright: false }) });
  }
  if (p.dpi !== undefined) {
    const { min } = p.dpi;
    found.push(how('how.dpi', { slots, min }));
    examples.push({ message: message('media.dpi', { dpi: Math.round(min / 2), min }) });
    examples.push({ message: message('media.dpi-unknown', { min }), undecided: true });
  }
  if (p.colours !== undefined) {
    const allowed = p.colours;
    found.push(how('how.colours', { slots, allowed }));
    const other = COLOURS.find((one) => !allowed.includes(one));
    if (other !== undefined) examples.push({ message: message('media.colour', { found: other, allowed }) });
    examples.push({ message: message('media.colour-unknown', { allowed }), undecided: true });
  }
  if (progressive) {
    found.push(how('how.progressive', { slots }));
    examples.push({ message: message('media.interlaced', {}) });
    examples.push({ message: message('media.scan-unknown', {}), undecided: true });
  }
  if (subtitles !== undefined) {
    const { languages, beside } = subtitles;
    found.push(
      how('how.subtitles', { slots, languages, beside: beside === undefined ? undefined : names.slotLabel(beside) }),
    );
    examples.push({
      message: message('media.subtitles', { missing: languages.slice(-1), beside: [] }),
      undecided: true,
    });
  }
  return { how: found, examples };
}
