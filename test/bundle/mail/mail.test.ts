import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type MailDraft, writeMail } from '../../../src/bundle/mail/mail.ts';
import { FileChangedError } from '../../../src/bundle/writers/sources.ts';
import { collector, fileOf, has, noise, onTwoDays, runOn } from '../writers/support.ts';

const NAME = '示例市_智慧城市大奖申报材料_Example-City_Smart-City-Awards_2025_𠮷.zip';
const DATA = noise(300_001);
const TEXT = '尊敬的组委会：\n\n附件为示例市的申报材料。\nPlease find our submission attached.\n';

function draft(change: Partial<MailDraft> = {}): MailDraft {
  return {
    from: { name: '示例市大数据局', address: 'apply@example.org' },
    to: ['awards@example.com', 'second@example.com'],
    cc: ['copy@example.net'],
    subject: '【参评】示例市—智慧城市大奖申报材料（出行大奖）Example City submission',
    text: TEXT,
    attachments: [{ name: NAME, contentType: 'application/zip', ...fileOf(DATA) }],
    seed: 'a1b2',
    ...change,
  };
}

async function written(mail: MailDraft): Promise<Buffer> {
  const { sink, bytes } = collector();
  const said = await writeMail(mail, sink);
  expect(said).toEqual({ bytes: bytes().length, sha256: createHash('sha256').update(bytes()).digest('hex') });
  return bytes();
}

function headers(mail: Buffer): string {
  return mail.toString('latin1').split('\r\n\r\n')[0] ?? '';
}

describe('writeMail', () => {
  it('gives the same bytes on any day and in any zone', async () => {
    const [one, two] = await onTwoDays(() => written(draft()));
    expect(one.equals(two)).toBe(true);
    expect((await written(draft({ seed: 'c3d4' }))).equals(one)).toBe(false);
  });

  it('is a draft without a date', async () => {
    const text = headers(await written(draft()));
    expect(text).toMatch(/^X-Unsent: 1$/m);
    expect(text).not.toMatch(/^Date:/m);
    expect(text).toMatch(/^Message-ID: <[0-9a-f]{32}@dossier\.invalid>$/m);
    expect(text).toMatch(/^To: awards@example\.com, second@example\.com$/m);
    expect(text).toMatch(/^Cc: copy@example\.net$/m);
  });

  it('names the attachment in both ways that mail programs read', async () => {
    const mail = (await written(draft())).toString('latin1');
    const part = mail.slice(mail.indexOf('application/zip') - 20).split('\r\n\r\n')[0] ?? '';
    expect(part).toMatch(/name="=\?UTF-8\?B\?/);
    expect(part).toMatch(/filename\*0\*=utf-8''%E7%A4%BA/);
  });

  it('keeps line breaks out of the headers', async () => {
    const text = headers(
      await written(
        draft({
          subject: 'a\r\nBcc: evil@example.com\r\n\r\nbody',
          from: { name: 'x\nX-Evil: 1', address: 'a@example.org\r\nX-Evil: 2' },
          to: ['b@example.org\r\nX-Evil: 3'],
          attachments: [
            {
              name: 'x\r\nX-Evil: 4.zip',
              contentType: 'application/zip\r\nX-Evil: 5',
              ...fileOf(DATA.subarray(0, 10)),
            },
          ],
        }),
      ),
    );
    expect(text).not.toMatch(/^(bcc|x-evil|body)/im);
  });

  it('shows only the last segment of an attachment name', async () => {
    const attachment = {
      name: '/home/someone/out\\a.zip',
      contentType: 'application/zip',
      ...fileOf(DATA.subarray(0, 9)),
    };
    const mail = (await written(draft({ attachments: [attachment] }))).toString('latin1');
    expect(mail).toContain('filename=a.zip');
    expect(mail).not.toContain('someone');
  });

  it('rejects a changed file and what reading throws, and closes the file', async () => {
    const changed = { name: 'a.zip', contentType: 'application/zip', ...fileOf(DATA, 7) };
    await expect(writeMail(draft({ attachments: [changed] }), collector().sink)).rejects.toBeInstanceOf(
      FileChangedError,
    );
    let closed = 0;
    const broken = {
      name: 'a.zip',
      contentType: 'application/zip',
      bytes: 9,
      open: () => ({
        size: 9,
        read: (): Uint8Array => {
          throw new Error('EIO');
        },
        close: () => {
          closed += 1;
        },
      }),
    };
    await expect(writeMail(draft({ attachments: [broken] }), collector().sink)).rejects.toThrow('EIO');
    expect(closed).toBe(1);
  });

  it('is understood by a second parser, postal-mime', async () => {
    const seen = await PostalMime.parse(await written(draft()));
    expect(seen.subject).toBe(draft().subject);
    expect(seen.from).toMatchObject({ name: '示例市大数据局', address: 'apply@example.org' });
    expect(seen.to?.map(({ address }) => address)).toEqual(draft().to);
    expect(seen.text?.replaceAll('\r\n', '\n')).toBe(TEXT);
    expect(seen.attachments).toHaveLength(1);
    const [file] = seen.attachments;
    expect(file).toMatchObject({ filename: NAME, mimeType: 'application/zip', disposition: 'attachment' });
    expect(Buffer.from(file?.content as ArrayBuffer).equals(DATA)).toBe(true);
  });

  it('each way of naming the attachment is enough by itself, for old mail programs and new ones', async () => {
    const mail = (await written(draft())).toString('latin1');
    const onlyOld = mail.replace(/;\r\n filename\*[^\r]*/g, '');
    const onlyNew = mail.replace(/;\r\n? ?name="=\?[\s\S]*?"(?=\r\n)/, '');
    for (const text of [onlyOld, onlyNew]) {
      expect(text.length).toBeLessThan(mail.length);
      const seen = await PostalMime.parse(Buffer.from(text, 'latin1'));
      expect(seen.attachments[0]?.filename).toBe(NAME);
    }
  });

  it.skipIf(!has('python3', '--version'))("is understood by Python's parser (skipped without python3)", async () => {
    const script = [
      'import sys, json, hashlib, email',
      'from email import policy',
      'm = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=policy.default)',
      'a = list(m.iter_attachments())[0]',
      'print(json.dumps({"subject": m["subject"], "from": m["from"], "to": m["to"], "cc": m["cc"], "name": a.get_filename(),',
      '  "type": a.get_content_type(), "text": m.get_body().get_content(),',
      '  "param": str(email.header.make_header(email.header.decode_header(a.get_param("name") or ""))),',
      '  "sha256": hashlib.sha256(a.get_content()).hexdigest(), "defects": len(m.defects)}))',
    ].join('\n');
    const seen = JSON.parse(runOn(await written(draft()), 'a.eml', 'python3', (path) => ['-c', script, path]));
    expect(seen).toMatchObject({
      subject: draft().subject,
      from: '示例市大数据局 <apply@example.org>',
      to: 'awards@example.com, second@example.com',
      cc: 'copy@example.net',
      name: NAME,
      type: 'application/zip',
      sha256: createHash('sha256').update(DATA).digest('hex'),
      defects: 0,
    });
    expect(seen.text.replaceAll('\r\n', '\n')).toBe(TEXT);
  });
});
