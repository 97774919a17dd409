/** A path as a URI reference: relative ones stay so, and whatever a URI can't hold is percent-encoded. */
export function uriOf(path: string): string {
  const steps = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/');
  const drive = /^[A-Za-z]:$/.test(steps[0] ?? '') ? steps.shift() : undefined;
  const encoded = steps.map(encodeURIComponent).join('/');
  if (drive !== undefined) return `file:///${drive}/${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
