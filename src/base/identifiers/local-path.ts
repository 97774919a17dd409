/** A path on somebody's computer, where it stands in a text. */
export interface LocalPath {
  readonly value: string;
  /** Its form leaves no doubt; what begins with /home may belong to a web site. */
  readonly sure: boolean;
}

/** One step of a path: up to a space, or a mark that ends it in a sentence. */
const STEP = String.raw`[^\s\\/<>|"'*?:;,，。；：、！？“”‘’（）()《》【】]{1,120}`;
const [BACK, EITHER] = [String.raw`\\{1,2}`, String.raw`[\\/]{1,2}`];
/** Folders of the system, which are the same everywhere. */
const SYSTEM = String.raw`(?!(?:Windows|Program Files|ProgramData)(?![\p{L}\p{N}_.-]))`;

const FORMS: readonly string[] = [
  // C:\Users\…, also with its backslashes doubled; with slashes only where there is more than one step.
  `(?<![A-Za-z0-9])[A-Za-z]:(?:${BACK}${SYSTEM}${STEP}|/${SYSTEM}${STEP}/${STEP})(?:${EITHER}${STEP}){0,40}`,
  // \\server\share
  String.raw`(?<![\\\w:])\\\\[\p{L}\p{N}._-]{1,64}(?:\\${STEP}){1,40}`,
  `(?<![A-Za-z0-9])file:/{1,4}(?:[A-Za-z]:/{1,2})?${STEP}(?:${EITHER}${STEP}){0,40}`,
];
const UNIX = String.raw`(?<![\w.:/%~@?=&#-])/(?:home|Users)(?:/${STEP}){2,40}`;
const PATHS = new RegExp(`(${FORMS.join('|')})|${UNIX}`, 'giu');

/** What follows the name of a file without a space, as Chinese does. */
const AFTER_NAME = /(\.[A-Za-z][A-Za-z0-9]{0,7})[^\w.\\/-][^\\/]*$/;

/** The paths on somebody's computer in a text: on a drive, in a share, in a folder of a user. Web addresses are none. */
export const findLocalPaths = (text: string): LocalPath[] =>
  Array.from(text.matchAll(PATHS), ([written, certain]) => ({
    value: written.replace(AFTER_NAME, '$1').replace(/[.…]+$/, ''),
    sure: certain !== undefined,
  }));
