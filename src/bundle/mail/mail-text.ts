import type { Lang } from '../../base/language.ts';
import { showBytes } from '../../base/sizes.ts';
import type { CloudLink, Manifest } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import { waysToSum } from '../check-sums.ts';
import type { BundleIndex } from '../writers/index-model.ts';
import { mailWordsEn } from './mail-words.en.ts';
import type { MailedZip, MailWords } from './mail-words.ts';
import { mailWordsZh } from './mail-words.zh.ts';
import { mailSubject } from './subject.ts';

/** Subject and body of a mail; both languages, Chinese first. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** How the bundle reaches its reader: in one message, in several, or from a page. */
export type MailBy =
  | { readonly kind: 'attached'; readonly zip: MailedZip }
  /** This is the message `number` of all, counted from 1. */
  | { readonly kind: 'part'; readonly number: number; readonly all: readonly MailedZip[] }
  | { readonly kind: 'linked'; readonly zip: MailedZip; readonly link: CloudLink };

/** What a mail is written about. */
export interface MailSubject {
  readonly program: Program;
  readonly manifest: Manifest;
  readonly index: BundleIndex;
  /** Names of what to begin with and of the checksum list. */
  readonly files: { readonly index: string; readonly sums: string };
  readonly by: MailBy;
}

const WORDS: Record<Lang, MailWords> = { zh: mailWordsZh, en: mailWordsEn };

/** Writes a mail by the program's subject template; several say in their subjects which of how many they are. */
export function writeMailText(about: MailSubject): MailText {
  const { program, manifest, by } = about;
  const count = by.kind === 'part' ? `[${by.number}/${by.all.length}] ` : '';
  return {
    subject: count + mailSubject(program, manifest),
    text: `${body(about, 'zh')}\n\n----------------------------------------\n\n${body(about, 'en')}\n`,
  };
}

function body(about: MailSubject, lang: Lang): string {
  const { index, manifest, files, by } = about;
  const words = WORDS[lang];
  const rows = index.rows.map(
    (row) => `  ${row.number}  ${row.title[lang]}  ${row.entryName}  ${showBytes(row.bytes)}`,
  );
  const contact = [manifest.contact.name[lang], manifest.contact.email].filter((part) => part !== undefined).join('  ');
  const sample = by.kind === 'part' ? by.all[by.number - 1] : by.zip;
  return [
    words.greeting,
    '',
    words.sent(index.applicant[lang], index.program[lang], index.category?.[lang]),
    '',
    ...delivery(by, words),
    '',
    words.materials(rows.length),
    ...rows,
    '',
    words.beginWith(files.index),
    words.checkAll(files.sums),
    words.check,
    ...waysToSum(sample?.name ?? '').map(({ system, command }) => `  ${system[lang]}: ${command}`),
    '',
    words.contact(contact),
    index.applicant[lang],
  ].join('\n');
}

function delivery(by: MailBy, words: MailWords): string[] {
  const sum = ({ sha256 }: MailedZip): string => `SHA-256: ${sha256}`;
  if (by.kind === 'attached') return [words.attached(by.zip.name, showBytes(by.zip.bytes)), sum(by.zip)];
  if (by.kind === 'linked') {
    const { zip, link } = by;
    return [
      words.linked(zip.name, showBytes(zip.bytes)),
      `  ${link.url}`,
      ...(link.code === undefined ? [] : [words.code(link.code)]),
      ...(link.until === undefined ? [] : [words.until(link.until)]),
      sum(zip),
    ];
  }
  const { number, all } = by;
  const [own] = all.slice(number - 1, number);
  return [
    words.isPart(number, all.length),
    ...(own === undefined ? [] : [words.attached(own.name, showBytes(own.bytes))]),
    '',
    words.parts(all.length),
    ...all.flatMap((zip, at) => [words.part(at + 1, all.length, zip.name, showBytes(zip.bytes)), `       ${sum(zip)}`]),
    words.putTogether,
  ];
}
