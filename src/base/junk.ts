/**
 * What a file is that nobody meant to hand in: what macOS or Windows keeps beside the files of a folder, the mark of an
 * office program that a file is open, what it or an editor puts aside while working, or another hidden file.
 */
export const JUNK = ['macos', 'windows', 'office-lock', 'office-temporary', 'editor', 'hidden'] as const;
export type Junk = (typeof JUNK)[number];

/** Names of one step of a path, a file's or a folder's. The first kind that fits is the one: `._x` is hidden as well. */
const NAMES: readonly (readonly [Junk, RegExp])[] = [
  [
    'macos',
    /^(?:__MACOSX|\._.*|\.DS_Store|\.AppleDouble|\.LSOverride|\.Spotlight-V100|\.Trashes|\.fseventsd|\.TemporaryItems|\.localized|\.apdisk|Icon\r)$/iu,
  ],
  ['windows', /^(?:(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information)$/iu],
  // Word, Excel and WPS; LibreOffice; WPS on Linux.
  ['office-lock', /^(?:~\$.+|\.~lock\..+#|\.~.+)$/u],
  ['office-temporary', /^(?:~.*|(?:ppt|wps|et|dps)[0-9a-f]{2,8})\.tmp$/iu],
  // Vim; Emacs; the copy that many editors keep.
  ['editor', /^(?:\..+\.sw[a-p]|#.+#|\.#.+|.+~)$/iu],
  ['hidden', /^\.(?!\.?$)/u],
];

/** What a file of this path (`/`-separated) is junk of, by its name or that of a folder above it; undefined for any other file. */
export function junkOf(path: string): Junk | undefined {
  const steps = path.split('/');
  return NAMES.find(([, pattern]) => steps.some((step) => pattern.test(step)))?.[0];
}
