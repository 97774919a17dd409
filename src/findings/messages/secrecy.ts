import { says } from '../says.ts';

/** Where in a file a text stands, or that it is the file's name. */
export type TextPlace =
  | { readonly in: 'page'; readonly page: number }
  | { readonly in: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly in: 'slide' | 'notes'; readonly slide: number }
  | { readonly in: 'body' | 'header' | 'footer' | 'note' | 'comment' | 'deleted' | 'watermark' | 'name' };

/** Marks of secrecy, whatever a call asks: they stop packing until a person has decided. */
export const secrecyMessages = {
  /** `around`: the line that it stands on, shortened; `places`: all of them, the first first. */
  'secrecy.mark': says<{ mark: string; state: boolean; places: readonly TextPlace[]; around: string }>('error'),
  /** In an answer or a title of the manifest. */
  'secrecy.answer': says<{ mark: string; state: boolean; around: string }>('error'),
} as const;
