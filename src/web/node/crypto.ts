// What the tool uses of Node's crypto; esbuild puts it in the place of `node:crypto` in the browser page.
import { createCipheriv, createDecipheriv } from 'browserify-cipher';
import createHash from 'create-hash';

export { createCipheriv, createDecipheriv, createHash };

/** Bytes that nobody can guess. */
export const randomBytes = (length: number): Buffer => Buffer.from(crypto.getRandomValues(new Uint8Array(length)));
export const randomUUID = (): string => crypto.randomUUID();
