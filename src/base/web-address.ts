/** Whether a browser can be sent there: a whole `http` or `https` address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text);
}
