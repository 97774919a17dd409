import { ASSUMED_LIMIT, MAIL_PROVIDERS, type MailProvider } from '../../src/bundle/mail/mail-limits.ts';

const inMillions = (bytes: number): string => `${bytes / 1_000_000} MB`;

/** docs/mail-limits.md: the providers whose limits are known, and where each was read. */
export function mailLimitsPage(): string {
  const assumed = inMillions(ASSUMED_LIMIT);
  const rows = Object.entries<MailProvider>(MAIL_PROVIDERS).map(([id, { name, bytes, domains, source, secondary }]) => {
    const who = name.zh === name.en ? name.zh : `${name.zh} / ${name.en}`;
    const by = secondary ? '转述 / second hand' : '官方页面 / its own page';
    return `| \`${id}\` | ${who} | ${inMillions(bytes)} | ${domains.join(', ') || '–'} | [${by}](${source}) |`;
  });
  return `# 邮件大小上限 / Limits of mail

\`dossier pack\` 按发件人和各收件人中最小的上限，决定材料包要不要分成几封邮件。上限按整封邮件（编码以后）计算，比附件本身大三分之一左右；
写的是“MB”而没有说明怎么算的，按 1,000,000 字节计，宁小勿大。不认识的收件地址按 ${assumed} 计，这是本工具的假定，不是谁的规定。
下表 2026 年 11 月查得，各家随时会改，单位邮箱常有自己的设置：知道准确上限的，请用 \`--mail-limit 20MB\` 写明。

\`dossier pack\` takes the smallest limit of the sender and of all recipients to decide whether a bundle needs several mails. A limit is for the
whole message as it is sent, which is about a third more than its attachments. Where “MB” is written without saying which, it is taken as
1,000,000 bytes, the smaller reading. An address of which nothing is known is taken to refuse more than ${assumed}: that is this tool’s
assumption, nobody’s rule. The table was read in November 2026; limits change, and offices set their own: if you know yours, say \`--mail-limit 20MB\`.

| \`--mail-limit\` | 邮箱 / provider | 整封上限 / whole message | 地址 / addresses | 出处 / source |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
