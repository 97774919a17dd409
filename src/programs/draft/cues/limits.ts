import type { LengthUnit } from '../../../base/lengths.ts';
import { type Clue, type OpenQuestion, type Params, TODO } from '../proposal.ts';
import { type Quantity, type QuantityUnit, quantitiesIn } from '../quantities.ts';
import type { Sentence } from '../sentences.ts';
import { type Subject, subjectNear } from '../subjects.ts';
import { type Cue, DUTY } from './cue.ts';

const LENGTHS: Partial<Record<QuantityUnit, LengthUnit>> = {
  ...{ zi: 'zi', hanzi: 'hanzi', words: 'words', characters: 'characters' },
};

/** The limits as rules write them, whole numbers: 不满 500 is at most 499. */
function limits({ value, to, bound }: Quantity): { min?: number; max?: number } {
  if (to !== undefined) return { min: value, max: to };
  switch (bound) {
    case 'max':
      return { max: value };
    case 'less':
      return { max: value - 1 };
    case 'min':
      return { min: value };
    case 'more':
      return { min: value + 1 };
    default:
      return {};
  }
}

interface Meant {
  readonly name: string;
  readonly open: readonly OpenQuestion[];
  readonly subject: Subject | undefined;
}

function meant({ plain, above }: Sentence, { start, end }: Quantity, sort: 'slot' | 'answer' | 'any'): Meant {
  const found = subjectNear(plain, start, end, above, (one) => sort === 'any' || one.in === sort);
  const kind = sort === 'any' ? (found?.subject.in ?? 'slot') : sort;
  if (found === undefined)
    return { name: TODO, open: [kind === 'slot' ? 'which-slot' : 'which-answer'], subject: undefined };
  return {
    name: found.subject.name,
    open: [kind === 'slot' ? 'slot-guessed' : 'answer-guessed'],
    subject: found.subject,
  };
}

const sure = ({ subject }: Meant, exact = true): Clue['sure'] =>
  subject === undefined ? 'medium' : exact ? 'high' : 'medium';

function fileClue(sentence: Sentence, quantity: Quantity): Clue | undefined {
  const { unit, value, start, end } = quantity;
  const { min, max } = limits(quantity);
  const on = meant(sentence, quantity, 'slot');
  const made = (topic: Clue['topic'], params: Params, more: readonly OpenQuestion[] = []): Clue => {
    return {
      kind: 'file',
      topic,
      params: { slots: [on.name], ...params },
      sure: sure(on),
      open: [...on.open, ...more],
      start,
      end,
    };
  };
  if (unit === 'pages')
    return made('pages', { pages: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } });
  if (unit === 'dpi') return made('resolution', { dpi: { min: min ?? value } });
  const least = min === undefined ? {} : { min };
  if (unit === 'seconds') return made('duration', { seconds: { ...least, ...(max !== undefined && { max }) } });
  if (unit === 'pixels')
    return made('frame', {
      pixels: { [sideIn(sentence.plain.slice(Math.max(0, start - 12), end), value)]: strict(quantity) },
    });
  if (max === undefined) return made('bytes', { bytes: least });
  const near = max % 1e6 === 0 ? (max / 1e6) * 1024 ** 2 : undefined;
  return made('bytes', { bytes: near === undefined ? { ...least, max } : { ...least, max: near, near: max } });
}

/** Of megapixels all together, else of the side that the sentence names. */
function sideIn(plain: string, value: number): 'total' | 'width' | 'height' | 'short_side' | 'long_side' {
  if (value > 100_000) return 'total';
  if (/短边|short(?:er|est)? (?:side|edge)/i.test(plain)) return 'short_side';
  if (/宽|\bwide\b|\bwidth\b/i.test(plain)) return 'width';
  return /高度|\bhigh\b|\bheight\b/i.test(plain) ? 'height' : 'long_side';
}

/** Of one applicant, unit or person: what one submission by itself can't show. */
const PER_APPLICANT =
  /每(?:个|家|一)?(?:申报)?(?:单位|主体|城市|企业|人|机构|部门|申报方)[^,。;]{0,12}(?:限|最多|只能|不超过|仅)|(?:each|every|per|one) (?:applicant|entity|organi[sz]ation|city|company|person|nominator|institution)|each [a-z]+ may (?:submit|nominate|apply)/i;
/** Numbers of things that the applicant is, not of things that it hands in. */
const FACTS =
  /企业|人口|居民|城市|国家|产值|收入|用户|enterprises|companies|inhabitants|population|countries|employees|GDP/i;

function thingClue(sentence: Sentence, quantity: Quantity): Clue | undefined {
  const { plain, above } = sentence;
  const { noun, start, end, bound, to } = quantity;
  const about = `${plain.slice(Math.max(0, start - 24), end)}${noun}`;
  if (/级$|年|月|日/.test(noun) || /(?:第|前)$/.test(plain.slice(0, start))) return undefined;
  if (PER_APPLICANT.test(plain) && !/贡献者|完成人/.test(about)) {
    const params = { scope: 'ledger', of: 'submissions', ...limits(quantity) };
    return { kind: 'count', topic: 'per-applicant', params, sure: 'high', start, end };
  }
  if (
    FACTS.test(`${noun} ${plain.slice(Math.max(0, start - 10), start)}`) &&
    (bound === 'more' || bound === 'min' || bound === 'less')
  ) {
    const on = meant({ ...sentence, above: '' }, quantity, 'answer');
    return {
      kind: 'compare',
      topic: 'amount',
      params: { of: [on.name], ...strict(quantity) },
      sure: DUTY.test(`${plain}${above}`) || /criteria|standard|条件/i.test(above) ? 'high' : 'medium',
      open: on.open,
      start,
      end,
    };
  }
  const on = meant(sentence, quantity, 'any');
  const { subject } = on;
  if (bound === undefined && to === undefined) {
    // A number without a limit counts only what is to be handed in.
    if (
      !/\+|附|提交|提供|报送|上传|包括|\b(?:submit|provide|attach|include|upload)\b/i.test(plain) ||
      subject?.in !== 'slot'
    )
      return undefined;
    if (!/^(?:个|项|份|篇|张|幅|件)/.test(plain.slice(end - 1, end)) && noun === '') return undefined;
    return {
      kind: 'count',
      topic: 'count',
      params: { slots: [on.name], min: quantity.value },
      sure: 'medium',
      open: [...on.open, 'exact-or-least'],
      start,
      end,
    };
  }
  const at: Params = subject?.in === 'answer' ? { of: subject.name } : { slots: [on.name] };
  const some = OF_CATEGORY.test(plain.slice(0, start));
  return {
    kind: 'count',
    topic: 'count',
    params: { ...at, ...limits(quantity), ...(some && { when: { category: [TODO] } }) },
    sure: sure(on),
    open: some ? [...on.open, 'condition'] : on.open,
    start,
    end,
  };
}

/** The limits with whether the number itself is allowed. */
function strict({ value, to, bound }: Quantity): Params {
  if (to !== undefined) return { at_least: value, at_most: to };
  const key = { max: 'at_most', min: 'at_least', more: 'more_than', less: 'less_than' } as const;
  return bound === undefined ? {} : { [key[bound]]: value };
}

/** How long before the deadline something was, such as `at_least: 12 months`. */
const apart = (quantity: Quantity): Params =>
  Object.fromEntries(
    Object.entries(strict(quantity)).map(([key, value]) => [key, `${String(value)} ${quantity.unit}`]),
  );

/** How copies on paper are printed, where the sentence says it. */
function sides(plain: string): Params {
  if (/双面|double-sided|both sides/i.test(plain)) return { sides: 'double' };
  return /单面|single-sided/i.test(plain) ? { sides: 'single' } : {};
}

function amountClue(sentence: Sentence, quantity: Quantity): Clue | undefined {
  const { unit, currency, start, end, bound, to } = quantity;
  if (bound === undefined && to === undefined) return undefined;
  if (unit === 'years' || unit === 'months') {
    return {
      kind: 'compare',
      topic: 'duration-since',
      params: { of: [`fields.${TODO}`], before: 'deadline', ...apart(quantity) },
      sure: DUTY.test(sentence.plain) ? 'high' : 'medium',
      open: ['from-when'],
      start,
      end,
    };
  }
  const on = meant({ ...sentence, above: '' }, quantity, 'answer');
  const params = { of: [on.name], ...strict(quantity), unit: currency ?? '%' };
  return { kind: 'compare', topic: 'amount', params, sure: sure(on), open: on.open, start, end };
}

/** `中文不超过30字` is about one language of an answer. */
function inOneLanguage(plain: string, start: number, path: string): string {
  const [, language] = /(中文|英文)(?:名称|标题|题目|部分|版)?[^,。;]{0,2}$/.exec(plain.slice(0, start)) ?? [];
  return language === undefined || path === TODO ? path : `${path}.${language === '中文' ? 'zh' : 'en'}`;
}

/** What only one category has to hand in: the categories are for a person to name. */
const OF_CATEGORY = /[^\s,。;种分小][类组]别?(?:项目|案例|作品)?[^,。;]{0,8}$/;

function clueOf(sentence: Sentence, quantity: Quantity): Clue | undefined {
  const { unit, bound, to, value, noun, start, end } = quantity;
  const length = LENGTHS[unit];
  const limited = bound !== undefined || to !== undefined;
  if (length !== undefined) {
    if (!limited) return undefined;
    const on = meant(sentence, quantity, 'answer');
    const unsure: readonly OpenQuestion[] = unit === 'zi' || unit === 'words' ? [] : ['unit'];
    return {
      kind: 'length',
      topic: 'length',
      params: { of: [inOneLanguage(sentence.plain, start, on.name)], ...limits(quantity), unit: length },
      sure: sure(on),
      open: [...on.open, ...unsure],
      start,
      end,
    };
  }
  switch (unit) {
    case 'pages':
    case 'bytes':
    case 'seconds':
    case 'pixels':
      return limited ? fileClue(sentence, quantity) : undefined;
    case 'dpi':
      return fileClue(sentence, quantity);
    case 'copies': {
      const { plain } = sentence;
      if (!/一式|纸质|份数|打印|装订|复印|寄|电子版|\bcop(?:y|ies)\b/.test(plain) || /以上|报告|合同/.test(noun))
        return limited ? thingClue(sentence, quantity) : undefined;
      return {
        kind: 'delivery',
        topic: 'copies',
        params: { copies: { n: value, ...sides(plain) } },
        sure: 'high',
        start,
        end,
      };
    }
    case 'thing':
      return thingClue(sentence, quantity);
    case 'days':
    case 'workdays':
      return undefined;
    default:
      return amountClue(sentence, quantity);
  }
}

/** Numbers with a limit: lengths, pages, sizes, counts, amounts. */
export const limitCues: Cue = (sentence) => quantitiesIn(sentence.plain).flatMap((one) => clueOf(sentence, one) ?? []);
