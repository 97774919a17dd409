import { type Message, message } from '../../findings/catalogue.ts';
import { unruled } from '../../findings/draft.ts';
import type { Finding } from '../../findings/finding.ts';
import type { BookPlan, Chapter, Outside } from './book.ts';

/** What has to be said about a book before anything of it is written. */
export function bookFindings({ chapters, outside }: BookPlan): Finding[] {
  const about = (file: string, messages: readonly Message[]): Finding[] =>
    messages.map((found) => unruled({ message: found, subject: { file } }, undefined));
  const others = outside.filter(({ why }) => why === 'not-pdf').map(({ material }) => material.file);
  return [
    ...(chapters.length === 0 ? [unruled({ message: message('book.nothing', {}) }, undefined)] : []),
    ...outside.flatMap((one) => about(one.material.file, reasonOf(one))),
    ...chapters.flatMap((chapter) => about(chapter.material.file, lossOf(chapter))),
    ...(others.length > 0 ? [unruled({ message: message('book.separate', { files: others }) }, undefined)] : []),
  ];
}

function reasonOf({ why, reason }: Outside): Message[] {
  switch (why) {
    case 'not-pdf':
      return [];
    case 'password':
      return [message('book.password', {})];
    case 'restricted':
      return [message('book.restricted', {})];
    case 'damaged':
      return [message('book.damaged', { reason })];
    case 'out-of-bounds':
      return [message('book.not-read', { reason })];
  }
}

function lossOf({ signed, undrawnFields }: Chapter): Message[] {
  return [...(signed ? [message('book.signature', {})] : []), ...(undrawnFields ? [message('book.form', {})] : [])];
}
