/** The fonts that an index is drawn with: whole TrueType or OpenType files, not collections. */
export interface IndexFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** Asked in this order for characters that the first two lack. */
  readonly fallback?: readonly Uint8Array[];
}

/** Noto Sans SC (SIL Open Font License) as module specifiers: the caller resolves and reads them. */
export const BUILT_IN_FONTS = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;
