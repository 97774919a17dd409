/** What a mail says, for people whose mail opens no `.eml` and who copy it piece by piece. */
export interface PlainMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Names of files. */
  readonly attachments: readonly string[];
}

/** A mail as text in both languages, as Windows' Notepad of any year reads it: UTF-8 with a mark, lines ended by CR LF. */
export function writePlainMail({ to, cc, subject, text, attachments }: PlainMail): Uint8Array {
  const lines = [
    `收件人 To: ${to.join(', ')}`,
    ...(cc.length > 0 ? [`抄送 Cc: ${cc.join(', ')}`] : []),
    `主题 Subject: ${subject}`,
    ...(attachments.length > 0 ? [`附件 Attachment: ${attachments.join(', ')}`] : []),
    '',
    '正文 Text:',
    '',
    ...text.split(/\r\n?|\n/),
  ];
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}`);
}
