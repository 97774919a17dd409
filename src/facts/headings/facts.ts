/** The headings that a file itself marks as such. */
export interface HeadingFacts {
  /** How it marks them; undefined where it marks none. */
  readonly by: 'styles' | 'tags' | 'bookmarks' | undefined;
  /** Of headings that say the same, one. */
  readonly count: number;
  /** What they say, as far as that is known. */
  readonly words: readonly string[];
  /** Lines that only look like headings, such as bold ones; undefined where nobody can tell. */
  readonly looksLike: number | undefined;
}
