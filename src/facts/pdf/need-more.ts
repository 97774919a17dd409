/** What a parser throws when its window ends before its value does. Not an error of the file. */
export class NeedMore extends Error {}

/** The one instance: making a stack trace for each short window would be the dearest part of reading. */
export const NEED_MORE = new NeedMore('window too short');
