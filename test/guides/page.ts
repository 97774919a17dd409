import type { Lang } from '../../src/base/language.ts';
import { questionsFor } from '../../src/commands/questions.ts';
import type { Program, Rule } from '../../src/programs/program.ts';
import { titleOf } from '../../src/programs/program.ts';
import type { Step } from './follow.ts';
import { GUIDE_WORDS } from './words.ts';

/** What was typed and written on the way of one call, from an empty folder to what is sent. */
export interface Way {
  readonly init: Step;
  readonly enter: Step;
  readonly open: Step;
  /** Pieces of the manifest as it was filled in. */
  readonly material: string;
  readonly attestation: string | undefined;
  readonly slip: Step;
  readonly fix: Step;
  readonly ready: Step;
  readonly page: Step;
  readonly seals: Step;
  readonly pack: Step;
  readonly verify: Step;
  /** Absent where there are no dates. */
  readonly calendar: Step | undefined;
}

/** The guide to one call. Facts are those of the pack, outputs those of the way that was gone. */
export function guidePage(program: Program, lang: Lang, watch: readonly string[], way: Way): string {
  const words = GUIDE_WORDS[lang];
  const other = lang === 'zh' ? 'en' : 'zh';
  const rules = watch.map((id) => program.rules.find((rule) => rule.id === id)).filter((rule) => rule !== undefined);
  const asked = questionsFor(program).filter(({ own }) => !own);
  const folders = Object.values(program.slots).map(
    ({ label, folder, clause }) => `| ${label[lang]} | \`${folder}/\` | ${clause ?? words.silent} |`,
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
    shown(way.init),
    words.initAsks(
      titleOf(program)[lang],
      asked.map(({ label }) => label[lang].replace(/[？?]$/, '')),
    ),
    ...words.initAfter,
    shown(way.enter),
    `## 3. ${words.openTitle}`,
    words.openBefore,
    shown(way.open),
    words.openAfter,
    `## 4. ${words.filesTitle}`,
    words.filesBefore,
    [words.filesHead, '| --- | --- | --- |', ...folders].join('\n'),
    words.filesAfter,
    words.fillBefore,
    words.materialsBefore,
    yaml(way.material),
    ...(way.attestation === undefined ? [] : [words.attestBefore, yaml(way.attestation)]),
    `## 5. ${words.checkTitle}`,
    words.checkBefore,
    shown(way.slip),
    words.checkAfter,
    words.fixBefore,
    shown(way.fix),
    words.fixAfter,
    words.readyBefore,
    shown(way.ready),
    words.pageBefore,
    shown(way.page),
    `## 6. ${words.sealTitle}`,
    ...words.seal(rules.filter((rule) => /seal|stamp|盖章/.test(`${rule.id} ${rule.title.zh}`)).map(clauseLine(lang))),
    shown(way.seals),
    `## 7. ${words.packTitle}`,
    words.packBefore,
    shown(way.pack),
    words.verifyBefore,
    shown(way.verify),
    words.verifyAfter,
    `## 8. ${words.sendTitle}`,
    ...words.send(channel, to, portal),
    ...(way.calendar === undefined ? [] : [words.calendarBefore, shown(way.calendar)]),
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

const yaml = (text: string): string => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
const shown = ({ command, output }: Step): string =>
  `\`\`\`\n${[`$ ${command}`, output.trimEnd()].filter(Boolean).join('\n')}\n\`\`\``;
