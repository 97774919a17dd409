import { expect, test } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import { countPdfPages } from '../../../src/facts/pdf/count.ts';
import type { EngineAnswer, PdfEngine } from '../../../src/facts/pdf/structure.ts';
import { flatPages, latin1Bytes, plainPdf } from './build.ts';
import { fixture } from './verdict.ts';

const GOOD = plainPdf(flatPages(3));
const DAMAGED = GOOD.slice(0, GOOD.indexOf('trailer'));

/** An engine that always gives one answer, and remembers what it was asked. */
function engineSaying(answer: EngineAnswer<number>): PdfEngine & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    pages: async (path) => {
      asked.push(path);
      return answer;
    },
    text: async () => ({ ok: false, why: 'unreadable' }),
    layout: async () => ({ ok: false, why: 'unreadable' }),
    ink: async () => ({ ok: false, why: 'unreadable' }),
    seals: async () => ({ ok: false, why: 'unreadable' }),
    pictureSeals: async () => ({ ok: false, why: 'unreadable' }),
    picture: async () => ({ ok: false, why: 'unreadable' }),
    thumbnail: async () => ({ ok: false, why: 'unreadable' }),
    warm: () => {},
    close: async () => {},
  };
}

const count = (text: string, engine?: PdfEngine) => countPdfPages('a.pdf', bytesOf(latin1Bytes(text)), engine);

test('a clean file asks nobody', async () => {
  const engine = engineSaying({ ok: true, value: 99 });
  expect(await count(GOOD, engine)).toEqual({
    known: true,
    pages: 3,
    walked: 3,
    declared: 3,
    verdict: 'clean',
    restricted: false,
  });
  expect(engine.asked).toEqual([]);
});

test.each([
  [12, 10, 12],
  [3, 10, 10],
  [3, -1, 3],
])('%i pages that say %i count as %i', async (walked, declared, pages) => {
  const engine = engineSaying({ ok: true, value: declared });
  expect(await count(plainPdf(flatPages(walked, declared)), engine)).toMatchObject({
    known: true,
    pages,
    declared,
    verdict: 'count-differs',
  });
  expect(engine.asked).toEqual([]);
});

test('a damaged file counts when both readers agree', async () => {
  const engine = engineSaying({ ok: true, value: 3 });
  expect(await count(DAMAGED, engine)).toMatchObject({ known: true, pages: 3, verdict: 'damaged' });
  expect(engine.asked).toEqual(['a.pdf']);
});

test.each<[string, EngineAnswer<number>, string]>([
  ['counts otherwise', { ok: true, value: 4 }, 'corrupt'],
  ["can't open it", { ok: false, why: 'unreadable' }, 'corrupt'],
  ['needs a password', { ok: false, why: 'password' }, 'password'],
  ['takes too long', { ok: false, why: 'time' }, 'damaged'],
  ['needs too much memory', { ok: false, why: 'memory' }, 'damaged'],
])('a damaged file is not known when the second reader %s', async (_, answer, verdict) => {
  const facts = await count(DAMAGED, engineSaying(answer));
  expect(facts).toMatchObject({ known: false, verdict });
});

test('a damaged file without a second reader is undecided', async () => {
  const facts = await count(DAMAGED);
  expect(facts).toMatchObject({ known: false, verdict: 'damaged' });
});

test.each([
  ['', 'empty'],
  ['hello', 'not-pdf'],
  ['%PDF-1.7', 'corrupt'],
])('%j is %s', async (text, verdict) => {
  const facts = await count(text, engineSaying({ ok: true, value: 1 }));
  expect(facts).toMatchObject({ known: false, verdict });
});

test('a bound that was reached is undecided', async () => {
  const facts = await countPdfPages('a.pdf', bytesOf(latin1Bytes(GOOD)), undefined, { maxValues: 5 });
  expect(facts).toMatchObject({ known: false, verdict: 'out-of-bounds' });
});

test('encrypted files are opened, or said to need a password', async () => {
  const open = await countPdfPages('a.pdf', bytesOf(fixture('r6-aes-256-empty.pdf')), undefined);
  expect(open).toMatchObject({ known: true, pages: 3, restricted: true });
  const locked = await countPdfPages('a.pdf', bytesOf(fixture('r6-aes-256-user.pdf')), undefined);
  expect(locked).toMatchObject({ known: false, verdict: 'password' });
});
