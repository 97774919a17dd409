/** What the report says about the pack that judges, in one language. */
export interface EditionWords {
  readonly checked: (on: string, against: string) => string;
  readonly unchecked: string;
  /** The base of a program that was laid together, and when it was compared. */
  readonly base: (title: string, id: string, checked: string) => string;
  readonly overlay: (name: string, checked: string) => string;
  /** The window is over: a next edition needs a pack of its own. `extend`: what to write after `extends:`. */
  readonly over: (edition: string, closed: string, zone: string, extend: string) => string;
  readonly thisPack: string;
}
