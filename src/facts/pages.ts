import type { ByteSource } from '../base/bytes.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Engines } from './engines.ts';
import { type Known, known, type PageFacts, unknown } from './facts.ts';
import { countPdfPages, type KnownPages, type UnknownPages } from './pdf/count.ts';

/** The pages of a PDF, and what else its structure gives cause to say. */
export async function readPages(path: string, source: ByteSource, engines: Engines): Promise<Known<PageFacts>> {
  const counted = await countPdfPages(path, source, engines.pdf, { now: engines.clock });
  return counted.known ? known({ pages: counted.pages, remarks: remarksOf(counted) }) : unknown(reasonOf(counted));
}

function remarksOf(counted: KnownPages): Message[] {
  const remarks: Message[] = [];
  const { verdict, declared, walked } = counted;
  if (verdict === 'count-differs') remarks.push(message('pdf.count-differs', { declared, walked }));
  if (verdict === 'damaged') remarks.push(message('pdf.damaged', { pages: counted.pages }));
  if (counted.restricted) remarks.push(message('pdf.restricted', {}));
  return remarks;
}

function reasonOf({ verdict, reason }: UnknownPages): Message {
  switch (verdict) {
    case 'password':
      return message('pdf.password', {});
    case 'unknown-encryption':
      return message('pdf.unknown-encryption', {});
    case 'out-of-bounds':
    case 'damaged':
      return message('pdf.not-checked', { reason });
    case 'corrupt':
    case 'not-pdf':
    case 'empty':
      return message('pdf.corrupt', { reason });
  }
}
