import { nested } from '../base/quotes.ts';
import type { Ui } from './ui.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const timeLeft = (days: number, hours: number): string => {
  const left = [...(days > 0 ? [plural(days, 'day')] : []), ...(hours > 0 ? [plural(hours, 'hour')] : [])];
  return left.length === 0 ? 'Less than an hour' : left.join(' ');
};

/** What the interface says in English. */
export const uiEn: Ui = {
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  outcome: { failed: 'not met', undecided: 'to be confirmed', waived: 'waived' },
  phase: { apply: 'application', reply: 'questions', finalist: 'finalist', ceremony: 'ceremony' },
  basis: 'Clause',
  consequence: 'Effect',
  consequences: {
    rejected: 'If it is not met, the whole submission is rejected.',
    'cut-off': 'What goes beyond the limit is not assessed.',
    ignored: 'What does not comply is disregarded; the rest is assessed.',
    'no-points': 'If it is not met, no points are given for this part.',
    'can-be-mended': 'If it is not met, it can be put right within the time that the organiser sets.',
    none: 'It has no effect on whether the submission is accepted, or on how it is assessed.',
  },
  why: 'Why',
  fix: 'To do',
  waived: 'Waived',
  waivedBy: (reason, by) => `${reason} (approved by ${by})`,
  demands: 'Rule',
  quote: (clause, quote) => `${clause}: “${nested(quote)}”`,
  header: (name, id) => `${name} (${id})`,
  noProgram: 'It is not clear which call this is for, so only the manifest itself was checked.',
  about: (manifest, category, phase) =>
    `Manifest ${manifest}${category === '' ? '' : `, category: ${category}`}, phase: ${phase}`,
  judgedAt: (moment, zone, rehearsed) =>
    rehearsed ? `Rehearsal, as of ${moment}, ${zone}` : `Checked at ${moment}, ${zone}`,
  ready: 'Verdict: ready to submit.',
  readyButClosed: (warnings) =>
    `Verdict: no errors by the clauses of the call, but the window has closed${warnings > 1 ? `; please also look at ${plural(warnings - 1, 'other warning')}` : ''}.`,
  readyWithWarnings: (warnings) => `Verdict: ready to submit; please look at ${plural(warnings, 'warning')}.`,
  notReady: (errors, warnings) =>
    errors === 0
      ? `Verdict: not ready yet. No errors, but ${plural(warnings, 'warning')}, and warnings fail this time (--strict).`
      : `Verdict: not ready yet. ${plural(errors, 'error')}${warnings > 0 ? `, ${plural(warnings, 'warning')}` : ''}.`,
  rulesLine: (n) =>
    `${Object.values(n).reduce((a, b) => a + b, 0)} rules: ${n.passed} passed, ${n.failed} not met, ${n.undecided} to be confirmed, ${n.waived} waived, ${n['not-applicable']} not applicable, ${n['not-due']} not due in this phase.`,
  open: (undecided) =>
    `For a person to confirm: ${plural(undecided, 'rule')}. Once checked, record the rule, the person and the date under attest in the manifest.`,
  byOn: (person, day) => `${person}, ${day}`,
  byUntil: (person, day) => `approved by ${person}, until ${day}`,
  attestedBy: (who, rules) => `Confirmed by a person: ${plural(rules.length, 'rule')} (${who}): ${rules.join(', ')}.`,
  waivedRules: (who, rules) => `Waived: ${plural(rules.length, 'rule')} (${who}): ${rules.join(', ')}.`,
  unchecked: (rules) => `${plural(rules, 'rule')} could not be checked, because a file is missing or does not open.`,
  qualified: (severity, outcome) => `${severity} (${outcome})`,
  daysLeft: (days, hours, closes, zone) => `${timeLeft(days, hours)} left until the deadline: ${closes}, ${zone}.`,
  daysLeftAtLeast: (days, hours, first, last, zone) =>
    `${timeLeft(days, hours)} left until the deadline at the earliest: it is between ${first} and ${last}, ${zone}.`,
  perhapsClosed: (first, last, zone) =>
    `Whether the deadline has passed cannot be told: it is between ${first} and ${last}, ${zone}.`,
  closed: (closes, zone) => `The window closed at ${closes}, ${zone}.`,
  nothingFound: 'Nothing to report.',
  readUp: (option) => `To learn more about a rule: dossier explain <rule>${option}`,
  packed: (bytes, entries, replaced) =>
    `Packed, ${bytes}, ${plural(entries, 'file')}${replaced ? ', in place of the bundle that was there' : ''}, in:`,
  bundle: 'The bundle:',
  packedForced: 'Note: there are still errors. This bundle was forced, and the receipt says so.',
  heldBack:
    'Not packed: there is a mark of secrecy. Have it reviewed and record that under attest in the manifest; --force does not help.',
  notPacked: 'Not packed: correct the errors above first. To pack all the same, add --force.',
  wouldPack: 'Dry run; nothing was written. This would be packed:',
  mailDrafts: (drafts, to) =>
    drafts === 1
      ? `Mail draft to ${to}; open it in your mail program, check it, and send it yourself:`
      : `${drafts} mail drafts to ${to}, all of them to be sent; open them in your mail program, check them, and send them yourself:`,
  mailText: 'For webmail, which opens no draft: copy it piece by piece from this text:',
  noAddress:
    'No mail draft: the call names no address to send to; ask the organiser, then write it in the manifest under delivery, to.',
  noDraft: 'No mail draft: the files are too large for any mail, as said above.',
  wouldMail: (to) => `Also a mail draft to ${to}; over the limit of a mailbox several, each with a part of the bundle.`,
  wouldUpload: (url) => `Also a folder with the files numbered for uploading and a fill-in sheet, for ${url}.`,
  wouldReceipt: 'Also a receipt for your own records.',
  fillInSheet: 'Fill-in sheet; open it in a browser, copy its entries to the web page one by one, and tick them off:',
  book: (pages, outside) =>
    `Combined PDF, ${plural(pages, 'page')}${outside > 0 ? `, without ${plural(outside, 'other material')}` : ''}, for printing and leafing through; what is submitted is still the bundle above:`,
  portalFolder: (url) => `Upload folder; upload the files in the order of their numbers at ${url}:`,
  receipt: 'Receipt, for your own records; it is not sent:',
  verifiedSound: (entries) =>
    `Verdict: the bundle is sound. All ${plural(entries, 'file')} match the checksums inside it.`,
  verifiedUnsound: (faults) => `Verdict: the bundle is not sound: ${plural(faults, 'fault')}.`,
  rulesJudged: {
    checked: 'The files inside were checked again by the rules that the receipt names.',
    'no-receipt': 'There is no receipt beside it, so only the checksums were checked, not the rules of the call.',
    'receipt-faulty': 'Its receipt cannot be read, so only the checksums were checked, not the rules of the call.',
    'no-rules':
      'The rules it was packed by are not on this computer, so only the checksums were checked, not the rules of the call.',
    'not-sound': 'The bundle itself is at fault, so the rules of the call were not checked again.',
    part: 'This is one part, checked by itself; the rules of the call are checked with the whole bundle.',
    unpacked:
      'This bundle was unpacked, so only the checksums were checked; to check the rules of the call, verify the zip it came from.',
  },
  initDone: (manifest) => `Made ${manifest} and the folders for the materials.`,
  initNext: 'Next: put the materials into the folders, fill in the manifest, and check it:',
  ask: {
    program: 'Which call is it for?',
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
      `Fill in the ${count} answers that the call asks for now? (You can also do it later in the manifest.)`,
    howTo:
      'Leave a line empty to fill it in later; type < to go back; Ctrl-C stops, and what was answered is kept for next time.',
    back: '← back',
    goOn: (count) => `Last time you stopped here with ${count} answers. Go on from there?`,
    summary: 'This will be written:',
    write: 'Write it so? (“No” lets you change an answer.)',
    change: 'Which answer?',
    notANumber: 'Please enter a number, or leave it empty to fill it in later.',
    notACountry: 'A country code has two letters, such as CN for China; or leave it empty for later.',
    notAnAddress: 'Write the whole address, such as name@example.org; or leave it empty for later.',
    suchAs: (examples) => `Such as: ${examples}`,
    between: ', ',
    kept: (count) =>
      `${count === 1 ? 'One answer is' : `${count} answers are`} remembered; it goes on there next time.`,
    notEnglish: 'This asks for English; write it in English, or leave it empty to fill it in later.',
    notADate: 'Please write the date as 2025-06-15, or leave it empty to fill it in later.',
  },
  scaffold: {
    title: (name, id) => `Manifest for the ${name} (${id})`,
    howTo:
      'How to fill in: write after the colon and a space; yes is true, no is false; dates are like 2025-06-01; what follows # explains and may stay. Then run dossier validate.',
    categoryLine: 'The category, one of:',
    applicant: 'The applicant',
    kindLine: 'Kind of applicant, one of:',
    contact: 'The contact; put phone numbers in quotes',
    delivery: 'The call names no address for submissions; ask the organiser, then fill it in',
    fields: 'What the call asks for',
    later: (phase) => `Only for the ${phase} phase: then remove the # and fill in`,
    materials: 'The materials, in reading order; file is a path relative to this manifest, with /',
    attest:
      'What a person must confirm: once checked, remove the # and write the name after by and the date after on (2025-06-01); where there is file, the path of the material, one entry for each file',
    waive: 'Waivers (use with care): rule, reason, by (who approved), until (last day)',
    clause: (at) => ` (${at})`,
    silent: 'What the call does not say; where it matters to you, ask the organiser:',
  },
};
