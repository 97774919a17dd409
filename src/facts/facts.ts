import type { WordPlace } from '../base/word-place.ts';
import type { Message } from '../findings/catalogue.ts';
import type { FormFacts } from './form/form-facts.ts';
import type { HeadingFacts } from './headings/facts.ts';
import type { LayoutFacts } from './layout/facts.ts';
import type { MetadataFacts } from './metadata/metadata.ts';
import type { PassagesFacts } from './passages/passages.ts';
import type { PictureHead } from './picture/head.ts';
import type { PreflightFacts } from './preflight/facts.ts';
import type { SealFacts } from './seal/facts.ts';

/**
 * File formats told apart by their bytes. `ole` is the container of .doc, .xls, .ppt and .wps; `encrypted` is that
 * container around an Office file with a password.
 */
export const FORMATS = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ofd',
  'zip',
  'doc',
  'ole',
  'encrypted',
  'rtf',
  'jpeg',
  'png',
  'gif',
  'tiff',
  'webp',
  'bmp',
  'heic',
  'mp4',
  'mov',
  'avi',
  'rar',
  '7z',
  'html',
  'text',
  'unknown',
] as const;
export type Format = (typeof FORMATS)[number];

/** What a rule can ask about a file beyond its size and format; each costs something to find out. */
export type Facet =
  | 'opens'
  | 'text'
  | 'pixels'
  | 'video'
  | 'preflight'
  | 'form'
  | 'passages'
  | 'metadata'
  | 'seals'
  | 'layout'
  | 'headings';

/** A fact, or the reason why it can't be known. Unknown is never a pass. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly message: Message };

export const known = <T>(value: T): Known<T> => ({ known: true, value });
export const unknown = (message: Message): Known<never> => ({ known: false, message });

export interface PageFacts {
  /** Pages found by walking; the larger count where the file contradicts itself. */
  readonly pages: number;
  /** What else has to be said about the file: damaged, restricted, a count that lies. */
  readonly remarks: readonly Message[];
}

export interface TextFacts {
  readonly text: string;
  /** Of a PDF, page by page; a page without text is empty. */
  readonly pages?: readonly string[];
  /** Of a Word file: where each line stands. */
  readonly places?: readonly WordPlace[];
}

export interface PixelFacts extends PictureHead {
  /** Pixels as displayed, after the orientation tag. */
  readonly width: number;
  readonly height: number;
}

export type CaptionLanguage = 'zh' | 'en';

/** A subtitle file beside a video, and the languages that its lines are in. */
export interface CaptionFile {
  readonly file: string;
  readonly languages: readonly CaptionLanguage[];
}

export interface VideoFacts {
  /** Undefined where the file doesn't say. */
  readonly seconds: number | undefined;
  /** Pixels as displayed, after rotation. */
  readonly width: number;
  readonly height: number;
  /** Width to height as shown, where pixels may not be square. */
  readonly aspect: number;
  /** Undefined where the file doesn't say. */
  readonly scan: 'progressive' | 'interlaced' | undefined;
  readonly videoCodec: string;
  /** Languages of the subtitle tracks, as the file names them; `und` where it doesn't. */
  readonly subtitles: readonly string[];
  /** Files in the same folder that bear its name. */
  readonly beside: readonly CaptionFile[];
}

/** What inspection found in one file: each facet only where a rule asked for it. */
export interface FileFacts {
  /** Path as the manifest gives it. */
  readonly file: string;
  /** The path on disk with links followed; the same for two names of one file. */
  readonly real: string;
  readonly bytes: number;
  readonly modified: number;
  readonly format: Format;
  /** Lower case, without the dot. */
  readonly extension: string;
  /** Hexadecimal; only where another of the files is as long, because no other can be the same. */
  readonly sha256?: string;
  readonly pages?: Known<PageFacts>;
  readonly text?: Known<TextFacts>;
  readonly pixels?: Known<PixelFacts>;
  readonly video?: Known<VideoFacts>;
  /** The languages of a subtitle file, by its lines. */
  readonly captions?: readonly CaptionLanguage[];
  /** Absent where the format has no text. */
  readonly passages?: Known<PassagesFacts>;
  readonly metadata?: Known<MetadataFacts>;
  /** Of a PDF that opens. */
  readonly preflight?: Known<PreflightFacts>;
  /** Of a PDF that opens. */
  readonly layout?: Known<LayoutFacts>;
  /** Of a Word file: what it asks and what was answered. */
  readonly form?: Known<FormFacts>;
  /** Of a PDF that opens, and of a Word file. */
  readonly headings?: Known<HeadingFacts>;
  /** Of a PDF that opens, a JPEG or a PNG. */
  readonly seals?: Known<SealFacts>;
}

/** A file's facts, or why nothing at all can be known of it (missing, a folder, no permission, empty). */
export type Inspection =
  | { readonly ok: true; readonly facts: FileFacts; readonly remarks: readonly Message[] }
  | { readonly ok: false; readonly message: Message };
