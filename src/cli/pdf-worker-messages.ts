import type { MeasuredPage } from '../facts/layout/facts.ts';
import type { EngineAnswer, Picture, PictureSettings, Thumbnail, ThumbnailSettings } from '../facts/pdf/structure.ts';
import type { SealPage } from '../facts/seal/facts.ts';
import type { Reply } from './bounded-worker.ts';

/** What the engine asks its worker; one at a time. */
export type PdfRequest =
  | { readonly op: 'pages'; readonly path: string }
  | { readonly op: 'text'; readonly path: string; readonly maxPages: number }
  | { readonly op: 'ink'; readonly path: string; readonly page: number }
  | { readonly op: 'seals'; readonly path: string; readonly page: number }
  | { readonly op: 'layout'; readonly path: string; readonly from: number; readonly count: number }
  | { readonly op: 'picture-seals'; readonly path: string; readonly format: 'jpeg' | 'png' }
  | { readonly op: 'thumbnail'; readonly path: string; readonly wanted: ThumbnailSettings }
  | { readonly op: 'picture'; readonly pdf: Uint8Array; readonly wanted: PictureSettings };

export type PdfAnswer = EngineAnswer<
  number | readonly string[] | readonly MeasuredPage[] | Picture | Thumbnail | SealPage
>;

export type PdfReply = Reply<PdfAnswer>;
