import type { Ui } from './ui.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What the interface says in English. */
export const uiEn: Ui = {
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  outcome: { failed: 'not met', undecided: 'a person must say', waived: 'waived' },
  phase: { apply: 'application', reply: 'questions', finalist: 'finalist', ceremony: 'ceremony' },
  basis: 'Clause',
  why: 'Why',
  fix: 'To do',
  waived: 'Waived',
  waivedBy: (reason, by) => `${reason} (approved by ${by})`,
  demands: 'Demands',
  quote: (clause, quote) => `${clause}: “${quote}”`,
  header: (name, id) => `${name} (${id})`,
  noProgram: 'It is not known which award this is for, so only the manifest itself was checked.',
  about: (manifest, category, phase) =>
    `Manifest ${manifest}${category === '' ? '' : `, category: ${category}`}, phase: ${phase}`,
  judgedAt: (moment, zone, rehearsed) =>
    rehearsed ? `A rehearsal, as of ${moment}, ${zone}` : `Judged now, ${moment}, ${zone}`,
  ready: 'Verdict: ready to submit.',
  readyButClosed: (warnings) =>
    `Verdict: nothing stands against it, but the window has closed${warnings > 1 ? `; please also look at ${plural(warnings - 1, 'other warning')}` : ''}.`,
  readyWithWarnings: (warnings) => `Verdict: ready to submit; please look at ${plural(warnings, 'warning')}.`,
  notReady: (errors, warnings) =>
    errors === 0
      ? `Verdict: not ready, as warnings count. ${plural(warnings, 'warning')}.`
      : `Verdict: not ready yet. ${plural(errors, 'error')}${warnings > 0 ? `, ${plural(warnings, 'warning')}` : ''}.`,
  rulesLine: (n) =>
    `${Object.values(n).reduce((a, b) => a + b, 0)} rules: ${n.passed} passed, ${n.failed} not met, ${n.undecided} for a person to say, ${n.waived} waived, ${n['not-applicable']} not applicable, ${n['not-due']} not due in this phase.`,
  open: (undecided) =>
    `Only a person can decide ${plural(undecided, 'rule')}: once checked, record the rule, who says so and the date under attest in the manifest.`,
  byOn: (person, day) => `${person}, ${day}`,
  byUntil: (person, day) => `approved by ${person}, until ${day}`,
  attestedBy: (who, rules) => `Attested, ${plural(rules.length, 'rule')} (${who}): ${rules.join(', ')}.`,
  waivedRules: (who, rules) => `Waived, ${plural(rules.length, 'rule')} (${who}): ${rules.join(', ')}.`,
  unchecked: (rules) => `${plural(rules, 'rule')} could not be checked, because files are missing or do not open.`,
  qualified: (severity, outcome) => `${severity} (${outcome})`,
  daysLeft: (days, hours, closes, zone) => {
    const left = [
      ...(days > 0 ? [plural(days, 'day')] : []),
      ...(days < 3 && hours > 0 ? [plural(hours, 'hour')] : []),
    ];
    return `${left.length === 0 ? 'Less than an hour' : left.join(' ')} left until the deadline: ${closes}, ${zone}.`;
  },
  closed: (closes, zone) => `The window closed at ${closes}, ${zone}.`,
  nothingFound: 'Nothing to report.',
  readUp: 'To read up on a rule: dossier explain <rule>',
  packed: (bytes, entries) => `Packed, ${bytes}, ${plural(entries, 'file')}:`,
  packedForced: 'Note: errors still stand. This bundle was forced, and the receipt says so.',
  notPacked: 'Not packed: please settle the errors above first. To pack all the same, add --force.',
  wouldPack: 'A rehearsal; nothing was written. This would be packed:',
  mailDraft: (to) => `Mail draft to ${to}; open it in your mail program, check it, and send it yourself:`,
  portalFolder: (url) => `Upload folder; upload the files in the order of their numbers at ${url}:`,
  receipt: 'Receipt, for your own records; it is not sent:',
  verifiedSound: (entries) =>
    `Verdict: the bundle is sound. All ${plural(entries, 'file')} match the checksums inside it.`,
  verifiedUnsound: (faults) => `Verdict: the bundle is not sound: ${plural(faults, 'fault')}.`,
  rulesRechecked: 'The files inside were checked again by the rules that the receipt names.',
  rulesNotRechecked:
    'Only the checksums were checked, not the rules of the award: no usable receipt lies beside the bundle, the rules of the award are not known here, or the bundle itself is at fault.',
  initDone: (manifest) => `Made ${manifest} and the folders for the materials.`,
  initNext: (manifest) =>
    `Next: put the materials into the folders, fill in the manifest, then run dossier validate ${manifest}`,
  ask: {
    program: 'Which award is it for?',
    category: 'Which category?',
    applicant: 'Name of the applicant',
    kind: 'Kind of applicant',
    country: 'Country code (such as CN)',
    contact: 'Name of the contact',
    email: 'Contact e-mail',
    phone: 'Contact phone',
    answerLater: 'Fill in later',
    inLanguage: (question, target) => `${question} (in ${target === 'zh' ? 'Chinese' : 'English'})`,
    fieldsNow: (count) =>
      `Answer the ${count} questions of the award now? (They can be filled in later in the manifest.)`,
    notANumber: 'Please enter a number, or leave it empty to fill it in later.',
    notADate: 'Please write the date as 2025-06-15, or leave it empty to fill it in later.',
  },
  scaffold: {
    title: (name, id) => `Manifest for the ${name} (${id})`,
    howTo:
      'How to fill in: write after the colon and one space; what follows # is explanation and may stay. Then run dossier validate.',
    categoryLine: 'The category, one of:',
    applicant: 'The applicant',
    kindLine: 'Kind of applicant, one of:',
    contact: 'The contact; put phone numbers in quotes',
    delivery: 'The call names no address for submissions; ask the organiser and fill it in',
    fields: 'What the award asks',
    later: (phase) => `Only for the ${phase} phase: take the # away then, and fill in`,
    materials: 'The materials, in reading order; file is a path relative to this manifest, with /',
    attest:
      'What a person must confirm: once checked, take the # away, and write the name after by and the date after on (2025-06-01)',
    waive: 'Waivers (use with care): rule, reason, by (who approved), until (last day)',
    clause: (at) => ` (${at})`,
    silent: 'What the call does not say; please ask the organiser:',
  },
};
