import type { ByteSource } from '../base/bytes.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { FileFacts, Format } from './facts.ts';
import { isWholeImage } from './whole-image.ts';
import { isWholeMovie } from './whole-video.ts';

/** What a file of an extension has to be; extensions that say nothing certain are not listed. */
const EXPECTED: Readonly<Record<string, readonly Format[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  doc: ['doc', 'ole', 'docx', 'rtf'],
  zip: ['zip'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  png: ['png'],
  gif: ['gif'],
  tif: ['tiff'],
  tiff: ['tiff'],
  webp: ['webp'],
  bmp: ['bmp'],
  heic: ['heic'],
  mp4: ['mp4', 'mov'],
  mov: ['mov', 'mp4'],
};

/**
 * What is wrong with a file whatever a program asks: it isn't what its name says, it was cut off, or it is of a kind
 * that many recipients can't open.
 */
export function contentRemarks(facts: Pick<FileFacts, 'format' | 'extension'>, source: ByteSource): Message[] {
  const { format, extension } = facts;
  if (format === 'encrypted') return [message('word.password', {})];
  const expected = Object.hasOwn(EXPECTED, extension) ? EXPECTED[extension] : undefined;
  if (expected !== undefined && !expected.includes(format)) {
    return [message('format.extension-lies', { extension, found: format, allowed: expected })];
  }
  if (!isWholeImage(format, source)) return [message('image.unreadable', { reason: 'truncated' })];
  if ((format === 'mp4' || format === 'mov') && !isWholeMovie(source)) {
    return [message('video.unreadable', { reason: 'truncated' })];
  }
  return format === 'doc' ? [message('word.legacy', {})] : [];
}
