import type { ByteSource } from '../../base/bytes.ts';
import { message } from '../../findings/catalogue.ts';
import { type FileFacts, type Known, unknown } from '../facts.ts';
import type { FormFacts } from './form-facts.ts';

/** A file read as a form, or why it can't be: only Word files are. What it takes is loaded only now. */
export async function formOf(
  { format, extension }: Pick<FileFacts, 'format' | 'extension'>,
  source: ByteSource,
): Promise<Known<FormFacts>> {
  if (format === 'encrypted') return unknown(message('word.password', {}));
  if (format !== 'docx') return unknown(message('form.other-format', { found: format, extension }));
  const { readForm } = await import('./read-form.ts');
  return readForm(source);
}
