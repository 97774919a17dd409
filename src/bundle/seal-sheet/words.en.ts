import type { SealSheetWords } from './words.ts';

/** What the sheet of seals and signatures says, in English. */
export const sealSheetWordsEn: SealSheetWords = {
  title: 'Seals and signatures',
  count: (all, confirmed) =>
    all === confirmed
      ? `Seals and signatures due: ${all}, all confirmed by a person.`
      : `Seals and signatures due: ${all}; confirmed: ${confirmed}; still to be had: ${all - confirmed}.`,
  none: 'For this phase, the rules of this call name no material that has to be sealed or signed; there is nothing to list.',
  noFiles: 'The manifest has no material yet that has to be sealed or signed; there is nothing to list.',
  labels: {
    ...{ what: 'Due', statement: 'To confirm', where: 'Where', clause: 'Clause', rule: 'Rule' },
    ...{ seen: 'Seen', state: 'State', word: 'Confirmed by' },
  },
  marks: { seal: (by) => `a seal, by: ${by}`, signature: (by) => `a signature, by: ${by}` },
  states: {
    confirmed: 'confirmed by a person',
    seen: 'there seems to be a seal; a person has to confirm it',
    open: 'a person has to confirm it',
    none: 'no seal seen; to be sealed, or confirmed by a person',
    unknown: 'cannot be told; a person has to look',
    unopened: 'does not open; replace it with a file that does, then have it sealed or confirmed',
    missing: 'there is no file yet',
  },
  noFile: (slot) => `(not in the manifest yet: ${slot})`,
  quoted: (clause, quote) => `${clause}: “${quote}”`,
  notLooked: (format) => `not looked at; seals are looked for in PDF, JPEG and PNG only (this is: ${format})`,
  byEye: 'signatures are for people to look at',
  byOn: (by, on) => `${by}, ${on}`,
  record:
    'For each that is right, add an entry under attest in the manifest, with the rule (rule), the file (file), the person (by) and the date (on).',
  hint: 'What was seen is a hint only: this tool looks for red round and oval seals by colour and shape, cannot read them, and may be wrong or miss one.',
  ticks: { seal: ['sealed', 'legible, and of the right unit'], signature: ['signed', 'by the right person'] },
  name: 'Name',
  day: 'Date',
  print: 'Print',
  asOf: (moment) => `As of ${moment}`,
  written: (path) => `Wrote ${path}; print it and take it round.`,
};
