/** One attachment of a mail: a zip with some or all of the files. */
export interface MailedZip {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The sentences of the mail in one language. Sizes come as text. */
export interface MailWords {
  readonly greeting: string;
  readonly sent: (applicant: string, program: string, category: string | undefined) => string;
  readonly attached: (zip: string, size: string) => string;
  readonly linked: (zip: string, size: string) => string;
  readonly code: (code: string) => string;
  readonly until: (day: string) => string;
  readonly isPart: (number: number, of: number) => string;
  readonly parts: (of: number) => string;
  readonly part: (number: number, of: number, zip: string, size: string) => string;
  readonly putTogether: string;
  readonly materials: (count: number) => string;
  readonly beginWith: (index: string) => string;
  readonly check: string;
  readonly checkAll: (list: string) => string;
  readonly contact: (contact: string) => string;
}
