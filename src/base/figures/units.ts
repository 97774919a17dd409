import type { Unit } from './figure.ts';

/** A way to write a unit, and by which power of ten it is more than the base. */
interface Written {
  readonly pattern: string;
  readonly unit: Unit;
  readonly power: number;
}

const written = (unit: Unit, pattern: string, power = 0): Written => ({ pattern, unit, power });

/** Longer ways to write come before those that they begin with. */
const UNITS: readonly Written[] = [
  written('percentage point', '个?百分点|percentage points?|个点(?=[，。；])'),
  written('%', '%|per ?cent\\b'),
  written('%', '成(?![立为了功本员果品效长就分])', 1),
  written('‰', '‰'),
  written('USD', '美元|美金|US dollars?|U\\.S\\. dollars?|dollars?|USD'),
  written('EUR', '欧元|euros?|EUR'),
  written('HKD', '港元|港币|HKD|Hong Kong dollars?'),
  written('GBP', '英镑|GBP|pounds? sterling'),
  written('JPY', '日元|JPY|yen'),
  written('CNY', '元人民币|元(?!素|件|旦|宇|年)|yuan|RMB|CNY|renminbi'),
  written('m²', '平方公里|平方千米|km[²2]|square kilomet(?:er|re)s?|sq\\.? ?km', 6),
  written('m²', '公顷|hectares?|ha', 4),
  written('m²', '平方米|平米|m[²2]|square met(?:er|re)s?|sq\\.? ?m'),
  written('mu', '亩|mu'),
  written('m³', '立方米|m[³3]|cubic met(?:er|re)s?'),
  written('m', '公里|千米|kilomet(?:er|re)s?|km', 3),
  written('m', '毫米|millimet(?:er|re)s?|mm', -3),
  written('m', '厘米|centimet(?:er|re)s?|cm', -2),
  written('m', '米|met(?:er|re)s?|m'),
  written('kWh', '吉瓦时|GWh', 6),
  written('kWh', '兆瓦时|MWh', 3),
  written('kWh', '千瓦时|千瓦小时|度电|kWh|kilowatt-hours?'),
  written('kW', '吉瓦|GW', 6),
  written('kW', '兆瓦|MW|megawatts?', 3),
  written('kW', '千瓦|kW|kilowatts?'),
  written('kg', '吨|tonnes?|tons?|t', 3),
  written('kg', '千克|公斤|kilograms?|kg'),
  written('second', '毫秒|milliseconds?|ms', -3),
  written('second', '秒|seconds?'),
  written('minute', '分钟|minutes?|mins?'),
  written('hour', '个?小时|hours?'),
  written('day', '天|日|days?'),
  written('week', '周|weeks?'),
  written('month', '个月|months?'),
  written('year', '年|years?'),
  written('times', '倍|times|-?fold'),
];

const UNIT_PATTERNS = UNITS.map((one) => ({
  ...one,
  regex: new RegExp(`(?:${one.pattern})(?![A-Za-z²³])`, 'yu'),
}));

/** By what a number is multiplied in words; each is a power of ten. */
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿|兆(?!瓦|比|字)', 12],
  ['trillion', 12],
  ['billion|bn', 9],
  ['亿|億', 8],
  ['千万', 7],
  ['百万', 6],
  ['million|mn', 6],
  ['十万', 5],
  ['万|萬', 4],
  ['千|thousand', 3],
  ['百|hundred', 2],
];

const SCALE_PATTERNS = SCALES.map(([pattern, power]) => ({
  power,
  regex: new RegExp(`(?:${pattern})(?![A-Za-z])`, 'yu'),
}));

/** Currencies as they stand before an amount. */
const BEFORE: readonly (readonly [RegExp, Unit])[] = [
  [/(?:US\$|USD|U\.S\.\$|美元)\s*$/u, 'USD'],
  [/(?:HK\$|HKD|港元|港币)\s*$/u, 'HKD'],
  [/(?:€|EUR|欧元)\s*$/u, 'EUR'],
  [/(?:£|GBP)\s*$/u, 'GBP'],
  [/JPY\s*$/u, 'JPY'],
  [/(?:RMB|CNY|¥|人民币)\s*$/u, 'CNY'],
  [/\$\s*$/u, 'USD'],
];

interface Found<T> {
  readonly of: T;
  readonly end: number;
}

/** The unit that begins at a place in a text. */
export function unitAt(text: string, at: number): Found<{ unit: Unit; power: number }> | undefined {
  for (const { regex, unit, power } of UNIT_PATTERNS) {
    regex.lastIndex = at;
    if (regex.test(text)) return { of: { unit, power }, end: regex.lastIndex };
  }
  return undefined;
}

/** The power of ten that a word at a place in a text stands for. */
export function scaleAt(text: string, at: number): Found<number> | undefined {
  for (const { regex, power } of SCALE_PATTERNS) {
    regex.lastIndex = at;
    if (regex.test(text)) return { of: power, end: regex.lastIndex };
  }
  return undefined;
}

/** The currency that ends at a place in a text, and where it begins. */
export function currencyBefore(text: string, at: number): { readonly unit: Unit; readonly start: number } | undefined {
  const before = text.slice(Math.max(0, at - 8), at);
  for (const [pattern, unit] of BEFORE) {
    const match = pattern.exec(before);
    if (match !== null) return { unit, start: at - before.length + match.index };
  }
  return undefined;
}
