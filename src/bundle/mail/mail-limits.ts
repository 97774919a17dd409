import type { Bilingual } from '../../base/language.ts';

/** How much one message may weigh at a mail provider. */
export interface MailProvider {
  readonly name: Bilingual;
  /** Bytes of a whole message. Providers write “MB” without saying which; the smaller reading is on the safe side. */
  readonly bytes: number;
  /** What follows the @ of its addresses; empty where its customers use domains of their own. */
  readonly domains: readonly string[];
  /** Where the limit was read. */
  readonly source: string;
  /** The limit was read on somebody else's page. */
  readonly secondary?: true;
}

const MB = 1_000_000;

/** Common providers, by the word that `--mail-limit` takes. Read in November 2026 from stored pages; limits change. */
export const MAIL_PROVIDERS = {
  qq: {
    name: { zh: 'QQ 邮箱', en: 'QQ Mail' },
    bytes: 50 * MB,
    domains: ['qq.com', 'vip.qq.com', 'foxmail.com'],
    source: 'https://zhanzhangpai.com/?p=3611',
    secondary: true,
  },
  163: {
    name: { zh: '网易 163 邮箱', en: 'NetEase 163 Mail' },
    bytes: 50 * MB,
    domains: ['163.com'],
    source: 'https://www.chaxiaohao.com/read-1751065318l3272860.html',
    secondary: true,
  },
  'netease-business': {
    name: { zh: '网易企业邮箱', en: 'NetEase business mail' },
    bytes: 50 * MB,
    domains: [],
    source: 'http://www.cdcyxx.cn/mail/18399.html',
    secondary: true,
  },
  exmail: {
    name: { zh: '腾讯企业邮箱', en: 'Tencent Exmail' },
    bytes: 50 * MB,
    domains: [],
    source: 'https://service.rtxmail.net/help/243.html',
  },
  gmail: {
    name: { zh: 'Gmail', en: 'Gmail' },
    bytes: 25 * MB,
    domains: ['gmail.com', 'googlemail.com'],
    source: 'https://fileshot.io/seo-quality-samples/email-attachment-limits-vs-secure-links.html',
    secondary: true,
  },
  outlook: {
    name: { zh: 'Outlook.com', en: 'Outlook.com' },
    bytes: 20 * MB,
    domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
    source: 'https://fastnethost.com/support/email/size-limits/index.html',
    secondary: true,
  },
  exchange: {
    name: { zh: 'Exchange（默认设置）', en: 'Exchange (as installed)' },
    bytes: 10 * MB,
    domains: [],
    source: 'https://fastnethost.com/support/email/size-limits/index.html',
    secondary: true,
  },
  m365: {
    name: { zh: 'Microsoft 365（某单位的设置）', en: 'Microsoft 365 (as set at one site)' },
    bytes: 25 * MB,
    domains: [],
    source: 'https://helpdesk.troy.edu/TDClient/1924/Portal/KB/ArticleDet?ID=40558',
    secondary: true,
  },
} as const satisfies Record<string, MailProvider>;

export type MailProviderId = keyof typeof MAIL_PROVIDERS;

/** Ours, for a mailbox of which nothing is known: what a careful sender keeps to. */
export const ASSUMED_LIMIT = 20 * MB;

/** The largest message that may be sent, and who says so. */
export type MailLimit =
  | { readonly bytes: number; readonly by: 'asked' | 'assumed' }
  | { readonly bytes: number; readonly by: 'sender' | 'recipient'; readonly provider: Bilingual };

/** The provider of an address, where it has a well-known one. */
export function providerOf(address: string): MailProvider | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return Object.values<MailProvider>(MAIL_PROVIDERS).find(({ domains }) => domains.includes(domain));
}

/**
 * The limit that rules: what was asked for, else the smallest of those of the sender and every recipient. A recipient
 * of whom nothing is known is taken to refuse more than {@link ASSUMED_LIMIT}; a sender sees for himself.
 */
export function mailLimit(asked: number | undefined, from: string | undefined, to: readonly string[]): MailLimit {
  if (asked !== undefined) return { bytes: asked, by: 'asked' };
  const sender = from === undefined ? undefined : providerOf(from);
  const limits = [
    ...to.map((address): MailLimit => {
      const provider = providerOf(address);
      if (provider === undefined) return { bytes: ASSUMED_LIMIT, by: 'assumed' };
      return { bytes: provider.bytes, by: 'recipient', provider: provider.name };
    }),
    ...(sender === undefined ? [] : [{ bytes: sender.bytes, by: 'sender', provider: sender.name } as const]),
  ];
  const [first = { bytes: ASSUMED_LIMIT, by: 'assumed' } as const, ...rest] = limits;
  return rest.reduce((least, one) => (one.bytes < least.bytes ? one : least), first);
}
