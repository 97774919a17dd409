/** How the bytes of an entry are kept: as they are, or deflated. */
export type ZipMethod = 'store' | 'deflate';

const COMPRESSED = new Set(
  (
    'pdf jpg jpeg jpe png gif webp avif heic heif jxl mp4 m4v mov mkv webm avi wmv flv mpg mpeg mp3 m4a aac ogg opus flac wma ' +
    'docx docm dotx xlsx xlsm xltx pptx pptm ppsx potx odt ods odp odg wps et dps epub zip zipx 7z rar gz tgz bz2 xz zst br ' +
    'jar apk ofd vsdx xmind dwfx skp woff woff2'
  ).split(' '),
);
const ZIP_LIKE = new Set(
  'docx docm dotx xlsx xlsm xltx pptx pptm ppsx potx odt ods odp odg epub zip zipx jar apk ofd vsdx xmind dwfx'.split(
    ' ',
  ),
);

function extensionOf(nameOrFormat: string): string {
  return nameOrFormat.slice(Math.max(nameOrFormat.lastIndexOf('.'), nameOrFormat.lastIndexOf('/')) + 1).toLowerCase();
}

/** The method that suits a format (`pdf`), an extension (`.pdf`) or a file name (`a/b.pdf`): what is already compressed is stored. */
export function methodFor(formatOrName: string): ZipMethod {
  return COMPRESSED.has(extensionOf(formatOrName)) ? 'store' : 'deflate';
}

/**
 * Whether a file is itself a zip, by its name or its first bytes. Stored and streamed, such a file leaves no size in
 * the local header, and readers that scan forward take the inner files for entries of the outer archive.
 */
export function isZipLike(name: string, head: Uint8Array): boolean {
  const magic = head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
  return magic || ZIP_LIKE.has(extensionOf(name));
}
