import type { Bilingual } from '../base/language.ts';

/** A way to check SHA-256 sums that a system brings along. */
export interface CheckingWay {
  readonly system: Bilingual;
  readonly command: string;
}

const WINDOWS: Bilingual = { zh: 'Windows 命令提示符', en: 'Windows, command prompt' };
const POWERSHELL: Bilingual = { zh: 'Windows PowerShell', en: 'Windows PowerShell' };
const MAC: Bilingual = { zh: 'macOS 终端', en: 'macOS, Terminal' };
const LINUX: Bilingual = { zh: 'Linux', en: 'Linux' };

/** A name as one word of a Unix shell. */
const inShell = (name: string): string => `'${name.replaceAll("'", `'\\''`)}'`;

/** How to show the SHA-256 of one file, run in its folder; the sum is then compared by eye. */
export const waysToSum = (file: string): readonly CheckingWay[] => [
  { system: WINDOWS, command: `certutil -hashfile "${file}" SHA256` },
  { system: POWERSHELL, command: `(Get-FileHash -LiteralPath '${file.replaceAll("'", "''")}').Hash` },
  { system: MAC, command: `shasum -a 256 ${inShell(file)}` },
  { system: LINUX, command: `sha256sum ${inShell(file)}` },
];

/** How to check every file of a checksum list, run in the folder in which it lies. Windows has no single command for that. No command has two spaces in a row: a PDF folds them. */
export const waysToCheck = (list: string): readonly CheckingWay[] => [
  {
    system: POWERSHELL,
    command: `Get-Content ${list} -Encoding UTF8 | ForEach-Object { $sum, $name = $_ -split ' +', 2; if ((Get-FileHash -LiteralPath $name).Hash -eq $sum) { "OK $name" } else { "XX $name" } }`,
  },
  { system: MAC, command: `shasum -a 256 -c ${list}` },
  { system: LINUX, command: `sha256sum -c ${list}` },
];
