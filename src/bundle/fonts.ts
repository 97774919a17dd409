/** The fonts that an index is drawn with: whole TrueType or OpenType files, not collections. */
export interface IndexFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** Fonts for what the first two lack, asked in this order; read only where there is such a character. */
  readonly rare?: () => Promise<readonly Uint8Array[]>;
}

/** Noto Sans SC (SIL Open Font License) as module specifiers: the caller resolves and reads them. */
export const BUILT_IN_FONTS = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;

/**
 * The Chinese characters that Noto Sans SC lacks and Noto Sans HK and JP have (surnames and place names such as 𠮷 and
 * 𤇢), cut out of these by the build: two small files of our own instead of two packages of 110 MB. Names in `dist/fonts`.
 */
export const RARE_FONTS = ['NotoSansHK-Rare.ttf', 'NotoSansJP-Rare.ttf'] as const;
