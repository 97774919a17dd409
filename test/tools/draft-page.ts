import type { Lang } from '../../src/base/language.ts';
import type { DraftScore } from '../../src/cli/eval-draft-score.ts';

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)}%`;

const row = (name: string, { sentences, wanted, right, wrong, silent }: DraftScore): string =>
  `| ${[name, sentences, wanted, right, share(right, wanted), wrong, share(right, right + wrong), `${silent.kept}/${silent.of}`].join(' | ')} |`;

const TEXTS: Record<Lang, { readonly above: string; readonly below: string }> = {
  zh: {
    above: `# 起草规则：准不准

\`dossier program draft\` 逐句读征集通知，按字眼（不超过、以内、截止、盖章、must、up to 等）提出规则，每条都附原话、出处和待核对的事项。
它只是建议：哪条成立、怎样写，由人决定；像是提了要求、但没有读懂的句子另外列出，不会丢掉。

下面的数字由 \`npm run eval:draft\` 算出，句子都是我们自己写的（\`test/draft\`）。程序是对照 dev 调整的；held 写在后面，没有用来调整，更接近您会遇到的情况。
“对”指规则种类和要紧的参数都对。

| | 句子 | 应提出 | 提对 | 找全率 | 提错 | 准确率 | 没有要求的句子，没有乱提 |
| --- | --- | --- | --- | --- | --- | --- | --- |`,
    below: `
做不到的：扫描件里的文字；表格里靠位置才看得出的意思；一句话分散在几处；只有内行才懂的要求；哪种材料、哪一项内容，多半靠附近的字眼猜，请逐条核对。`,
  },
  en: {
    above: `# Drafting rules: how well it does

\`dossier program draft\` reads a call sentence by sentence and proposes rules by its words (at most, up to, by, must, signed, 不超过, 截止 …), each with its quote,
its place and what has to be checked. These are proposals: a person decides. A sentence that seems to ask for something and wasn’t understood is listed, never dropped.

The figures below are measured by \`npm run eval:draft\` on sentences in our own words (\`test/draft\`). The program was adjusted by “dev”; “held” was written
afterwards and not used for that, and comes nearer to what you will see. Right means the kind of rule and the parameters that matter.

| | sentences | to be proposed | right | recall | wrong | precision | nothing asked, nothing proposed |
| --- | --- | --- | --- | --- | --- | --- | --- |`,
    below: `
What it can’t do: read scans; see what only the layout of a table says; put together what is said in several places; understand what only the trade knows. Which
material or which answer is meant is mostly a guess by the words near by; check each.`,
  },
};

/** docs/draft.md and docs/draft.zh.md: how many of the labelled sentences are read rightly. */
export const draftPage = (lang: Lang, dev: DraftScore, held: DraftScore): string =>
  `${TEXTS[lang].above}\n${row('dev', dev)}\n${row('held', held)}\n${TEXTS[lang].below}\n`;
