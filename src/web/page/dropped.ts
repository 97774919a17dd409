import type { Dropped } from '../messages.ts';

/** What was dropped, with everything in the folders among it. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped[]> {
  // All entries have to be taken before the first wait: after it the browser forgets them.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const [only, ...others] = entries;
  // Of one folder the name doesn't matter: what is in it is what was meant.
  if (only?.isDirectory && others.length === 0) return within(only, only.fullPath.length + 1);
  return (await Promise.all(entries.map((entry) => within(entry, 1)))).flat();
}

/** What was chosen with a button, without the name of the one folder that was chosen. */
export function chosenFiles(list: FileList): Dropped[] {
  return [...list].map((file) => {
    const path = file.webkitRelativePath;
    return { path: path === '' ? file.name : path.slice(path.indexOf('/') + 1), file };
  });
}

/** The files in an entry; `from`: how many characters of their paths are left out. */
async function within(entry: FileSystemEntry, from: number): Promise<Dropped[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.slice(from), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: Dropped[] = [];
  // A reader gives a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await within(one, from)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
