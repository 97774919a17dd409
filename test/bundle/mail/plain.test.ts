import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { writePlainMail } from '../../../src/bundle/mail/plain.ts';
import type { JsonPack } from '../../../src/report/contract.ts';
import { dossierInside } from '../../cli/here.ts';
import { copyOf, jsonOf, READY } from '../../cli/run.ts';

test('a mail as text says what its draft says, as Notepad reads it', async () => {
  const cwd = copyOf('wiotc-cases-2025');
  const ran = await dossierInside(['pack', '--as-of', READY['wiotc-cases-2025'], '--format', 'json'], { cwd });
  const [mail] = jsonOf<JsonPack>(ran).mail;
  const bytes = readFileSync(join(cwd, mail?.text ?? ''));
  const text = bytes.toString('utf8');
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(text).not.toMatch(/[^\r]\n/);
  const draft = await PostalMime.parse(readFileSync(join(cwd, mail?.path ?? '')));
  const body = (draft.text ?? '').trimEnd().replaceAll(/\r?\n/g, '\r\n');
  expect(text.trimEnd()).toBe(
    [
      '\ufeff收件人 To: 365@wiotc.org',
      `主题 Subject: ${draft.subject}`,
      `附件 Attachment: ${draft.attachments[0]?.filename}`,
      '',
      '正文 Text:',
      '',
      body,
    ].join('\r\n'),
  );
});

test('copies are named; a mail without attachments has no line for them', () => {
  const mail = {
    to: ['a@example.org', 'b@example.org'],
    cc: ['c@example.org'],
    subject: 's',
    text: 't',
    attachments: [],
  };
  expect(new TextDecoder().decode(writePlainMail(mail))).toBe(
    '收件人 To: a@example.org, b@example.org\r\n抄送 Cc: c@example.org\r\n主题 Subject: s\r\n\r\n正文 Text:\r\n\r\nt',
  );
});
