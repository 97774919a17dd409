/** What `init` knows before it writes: dotted paths of the manifest and what belongs there. */
export type Answers = ReadonlyMap<string, string | number | boolean>;

/** Words that YAML readers take for something else than text. */
const TAKEN = /^(true|false|yes|no|on|off|null|~)$/i;

/** A value as YAML; text is quoted only where it must be. */
export function yamlValue(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const plain =
    /^\p{L}[\p{L}\p{N} ._()（）·、，。；！？@/-]*$/u.test(value) && !value.endsWith(' ') && !TAKEN.test(value);
  return plain ? value : JSON.stringify(value);
}
