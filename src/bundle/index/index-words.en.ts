import { showNumber } from '../../base/sizes.ts';
import type { IndexWords } from './index-words.ts';

const counted = (count: number, one: string): string => `${showNumber(count)} ${one}${count === 1 ? '' : 's'}`;

/** The words of the index. */
export const indexWordsEn: IndexWords = {
  label: {
    applicant: 'Applicant',
    category: 'Category',
    edition: 'Edition, phase',
    total: 'Materials',
    contact: 'Contact',
    delivery: 'Delivery',
    closing: 'Submission period',
    bundle: 'Bundle',
    rules: 'Checked by',
  },
  phase: { apply: 'application', reply: 'questions of the jury', finalist: 'finalist', ceremony: 'ceremony' },
  edition: (edition, phase) => `${edition}, ${phase}`,
  total: ({ materials, pages, unpaged, size, bytes }) => {
    const paged = pages === 0 ? '' : `, ${counted(pages, 'page')}`;
    const rest = unpaged === 0 || pages === 0 ? '' : ` (${showNumber(unpaged)} without a page count)`;
    return `${counted(materials, 'file')}${paged}${rest}; ${size} (${showNumber(bytes)} bytes)`;
  },
  contact: (parts) => parts.join(', '),
  delivery: {
    email: (to) => `By e-mail to ${to}`,
    portal: (url) => `Submitted on the platform ${url}`,
    unstated: (to) =>
      `The call states neither a way of sending nor an address${to === '' ? '' : `; by e-mail to ${to}, as the applicant gives it`}`,
  },
  window: ({ opens, closes, zone, zoneStated }) => {
    const when = opens === undefined ? `Until ${closes}` : `From ${opens} until ${closes}`;
    return zoneStated ? `${when}, ${zone}` : `${when}; the call names no time zone, ${zone} is assumed`;
  },
  openEnd: (rule) => `${rule}: on the day that the organiser announces, not yet in the manifest`,
  noWindow: 'The call states no closing time',
  filesIn: (files) => `${counted(files, 'file')}: the materials, this index and the list of checksums`,
  rules: (pack, edition) => `Rules ${pack} (${edition})`,
  overlay: (name) => `Further rules: ${name}`,
  checked: (what, on, against) => `${what}, compared on ${on} with ${against}`,
  unchecked: (what) => `${what}, not compared with the text of the call`,
  cited: (said, clauses) => `${said} (${clauses.join(', ')})`,
  sealDue: (what) => `${what} due`,
  sealLegend: (mark, { clause, quote, source = 'the call' }) =>
    `“${mark}” marks what ${source} asks for in ${clause}: “${quote}”. Where nothing is said, nothing is marked.`,
  claim: (words) => `“${words}”`,
  semicolon: '; ',
};
