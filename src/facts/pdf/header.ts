import type { BlockReader } from './blocks.ts';
import { indexOfText } from './chars.ts';

/** Readers look for the header in the first kilobyte. */
const NEAR = 1024;
const FAR = 1 << 20;

/** Where the header of a PDF stands, and whether that is where every reader looks for it; `undefined`: nowhere. */
export function findHeader(blocks: BlockReader): { readonly at: number; readonly near: boolean } | undefined {
  const near = indexOfText(blocks.read(0, NEAR + 5), '%PDF-');
  if (near >= 0) return { at: near, near: true };
  const postScript = indexOfText(blocks.read(0, NEAR), '%!PS-Adobe-');
  if (postScript >= 0 && indexOfText(blocks.read(postScript, 64), 'PDF-') >= 0) return { at: postScript, near: true };
  const far = indexOfText(blocks.read(0, FAR), '%PDF-');
  return far >= 0 ? { at: far, near: false } : undefined;
}
