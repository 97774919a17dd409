import { readInstant, showInstant } from '../../base/instants.ts';
import type { Lang } from '../../base/language.ts';
import { displayWidth, padDisplay } from '../../base/width.ts';
import { zoneName } from '../../wording/zone-name.ts';
import type { HumanStyle } from '../human.ts';
import { dressed, hanging, type Setting } from '../lines.ts';
import { makePaint } from '../paint.ts';
import { answerLines, packingLines, recordLines } from './answers.ts';
import { type ComparedBundles, countFiles } from './compared.ts';
import { filesLines } from './files.ts';
import type { BundleSide } from './side.ts';
import type { BundleDiffWords } from './words.ts';
import { bundleDiffWords } from './words-of.ts';

/** The comparison of two bundles for people: the counts first, then file by file and answer by answer. */
export function humanBundleDiff(compared: ComparedBundles, style: HumanStyle): string {
  const setting = { columns: style.columns, paint: makePaint(style.colors) };
  const blocks = style.langs.map((lang) => inLanguage(compared, lang, style.quiet, setting));
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function inLanguage(compared: ComparedBundles, lang: Lang, quiet: boolean, setting: Setting): string[] {
  const words = bundleDiffWords(lang);
  const { diff, program } = compared;
  const { strong, faint } = setting.paint;
  const said = summary(compared, words);
  if (quiet) return [said];
  const answers = diff.manifest?.answers.flatMap((change) => answerLines(change, program, lang, 2, setting)) ?? [];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.section.files, filesLines(diff.files, program, lang, setting)],
    [words.section.answers, answers],
    [words.section.records, diff.manifest === undefined ? [] : recordLines(diff.manifest, program, lang, setting)],
    [words.section.packing, packingLines(compared, lang, setting)],
  ];
  const notes = [
    ...(diff.manifest === undefined ? [words.withoutReceipt] : []),
    ...(diff.made.every(({ change }) => change === 'same') ? [] : [words.made]),
  ];
  return [
    ...sides(compared, lang, words, setting),
    '',
    ...dressed(hanging('', said, setting), strong),
    ...sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : ['', strong(title), ...lines])),
    ...(notes.length === 0 ? [] : ['', ...notes.flatMap((note) => dressed(hanging('', note, setting), faint))]),
  ];
}

function summary({ diff }: ComparedBundles, words: BundleDiffWords): string {
  const files = countFiles(diff);
  const { manifest } = diff;
  const records = (manifest?.attestations.length ?? 0) + (manifest?.waivers.length ?? 0);
  const answers = manifest && [...manifest.answers, ...diff.files.flatMap((file) => file.answers)].length;
  const same = diff.files.length === files.same && (answers ?? 0) === 0 && records === 0;
  return same ? words.nothing : words.summary(files, answers);
}

function sides({ from, to, program }: ComparedBundles, lang: Lang, words: BundleDiffWords, setting: Setting): string[] {
  const width = Math.max(displayWidth(words.from), displayWidth(words.to)) + 2;
  const zone = program?.zone ?? 'UTC';
  const one = (label: string, { named, name, packed }: BundleSide): string[] => {
    const bundle = words.bundle(named, named.endsWith(name) ? undefined : name);
    const how =
      typeof packed === 'string'
        ? words.noReceipt[packed]
        : words.packed(momentOf(packed.packedAt, zone), zoneName(zone, lang), packed.verdict === 'ready');
    return [
      ...hanging(padDisplay(label, width), bundle, setting),
      ...dressed(hanging(' '.repeat(width), how, setting), setting.paint.faint),
    ];
  };
  return [...one(words.from, from), ...one(words.to, to)];
}

function momentOf(written: string, zone: string): string {
  const instant = readInstant(written, zone);
  return instant === undefined ? written : showInstant(instant, zone);
}
