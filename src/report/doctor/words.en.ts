import type { DoctorWords } from './words.ts';

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

/** The words of a zip's diagnosis. */
export const doctorWordsEn: DoctorWords = {
  header: (file, count, bytes) => `${file}: ${files(count)}, ${bytes}`,
  encoding: {
    gbk: 'GBK (Windows in simplified Chinese)',
    big5: 'Big5 (Windows in traditional Chinese)',
    'shift-jis': 'Shift_JIS (Windows in Japanese)',
    cp437: 'code page 437 (Windows in English)',
    'utf-8': 'UTF-8',
  },
  read: (encoding, chosen) =>
    chosen
      ? `Names that do not say how they are encoded were read as asked, in ${encoding}.`
      : `Names that do not say how they are encoded seem to be in ${encoding}, judging by all of them.`,
  couldBe: (option, encoding, example) => `If that is wrong, try --names ${option}, that is ${encoding}: ${example}`,
  looks: 'The file names on each system',
  sameEverywhere: 'The file names show rightly on every system.',
  system: {
    'windows-zh': 'Windows, Chinese',
    'windows-en': 'Windows, English',
    macos: 'macOS',
    linux: 'Linux (unzip)',
  },
  right: (count) => `${count} right`,
  wrong: (count) => `${count} garbled`,
  examples: (shown, all) =>
    shown === all ? 'Garbled names:' : `${all} names are garbled somewhere; here are ${shown}:`,
  garbled: '(gibberish)',
  renamed: (count) => `${files(count)} with another name in the copy`,
  composed: 'accents joined to their letters',
  leftOut: (count) => `${files(count)} left out of the copy`,
  junk: {
    macos: 'left by macOS',
    windows: 'left by Windows',
    'office-lock': 'lock file of an office program',
    'office-temporary': 'temporary file of an office program',
    editor: 'backup or temporary file of an editor',
    hidden: 'another hidden file',
  },
  lacking: (count) => `${files(count)} that the copy cannot have`,
  lack: { encrypted: 'has a password', damaged: 'damaged', method: 'unusual compression', link: 'a link' },
  more: (count) => `… and ${count} more; --format json lists them all.`,
  sound: 'Verdict: there is nothing to repair.',
  repairable: 'Verdict: it can be repaired. Run this for a clean copy; the archive itself stays as it is.',
  unreadable: 'Verdict: this archive cannot be read safely, and nothing of it was repaired.',
  wouldLack: (count) =>
    `Verdict: it can be repaired in part; the copy will lack ${files(count)}. Run this for the others; the archive itself stays as it is.`,
  namesLack:
    'Verdict: all files can be read, but not all names can be put right. Run this for a copy; the archive itself stays as it is.',
  nothingLeft: 'Verdict: there is not one file that a copy could have, so nothing can be repaired.',
  copied: (count, bytes) =>
    `A clean copy was written: ${files(count)}, ${bytes}. It was read back, and the content of every file is that of the original.`,
  copiedInPart: (count, lacking) =>
    `The copy is not complete: it has ${files(count)}, each as in the original, and lacks ${files(lacking)}, listed above.`,
  copiedBadNames: 'Some names could not be put right, as said above.',
  notCopied: 'No copy was written.',
};
