import { showNumber } from '../../base/sizes.ts';
import type { doctorMessages } from '../../findings/messages/doctor.ts';
import type { Words } from '../wording.ts';
import { quotedName } from './phrases.ts';

const MENDED = 'The copy that --out writes has this put right; there is nothing to do by hand.';
const CODE_PAGES = { gbk: 'GBK', big5: 'Big5', 'shift-jis': 'Shift_JIS', cp437: 'code page 437' } as const;

interface Files {
  readonly count: number;
  readonly name: string;
}

/** One thing is called by its name; of several, the number and an example are given. */
const some = ({ count, name }: Files, one: string, many: string): string =>
  count === 1
    ? `The ${one} ${quotedName(name)}`
    : `In this archive ${showNumber(count)} ${many} (such as ${quotedName(name)})`;
const files = (found: Files): string => some(found, 'file', 'files');
const names = (found: Files): string => some(found, 'file name', 'file names');
const verb = ({ count }: Files, one: string, many: string): string => (count === 1 ? one : many);

/** Somebody's zip, in English. */
export const doctorWords: Words<keyof typeof doctorMessages> = {
  'doctor.code-page': {
    what: (p) =>
      `${names(p)} ${verb(p, 'does', 'do')} not say how ${verb(p, 'it is', 'they are')} encoded; read as ${CODE_PAGES[p.encoding]} here.`,
    why: () => 'Only a Windows with the same language setting shows such names; on other computers they are gibberish.',
    fix: () => `Check the names as they were read; if they are wrong, give the encoding with --names. ${MENDED}`,
  },
  'doctor.unmarked': {
    what: (p) =>
      `${names(p)} ${verb(p, 'lacks', 'lack')} the standard UTF-8 mark, as with the archiver of macOS and zip on Linux.`,
    why: () => 'Unpacked on Windows, such names most likely turn into gibberish.',
    fix: () => MENDED,
  },
  'doctor.undecodable': {
    what: (p) => `${names(p)} ${verb(p, 'is', 'are')} in no encoding that could be made out.`,
    why: () => 'As they are, nobody can read these names.',
    fix: () =>
      'Try another encoding with --names; if none is right, ask for a new archive, or for the files one by one.',
  },
  'doctor.decomposed': {
    what: (p) => `${names(p)} ${verb(p, 'keeps', 'keep')} accents apart from their letters, as macOS does.`,
    why: () => 'It looks the same, but Windows may show two characters, and a search for the name finds nothing.',
    fix: () => MENDED,
  },
  'doctor.windows': {
    what: (p) =>
      `${names(p)} ${verb(p, 'has', 'have')} a character, an ending or a reserved word that Windows refuses.`,
    why: () => 'When unpacked on Windows, such files fail, are skipped or get another name.',
    fix: () => `${MENDED} Refused characters are replaced by their full-width forms.`,
  },
  'doctor.invisible': {
    what: (p) =>
      `${names(p)} ${verb(p, 'has', 'have')} characters that cannot be seen, or that turn the direction of text.`,
    why: () => 'The name that is shown may not be the real one, and the extension may be a disguise.',
    fix: () => `Ask the sender where these files come from. ${MENDED}`,
  },
  'doctor.path': {
    what: (p) =>
      `${names(p)} ${verb(p, 'is an absolute path, or has', 'are absolute paths, or have')} ".." or backslashes.`,
    why: () => 'Unpacked, the files may land in another folder, or have the folder in their names.',
    fix: () =>
      'In the copy they are inside its own folder. If it is ".." or an absolute path, ask the sender about it.',
  },
  'doctor.long': {
    what: (p) =>
      `${names(p)} ${verb(p, 'is', 'are')} too long: over ${p.longest} characters with the folders, or over 255 bytes (some 85 Chinese characters) in one step.`,
    why: () =>
      'Windows takes 259 characters in a whole path, and some systems 255 bytes in a name; what is longer is not unpacked.',
    fix: () => `${MENDED} Names are cut at the end and keep their extension.`,
  },
  'doctor.too-long': {
    what: (p) =>
      `${names(p)} ${verb(p, 'lies', 'lie')} so many folders deep that even cut it is over ${p.longest} characters.`,
    why: () => 'Windows takes 259 characters in a whole path; what is longer is not unpacked.',
    fix: () => 'Use fewer folders inside each other, and make the archive again.',
  },
  'doctor.collision': {
    what: (p) =>
      `${names(p)} ${verb(p, 'is', 'are')} the same as another, or ${verb(p, 'differs', 'differ')} only in capitals or spelling.`,
    why: () => 'When unpacked on Windows or macOS, one takes the place of the other.',
    fix: () => 'The copy has both, the later one numbered; check whether they are two versions of one material.',
  },
  'doctor.wrapped': {
    what: (p) => `All files are in the folder ${quotedName(p.folder)}, which lies in another folder of the same name.`,
    why: () => 'It takes one more click to open, and makes every path longer.',
    fix: () => 'The copy that --out writes is without the outer folder.',
  },
  'doctor.junk': {
    what: (p) =>
      `${files(p)} ${verb(p, 'does', 'do')} not belong to the materials; a system or a program left ${verb(p, 'it', 'them')} behind.`,
    why: () =>
      'Recipients take "__MACOSX" of macOS, "Thumbs.db" of Windows or what office programs put aside for materials that do not open.',
    fix: () =>
      'The copy that --out writes is without them; look through the list to be sure that no material is among them.',
  },
  'doctor.encrypted': {
    what: (p) => `${files(p)} ${verb(p, 'has', 'have')} a password.`,
    why: () => 'Without it the content cannot be read, so the copy cannot have it.',
    fix: () => 'Ask for an archive without a password.',
  },
  'doctor.damaged': {
    what: (p) =>
      `${files(p)} ${verb(p, 'is', 'are')} damaged, or not what the archive says of ${verb(p, 'it', 'them')}.`,
    why: () => 'The content cannot be trusted, so it is not put into the copy.',
    fix: () => 'Download it again; if that does not help, ask the sender for it again.',
  },
  'doctor.method': {
    what: (p) => `${files(p)} ${verb(p, 'is', 'are')} compressed in an unusual way.`,
    why: () => 'Neither this tool nor Windows itself can unpack that, so the copy cannot have it.',
    fix: () => 'Ask for an archive with standard ZIP compression (Deflate).',
  },
  'doctor.link': {
    what: (p) => `${files(p)} ${verb(p, 'is a link, not a file', 'are links, not files')}.`,
    why: () => "A link leads to a place on its maker's computer; nobody else can open it, and the copy cannot have it.",
    fix: () => 'Ask for an archive with the file itself in place of the link.',
  },
  'doctor.empty-files': {
    what: (p) => `${files(p)} ${verb(p, 'is', 'are')} empty, without a single byte.`,
    why: () => 'Usually a copy or a download of the sender did not finish; nobody can open it.',
    fix: () => 'Ask the sender to look at the original and to send the archive again; the copy keeps it as it is.',
  },
  'doctor.empty-folders': {
    what: (p) => `${some(p, 'folder', 'folders')} ${verb(p, 'is', 'are')} empty.`,
    why: () => 'A material may have been forgotten, and the copy has no empty folders.',
    fix: () => 'Ask the sender whether a file is missing.',
  },
  'doctor.nested': {
    what: (p) => `${files(p)} ${verb(p, 'is an archive itself', 'are archives themselves')}.`,
    why: () =>
      'What is inside was not looked at, and its names may be gibberish as well; nor does every jury unpack twice.',
    fix: () => 'Put the files in it beside the others, or run "dossier doctor" on it too.',
  },
  'doctor.programs': {
    what: (p) => `${files(p)} ${verb(p, 'is a program or script', 'are programs or scripts')}.`,
    why: () => 'Many mail servers refuse the whole archive for it, and opening it may do harm.',
    fix: () => 'Ask the sender about it; if it is not one of the materials, ask for an archive without it.',
  },
  'doctor.macros': {
    what: (p) => `${files(p)} can hold macros.`,
    why: () => 'Many mail servers and offices block files with macros.',
    fix: () => 'Ask for it in a format without macros (docx, xlsx, pptx).',
  },
};
