import type { Bilingual, Lang } from '../base/language.ts';
import { showBytes } from '../base/sizes.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import type { BundleIndex } from './writers/index-model.ts';

/** Subject and body of the mail that brings a bundle; both languages, Chinese first. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** What a mail is written about. */
export interface MailSubject {
  readonly program: Program;
  readonly manifest: Manifest;
  readonly index: BundleIndex;
  readonly zipName: string;
  readonly zipBytes: number;
  readonly zipSha256: string;
}

/** Writes the mail by the program's subject template, with the list of the files. */
export function writeMailText(about: MailSubject): MailText {
  const { program } = about;
  const subject = `${fill(program.delivery.subject.zh, about, 'zh')} | ${fill(program.delivery.subject.en, about, 'en')}`;
  return {
    subject,
    text: `${body(about, 'zh')}\n\n----------------------------------------\n\n${body(about, 'en')}\n`,
  };
}

/** Puts values into a template: `{applicant.zh}`, `{category.en}`, `{program.zh}`, `{edition}`. */
function fill(template: string, { program, index }: MailSubject, lang: Lang): string {
  const values: Readonly<Record<string, Bilingual | undefined>> = {
    applicant: index.applicant,
    program: index.program,
    category: index.category ?? { zh: '', en: '' },
  };
  return template
    .replaceAll('{edition}', program.edition)
    .replace(/\{(\w+)(?:\.(zh|en))?\}/g, (_, name: string, own?: Lang) => values[name]?.[own ?? lang] ?? '')
    .trim();
}

function body(about: MailSubject, lang: Lang): string {
  const { index, manifest, zipName, zipBytes, zipSha256 } = about;
  const rows = index.rows.map(
    (row) => `  ${row.number}  ${row.title[lang]}  ${row.entryName}  ${showBytes(row.bytes)}`,
  );
  const contact = [manifest.contact.name[lang], manifest.contact.email].filter((part) => part !== undefined).join('  ');
  const size = showBytes(zipBytes);
  if (lang === 'zh') {
    const what = `${index.program.zh}${index.category ? `“${index.category.zh}”` : ''}`;
    return [
      '您好：',
      '',
      `现报送${index.applicant.zh}申报${what}的材料，请查收。`,
      '',
      `附件：${zipName}（${size}）`,
      `SHA-256：${zipSha256}`,
      '',
      `材料清单（共 ${rows.length} 份）：`,
      ...rows,
      '',
      '解压后请先看“00_目录_Index.pdf”；各文件的校验值见 SHA256SUMS.txt。',
      '',
      `联系人：${contact}`,
      index.applicant.zh,
    ].join('\n');
  }
  return [
    'To whom it may concern,',
    '',
    `Please find attached the submission of ${index.applicant.en} for the ${index.program.en}${index.category ? `, category ${index.category.en}` : ''}.`,
    '',
    `Attachment: ${zipName} (${size})`,
    `SHA-256: ${zipSha256}`,
    '',
    `Materials (${rows.length}):`,
    ...rows,
    '',
    'After unpacking, please begin with “00_目录_Index.pdf”; the checksum of each file is in SHA256SUMS.txt.',
    '',
    `Contact: ${contact}`,
    index.applicant.en,
  ].join('\n');
}
