// The build puts these as they stand into the types of the package.
import type { Phase } from '../manifest/manifest.ts';

/** For which moment and phase a submission is looked at. */
export interface MomentOptions {
  /** A day or a moment, such as `2025-06-15` or `2025-06-15T23:59+08:00`; absent: now. */
  readonly asOf?: string | undefined;
  /** Absent: as the manifest says, else `apply`. */
  readonly phase?: Phase | undefined;
}

export interface ValidateOptions extends MomentOptions {
  /** Warnings fail too. */
  readonly strict?: boolean | undefined;
}

export interface PackOptions extends MomentOptions {
  /** The folder for the bundle; absent: `bundle` beside the manifest. */
  readonly out?: string | undefined;
  /** Packs despite errors; the receipt says so. */
  readonly force?: boolean | undefined;
  /** Packs smaller copies of files over the call's limit. */
  readonly fit?: boolean | undefined;
  /** Packs copies without metadata. */
  readonly scrub?: boolean | undefined;
  /** Names in ASCII, for old programs. */
  readonly asciiNames?: boolean | undefined;
}
