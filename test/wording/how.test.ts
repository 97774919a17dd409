import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { How, HowId } from '../../src/findings/messages/how.ts';
import { how } from '../../src/findings/messages/how.ts';
import { tell } from '../../src/wording/tell.ts';
import { howWords as zhWords } from '../../src/wording/zh/how.ts';
import { howSamples } from './how-samples.ts';
import { BROKEN, bareEn, bareZh, HALF_WIDTH, LOOSE, TIGHT } from './style.ts';

const ids = Object.keys(zhWords) as HowId[];
const all = ids.flatMap((id) => howSamples[id].map((params) => ({ id, ...tell({ id, params } as How) })));

const faulty = (lang: 'zh' | 'en', breaks: (text: string) => boolean): string[] =>
  all.filter((one) => breaks(one[lang])).map((one) => `${one.id}: ${one[lang]}`);

describe('how rules are checked, in Chinese', () => {
  it('is in full sentences with full-width punctuation', () => {
    expect(faulty('zh', (text) => !/\p{Script=Han}/u.test(text) || !/。$/.test(text))).toEqual([]);
    expect(faulty('zh', (text) => HALF_WIDTH.test(bareZh(text)))).toEqual([]);
  });

  it('puts a space between Han characters and Latin letters or digits, and none elsewhere', () => {
    expect(faulty('zh', (text) => TIGHT.test(bareZh(text)) || LOOSE.test(bareZh(text)))).toEqual([]);
  });
});

describe('how rules are checked, in English', () => {
  it('is in full sentences without Han characters', () => {
    expect(faulty('en', (text) => !/^[A-Z]/.test(text) || !/[^.]\.$/.test(text))).toEqual([]);
    expect(
      faulty('en', (text) => /[\p{Script=Han}（）。“”]|\b1 (pages|days|hours)\b| {2}/u.test(bareEn(text))),
    ).toEqual([]);
  });
});

describe('how rules are checked', () => {
  it('says nothing undefined', () => {
    expect(faulty('zh', (text) => BROKEN.test(bareZh(text)))).toEqual([]);
    expect(faulty('en', (text) => BROKEN.test(bareEn(text)))).toEqual([]);
  });

  it('is said by some kind of rule, sentence by sentence', () => {
    const rules = join(import.meta.dirname, '../../src');
    const code = ['rules', 'report/reference']
      .flatMap((room) =>
        readdirSync(join(rules, room), { recursive: true, encoding: 'utf8' }).map((file) => join(rules, room, file)),
      )
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(ids.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
  });

  it('shows a few of many words, and how many there are', () => {
    const words = Array.from({ length: 12 }, (_, index) => `k${index}`);
    const { zh, en } = tell(how('how.must-not', { words }));
    expect(zh).toContain('“k0”“k1”“k2”“k3”“k4”等 12 个词。');
    expect(en).toContain('"k3", "k4" and 7 more.');
  });

  it('puts groups within groups into brackets', () => {
    const filled = (zh: string, en: string, not = false) => ({ about: 'filled', not, label: { zh, en } }) as const;
    const [a, b, c] = [filled('甲', 'A'), filled('乙', 'B', true), filled('丙', 'C')];
    const { zh, en } = tell(how('how.when', { circumstance: { any: [{ all: [a, b] }, c] } }));
    expect(zh).toBe('只在这种情况下检查：（填写了“甲”，并且没有填写“乙”），或者填写了“丙”。');
    expect(en).toBe('Checked only where ("A" is filled in, and "B" is not filled in), or "C" is filled in.');
  });
});
