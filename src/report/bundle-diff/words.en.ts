import type { Difference } from '../../bundle/compare/passages.ts';
import type { BundleDiffWords, Range } from './words.ts';

const place = ({ unit, first, last }: Range): string =>
  first === last ? `${unit} ${first}` : `${unit}s ${first}–${last}`;
const formerly = ({ unit, first, before }: Range): string =>
  before === undefined || before === first ? '' : ` (was ${unit} ${before})`;
const quoted = (text: string): string => (text === '' ? '' : `: ‘${text}’`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const some = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const differing = (differs: readonly Difference[]): string => differs.map((what) => CHANGED[what]).join('; ');

/** The comparison of two bundles, in English. */
export const bundleDiffEn: BundleDiffWords = {
  from: 'Old',
  to: 'New',
  bundle: (named, zip) => (zip === undefined ? named : `${named} (${zip})`),
  packed: (moment, zone, ready) => `packed ${moment} ${zone}, ${ready ? 'the check had passed' : 'with errors left'}`,
  noReceipt: {
    none: 'no receipt lies beside it',
    faulty: 'the receipt beside it can’t be read and was not used',
    differs: 'the receipt beside it is that of another bundle and was not used',
  },
  nothing: 'Nothing differs between the two bundles.',
  summary: (files, answers) => {
    const parts = [
      files.changed > 0 ? `${files.changed} changed` : '',
      files.replaced > 0 ? `${files.replaced} replaced by another file` : '',
      files.added > 0 ? `${files.added} added` : '',
      files.removed > 0 ? `${files.removed} removed` : '',
      files.renamed > 0 ? `${files.renamed} only renamed` : '',
      files.same > 0 ? `${files.same} the same` : '',
    ];
    const told = `Files: ${parts.filter((part) => part !== '').join(', ')}.`;
    if (answers === undefined) return told;
    return `${told} ${answers === 0 ? 'No answer changed.' : `${some(answers, 'answer')} changed.`}`;
  },
  section: { files: 'Files', answers: 'Answers', records: 'Attestations and waivers', packing: 'How they were packed' },
  wasCalled: (name) => `was called ${name}`,
  renamed: (from, to) => `${from} → ${to} (the same content)`,
  renumbered: (from, to) => `${from} → ${to} (only its number changed)`,
  manyRenumbered: (files) => `${files} more only have another number`,
  replaced: (from, to) => `another file: ${from} → ${to}`,
  size: (from, to) => `size ${from} → ${to}`,
  counted: (unit, from, to) => (from === to ? some(to, unit) : `${from} → ${some(to, unit)}`),
  notCompared: {
    format: 'of this format only the whole was compared: it differs, where can’t be told',
    'other-format': 'it has another format now; pages were not compared',
    password: 'it needs a password; pages were not compared',
    unreadable: 'it can’t be opened; pages were not compared',
    time: 'it is too complex to be read in time; pages were not compared',
    memory: 'it is too large for the memory there is; pages were not compared',
    'too-many-pages': 'it has more than 2,000 pages; they were not compared',
    'word-unreadable': 'no text can be read from the Word file; paragraphs were not compared',
    'nothing-in-common': 'it has nothing in common with the old one, so what differs is not listed',
  },
  sameContent: {
    page: 'every page has the same text, pictures and drawing; the file was only saved again',
    paragraph: 'the text is the same; formatting and pictures were not compared',
  },
  range: {
    added: (range, text) => `${capital(place(range))} added${quoted(text)}`,
    removed: (range, text) => `Old ${place(range)} removed${quoted(text)}`,
    moved: (range, differs) =>
      `${capital(place(range))} (was ${range.unit} ${range.before}): moved; ${differing(differs) || 'the same content'}`,
    changed: (range, differs) => `${capital(place(range))}${formerly(range)}: ${differing(differs)}`,
  },
  mark: (words) => `[${words}]`,
  more: (places) =>
    places === undefined
      ? 'too many words differ to be listed'
      : `${some(places, 'further place')} with other words here`,
  moreChanges: (unit, count) => `${some(count, `further ${unit} change`)}; --format json has all of them`,
  none: 'none',
  record: (kind, subject, who, said) =>
    `${kind === 'waiver' ? 'Waiver' : 'Attestation'}: ${subject} (${who})${said === undefined ? '' : `: ${said}`}`,
  packing: {
    program: 'Call',
    edition: 'Edition',
    phase: 'Phase',
    verdict: 'Check',
    rules: 'Rules',
    rulesDiffer: 'they were changed between the two',
    ready: (ready) => (ready ? 'passed' : 'with errors left'),
  },
  made: 'The index and the checksums are made anew with every bundle and don’t count as changes.',
  withoutReceipt:
    'At least one bundle has no receipt that could be used: files were matched by names and checksums, answers not compared.',
  unsound: (path) => `${path} is not sound; nothing was compared.`,
};

const CHANGED = {
  text: 'other words',
  pictures: 'pictures, seals or rotation differ (or can’t be read, or were only compressed anew); please look',
  writing: 'the same words and pictures, written anew; lines and colours were not compared',
} as const;
