/** Bytes of a manifest or of a file of a pack; larger ones are neither, and are not read. */
export const MAX_SOURCE_BYTES = 1024 * 1024;
