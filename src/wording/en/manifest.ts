import type { manifestMessages } from '../../findings/messages/manifest.ts';
import { tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { choices, counted, listed, perhaps, quoted, quotedName, unstopped } from './phrases.ts';

const NOT_CARRIED_ALONG = 'Files outside the folder do not travel with the manifest, and others cannot open them.';
const NO_MANIFEST = 'Without a manifest, it is not known what is applied for and which materials belong to it.';

/** What a manifest says, in English. */
export const manifestWords: Words<keyof typeof manifestMessages> = {
  'manifest.not-there': {
    what: (p) => `There is no manifest ${quotedName(p.file)}.`,
    why: () => NO_MANIFEST,
    fix: (p) =>
      p.nearest?.endsWith('.txt')
        ? `There is ${quotedName(p.nearest)}: Notepad most likely added ".txt" when it was saved. Show "File name extensions" under View in Explorer, and take ".txt" off the end of the name.`
        : `${p.nearest === undefined ? '' : `Did you mean ${quotedName(p.nearest)}? `}Run this in the manifest's folder, or give its path; to make one, run dossier init.`,
  },
  'manifest.not-text': {
    what: (p) => `${quotedName(p.file)} is not a manifest; its format is ${formatName(p.format)}.`,
    why: () => NO_MANIFEST,
    fix: () => 'Give the path of the manifest, which is a text file named dossier.yaml.',
  },
  'manifest.no-access': {
    what: (p) => `The manifest ${quotedName(p.file)} or its materials cannot be read (${tame(p.code)}).`,
    why: () => 'The system does not allow it, so nothing can be checked.',
    fix: () =>
      'Check the permissions of the files and their folder, close programs that use them, and check once more.',
  },
  'manifest.version': {
    what: (p) => `The manifest says version ${quoted(p.found)}, but only version 1 can be read here.`,
    why: () => 'Entries may mean something else in another version.',
    fix: () => 'Write "dossier: 1"; if a newer version of this tool made the manifest, update the tool first.',
  },
  'manifest.program-unknown': {
    what: (p) => `No call for entries named ${quoted(p.program)} was found.`,
    why: () => 'Without knowing the call, nothing can be checked against its rules.',
    fix: (p) =>
      `${perhaps(p.nearest, 'write the name of a call, or the path of a folder with its rules')}${choices(p.known)}`,
  },
  'manifest.program-faulty': {
    what: (p) => `The rules of ${quoted(p.program)} have ${counted(p.faults, 'fault')}.`,
    why: () => 'A check against faulty rules would prove nothing.',
    fix: () => 'Mend the faults listed for the rules; if somebody else provided them, send this report to them.',
  },
  'manifest.category-unknown': {
    what: (p) => `This call has no category named ${quoted(p.category)}.`,
    why: () => 'Each category has its own requirements, so the right ones cannot be applied.',
    fix: (p) => `${perhaps(p.nearest, 'use one of the categories of the call')}${choices(p.known)}`,
  },
  'manifest.kind-unknown': {
    what: (p) => `The kind of applicant ${quoted(p.kind)} is not one of those offered.`,
    why: () => 'Some requirements are for one kind only, so the right ones cannot be applied.',
    fix: (p) => `${perhaps(p.nearest, 'choose one of those offered')}${choices(p.known)}`,
  },
  'manifest.category-missing': {
    what: () => 'The manifest does not say which category you apply in.',
    why: () => 'Each category has its own requirements, so the right ones cannot be applied.',
    fix: (p) => `Add a line "category: " with the category.${choices(p.known)}`,
  },
  'manifest.slot-unknown': {
    what: (p) => `This call has no kind of material (slot) named ${quoted(p.slot)}.`,
    why: () => 'Without its kind, the material can be neither checked nor given its place in the bundle.',
    fix: (p) => `${perhaps(p.nearest, 'use one of the kinds of the call')}${choices(p.known)}`,
  },
  'manifest.phase-empty': {
    what: (p) => `There are no rules to judge by in the phase ${quoted(p.phase)}.`,
    why: () => 'Nothing was checked, which is not the same as nothing being wrong.',
    fix: () =>
      'Use --phase apply, or take phase out of the manifest; for this phase go by the notices of the organiser.',
  },
  'manifest.file-blank': {
    what: () => 'No file has been written for this material yet.',
    why: () => 'Without a file there is nothing to check or to pack.',
    fix: () =>
      'Write its path after "file:" and a space, such as "form/application.docx"; if the material is not needed, remove the entry.',
  },
  'manifest.bad-address': {
    what: (p) => `${quoted(p.address)} is not an e-mail address that works.`,
    why: () => 'The mail draft uses this address, and notices of the result would not arrive.',
    fix: () => 'Check it and write it in plain characters, such as name@city.example; one address in one place.',
  },
  'manifest.same-file-twice': {
    what: (p) => `The file ${quotedName(p.file)} is listed more than once among the materials.`,
    why: () => 'The jury would receive the same material twice, and it would be counted twice.',
    fix: () => 'Remove the extra entry, or put the file there that you meant to submit.',
  },
  'manifest.same-content-twice': {
    what: (p) => `The file ${quotedName(p.file)} has the same content as ${quotedName(p.other)}, under another name.`,
    why: () => 'The jury would receive the same material twice, and it would be counted twice.',
    fix: () => 'Remove one of the two entries, or put the file there that you meant to submit.',
  },
  'manifest.same-content-elsewhere': {
    what: (p) =>
      `The file ${quotedName(p.file)} has the same content as ${quotedName(p.other)}, which is another kind of material.`,
    why: () => 'The jury would receive the same material twice, and may think that a wrong file was attached.',
    fix: () => 'Check that the right file is named; if one file does serve both purposes, leave it as it is.',
  },
  'path.empty': {
    what: () => 'No file path is given here.',
    why: () => 'Without the file there is nothing to check or to pack.',
    fix: () => 'Write the path of the file, such as "cases/case-1.pdf".',
  },
  'path.absolute': {
    what: (p) => `${quotedName(p.path)} is a full path, beginning with a drive or the top folder.`,
    why: () => 'A full path leads nowhere on another computer, and it may reveal a user name.',
    fix: () =>
      'Put the file into the folder of the manifest, and write the path from there, such as "cases/case-1.pdf".',
  },
  'path.outside': {
    what: (p) => `The path ${quotedName(p.path)} leads out of the folder of the manifest.`,
    why: () => NOT_CARRIED_ALONG,
    fix: () => 'Copy the file into the folder of the manifest, and write its path without "..".',
  },
  'path.link-outside': {
    what: (p) => `${quotedName(p.path)} is a link to a file outside the folder of the manifest.`,
    why: () => NOT_CARRIED_ALONG,
    fix: () => 'Remove the link, and copy the file itself here.',
  },
  'path.backslash': {
    what: (p) => `The path ${quotedName(p.path)} is written with backslashes.`,
    why: () => 'They work on Windows only; on other systems the file is not found.',
    fix: (p) => `Write ${quotedName(p.fixed)}.`,
  },
  'path.control': {
    what: () => 'The file path contains invisible control characters.',
    why: () => 'Such a name looks different from one system to the next, and the file may not be found.',
    fix: () => 'Delete the path and type it again by hand; do not paste it.',
  },
  'attest.rule-unknown': {
    what: (p) => `There is no rule named ${quoted(p.rule)} in this call, so this confirmation (attest) has no effect.`,
    why: () => 'What a person had to confirm still counts as not confirmed.',
    fix: (p) => perhaps(p.nearest, 'use the name of a rule as the report shows it, or remove the entry'),
  },
  'attest.file-unknown': {
    what: (p) =>
      `The confirmation for rule ${quoted(p.rule)} names the file ${quotedName(p.file)}, which is not among the materials.`,
    why: () => 'What a person had to confirm still counts as not confirmed.',
    fix: () =>
      'Write the path exactly as it stands among the materials; if the file has been withdrawn, remove the confirmation.',
  },
  'attest.file-needed': {
    what: (p) => `The confirmation for rule ${quoted(p.rule)} does not say which file it is about.`,
    why: () => 'The rule concerns more than one file, and a general word would also cover files that are added later.',
    fix: () => 'Write one entry for each file, with its path under "file" exactly as it stands among the materials.',
  },
  'attest.other-file': {
    what: (p) => `The rule ${quoted(p.rule)} is not about the file ${quotedName(p.file)}, so this entry has no effect.`,
    why: () => 'With the wrong file here, nobody has vouched for the right one.',
    fix: (p) => `Correct the file to the one that was checked; still waiting for somebody's word: ${listed(p.wanted)}.`,
  },
  'attest.item-needed': {
    what: (p) => `The confirmation for rule ${quoted(p.rule)} does not say which item it is about.`,
    why: () => 'Each item is confirmed by itself, and a general word would also cover those that are added later.',
    fix: () => 'Write one entry for each, with its name under "item" as it stands in the manifest.',
  },
  'attest.other-item': {
    what: (p) => `The rule ${quoted(p.rule)} asks about no item ${quoted(p.item)}, so this entry has no effect.`,
    why: () => 'With the wrong name here, nobody has vouched for the right one.',
    fix: (p) => `Correct the item to the one that was checked; still waiting for somebody's word: ${listed(p.wanted)}.`,
  },
  'attest.despite': {
    what: (p) => `${quoted(p.by)} confirmed this on ${p.on}, but this is what the check saw: ${unstopped(p.seen.en)}.`,
    why: () =>
      'The word of a person counts; but the file may have been changed since, or something overlooked, so this stays listed.',
    fix: (p) =>
      `Look once more: if it is not as confirmed, or the file was changed after ${p.on}, mend it or check it again and write that day under "on". If all is well, leave it.`,
  },
  'attest.expired': {
    what: (p) =>
      `The confirmation of rule ${quoted(p.rule)} is of ${p.on}, and holds for ${counted(p.days, 'day')} only.`,
    why: () => 'Things may have changed since, so it no longer counts.',
    fix: () => 'Check it again, and give the person (by) and the date (on) of this time.',
  },
  'attest.old': {
    what: (p) => `The confirmation for rule ${quoted(p.rule)} is dated ${p.on}, more than a year ago.`,
    why: () => "An entry copied from last year's manifest may speak of other material.",
    fix: () => 'Have the responsible person check the present material, and write that day under "on".',
  },
  'waive.needs-attestation': {
    what: (p) => `The rule ${quoted(p.rule)} needs a person's word and cannot be waived.`,
    why: () => 'What no program can decide is settled only when the responsible person has checked it.',
    fix: () => 'Remove the waiver; after checking, record the name and the date under attest.',
  },
  'attest.not-needed': {
    what: (p) => `The rule ${quoted(p.rule)} needs nobody's confirmation.`,
    why: () => 'The entry has no effect and may mislead a reader.',
    fix: () => 'You can remove it.',
  },
  'attest.in-future': {
    what: (p) => `The confirmation for rule ${quoted(p.rule)} is dated ${p.on}, which is still to come.`,
    why: () => 'A confirmation records what somebody has already checked, so a later date does not count.',
    fix: () => 'After checking, write the actual date under "on".',
  },
  'waive.rule-unknown': {
    what: (p) => `There is no rule named ${quoted(p.rule)} in this call, so this waiver (waive) has no effect.`,
    why: () => 'The finding that it was meant for still counts.',
    fix: (p) => perhaps(p.nearest, 'use the name of a rule as the report shows it, or remove the entry'),
  },
  'waive.expired': {
    what: (p) => `The waiver for rule ${quoted(p.rule)} ended on ${p.until}.`,
    why: () => 'A waiver that has ended no longer holds, and the finding counts again.',
    fix: () =>
      'Resolve the finding; if there is still a reason to set it aside, look at it again and write a new date under "until".',
  },
  'waive.not-needed': {
    what: (p) => `The rule ${quoted(p.rule)} has found nothing, so this waiver is not needed.`,
    why: () => 'A waiver that stays may later hide a new finding.',
    fix: () => 'Remove the waiver.',
  },
};
