import type { YAMLError } from 'yaml';
import { type Message, message } from '../findings/catalogue.ts';

/** A YAML error as a message; its code chooses the sentence, its place shows the rest. */
export function explainYamlError(error: YAMLError, text: string): Message {
  const near = text.slice(error.pos[0], error.pos[1]).split('\n')[0] ?? '';
  return message('source.syntax', { code: error.code, detail: near.slice(0, 60) });
}
