import type { Writable } from 'node:stream';
import type { Langs } from '../base/language.ts';
import type { Files } from '../base/world.ts';
import type { Engines } from '../facts/engines.ts';
import type { PackData } from '../programs/assemble.ts';
import type { LoadedProgram } from '../programs/load.ts';

/** Writing to disk. Every method throws a {@link WriteError} where the system refuses. */
export interface Disk {
  makeFolder(path: string): void;
  /** A folder for work in progress: unless renamed or removed, it is gone when the user interrupts. */
  makeScratchFolder(path: string): void;
  /** Into a new file; one that is there already, or a link, is never written to. */
  writeFile(path: string, data: Uint8Array | string): void;
  /** A stream into a new file; the file is on disk when the stream has closed. */
  createFile(path: string): Writable;
  /** A file that takes the place of another may be read by the same people. */
  rename(from: string, to: string): void;
  /** Removes a file or a folder with all that is in it; nothing there is no fault. */
  remove(path: string): void;
}

/** The disk is full, read-only or otherwise refuses to write. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly code: string;
  readonly path: string;
  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
    this.path = path;
  }
}

/** What the tool keeps between its runs on this machine; losing it does no harm, and neither method ever throws. */
export interface Memory {
  recall(key: string): string | undefined;
  remember(key: string, text: string): void;
}

/** What the terminal is like. */
export interface Terminal {
  readonly columns: number;
  readonly colors: boolean;
  /** A person sits at it and can answer questions. */
  readonly interactive: boolean;
}

/** The packs that come with the tool. */
export interface BuiltinPacks {
  readonly ids: readonly string[];
  readonly load: (id: string) => Promise<LoadedProgram>;
  /** A pack's data, for laying another over it and for comparing. */
  readonly read: (id: string) => Promise<PackData>;
}

/** One of the answers that a question offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The letter that stands for it; where every choice has one, the letter is typed and none is chosen beforehand. */
  readonly key?: string;
}

/** Asking the person at the terminal. Breaking off rejects with an error named `ExitPromptError`. */
export interface Asker {
  /** The value chosen from a list: a long one is searched by typing. `note`: a line below the question while it is open. */
  choose(question: string, choices: readonly Choice[], note?: string): Promise<string>;
  /** A line of text; empty where the person leaves it for later and nothing stands for it. */
  text(question: string, check?: (answer: string) => string | true, byDefault?: string, note?: string): Promise<string>;
  confirm(question: string, byDefault: boolean): Promise<boolean>;
}

/** What is watched. */
export interface Watched {
  /** With all that lies below them; absolute. */
  readonly folders: readonly string[];
  /** What is looked at now and then besides, because not every disk tells of changes. */
  readonly files: readonly string[];
}

/** Watching that goes on. */
export interface Watching {
  /** From then on nothing is missed. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** This run among others of this tool. */
export interface Run {
  /** Letters, digits and hyphens; no other run on any machine has the same at this time. */
  readonly id: string;
  /** Whether the run of that id is known to have ended; one on another machine never is. */
  readonly hasEnded: (id: string) => boolean;
}

/** Everything outside: the only way in which commands reach disk, clock, terminal and engines. */
export interface World {
  readonly files: Files;
  readonly disk: Disk;
  readonly engines: Engines;
  readonly memory: Memory;
  readonly packs: BuiltinPacks;
  readonly terminal: Terminal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The user's locale as the system names it, such as `zh_CN.UTF-8`; empty where it names none. */
  readonly locale: string;
  /** The time zone of the machine (IANA name). */
  readonly zone: () => string;
  readonly version: string;
  readonly run: Run;
  /** Tells of changes until it is closed; `watched` is asked again, because a pack may come to it. */
  readonly watch: (watched: () => Watched, changed: () => void) => Promise<Watching>;
  /** Shows a text on a screen that was cleared; absent where stdout is no terminal. */
  readonly screen?: ((text: string) => void) | undefined;
  /** Questions to the person at the terminal; only where it is interactive. */
  readonly ask: (langs: Langs) => Asker;
  /** A file that comes with the tool, such as a font. */
  readonly asset: (name: AssetName) => Promise<Uint8Array>;
  /** SHA-256 of a file, hexadecimal, read in pieces; `onBytes` hears of each. */
  readonly sha256: (path: string, onBytes?: (bytes: number) => void) => Promise<string>;
  /** Writes what comes into a new file. */
  readonly copy: (chunks: AsyncIterable<Uint8Array>, path: string) => Promise<void>;
  /** Makes a new empty folder that nobody else uses; the caller removes it. */
  readonly temporaryFolder: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Writes the one line of the terminal that changes, or clears it (empty text); absent where stderr is no terminal. */
  readonly live?: ((line: string) => void) | undefined;
}

export type AssetName = 'font-regular' | 'font-bold' | 'font-rare-hk' | 'font-rare-jp';
