import type { Lang } from '../../base/language.ts';
import { formatRoute } from '../../base/route.ts';
import type { AnswerChange, RecordChange } from '../../bundle/compare/answers.ts';
import type { ManifestDiff } from '../../bundle/compare/comparison.ts';
import { type Attestation, PHASES, type Waiver } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import { yamlLike } from '../diff/yaml-like.ts';
import { dressed, hanging, type Setting } from '../lines.ts';
import { uiOf } from '../ui-of.ts';
import { valueLines, wordLines } from './changes.ts';
import type { ComparedBundles } from './compared.ts';
import { answerLabel, optionLabel, ruleTitle } from './labels.ts';
import { bundleDiffWords } from './words-of.ts';

/** An answer that differs: a short one by its values, a long one by its words. */
export function answerLines(
  change: AnswerChange,
  program: Program | undefined,
  lang: Lang,
  indent: number,
  setting: Setting,
): string[] {
  const words = bundleDiffWords(lang);
  const { route, from, to } = change;
  const label = answerLabel(program, route)?.[lang] ?? formatRoute(route);
  const shown = (value: unknown): string => {
    if (value === undefined || value === null) return words.none;
    const items = Array.isArray(value) ? value : [value];
    const named = items.map((item) => optionLabel(program, route, item)?.[lang]);
    if (named.every((name) => name !== undefined)) return named.join(lang === 'zh' ? '、' : ', ');
    return typeof value === 'string' ? value : yamlLike(value);
  };
  const chosen = optionLabel(program, route, to) !== undefined || optionLabel(program, route, from) !== undefined;
  const values: [string, string] = [shown(from), shown(to)];
  const lines = valueLines(label, values, indent, setting);
  if (change.words === undefined || chosen || lines.length === 1) return lines;
  return [...hanging(' '.repeat(indent), label, setting), ...wordLines(change.words, words, indent + 2, setting)];
}

/** The attestations and waivers that differ. */
export function recordLines(
  { attestations, waivers }: ManifestDiff,
  program: Program | undefined,
  lang: Lang,
  setting: Setting,
): string[] {
  const [words, ui] = [bundleDiffWords(lang), uiOf(lang)];
  const { good, severity } = setting.paint;
  const told = (record: Attestation | Waiver): string => {
    const rule = ruleTitle(program, record.rule)?.[lang] ?? record.rule;
    const subject = [rule, record.file, record.item].filter((part) => part !== undefined).join(' ');
    return 'until' in record
      ? words.record('waiver', subject, ui.byUntil(record.by, record.until), record.reason)
      : words.record('attestation', subject, ui.byOn(record.by, record.on), record.note);
  };
  const lines = ({ from, to }: RecordChange<Attestation | Waiver>): string[] => [
    ...(from ? dressed(hanging('  - ', told(from), setting), severity.error) : []),
    ...(to ? dressed(hanging('  + ', told(to), setting), good) : []),
  ];
  return [...attestations, ...waivers].flatMap(lines);
}

/** In what the packing of two bundles differed: the call and its rules, the phase, how it stood. */
export function packingLines({ from, to }: ComparedBundles, lang: Lang, setting: Setting): string[] {
  const words = bundleDiffWords(lang).packing;
  if (typeof from.packed === 'string' || typeof to.packed === 'string') return [];
  const [old, young] = [from.packed, to.packed];
  const phase = (name: string): string => {
    const known = PHASES.find((one) => one === name);
    return known === undefined ? name : uiOf(lang).phase[known];
  };
  const pairs: readonly (readonly [string, string, string])[] = [
    [words.program, old.program.id, young.program.id],
    [words.edition, old.program.edition, young.program.edition],
    [words.phase, phase(old.phase), phase(young.phase)],
    [words.verdict, words.ready(old.verdict === 'ready'), words.ready(young.verdict === 'ready')],
  ];
  const lines = pairs.flatMap(([label, left, right]) =>
    left === right ? [] : valueLines(label, [left, right], 2, setting),
  );
  const same = old.program.rules === undefined || old.program.rules === young.program.rules;
  return same ? lines : [...lines, ...hanging('  ', `${words.rules}  ${words.rulesDiffer}`, setting)];
}
