/** What `names` says around its findings, in one language. */
export interface NamesWords {
  /** The heads of the columns. */
  readonly line: string;
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly none: string;
  /** In place of an English name that isn't there: the pinyin that is proposed. */
  readonly perhaps: (latin: string) => string;
  readonly title: (manifest: string) => string;
  readonly noNames: string;
  readonly incomplete: (manifest: string) => string;
  readonly left: (count: number) => string;
  /** The last line: of `names`, so many are to be looked at. */
  readonly verdict: (names: number, marked: number, complete: boolean) => string;
}
