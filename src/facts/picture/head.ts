import type { ColourName } from '../../findings/messages/media.ts';

/** What the head of a picture file says beside its size, each where the file says it. */
export interface PictureHead {
  /** As EXIF counts it: 1 is upright, 3 upside down, 6 and 8 lie on a side, even ones below 5 and odd ones above are mirrored. */
  readonly orientation?: number | undefined;
  /** Dots per inch at which it is to be printed, the lower of the two where they differ. */
  readonly dpi?: number | undefined;
  readonly colour?: ColourName | undefined;
  /** The name of its colour profile. */
  readonly profile?: string | undefined;
}

/** Later parts complete what earlier ones leave open. */
export const joined = (parts: readonly PictureHead[]): PictureHead => ({
  orientation: parts.find((part) => part.orientation !== undefined)?.orientation,
  dpi: parts.find((part) => part.dpi !== undefined)?.dpi,
  colour: parts.find((part) => part.colour !== undefined)?.colour,
  profile: parts.find((part) => part.profile !== undefined)?.profile,
});

/** A resolution of which a scanner or a printer may speak; others are placeholders. */
export const plausibleDpi = (dpi: number): number | undefined =>
  dpi >= 10 && dpi <= 10_000 ? Math.round(dpi) : undefined;
