import type { WordPlace } from '../../base/word-place.ts';
import { formatName } from './names.ts';

/** What a format is called that was handed in as a form; `.wps` has the bytes of an old Word file. */
export const formName = ({ found, extension }: { readonly found: string; readonly extension: string }): string =>
  extension === 'wps' && (found === 'doc' || found === 'ole') ? 'WPS Writer document (.wps)' : formatName(found);

/** How to come to a file that can be checked as a form. */
export function formAdvice(found: string): string {
  if (['doc', 'ole', 'rtf', 'odt'].includes(found)) {
    return 'Open it in Word or WPS, choose Save as, pick Word Document (*.docx), and check the file saved so.';
  }
  if (found === 'ofd') {
    return 'OFD is a format for final pages and cannot be filled in; find the Word document (.docx) it was made from and check that.';
  }
  if (found === 'pdf') {
    return 'Find the Word document (.docx) that this PDF was exported from and check that; where there is only a scan, have a person check it.';
  }
  return 'Use the filled-in form as a Word document (.docx) instead.';
}

/** Where something stands in a Word document: `table 1, row 3, column 2`. */
export function wordPlace(place: WordPlace): string {
  if (place.kind === 'paragraph') return `paragraph ${place.paragraph}`;
  if (place.kind !== 'cell') return { header: 'page header', footer: 'page footer', note: 'footnote' }[place.kind];
  const { table, row, column, inside } = place;
  const own = `row ${row}, column ${column}`;
  if (inside === undefined) return `table ${table}, ${own}`;
  return `${own} of the ${table === 1 ? '' : `no. ${table} `}small table in ${wordPlace(inside)}`;
}
