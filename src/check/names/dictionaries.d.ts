// Parts of two libraries that bring no types of their own.

/** `乾 干|亂 乱`: a Traditional character, and the Simplified ones for it. */
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string;
  // biome-ignore lint/style/noDefaultExport: as the library has it
  export default entries;
}

/** Surnames of one character or two, with their readings. */
declare module 'pinyin-pro/dist/esm/data/surname.mjs' {
  const surnames: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: as the library has it
  export default surnames;
}
