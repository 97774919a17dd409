/** Deliberately loose: one @, a dotted host, no spaces and no marks; a mail server is the judge of the rest. */
const EMAIL = /^[^\s@<>"，；,;＠]+@[^\s@<>"，；,;＠]+\.[^\s@<>"，；,;＠.]+$/;

/** Whether a text can be an e-mail address. */
export const isEmailAddress = (text: string): boolean => EMAIL.test(text);
