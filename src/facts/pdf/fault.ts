/** Why reading stopped: the file is broken here, needs a password, uses unknown encryption, reached a bound of ours, or needs code that isn't loaded. */
export type PdfFaultKind = 'broken' | 'password' | 'unknown-encryption' | 'bounds' | 'not-loaded';

/** Thrown inside the structure reader only; `readPdfStructure` turns every one of them into a verdict. */
export class PdfFault extends Error {
  readonly kind: PdfFaultKind;

  constructor(kind: PdfFaultKind, message: string) {
    super(message);
    this.name = 'PdfFault';
    this.kind = kind;
  }
}

/** Runs `attempt`; a fault of kind `broken` becomes `undefined`, everything else passes through. */
export function unlessBroken<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof PdfFault && error.kind === 'broken') return undefined;
    throw error;
  }
}
