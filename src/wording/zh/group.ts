import type { Bilingual } from '../../base/language.ts';
import type { groupMessages } from '../../findings/messages/group.ts';
import type { Words } from '../wording.ts';
import { listed, quotedName } from './phrases.ts';

const titles = (all: readonly Bilingual[]): string => listed(all.map(({ zh }) => quotedName(zh)));
const clause = (what: string, all: readonly Bilingual[]): string =>
  all.length === 0 ? '' : `；${what}：${titles(all)}`;

const ATTEST = '在 attest 下加一条，写明规则（rule）、确认人（by）和日期（on）';

/** What is said of several rules that are judged together, in Chinese. */
export const groupWords: Words<keyof typeof groupMessages> = {
  'group.too-few': {
    what: (p) =>
      `应至少符合其中 ${p.needed} 项，现在${p.met.length === 0 ? '一项也不符合' : `只符合 ${p.met.length} 项`}${clause('不符合', p.unmet)}${clause('无法判断', p.open)}。`,
    fix: () => `看看哪一项能够符合，补上它所要的内容或材料；一项也不符合的，就不具备申报条件。`,
  },
  'group.open': {
    what: (p) =>
      `应至少符合其中 ${p.needed} 项，${p.met.length === 0 ? '' : `已确定符合 ${p.met.length} 项，`}还有 ${p.open.length} 项本工具无法判断：${titles(p.open)}。`,
    fix: () => `由人逐项核对；确实符合的，${ATTEST}。`,
  },
  'group.met': {
    what: (p) => `有下列情况之一的不得申报，而现在属于：${titles(p.met)}。`,
    fix: () => '核对填写的内容；情况属实的，不能按这项征集申报。',
  },
  'group.perhaps-met': {
    what: (p) => `有下列情况之一的不得申报，本工具无法判断是否属于：${titles(p.open)}。`,
    fix: () => `由人逐项核对；都不属于的，${ATTEST}。`,
  },
};
