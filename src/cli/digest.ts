import process from 'node:process';

/** The beginning of a text's SHA-256, hexadecimal. Node's cryptography is loaded with the first one: no start pays for it. */
export const digestOf = (text: string, digits: number): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex').slice(0, digits);
