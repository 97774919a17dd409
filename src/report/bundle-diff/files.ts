import type { Lang } from '../../base/language.ts';
import { showBytes } from '../../base/sizes.ts';
import type { Contents, FileDiff } from '../../bundle/compare/comparison.ts';
import { type FileChange, unnumbered } from '../../bundle/compare/files.ts';
import type { ContentDiff, PassageChange } from '../../bundle/compare/passages.ts';
import type { Program } from '../../programs/program.ts';
import { dressed, hanging, type Setting } from '../lines.ts';
import { answerLines } from './answers.ts';
import { wordLines } from './changes.ts';
import type { BundleDiffWords, Range } from './words.ts';
import { bundleDiffWords } from './words-of.ts';

const MARK: Record<FileChange, string> = {
  changed: '~',
  replaced: '~',
  added: '+',
  removed: '-',
  renamed: '=',
  same: '=',
};
/** Changes of one file that are told; the machine report has all. */
const SHOWN = 12;
const INDENT = 6;

/** As many that only got another number are told one by one; more of them in one line. */
const SHOWN_RENUMBERED = 3;

/** What became of the files, those that are the same left out. */
export function filesLines(
  files: readonly FileDiff[],
  program: Program | undefined,
  lang: Lang,
  setting: Setting,
): string[] {
  const renumbered = files.filter((file) => isRenumbered(file) && file.answers.length === 0);
  const many = renumbered.length > SHOWN_RENUMBERED;
  const told = many ? files.filter((file) => !renumbered.includes(file)) : files;
  const rest = many ? hanging('  = ', bundleDiffWords(lang).manyRenumbered(renumbered.length), setting) : [];
  return [...told.flatMap((file) => fileLines(file, program, lang, setting)), ...rest];
}

const isRenumbered = ({ change, from, to }: FileDiff): boolean =>
  change === 'renamed' && unnumbered(from?.name ?? '') === unnumbered(to?.name ?? '');

/** What became of a file; nothing where it and what is said of it are the same. */
function fileLines(file: FileDiff, program: Program | undefined, lang: Lang, setting: Setting): string[] {
  const { change, from, to, answers } = file;
  if (change === 'same' && answers.length === 0) return [];
  const words = bundleDiffWords(lang);
  const { good, severity } = setting.paint;
  const line = hanging(`  ${MARK[change]} `, headOf(file, words), setting);
  const head = change === 'added' ? dressed(line, good) : change === 'removed' ? dressed(line, severity.error) : line;
  const about = (text: string): string[] => hanging(' '.repeat(INDENT), text, setting);
  const moved = change === 'renamed' || from === undefined || to === undefined;
  return [
    ...head,
    ...(moved || from.name === to.name ? [] : about(words.wasCalled(from.name))),
    ...(change === 'replaced' ? about(words.replaced(from?.source ?? '', to?.source ?? '')) : []),
    ...(file.contents && from && to
      ? contentLines(file.contents, words, words.size(showBytes(from.bytes), showBytes(to.bytes)), setting)
      : []),
    ...answers.flatMap((answer) => answerLines(answer, program, lang, INDENT, setting)),
  ];
}

function headOf(file: FileDiff, words: BundleDiffWords): string {
  const [old, young] = [file.from?.name ?? '', file.to?.name ?? ''];
  if (file.change !== 'renamed') return young === '' ? old : young;
  return isRenumbered(file) ? words.renumbered(old, young) : words.renamed(old, young);
}

function contentLines(contents: Contents, words: BundleDiffWords, size: string, setting: Setting): string[] {
  const blank = ' '.repeat(INDENT);
  if (!contents.compared) {
    return [...hanging(blank, size, setting), ...hanging(blank, words.notCompared[contents.why], setting)];
  }
  const { content } = contents;
  const counted = hanging(blank, words.counted(content.unit, content.from, content.to), setting);
  if (content.changes.length === 0) return [...counted, ...hanging(blank, words.sameContent[content.unit], setting)];
  const groups = grouped(content);
  const rest = groups.length - SHOWN;
  return [
    ...counted,
    ...groups.slice(0, SHOWN).flatMap((group) => groupLines(group, words, setting)),
    ...(rest > 0 ? hanging(blank, words.moreChanges(content.unit, rest), setting) : []),
  ];
}

/** Neighbouring changes of one kind that say nothing else are told together. */
interface Group extends Range {
  readonly change: PassageChange;
}

function grouped({ unit, changes }: ContentDiff): Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const at = change.change === 'removed' ? change.from : change.to;
    if (at === undefined) continue;
    const last = groups.at(-1);
    const before = change.change === 'removed' || change.change === 'added' ? undefined : change.from;
    const next =
      last !== undefined && at === last.last + 1 && isLike(last.change, change) && shift(last) === at - (before ?? at);
    if (next) groups.splice(-1, 1, { ...last, last: at });
    else groups.push({ unit, first: at, last: at, before, change });
  }
  return groups;
}

const shift = ({ first, before }: Range): number => first - (before ?? first);

const isLike = (a: PassageChange, b: PassageChange): boolean =>
  a.change === b.change && a.differs.join() === b.differs.join() && !hasText(a) && !hasText(b);

const hasText = ({ words }: PassageChange): boolean => words.some(({ from, to }) => from !== '' || to !== '');

function groupLines(group: Group, words: BundleDiffWords, setting: Setting): string[] {
  const { change } = group;
  const [told] = change.words;
  const head = (text: string): string[] => hanging(' '.repeat(INDENT), text, setting);
  switch (change.change) {
    case 'added':
      return head(words.range.added(group, told?.to ?? ''));
    case 'removed':
      return head(words.range.removed(group, told?.from ?? ''));
    case 'moved':
      return head(words.range.moved(group, change.differs));
    case 'changed':
      return [
        ...head(words.range.changed(group, change.differs)),
        ...wordLines({ first: change.words, more: change.more }, words, INDENT + 2, setting),
      ];
  }
}
