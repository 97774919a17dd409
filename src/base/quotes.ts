/** A text that is going to stand between “ and ”: the double marks inside it become single ones. */
export const nested = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');
