import { foldedName } from '../../archive/zip-name.ts';

/** A name that must not enter a bundle: it could land outside the folder or collide with another entry. */
export class UnsafeEntryNameError extends Error {
  override readonly name = 'UnsafeEntryNameError';
  readonly entryName: string;
  readonly reason: string;

  constructor(entryName: string, reason: string) {
    super(`entry name ${JSON.stringify(entryName)}: ${reason}`);
    this.entryName = entryName;
    this.reason = reason;
  }
}

const MAX_NAME_BYTES = 0xffff;

/** Why `name` can't be an entry of a bundle, or undefined when it can. Names are files: relative, `/`-separated, NFC. */
function nameFault(name: string): string | undefined {
  if (name.length === 0) return 'is empty';
  if (name.includes('\\')) return 'has a backslash';
  if (name.startsWith('/')) return 'is absolute';
  // The archiver would silently cut `word:` off the front, and Windows reads it as a drive.
  if (/^\w+:/.test(name)) return 'begins with a drive or scheme';
  if (/[\u0000-\u001f\u007f]/.test(name)) return 'has a control character';
  if (name !== name.normalize('NFC')) return 'is not in Unicode form NFC';
  if (/\p{Surrogate}/u.test(name)) return 'has half a surrogate pair';
  const parts = name.split('/');
  if (parts.includes('..') || parts.includes('.')) return 'has a "." or ".." segment';
  if (parts.includes('')) return 'has an empty segment';
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return 'is longer than 65,535 bytes';
  return undefined;
}

/** Admits the names of one archive one by one. */
export class NameRegister {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  /** Throws UnsafeEntryNameError when the name is unsafe, already taken, or uses a file as a folder. */
  admit(name: string): void {
    const fault = nameFault(name);
    if (fault !== undefined) throw new UnsafeEntryNameError(name, fault);
    const key = foldedName(name);
    const other = this.#files.get(key) ?? this.#folders.get(key);
    if (other !== undefined) throw new UnsafeEntryNameError(name, `collides with ${JSON.stringify(other)}`);
    for (let cut = key.lastIndexOf('/'); cut > 0; cut = key.lastIndexOf('/', cut - 1)) {
      const folder = key.slice(0, cut);
      const file = this.#files.get(folder);
      if (file !== undefined) throw new UnsafeEntryNameError(name, `uses the file ${JSON.stringify(file)} as a folder`);
      this.#folders.set(folder, name);
    }
    this.#files.set(key, name);
  }
}
