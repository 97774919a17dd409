import type { Junk } from '../../base/junk.ts';
import { showNumber } from '../../base/sizes.ts';
import type { diskMessages } from '../../findings/messages/disk.ts';
import type { Words } from '../wording.ts';
import { counted, listed, quotedName } from './phrases.ts';

const JUNK: Record<Junk, string> = {
  macos: 'a system file that macOS made',
  windows: 'a system file that Windows made',
  'office-lock': 'the mark that an office program leaves while a document is open',
  'office-temporary': 'a temporary file of an office program',
  editor: 'a temporary file or a backup of an editor',
  hidden: 'a hidden file',
};

/** What lies on the disk, in English. */
export const diskWords: Words<keyof typeof diskMessages> = {
  'disk.junk-named': {
    what: (p) => `The file ${quotedName(p.file)} is ${JUNK[p.junk]}, not a material.`,
    why: () => 'The reviewers would open it and find nothing of the material, as if the attachment had been left out.',
    fix: (p) =>
      p.junk === 'office-lock'
        ? 'Close the document that is open, and write the name of the document itself as file.'
        : 'Write the name of the document itself as file.',
  },
  'disk.unnamed': {
    what: (p) => {
      const folder = p.folder === '' ? "The manifest's folder" : `The folder ${quotedName(p.folder)}`;
      return `${folder} has ${counted(p.files.length, 'file')} that the manifest does not name: ${listed(p.files)}.`;
    },
    why: () =>
      'What the manifest does not name is neither checked nor packed, and an attachment left out is a common reason for refusal.',
    fix: () =>
      'Add an entry under materials for each one to be submitted; move drafts and sources out of the folders of materials.',
  },
  'disk.too-many': {
    what: (p) =>
      `The folders of materials hold more than ${showNumber(p.limit)} files; not all were compared with the manifest.`,
    why: () => 'Among the files that were not compared may be an attachment left out.',
    fix: () => 'Move what does not belong to this submission elsewhere, and check again.',
  },
  'disk.junk-kept-out': {
    what: (p) => `Left out of the bundle: ${counted(p.files.length, 'system or temporary file')}, ${listed(p.files)}.`,
    why: () => 'The system or an office program made them; they are not materials.',
    fix: () =>
      'Nothing needs doing; a name that begins with "~$" means that a document is still open, so see that it is saved.',
  },
};
