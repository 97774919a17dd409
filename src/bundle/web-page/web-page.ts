import { createHash } from 'node:crypto';
import type { Lang } from '../../base/language.ts';
import { Html, html, PAGE_LANGS } from './html.ts';

/** A page that holds all that it needs. */
export interface WebPage {
  readonly title: string;
  readonly style: string;
  /** Absent where the page needs none. */
  readonly script?: string;
  /** In which it is read first. */
  readonly lang?: Lang;
  /** What it may load from outside, as directives of a content security policy. */
  readonly loads?: readonly string[];
  /** Attributes of the body, each with a space before it. */
  readonly attributes?: Html;
  readonly content: Html;
}

/** A Chinese font draws the quotation marks of an English text as wide as its characters. */
const LATIN_STYLE = `
:lang(en) { font-family: "Segoe UI", "Helvetica Neue", Arial, Roboto, "Liberation Sans", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
`;

/** Writes a page that may load, send and run nothing but what it holds and `loads`. The same page gives the same text. */
export function writeWebPage({
  title,
  style: own,
  script,
  lang = 'zh',
  loads = [],
  attributes = html``,
  content,
}: WebPage): string {
  const style = LATIN_STYLE + own;
  const policy = [
    "default-src 'none'",
    ...loads,
    script === undefined ? "script-src 'none'" : `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return html`<!DOCTYPE html>
<html lang="${PAGE_LANGS[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body${attributes}>
${content}
${script === undefined ? html`` : html`<script>${new Html(script)}</script>`}
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
