const WHOLE = /(?<![A-Za-z\d])(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”'‘’，。；：、（）()【】《》]+/giu;
/** Endings under which a name with dots is hardly anything but an address. */
const BARE =
  /(?<![A-Za-z\d@._/-])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:com|org|net|edu|gov|cn|int|io|eu)(?![A-Za-z\d@-])(?:\/[^\s<>"，。；：、（）()]*)?/giu;

/** Web addresses that a text writes out. */
export interface WebMentions {
  /** With `https://` or `www.` before them. */
  readonly whole: readonly string[];
  /** Names such as `city.example.org`, which may be something else. */
  readonly bare: readonly string[];
}

/** The web addresses in a text, each once, without the marks that end a sentence behind them. */
export function webMentions(text: string): WebMentions {
  const found = (pattern: RegExp, within: string): string[] => [
    ...new Set((within.match(pattern) ?? []).map((one) => one.replace(/[.,;:!?]+$/u, ''))),
  ];
  return { whole: found(WHOLE, text), bare: found(BARE, text.replaceAll(WHOLE, ' ')) };
}
