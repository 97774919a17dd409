import type { acrossMessages } from '../../findings/messages/across.ts';
import type { Words } from '../wording.ts';
import { quoted, quotedName } from './phrases.ts';

const SILENT = '征集通知没有写明是否允许，评审人员会看到重复的内容。';

const at = ({ manifest, line }: { manifest: string; line: number }): string => `${quotedName(manifest)}第 ${line} 行`;

/** What several submissions have in common, in Chinese. */
export const acrossWords: Words<keyof typeof acrossMessages> = {
  'across.same-category': {
    what: (p) =>
      `同一申报单位的另一份申报（${at(p)}）也是${quoted(p.category.zh)}，所依据的条款没有写明同一类别能否申报两次。`,
    why: () => '条款没有写明的，主办方可能只受理其中一份。',
    fix: () => '请核对两份的类别是否写对；确实要在同一类别申报两次的，请先向主办方确认是否受理。',
  },
  'across.same-file': {
    what: (p) =>
      `这份${quoted(p.slot.zh)}已用于同一申报单位的另一份申报（${at(p)}，文件${quotedName(p.file)}），内容完全相同。`,
    why: () => SILENT,
    fix: () => '请只留在最贴合的一份申报里；确实要用于两份的，请先向主办方确认。',
  },
  'across.same-title': {
    what: (p) => `这份${quoted(p.slot.zh)}的名称${quoted(p.title.zh)}与同一申报单位另一份申报（${at(p)}）中的相同。`,
    why: () => SILENT,
    fix: () => '如果是同一份材料，请只留在最贴合的一份申报里，或先向主办方确认；如果不是，请把名称写得能够区分。',
  },
  'across.same-value': {
    what: (p) => `${quoted(p.label.zh)}中的${quoted(p.value.zh)}也出现在同一申报单位的另一份申报（${at(p)}）里。`,
    why: () => '征集通知没有禁止，但两份申报的内容可能因此相近。',
    fix: () => '不必修改；请看一看两份申报的案例是否各有侧重。',
  },
};
