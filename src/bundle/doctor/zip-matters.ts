import { CODE_PAGES } from '../../archive/code-pages.ts';
import type { NameEncoding, ZipEntry } from '../../archive/zip-entry.ts';
import { extensionOf } from '../../base/paths.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import { unruled } from '../../findings/draft.ts';
import type { Finding } from '../../findings/finding.ts';
import type { NameChange } from '../safe-path.ts';
import { explainFault } from '../verify.ts';
import type { Diagnosis, Lack, SoundFile } from './diagnosis.ts';

const NESTED = new Set('zip zipx rar 7z tar gz tgz bz2 xz'.split(' '));
const PROGRAMS = new Set(
  'exe msi com scr pif bat cmd ps1 vbs vbe js jse wsf hta lnk reg dll jar app apk dmg pkg sh'.split(' '),
);
const MACROS = new Set('docm dotm xlsm xltm xlam pptm potm ppsm'.split(' '));

interface Files {
  readonly count: number;
  readonly name: string;
}

/** How many there are and what the first is called; undefined where there are none. */
function filesOf(names: readonly string[]): Files | undefined {
  const [name] = names;
  return name === undefined ? undefined : { count: names.length, name };
}

const MENDED: readonly (readonly [NameChange, (files: Files) => Message])[] = [
  ['decomposed', (files) => message('doctor.decomposed', files)],
  ['windows', (files) => message('doctor.windows', files)],
  ['invisible', (files) => message('doctor.invisible', files)],
  ['path', (files) => message('doctor.path', files)],
  ['collision', (files) => message('doctor.collision', files)],
];

const LACKING: Readonly<Record<Lack, (files: Files) => Message>> = {
  encrypted: (files) => message('doctor.encrypted', files),
  damaged: (files) => message('doctor.damaged', files),
  method: (files) => message('doctor.method', files),
  link: (files) => message('doctor.link', files),
};

/** What a diagnosis finds: each kind of fault once, with the number of files and the name of the first. */
export function mattersOf(diagnosis: Diagnosis): Finding[] {
  const said = diagnosis.wall.length > 0 ? diagnosis.wall.map(explainFault) : matters(diagnosis);
  return said.map((what) => unruled({ message: what }, undefined));
}

function matters(diagnosis: Diagnosis): Message[] {
  const { files, lacking, junk, emptyFolders } = diagnosis;
  const said: Message[] = [];
  const say = (names: readonly string[], make: (files: Files) => Message): void => {
    const found = filesOf(names);
    if (found !== undefined) said.push(make(found));
  };
  for (const lack of Object.keys(LACKING) as Lack[]) {
    say(
      lacking.filter((one) => one.lack === lack).map(({ entry }) => entry.name),
      LACKING[lack],
    );
  }
  said.push(...encodingMatters(files.map(({ entry }) => entry)));
  const changed = (change: NameChange): SoundFile[] => files.filter(({ changes }) => changes.has(change));
  for (const [change, make] of MENDED)
    say(
      changed(change).map(({ entry }) => entry.name),
      make,
    );
  said.push(...lengthMatters(diagnosis));
  const [wrapped] = changed('wrapped');
  if (wrapped !== undefined) said.push(message('doctor.wrapped', { folder: wrapped.name.split('/')[0] ?? '' }));
  say(
    junk.map(({ entry }) => entry.name),
    (found) => message('doctor.junk', found),
  );
  say(
    files.filter(({ entry }) => entry.bytes === 0).map(({ name }) => name),
    (found) => message('doctor.empty-files', found),
  );
  say(emptyFolders, (found) => message('doctor.empty-folders', found));
  const ofKind = (extensions: ReadonlySet<string>): string[] =>
    files.map(({ name }) => name).filter((name) => extensions.has(extensionOf(name)));
  say(ofKind(NESTED), (found) => message('doctor.nested', found));
  say(ofKind(PROGRAMS), (found) => message('doctor.programs', found));
  say(ofKind(MACROS), (found) => message('doctor.macros', found));
  return said;
}

/** Names that don't say how they are to be read, by what they were taken for. */
function encodingMatters(entries: readonly ZipEntry[]): Message[] {
  const taken = (wanted: readonly NameEncoding[]): Files | undefined =>
    filesOf(entries.filter(({ nameEncoding }) => wanted.includes(nameEncoding)).map(({ name }) => name));
  const [unmarked, unknown] = [taken(['utf-8-unflagged', 'unicode-path']), taken(['unknown'])];
  return [
    ...(unknown === undefined ? [] : [message('doctor.undecodable', unknown)]),
    ...CODE_PAGES.flatMap((encoding) => {
      const files = taken([encoding]);
      return files === undefined ? [] : [message('doctor.code-page', { ...files, encoding })];
    }),
    ...(unmarked === undefined ? [] : [message('doctor.unmarked', unmarked)]),
  ];
}

/** Paths that are cut, and those that stay too long however much is cut. */
function lengthMatters({ files, longest }: Diagnosis): Message[] {
  const fits = ({ name }: SoundFile): boolean => name.length <= longest;
  const cut = files.filter((file) => file.changes.has('long') && fits(file));
  const mended = filesOf(cut.map(({ entry }) => entry.name));
  const tooLong = filesOf(files.filter((file) => !fits(file)).map(({ entry }) => entry.name));
  return [
    ...(mended === undefined ? [] : [message('doctor.long', { ...mended, longest })]),
    ...(tooLong === undefined ? [] : [message('doctor.too-long', { ...tooLong, longest })]),
  ];
}
