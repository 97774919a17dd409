/** One file of the table: how many pages the three tools agree on, or what each says. */
export interface KnownPdf {
  readonly file: string;
  /** What pdfinfo, qpdf and mutool say: a number, `PW` or `ERR`. */
  readonly tools: readonly string[];
  /** True where all three say the same. */
  readonly agreed: boolean;
}

/** Reads `pdf.csv` (`file,bytes,encrypted,pdfinfo,qpdf,mutool,agree,origin,path`; no quoted cells). */
export function readEvalTable(text: string): readonly KnownPdf[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      file: cell('file'),
      tools: [cell('pdfinfo'), cell('qpdf'), cell('mutool')],
      agreed: cell('agree') === 'all3',
    };
  });
}
