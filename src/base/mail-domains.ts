/** Hosts of mail that anybody can have. */
const FREE = new Set(
  (
    'qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com yeah.net sina.com sina.cn vip.sina.com sohu.com ' +
    'aliyun.com 139.com 189.cn wo.cn 21cn.com tom.com gmail.com googlemail.com outlook.com hotmail.com live.com ' +
    'msn.com yahoo.com icloud.com me.com proton.me protonmail.com gmx.com gmx.de web.de mail.ru yandex.ru zoho.com'
  ).split(' '),
);

/** What stands behind the @ of an address, in small letters; empty where there is none. */
export const domainOf = (address: string): string => address.trim().toLowerCase().split('@').at(1) ?? '';

export const isFreeMail = (domain: string): boolean => FREE.has(domain);

/** Domains that only governments get: gov, gov.cn, gov.uk. */
export const isGovernment = (domain: string): boolean => /(?:^|\.)(?:gov|gouv|gob)(?:\.[a-z]{2})?$/.test(domain);

/** Domains of universities and institutes: edu, edu.cn, ac.uk. */
export const isAcademic = (domain: string): boolean => /(?:^|\.)(?:edu(?:\.[a-z]{2})?|ac\.[a-z]{2})$/.test(domain);

/** Whether an address of the domain belongs to whoever has the website; undefined where the website is no address. */
export function isOfWebsite(domain: string, website: string): boolean | undefined {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)/i.exec(website.trim())?.[1]?.toLowerCase();
  if (host === undefined) return undefined;
  return domain === host || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);
}
