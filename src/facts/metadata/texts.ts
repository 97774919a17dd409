/** A text in UTF-8, or else in GBK, as Chinese programs write it where a format knows only ASCII. */
export function looseText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The text of an EXIF entry: what Windows adds (XP…) is UTF-16, a comment begins with the name of its encoding. */
export function textOf(name: string, bytes: Uint8Array): string {
  if (name.startsWith('XP')) return new TextDecoder('utf-16le').decode(bytes);
  if (name !== 'UserComment') return looseText(bytes);
  const encoding = looseText(bytes.subarray(0, 8));
  return encoding.startsWith('UNICODE')
    ? new TextDecoder('utf-16le').decode(bytes.subarray(8))
    : looseText(bytes.subarray(8));
}
