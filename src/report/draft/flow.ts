import type { Params, ParamValue } from '../../programs/draft/proposal.ts';

/** What YAML reads as text without quotation marks, and as nothing else. */
const BARE = /^[A-Za-z\u4e00-\u9fff][\w.\u4e00-\u9fff/-]*(?:\[\])?$/;
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A text as a YAML scalar on one line. */
export const scalar = (text: string): string =>
  BARE.test(text) && !WORDS.test(text) && !text.endsWith('[]') ? text : JSON.stringify(text);

/** A value as YAML on one line. */
export function flow(value: ParamValue): string {
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object') return `{ ${entries(value as Params)} }`;
  return String(value);
}

/** The entries of a map as YAML on one line, without braces. */
export const entries = (params: Params): string =>
  Object.entries(params)
    .map(([key, value]) => `${key}: ${flow(value)}`)
    .join(', ');
