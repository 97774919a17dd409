/** Deliberately loose: one @, a dotted host, plain characters, no spaces; a mail server is the judge of the rest. */
const EMAIL = /^[!-~]+@[!-~]+\.[!-~]+$/;

/** Whether a text can be an e-mail address. */
export function isEmailAddress(text: string): boolean {
  return EMAIL.test(text) && text.split('@').length === 2 && !/[<>",;]/.test(text) && !text.endsWith('.');
}
