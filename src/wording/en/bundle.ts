import { showBytes } from '../../base/sizes.ts';
import type { bundleMessages } from '../../findings/messages/bundle.ts';
import type { Words } from '../wording.ts';
import { counted, listed, quoted, quotedName, reasonGiven } from './phrases.ts';

const PACK_AGAIN = 'Make the bundle again with "dossier pack"; if somebody sent it to you, ask them to send it again.';
const NOT_TRUSTED =
  'This tool does not write such archives, so it was made or changed elsewhere and cannot be trusted.';
const SEND_AGAIN =
  'Download or copy it again; if that does not help, make it again with "dossier pack" or ask the sender for it.';
const DO_NOT_UNPACK = 'Do not unpack this archive; make it again with "dossier pack", or ask the sender about it.';

/** A file of an archive, or the archive as a whole where no file is named. */
const packed = (name: string): string => (name === '' ? 'The archive' : `The file ${quotedName(name)} in the archive`);

const UNPACK_FIRST =
  'Open it in an unpacking program and compress the files in it again as ZIP; renaming it does not help. Pack materials of your own with "dossier pack".';

const INSTEAD_OF_ZIP = {
  empty: {
    is: 'is empty: it has not one byte.',
    fix: 'Usually a download or a copy did not finish: download it again, or ask the sender for it again.',
  },
  rar: { is: 'is a RAR archive, not a ZIP.', fix: UNPACK_FIRST },
  '7z': { is: 'is a 7z archive, not a ZIP.', fix: UNPACK_FIRST },
  mail: {
    is: 'is a mail message, not a ZIP archive.',
    fix: 'Open it in a mail program, save the ZIP attached to it, and run this command on that ZIP.',
  },
  other: {
    is: 'is not a ZIP archive.',
    fix: 'Check that you chose the right file: it should end in .zip and open in an unpacking program.',
  },
};

/** Packing and verifying, in English. */
export const bundleWords: Words<keyof typeof bundleMessages> = {
  'bundle.glyph-missing': {
    what: (p) => `The font of the index PDF lacks these characters: ${quoted(p.characters)}.`,
    why: () => 'They do not show in the index PDF; the index spreadsheet is not affected.',
    fix: () =>
      'Check whether they are misspelt; rare characters and emoji can be replaced, but leave the names of people as they are.',
  },
  'bundle.left-out': {
    what: (p) => `The file ${quotedName(p.file)} could not be opened and was left out of the bundle.`,
    why: () => 'This bundle was forced; it lacks a material that the manifest lists.',
    fix: () => 'Mend the file as the report says, and pack again.',
  },
  'bundle.file-changed': {
    what: (p) => `The file ${quotedName(p.file)} changed while it was being packed.`,
    why: () => 'What was packed may differ from what was checked.',
    fix: () => 'Close the program that is editing it, pause cloud synchronisation, and pack again.',
  },
  'bundle.changed-since': {
    what: (p) => `Changed since validate last ran (${p.on}): ${counted(p.files.length, 'file')}, ${listed(p.files)}.`,
    why: () =>
      'They were checked again before packing, but what a person confirmed before (such as a seal) may hold only for the older file.',
    fix: () =>
      'See that these are the versions to be sent; a sealed or signed file that changed has to be sealed or signed anew, and attest brought up to date.',
  },
  'zip.not-a-zip': {
    what: (p) => `This file ${INSTEAD_OF_ZIP[p.instead].is}`,
    why: () => 'If it cannot be opened, the materials in it cannot be verified.',
    fix: (p) => INSTEAD_OF_ZIP[p.instead].fix,
  },
  'zip.truncated': {
    what: () => 'This archive is incomplete: it begins as a ZIP, and the directory at its end is gone.',
    why: () => 'Usually a download or an upload did not finish, and the materials at its end are lost.',
    fix: () => SEND_AGAIN,
  },
  'zip.duplicate-name': {
    what: (p) => `Two files in the archive are named ${quotedName(p.name)}, or differ only in capital letters.`,
    why: () => 'When unpacked, one takes the place of the other, and the organiser sees only one.',
    fix: () => PACK_AGAIN,
  },
  'zip.unsafe-name': {
    what: (p) => `The file name ${quotedName(p.name)} in the archive is not safe.`,
    why: () => 'It could put the file into another folder, or hide its real name behind invisible characters.',
    fix: () => DO_NOT_UNPACK,
  },
  'zip.encrypted': {
    what: (p) => `${packed(p.name)} has a password.`,
    why: () => 'Nobody can open it without the password, and many mail servers refuse encrypted archives.',
    fix: () => 'Make it again without a password; if the call asks for one, send it to the organiser separately.',
  },
  'zip.link': {
    what: (p) => `${quotedName(p.name)} in the archive is a link, not a file.`,
    why: () => "It leads to a place on its maker's computer, and nobody else can open it.",
    fix: () => PACK_AGAIN,
  },
  'zip.overlap': {
    what: (p) => `${packed(p.name)} shares its data with another file.`,
    why: () => NOT_TRUSTED,
    fix: () => DO_NOT_UNPACK,
  },
  'zip.size-lies': {
    what: (p) => `${packed(p.name)} is not as large as the archive says.`,
    why: () => NOT_TRUSTED,
    fix: () => SEND_AGAIN,
  },
  'zip.too-many': {
    what: (p) => `The archive holds more than ${counted(p.limit, 'file')}.`,
    why: () => 'No bundle has that many, so reading stopped.',
    fix: () => 'Check that you chose the right file; the backup of a whole folder is not a bundle.',
  },
  'zip.too-large': {
    what: (p) =>
      `${packed(p.name)} becomes far too large when unpacked (the limit is ${showBytes(p.limit)}), so reading stopped.`,
    why: () => 'Such an archive could fill the disk.',
    fix: () => 'Do not unpack this archive; ask the sender about it, or make it again.',
  },
  'zip.method': {
    what: (p) => `${packed(p.name)} is compressed in an unusual way (method ${p.method}).`,
    why: () => 'Windows itself will probably not be able to unpack it.',
    fix: () => 'Make it again with "dossier pack"; in other programs, choose standard ZIP compression (Deflate).',
  },
  'zip.damaged': {
    what: (p) => `${packed(p.name)} is damaged${reasonGiven(p.reason)}.`,
    why: () => 'Unpacked files may be missing, may not open, or may contain errors.',
    fix: () => SEND_AGAIN,
  },
  'zip.name-encoding': {
    what: (p) => `It is not clear how the file name ${quotedName(p.name)} in the archive is encoded.`,
    why: () => 'Chinese file names may turn into gibberish when it is unpacked on another computer.',
    fix: () => PACK_AGAIN,
  },
  'verify.no-sums': {
    what: (p) => `The bundle has no checksum file ${quotedName(p.name)}.`,
    why: () => 'Without it nobody can tell whether a file was changed.',
    fix: () => 'Check that "dossier pack" made this bundle, and that it was not unpacked and zipped again.',
  },
  'verify.sums-line': {
    what: (p) => `Line ${p.line} of the checksum file cannot be read.`,
    why: () => 'The file of this line cannot be verified.',
    fix: () => 'Leave the checksum file as it was written; use the original bundle, or make it again.',
  },
  'verify.changed': {
    what: (p) => `The file ${quotedName(p.name)} is not the one that was packed.`,
    why: () => 'It was changed after packing, or damaged on its way.',
    fix: () => 'Use the original bundle; if you meant to change the material, change it and pack again.',
  },
  'verify.missing': {
    what: (p) => `The file ${quotedName(p.name)} is missing from the bundle.`,
    why: () => 'It was there when the bundle was made, so the submission is no longer complete.',
    fix: () => 'Use the original bundle, or pack again.',
  },
  'verify.added': {
    what: (p) => `The file ${quotedName(p.name)} was added to the bundle.`,
    why: () => 'It came in after packing: nobody checked it, and the index does not list it.',
    fix: () => 'To submit it, add it to the manifest and pack again; otherwise use the original bundle.',
  },
  'verify.renamed': {
    what: (p) => `The file ${quotedName(p.from)} was renamed to ${quotedName(p.to)}; its contents are unchanged.`,
    why: () => 'The index and the checksum file still say the old name, and the jury could not match them.',
    fix: () =>
      'Use the original bundle; to rename it, change the title of the material in the manifest and pack again.',
  },
  'verify.several-folders': {
    what: (p) => `There are ${counted(p.count, 'folder')} at the top of the archive, and there should be one.`,
    why: () => 'Unpacked, they lie side by side, and the jury cannot tell which one is the submission.',
    fix: () => 'Use the bundle that "dossier pack" made, and do not zip several folders together.',
  },
  'verify.is-part': {
    what: (p) =>
      `This is part of a bundle that was split into ${p.of}; ${counted(p.elsewhere, 'file')} in other parts ${p.elsewhere === 1 ? 'was' : 'were'} not checked here.`,
    why: () => 'One sound part does not show that all materials are sound.',
    fix: () => 'Check the other parts as well; PARTS.txt inside says which files each of them holds.',
  },
  'verify.no-receipt': {
    what: () => 'There is no receipt beside the bundle.',
    why: () => 'Without it, only the inside of the bundle can be verified, not that it is the one that was made then.',
    fix: () =>
      'You can leave it; to make sure, put the receipt (.json) from packing beside the bundle and verify again.',
  },
  'verify.receipt-faulty': {
    what: (p) => `The receipt cannot be read${reasonGiven(p.reason)}.`,
    why: () => 'Without it nobody can tell whether this is the bundle that was made then.',
    fix: () => 'Find the receipt from packing and leave it as it was written; if it is lost, pack again.',
  },
  'verify.rules-missing': {
    what: (p) =>
      `The rules folder ${quotedName(p.program)} of this bundle was not found, so it was not judged by rules.`,
    why: () => 'The rules are a folder of their own and not part of the bundle.',
    fix: () =>
      'Put the bundle back below the folder of its manifest, or run this where it was packed; if the rules are faulty, see dossier validate.',
  },
  'verify.rules-changed': {
    what: (p) =>
      `The rules ${quotedName(p.program)} have changed since this was packed; it is judged by the present ones.`,
    why: () => 'What met the rules then may not meet them now, and the other way round.',
    fix: () => 'To judge by the earlier rules, restore them, or use the version of dossier that the receipt names.',
  },
  'verify.receipt-differs': {
    what: () => 'The receipt belongs to another bundle.',
    why: () => 'This bundle is not the one that was made then: it may be the wrong one, or it was changed.',
    fix: () =>
      'Find the bundle that the receipt belongs to; if the materials were updated, use the receipt of the latest packing.',
  },
  'verify.part-differs': {
    what: (p) => `The part ${quotedName(p.name)} is not what the receipt says.`,
    why: () => 'It was changed after packing, or damaged on its way.',
    fix: () => 'Use the part as it was packed, or pack again.',
  },
  'verify.beside-differs': {
    what: (p) => `${quotedName(p.name)} beside the bundle is not as it was written when it was packed.`,
    why: () =>
      'The bundle itself is unchanged; but if this file is sent, the recipient sees something other than what was checked.',
    fix: () => 'If you edited it or saved it anew yourself, leave it; otherwise pack again.',
  },
  'verify.beside-missing': {
    what: (p) => `The receipt lists ${quotedName(p.name)}, which is not beside the bundle.`,
    why: () => 'Only the files that are here were checked.',
    fix: () => 'If you moved it, leave it; if you still need it, bring it back or pack again.',
  },
};
