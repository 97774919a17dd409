/** A place on a page, in shares of its width and height from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page of a material, small. */
export interface PagePicture {
  /** Of which material, as the manifest names it. */
  readonly file: string;
  /** From 1. */
  readonly page: number;
  /** What was seen there, such as a seal. */
  readonly boxes: readonly Box[];
  readonly jpeg: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The pages that are shown, and how many more there would have been. */
export interface PagePictures {
  readonly shown: readonly PagePicture[];
  readonly left: number;
}
