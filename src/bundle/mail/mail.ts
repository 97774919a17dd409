import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import MailComposer from 'nodemailer/lib/mail-composer';
import { Checksum } from '../writers/checksum.ts';
import { chunksOf, FileChangedError, type FileInput } from '../writers/sources.ts';

/** One file of a message. */
export interface MailAttachment extends FileInput {
  /** The name that the reader sees; only its last path segment is used. */
  readonly name: string;
  /** MIME type such as `application/zip`. */
  readonly contentType: string;
}

/** A message that a person will look at, complete and send. */
export interface MailDraft {
  readonly from?: { readonly name: string; readonly address: string };
  /** Bare addresses. */
  readonly to: readonly string[];
  /** Bare addresses. */
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** In order. */
  readonly attachments: readonly MailAttachment[];
  /** What makes this message itself, such as the checksum of its bundle: Message-ID and boundaries come from it. */
  readonly seed: string;
}

/** The encoder makes strings of each chunk: large ones only cost memory. A whole number of base64 lines. */
const CHUNK = 57 * 1024;

/**
 * Writes the draft as an `.eml` file into `sink`, ends it, and tells length and SHA-256 of what was written. `X-Unsent`
 * makes mail programs open it for editing. It has no Date, which the mail program sets on sending. The same draft gives
 * the same bytes. Rejects with FileChangedError, or what reading or the sink throw; the sink is then destroyed.
 */
export async function writeMail(
  draft: MailDraft,
  sink: NodeJS.WritableStream,
): Promise<{ bytes: number; sha256: string }> {
  const identity = createHash('sha256')
    .update(JSON.stringify([draft.seed, draft.to, draft.subject]))
    .digest('hex');
  const message = new MailComposer({
    ...(draft.from ? { from: { name: oneLine(draft.from.name), address: oneLine(draft.from.address) } } : {}),
    to: draft.to.map(addressOf),
    cc: draft.cc.map(addressOf),
    subject: oneLine(draft.subject),
    text: draft.text.replace(/\r\n?|\n/g, '\r\n'),
    headers: { 'X-Unsent': '1' },
    // A blank header is left out; without one the library would write the time of day.
    date: ' ',
    messageId: `<${identity.slice(0, 32)}@dossier.invalid>`,
    baseBoundary: identity.slice(32, 48),
    textEncoding: 'base64',
    attachments: draft.attachments.map(({ name, contentType, ...file }) => ({
      filename: lastSegment(name),
      contentType: oneLine(contentType),
      contentDisposition: 'attachment',
      content: contentOf(name, file),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const sums = new Checksum();
  await pipeline(
    message.createReadStream(),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        sums.add(chunk);
        yield chunk;
      }
    },
    sink,
  );
  const { bytes, sha256 } = sums.finish();
  return { bytes, sha256 };
}

/** Opened when the message comes to it, and closed when it is through or the message fails. */
function contentOf(name: string, file: FileInput): Readable {
  async function* content(): AsyncGenerator<Uint8Array> {
    const source = file.open();
    try {
      if (source.size !== file.bytes) throw new FileChangedError(name, file.bytes, source.size);
      yield* chunksOf(name, source, CHUNK);
    } finally {
      source.close();
    }
  }
  return Readable.from(content(), { objectMode: true, highWaterMark: 1 });
}

function addressOf(address: string): { name: string; address: string } {
  return { name: '', address: oneLine(address) };
}

function lastSegment(name: string): string {
  return oneLine(name).split(/[/\\]/).at(-1) || 'attachment';
}

/** A line break in a header would begin another header. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}
