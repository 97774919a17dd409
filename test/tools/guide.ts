import type { Lang } from '../../src/base/language.ts';
import { questionsFor } from '../../src/commands/questions.ts';
import type { Program, Rule } from '../../src/programs/program.ts';
import { titleOf } from '../../src/programs/program.ts';
import { GUIDE_WORDS } from './guide-words.ts';

/** A command as somebody types it, and what it prints. */
export interface Typed {
  readonly command: string;
  readonly output: string;
}

/** Commands of a guide that show their output. */
export interface GuideRuns {
  readonly validate: Typed;
  readonly status: Typed;
  readonly pack: Typed;
  readonly verify: Typed;
  /** Whether there are dates for a calendar. */
  readonly dated: boolean;
}

/** The way of one call from nothing to what is sent. Facts are those of the pack, outputs those of real runs. */
export function guidePage(program: Program, lang: Lang, watch: readonly string[], runs: GuideRuns): string {
  const words = GUIDE_WORDS[lang];
  const other = lang === 'zh' ? 'en' : 'zh';
  const rules = watch.map((id) => program.rules.find((rule) => rule.id === id)).filter((rule) => rule !== undefined);
  const asked = questionsFor(program).filter(({ own }) => !own);
  const folders = Object.values(program.slots).map(
    ({ label, folder, clause }) =>
      `| ${label[lang]} | \`${folder}/\` | ${clause === undefined ? words.silent : clause} |`,
  );
  const { channel, to, portal } = program.delivery;
  return [
    `# ${words.title(titleOf(program)[lang])}`,
    `[${words.other}](${program.id}.${other}.md)`,
    words.intro(`../programs/${program.id}.${lang}.md`),
    `## 1. ${words.startTitle}`,
    ...words.start,
    `## 2. ${words.initTitle}`,
    words.initBefore,
    block('dossier init my-submission'),
    words.initAsks(
      titleOf(program)[lang],
      asked.map(({ label }) => label[lang].replace(/[？?]$/, '')),
    ),
    words.initAfter,
    `## 3. ${words.filesTitle}`,
    words.filesBefore,
    [words.filesHead, '| --- | --- | --- |', ...folders].join('\n'),
    ...words.filesAfter,
    `## 4. ${words.checkTitle}`,
    words.checkBefore,
    shown(runs.validate),
    ...words.checkAfter,
    block('dossier validate --format html -o report.html'),
    words.pageAfter,
    block('dossier validate --fix'),
    words.fixAfter,
    `## 5. ${words.statusTitle}`,
    words.statusBefore,
    shown(runs.status),
    // A call without dates has nothing to put into a calendar.
    ...(runs.dated ? [words.statusAfter, block('dossier status --ics -o dates.ics')] : []),
    `## 6. ${words.sealTitle}`,
    ...words.seal(rules.filter((rule) => /seal|stamp|盖章/.test(`${rule.id} ${rule.title.zh}`)).map(clauseLine(lang))),
    block('dossier seals'),
    `## 7. ${words.packTitle}`,
    words.packBefore,
    shown(runs.pack),
    shown(runs.verify),
    words.verifyAfter,
    `## 8. ${words.sendTitle}`,
    ...words.send(channel, to, portal),
    `## ${words.watchTitle}`,
    words.watchBefore,
    rules.map((rule) => `- ${clauseLine(lang)(rule)}`).join('\n'),
    ...(program.gaps.length === 0
      ? []
      : [`## ${words.gapsTitle}`, words.gapsBefore, program.gaps.map((gap) => `- ${gap[lang]}`).join('\n')]),
    '',
  ].join('\n\n');
}

const clauseLine =
  (lang: Lang) =>
  ({ title, basis }: Rule): string =>
    lang === 'zh'
      ? `${title.zh}（${basis.clause}：“${basis.quote}”）`
      : `${title.en} (${basis.clause}: “${basis.quote}”)`;

const block = (command: string): string => `\`\`\`\n$ ${command}\n\`\`\``;
const shown = ({ command, output }: Typed): string => `\`\`\`\n$ ${command}\n${output.trimEnd()}\n\`\`\``;
