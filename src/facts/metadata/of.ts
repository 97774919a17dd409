import type { ByteSource } from '../../base/bytes.ts';
import type { Engines } from '../engines.ts';
import type { Format, Known } from '../facts.ts';
import type { MetadataFacts } from './metadata.ts';

/** What a file says of people, places and machines beside its content. What it takes is loaded only now. */
export async function metadataOf(format: Format, source: ByteSource, engines: Engines): Promise<Known<MetadataFacts>> {
  const { readMetadata } = await import('./read-metadata.ts');
  return readMetadata(format, source, engines.clock);
}
