import { stemOf } from '../base/paths.ts';
import { windowsNameFaults } from '../base/windows-name.ts';

/** What was wrong with the name of a file, so that it got another one. */
export const NAME_CHANGES = [
  /** Absolute, leading out of its folder, or with backslashes between its steps. */
  'path',
  /** Controls, marks without width, and marks that turn the direction of text. */
  'invisible',
  /** Accents apart from their letters, as macOS keeps them. */
  'decomposed',
  /** Characters, endings or device names that Windows refuses. */
  'windows',
  /** Longer than a system takes. */
  'long',
  /** A folder around a folder of the same name. */
  'wrapped',
  /** The same as another one, for a disk that folds case. */
  'collision',
] as const;
export type NameChange = (typeof NAME_CHANGES)[number];

/** The longest name of one file or folder: ext4 takes 255 bytes, Windows and macOS as many UTF-16 units. */
const MAX_STEP_BYTES = 255;

/** UTF-16 units of an extension with its dot; what is longer is no extension, but a name with a dot in it. */
const MAX_EXTENSION = 17;

/** Windows takes no deeper path; a zip may say any. */
const MAX_STEPS = 64;

const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Full-width twins, which every system takes and people read alike. */
const TWINS: Readonly<Record<string, string>> = {
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};

/** A path that every system takes, as steps, with what had to change. */
export interface SafePath {
  readonly steps: readonly string[];
  readonly changes: ReadonlySet<NameChange>;
}

/** Makes a name from a zip a path inside a folder: NFC, nothing that Windows refuses, each step short enough. What is safe stays as it is. */
export function safePath(name: string): SafePath {
  const changes = new Set<NameChange>();
  const visible = name.replace(INVISIBLE, '');
  if (visible !== name) changes.add('invisible');
  const composed = visible.normalize('NFC');
  if (composed !== visible) changes.add('decomposed');
  const inside = composed
    .replace(/^[A-Za-z]:(?=[/\\])/, '')
    .split(/[/\\]/)
    .filter((step) => step !== '' && step !== '.' && step !== '..');
  if (inside.join('/') !== composed) changes.add('path');
  if (inside.length > MAX_STEPS) changes.add('long');
  const steps = (inside.length === 0 ? ['_'] : inside.slice(-MAX_STEPS)).map((step) => {
    const safe = safeStep(step);
    if (safe !== step) changes.add('windows');
    const short = cutStep(safe, Number.POSITIVE_INFINITY);
    if (short !== safe) changes.add('long');
    return short;
  });
  return { steps, changes };
}

function safeStep(step: string): string {
  const allowed = step.replace(/[:*?"<>|]/g, (char) => TWINS[char] ?? '_').replace(/[. ]+$/, '');
  if (allowed === '') return '_';
  return windowsNameFaults(allowed).includes('reserved') ? `_${allowed}` : allowed;
}

/** A step cut to at most `units` UTF-16 units and to what file systems take, `suffix` put in; its extension stays. */
export function cutStep(step: string, units: number, suffix = ''): string {
  const fits = (text: string): boolean => text.length <= units && Buffer.byteLength(text) <= MAX_STEP_BYTES;
  const extension = step.slice(stemOf(step).length);
  const end = extension.length > MAX_EXTENSION ? '' : extension;
  const stem = step.slice(0, step.length - end.length);
  if (fits(stem + suffix + end)) return stem + suffix + end;
  const chars = Array.from(stem);
  // A guess first: cutting one by one would take long where a name has 65,535 bytes.
  chars.length = Math.min(chars.length, MAX_STEP_BYTES);
  while (chars.length > 1 && !fits(chars.join('') + suffix + end)) chars.pop();
  const short = chars.join('').replace(/[\s.~#]+$/u, '');
  return (short === '' ? '_' : short) + suffix + end;
}
