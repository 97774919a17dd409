import type { BlockReader } from '../pdf/blocks.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { formFields } from '../pdf/form-fields.ts';
import { textString } from '../pdf/text-string.ts';
import { isCount, nameText, type PdfDict } from '../pdf/values.ts';
import type { PreflightSignature } from './facts.ts';

/** White space that may follow the last byte that is signed. */
const SLACK = 2;

/** The digital signatures of a document, and what each of them covers. Throws a fault for what can't be read. */
export function readSignatures(document: PdfDocument): PreflightSignature[] {
  const found = new Set<PdfDict>();
  for (const { type, value } of formFields(document)) if (type === 'Sig' && value instanceof Map) found.add(value);
  return [...found].map((dict) => signatureOf(document, dict));
}

function signatureOf(document: PdfDocument, dict: PdfDict): PreflightSignature {
  const { resolve, decrypt, blocks } = document;
  const range = resolve(dict.get('ByteRange'));
  const ends = Array.isArray(range) ? range.map((one) => resolve(one)).filter(isCount) : [];
  const signed = /^D:(\d{4})(\d\d)(\d\d)/.exec(textString(resolve(dict.get('M'))) ?? '');
  return {
    // Strings of an encrypted file are encrypted too.
    signer: decrypt === undefined ? textString(resolve(dict.get('Name'))) : undefined,
    day: signed?.slice(1, 4).join('-'),
    stamp: nameText(resolve(dict.get('Type'))) === 'DocTimeStamp',
    ...coverage(blocks, ends),
  };
}

/** All but the signature itself, written as one hexadecimal string, has to be within the two stretches. */
function coverage(blocks: BlockReader, ends: readonly number[]): Pick<PreflightSignature, 'covers' | 'after'> {
  const [start = -1, before = 0, next = 0, rest = 0] = ends;
  const end = next + rest;
  const gap = ends.length === 4 && start === 0 && before < next && end <= blocks.size;
  const enclosed = gap && blocks.read(before, 1)[0] === 60 && blocks.read(next - 1, 1)[0] === 62;
  if (!enclosed || !isHex(blocks, before + 1, next - 1)) return { covers: 'gaps', after: 0 };
  const after = blocks.size - end;
  return after <= SLACK ? { covers: 'whole', after: 0 } : { covers: 'earlier', after };
}

const MAX_SIGNATURE = 4 << 20;

function isHex(blocks: BlockReader, from: number, to: number): boolean {
  if (to - from > MAX_SIGNATURE) return false;
  return blocks
    .read(from, to - from)
    .every(
      (byte) => (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102) || byte <= 32,
    );
}
