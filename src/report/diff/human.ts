import { clean } from '../../base/clean.ts';
import type { Bilingual, Lang } from '../../base/language.ts';
import { valueAt } from '../../base/route.ts';
import { displayWidth, padDisplay } from '../../base/width.ts';
import { type Change, DIFF_AREAS } from '../../programs/diff.ts';
import type { Aspect } from '../../programs/diff-values.ts';
import type { Program } from '../../programs/program.ts';
import type { HumanStyle } from '../human.ts';
import { hanging } from '../lines.ts';
import { makePaint, type Paint } from '../paint.ts';
import type { JsonDiff } from './contract.ts';
import { diffEn } from './words.en.ts';
import type { DiffWords } from './words.ts';
import { diffZh } from './words.zh.ts';
import { yamlLike } from './yaml-like.ts';

/** One of two programs that are compared, with the name by which it was asked for. */
export interface DiffSide extends Pick<Program, 'id' | 'edition' | 'name'> {
  readonly named: string;
}

const WORDS: Record<Lang, DiffWords> = { zh: diffZh, en: diffEn };
const MARK: Record<Change['change'], string> = { added: '+', removed: '-', changed: '~' };

const shown = (value: unknown): string | null => (value === undefined ? null : yamlLike(value));

/** The comparison as one object, `dossier-diff/1`; its schema is docs/diff.schema.json. */
export function jsonDiff(from: DiffSide, to: DiffSide, changes: readonly Change[]): JsonDiff {
  const side = ({ named, id, edition, name }: DiffSide): JsonDiff['from'] => ({ named, id, edition, name });
  return {
    format: 'dossier-diff/1',
    from: side(from),
    to: side(to),
    changes: changes.map(({ area, change, key, label, aspects }) => ({
      area,
      change,
      key,
      label: label ?? null,
      aspects: aspects.map((aspect) => ({
        key: aspect.key,
        from: shown(aspect.from),
        to: shown(aspect.to),
        added: aspect.added.map(yamlLike),
        removed: aspect.removed.map(yamlLike),
      })),
    })),
  };
}

/** The comparison for people: by area, each change with its old and new values. */
export function humanDiff(from: DiffSide, to: DiffSide, changes: readonly Change[], style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const blocks = style.langs.map((lang) => inLanguage(from, to, changes, lang, style, paint));
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function inLanguage(
  from: DiffSide,
  to: DiffSide,
  changes: readonly Change[],
  lang: Lang,
  style: HumanStyle,
  paint: Paint,
): string[] {
  const words = WORDS[lang];
  const width = Math.max(displayWidth(words.from), displayWidth(words.to)) + 1;
  const head = [from, to].flatMap((side, index) =>
    hanging(padDisplay(index === 0 ? words.from : words.to, width), programWords(side, lang), style),
  );
  if (changes.length === 0) return [...head, '', words.nothing];
  const areas = DIFF_AREAS.flatMap((area) => {
    const own = changes.filter((change) => change.area === area);
    if (own.length === 0) return [];
    return ['', paint.strong(words.area[area]), ...own.flatMap((change) => changeLines(change, lang, style, paint))];
  });
  const count = (kind: Change['change']): number => changes.filter(({ change }) => change === kind).length;
  const counts = { added: count('added'), removed: count('removed'), changed: count('changed') };
  return [...head, ...areas, '', words.summary(counts)];
}

const programWords = ({ name, edition, named }: DiffSide, lang: Lang): string =>
  clean(WORDS[lang].program(name[lang], edition, named));

/** What changed as a whole has no key of its own; what was added or removed is named, with its weight where it is a rule. */
function changeLines(change: Change, lang: Lang, style: HumanStyle, paint: Paint): string[] {
  const words = WORDS[lang];
  const own = change.area !== 'program' && change.area !== 'delivery';
  const lines = own ? hanging(`  ${MARK[change.change]} `, headingOf(change, lang), style) : [];
  if (change.change === 'changed') {
    const aspects = change.aspects.filter(({ key }) => isSpoken(key, lang, style));
    const labels = aspects.map(({ key }) => aspectWords(key, words, change));
    const width = Math.max(...labels.map(displayWidth), 0) + 2;
    for (const [index, aspect] of aspects.entries()) {
      const label = padDisplay(labels[index] ?? '', width);
      lines.push(...aspectLines(aspect, `${own ? '      ' : '  '}${label}`, words, style));
    }
    return lines;
  }
  return lines.map((line) => (change.change === 'added' ? paint.good(line) : paint.severity.error(line)));
}

/** Of a text in two languages each is told in the report of its language, where there are two reports. */
const isSpoken = (key: string, lang: Lang, { langs }: HumanStyle): boolean =>
  langs.length === 1 || !/(^|\.)(zh|en)$/.test(key) || key.endsWith(lang);

function headingOf({ area, change, key, label, aspects }: Change, lang: Lang): string {
  if (area === 'gap') return clean(label?.[lang] ?? key);
  const name = nameOf(label, key, lang);
  if (change === 'changed' || (area !== 'rule' && area !== 'window')) return name;
  const rule = Object.fromEntries(aspects.map(({ key: aspect, from, to }) => [aspect, to ?? from]));
  return clean(`${name}  ${rule['level']}  ${valueAt(rule, ['clause', 'at'])}`);
}

const nameOf = (label: Bilingual | undefined, key: string, lang: Lang): string =>
  clean(label === undefined ? key : `${key}  ${label[lang]}`);

/** `原文 clause.quote`; a parameter by its key alone. */
function aspectWords(key: string, { aspect }: DiffWords, { area }: Change): string {
  const steps = key.split('.');
  const isParameter = (area === 'rule' || area === 'window') && !RULE_WORDS.has(steps[0] ?? '');
  const word = isParameter ? undefined : (aspect[steps.slice(0, 2).join('.')] ?? aspect[steps[0] ?? '']);
  return clean(word === undefined || key.startsWith(word) ? key : `${word} ${key}`);
}

/** What every rule has; its other keys are parameters of its kind. */
const RULE_WORDS = new Set(['title', 'level', 'severity', 'phase', 'scope', 'kind', 'clause', 'when', 'fix']);

/** Old and new on one line where they fit, else on lines of their own; of lists only what differs. */
function aspectLines(aspect: Aspect, label: string, words: DiffWords, style: HumanStyle): string[] {
  const [from, to] = [aspect.from, aspect.to].map((value) => clean(shown(value) ?? words.none));
  const { added, removed } = aspect;
  const lists = added.length + removed.length > 0;
  const short = `${label}${from} → ${to}`;
  if (!lists && displayWidth(short) <= style.columns) return [short];
  const parts: [string, string | undefined][] = lists
    ? [
        ['-', removed.length === 0 ? undefined : clean(removed.map(yamlLike).join(', '))],
        ['+', added.length === 0 ? undefined : clean(added.map(yamlLike).join(', '))],
      ]
    : [
        ['-', from],
        ['+', to],
      ];
  const blank = ' '.repeat(displayWidth(label));
  return parts
    .filter(([, text]) => text !== undefined)
    .flatMap(([mark, text = ''], index) => hanging(`${index === 0 ? label : blank}${mark} `, text, style));
}
