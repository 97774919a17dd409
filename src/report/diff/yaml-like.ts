/** A text that YAML would read as itself, within a list or map as well. */
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`\s])(?!.*(: | #|[,[\]{}]))(?!.*[\s:]$).+$/u;
const NOT_TEXT = /^(true|false|null|yes|no|on|off|~|[-+.\d][\d.eE+:_-]*)$/i;

/** A value on one line as an author of a pack would write it: `[pdf, docx]`, `{ zh: 城市, en: City }`. */
export function yamlLike(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlLike).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return entries.length === 0 ? '{}' : `{ ${entries.map(([key, item]) => `${key}: ${yamlLike(item)}`).join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !NOT_TEXT.test(value) ? value : JSON.stringify(value);
}
