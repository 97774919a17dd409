/** A picture and its size in pixels, as they are stored. */
export interface PictureMeasure {
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}

/** A picture that was written. */
export interface PictureFile extends PictureMeasure {
  readonly path: string;
}

/** How making a picture smaller ended. */
export type ShrunkPicture =
  /** The way in which it is stored can't be handled. */
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'whole'; readonly before: PictureMeasure; readonly files: readonly [PictureFile] }
  | { readonly outcome: 'too-large'; readonly before: PictureMeasure; readonly best: PictureMeasure };
