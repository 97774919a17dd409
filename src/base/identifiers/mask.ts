import { findIdentifiers } from './find.ts';
import type { Identifier } from './identifier.ts';

/** The first and the last characters of a text, with as many stars between as it has characters there. */
function between(text: string, first: number, last: number): string {
  const chars = Array.from(text);
  const hidden = chars.length - first - last;
  return hidden <= 0
    ? '*'.repeat(chars.length)
    : `${chars.slice(0, first).join('')}${'*'.repeat(hidden)}${chars.slice(chars.length - last).join('')}`;
}

/** The first character of a name, a title or a serial number, the rest hidden: `张**`, `Z****`. */
export const maskedName = (name: string): string => {
  const [first = '', ...rest] = Array.from(name.trim());
  return `${first}${'*'.repeat(Math.min(Math.max(rest.length, 1), 4))}`;
};

/** A path with the user's name masked: `C:\Users\z****\film.mp4`. */
export const maskedPath = (path: string): string =>
  maskedText(path).replace(
    /((?:Users|home|用户|Documents and Settings)[\\/]+)([^\\/]+)/gi,
    (_, folder: string, user: string) => `${folder}${maskedName(user)}`,
  );

/** `l***@example.cn` */
const maskedEmail = (address: string): string => address.replace(/^(.).*@/u, '$1***@');

/** An identifier as it may be shown: enough to find it again, too little to use it. `110105********002X` */
export function masked({ kind, value }: Pick<Identifier, 'kind' | 'value'>): string {
  switch (kind) {
    case 'id-number':
      return between(value, 6, 4);
    case 'bank-card':
      return between(value, 4, 4);
    case 'mobile':
      return between(value, 3, 4);
    case 'landline':
      return between(value, 4, 2);
    case 'passport':
      return between(value, 1, 2);
    case 'email':
      return maskedEmail(value);
    case 'address':
      return `${Array.from(value).slice(0, 6).join('')}****`;
    case 'credit-code':
      return value;
  }
}

/** A text with every identifier in it masked; `kinds`: only these. */
export function maskedText(text: string, kinds?: readonly Identifier['kind'][]): string {
  let [shown, from] = ['', 0];
  for (const one of findIdentifiers(text)) {
    if (kinds !== undefined && !kinds.includes(one.kind)) continue;
    shown += text.slice(from, one.start) + masked(one);
    from = one.end;
  }
  return shown + text.slice(from);
}
