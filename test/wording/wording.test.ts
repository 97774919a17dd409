import { describe, expect, expectTypeOf, it } from 'vitest';
import type { YAMLError } from 'yaml';
import type { Format } from '../../src/facts/facts.ts';
import { catalogue, type Message, type MessageId, message } from '../../src/findings/catalogue.ts';
import { attestMessages } from '../../src/findings/messages/attest.ts';
import { compareMessages } from '../../src/findings/messages/compare.ts';
import { dataMessages } from '../../src/findings/messages/data.ts';
import { deliveryMessages } from '../../src/findings/messages/delivery.ts';
import { evidenceMessages } from '../../src/findings/messages/evidence.ts';
import { groupMessages } from '../../src/findings/messages/group.ts';
import { layoutMessages } from '../../src/findings/messages/layout.ts';
import { mediaMessages } from '../../src/findings/messages/media.ts';
import { nameMessages } from '../../src/findings/messages/name.ts';
import { pagesMessages } from '../../src/findings/messages/pages.ts';
import { pairsMessages } from '../../src/findings/messages/pairs.ts';
import { ruleMessages } from '../../src/findings/messages/rule.ts';
import { scopeMessages } from '../../src/findings/messages/scope.ts';
import { textMessages } from '../../src/findings/messages/text.ts';
import { valueMessages } from '../../src/findings/messages/value.ts';
import { windowMessages } from '../../src/findings/messages/window.ts';
import { SYNTAX as SYNTAX_EN } from '../../src/wording/en/syntax.ts';
import type { NamedFormat } from '../../src/wording/formats.ts';
import { say } from '../../src/wording/say.ts';
import type { SyntaxCode } from '../../src/wording/syntax-codes.ts';
import { tame } from '../../src/wording/tame.ts';
import { SYNTAX as SYNTAX_ZH } from '../../src/wording/zh/syntax.ts';
import { AREAS, messagesPage } from './page.ts';
import { samplesOf } from './samples.ts';
import { BROKEN, bareEn, bareZh, HALF_WIDTH, LOOSE, TIGHT } from './style.ts';

type Part = 'what' | 'why' | 'fix';
interface Spoken {
  readonly id: string;
  readonly part: Part;
  readonly zh: string;
  readonly en: string;
}

const ids = Object.keys(catalogue) as MessageId[];
const codes = Object.keys(SYNTAX_ZH);

function spoken(one: Message): Spoken[] {
  const { what, why, fix } = say(one);
  const parts: Spoken[] = [{ id: one.id, part: 'what', ...what }];
  if (why) parts.push({ id: one.id, part: 'why', ...why });
  return [...parts, { id: one.id, part: 'fix', ...fix }];
}

const all: Spoken[] = [
  ...ids.flatMap((id) => samplesOf(id).flatMap((params) => spoken({ id, params } as Message))),
  ...codes.flatMap((code) => spoken(message('source.syntax', { code, detail: '示例: 市' }))),
];

/** The sentences that break a rule of style, for one readable failure. */
const faulty = (text: (one: Spoken) => string, breaks: (text: string, part: Part) => boolean): string[] =>
  all.filter((one) => breaks(text(one), one.part)).map((one) => `${one.id} ${one.part}: ${text(one)}`);
const zh = (one: Spoken): string => one.zh;
const en = (one: Spoken): string => one.en;

describe('every message in Chinese', () => {
  it('is a full sentence with Han characters', () => {
    expect(faulty(zh, (text) => !/\p{Script=Han}/u.test(bareZh(text)) || !/。[”）]?$/u.test(text))).toEqual([]);
  });

  it('uses full-width punctuation', () => {
    expect(faulty(zh, (text) => HALF_WIDTH.test(bareZh(text)))).toEqual([]);
  });

  it('puts a space between Han characters and Latin letters or digits, and none elsewhere', () => {
    expect(faulty(zh, (text) => TIGHT.test(bareZh(text)) || LOOSE.test(bareZh(text)))).toEqual([]);
  });

  it('is one sentence for what is so, and at most two for what to do', () => {
    const stops = (text: string): number => bareZh(text).split('。').length - 1;
    expect(faulty(zh, (text, part) => stops(text) > (part === 'fix' ? 2 : 1))).toEqual([]);
  });
});

describe('every message in English', () => {
  it('is a full sentence in sentence case', () => {
    expect(faulty(en, (text) => !/^[A-Z"]/.test(text) || !/[^.]\.$/.test(text))).toEqual([]);
  });

  it('has no Han characters and no full-width brackets outside quoted values', () => {
    expect(faulty(en, (text) => /[\p{Script=Han}（）。“”]/u.test(bareEn(text)))).toEqual([]);
  });

  it('is one sentence for what is so, and at most two for what to do', () => {
    const stops = (text: string): number => bareEn(text).split(/\. (?=[A-Z])/).length;
    expect(faulty(en, (text, part) => stops(text) > (part === 'fix' ? 2 : 1))).toEqual([]);
  });

  it('agrees in number', () => {
    expect(faulty(en, (text) => /(?<![\d,.])1 (pages|files|faults|hours|folders)\b/.test(text))).toEqual([]);
  });
});

describe('every message', () => {
  it('says nothing undefined, and shouts at nobody', () => {
    expect(faulty(zh, (text) => BROKEN.test(bareZh(text)))).toEqual([]);
    expect(faulty(en, (text) => BROKEN.test(bareEn(text)))).toEqual([]);
  });

  it('carries no line end or control character of a value', () => {
    const control = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    expect(
      faulty(
        (one) => one.zh + one.en,
        (text) => control.test(text),
      ),
    ).toEqual([]);
  });

  it('gives a reason exactly where no rule speaks', () => {
    const reasoned = ids.filter((id) => say({ id, params: samplesOf(id)[0] } as Message).why !== undefined);
    const ofRules = {
      ...ruleMessages,
      ...valueMessages,
      ...compareMessages,
      ...evidenceMessages,
      ...dataMessages,
      ...groupMessages,
      ...scopeMessages,
      ...pairsMessages,
      ...mediaMessages,
      ...layoutMessages,
      ...textMessages,
      ...nameMessages,
      ...pagesMessages,
      ...windowMessages,
      ...deliveryMessages,
      ...attestMessages,
    };
    expect(reasoned).toEqual(ids.filter((id) => !Object.hasOwn(ofRules, id)));
  });
});

describe('malformed YAML', () => {
  it('has a sentence for each code of the reader, and one for codes to come', () => {
    expectTypeOf<SyntaxCode>().toEqualTypeOf<YAMLError['code']>();
    for (const sentences of [SYNTAX_ZH, SYNTAX_EN]) {
      expect(new Set(Object.values(sentences).map((said) => said.what)).size).toBe(codes.length);
    }
    const unheardOf = say(message('source.syntax', { code: 'NEW_IN_3', detail: '' }));
    expect(unheardOf.what.zh).toBe(`${SYNTAX_ZH.IMPOSSIBLE.what}。`);
    expect(unheardOf.fix.en).toBe(SYNTAX_EN.IMPOSSIBLE.fix);
  });
});

describe('values in sentences', () => {
  it('are shown in units that people know', () => {
    const { what } = say(message('bytes.over', { bytes: 5_242_881, limit: 5_242_880 }));
    expect(what.zh).toBe('文件大小是 5.00 MB（5,242,881 字节），超过了上限 5 MB（5,242,880 字节）。');
    expect(what.en).toBe('The file has 5.00 MB (5,242,881 bytes), more than the limit of 5 MB (5,242,880 bytes).');
  });

  it('name every format that inspection tells apart', () => {
    expectTypeOf<NamedFormat>().toEqualTypeOf<Format>();
    expect(say(message('text.not-readable', { found: 'text' })).what.zh).toBe('这个文件是纯文本，无法读出其中的文字。');
    expect(say(message('pages.unknown', { found: 'wav' })).what.zh).toBe('这个文件是 wav，无法数出页数。');
  });

  it('have their unit in the language of the sentence', () => {
    const params = { label: { zh: '人口', en: 'Population' }, value: 9500, op: 'at-least', limit: 10_000 } as const;
    const { what } = say(message('compare.fails', { ...params, unit: '人 / people' }));
    expect(what.zh).toBe('“人口”是 9,500 人，要求至少 10,000 人。');
    expect(what.en).toBe('"Population" is 9,500 people, but the call asks for at least 10,000 people.');
    expect(say(message('compare.fails', { ...params, unit: '%' })).what.en).toContain('is 9,500%, but');
  });

  it('never make a share below the limit look equal to it', () => {
    const { what } = say(message('text.language', { language: 'en', share: 0.4999, wanted: 0.5 }));
    expect(what.zh).toBe('正文里英文只占 49%，要求不低于 50%。');
    expect(say(message('text.language', { language: 'en', share: 0.1, wanted: 0.57 })).what.en).toContain(
      'at least 57%',
    );
  });

  it('shorten long lists and long values, but not file names', () => {
    const known = Array.from({ length: 12 }, (_, index) => `k${index}`);
    const { fix } = say(message('manifest.category-missing', { known }));
    expect(fix.zh).toContain('k6、k7 等 12 项。');
    expect(fix.en).toContain('k6, k7 and 4 more.');
    const long = '长'.repeat(200);
    expect(say(message('source.full-width-quotes', { value: long })).what.zh).toContain(`${'长'.repeat(80)}…”`);
    expect(say(message('file.empty', { file: long })).what.zh).toContain(`“${long}”`);
  });

  it('are kept to one line and cannot steer a terminal', () => {
    expect(tame(' a\r\n\tb\u001b[2Jc\u202ed ')).toBe('a b\ufffd[2Jc\ufffdd');
    expect(tame('😀😀😀', 2)).toBe('😀😀…');
  });
});

describe('the pages of all messages', () => {
  it('leave none out', () => {
    const listed = AREAS.flatMap(({ messages }) => Object.keys(messages));
    expect(listed.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  it('are up to date', async () => {
    await expect(messagesPage('zh')).toMatchFileSnapshot('../../docs/messages.zh.md');
    await expect(messagesPage('en')).toMatchFileSnapshot('../../docs/messages.en.md');
  });
});
