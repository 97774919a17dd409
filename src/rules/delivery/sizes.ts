import { encodedBytes } from '../../base/sizes.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Weight } from '../../findings/messages/delivery.ts';
import type { Evidence } from '../evidence.ts';
import { atFile } from '../materials.ts';

/** The most bytes that something may have, as they are or as they weigh in a mail. */
export interface MostBytes {
  readonly max: number;
  readonly as?: Weight | undefined;
}

const weigh = (bytes: number, as: Weight | undefined): number => (as === 'encoded' ? encodedBytes(bytes) : bytes);

const bytesOf = (evidence: Evidence) =>
  evidence.manifest.materials.map((material) => {
    const inspection = evidence.inspect(material);
    return { material, bytes: inspection?.ok ? inspection.facts.bytes : undefined };
  });

/** Files that are too large by themselves. What can't be opened is told of by the reader of the files. */
export function* fileFaults({ max, as = 'raw' }: MostBytes, evidence: Evidence): Generator<Draft> {
  for (const { material, bytes } of bytesOf(evidence)) {
    if (bytes === undefined || weigh(bytes, as) <= max) continue;
    const said = message('delivery.file-over', { bytes: weigh(bytes, as), limit: max, weight: as });
    yield { ...atFile(material), message: said };
  }
}

/** Files that are too large together; undecided where those that couldn't be opened may tip the scales. */
export function* totalFaults({ max, as = 'raw' }: MostBytes, evidence: Evidence): Generator<Draft> {
  const all = bytesOf(evidence);
  const unread = all.filter(({ bytes }) => bytes === undefined).length;
  const bytes = all.reduce((sum, one) => sum + weigh(one.bytes ?? 0, as), 0);
  const about = { bytes, limit: max };
  const route = ['materials'];
  if (bytes > max) {
    yield { message: message('delivery.total-over', { ...about, weight: as, files: all.length - unread }), route };
  } else if (unread > 0) {
    yield { message: message('delivery.total-unknown', { ...about, unread }), route, undecided: true };
  }
}
