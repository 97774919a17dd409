import type { recommendMessages } from '../../findings/messages/recommend.ts';
import type { Words } from '../wording.ts';
import { choices, listed, perhaps, quoted, quotedName } from './phrases.ts';

const ORDER = '推荐名单按次序排列，每份申报占一个位次，汇总表也照此填写。';
const TWICE = '不少征集不接受重复申报，查出重复的，可能几份都不受理。';

/** 对推荐名单的说明 */
export const recommendWords: Words<keyof typeof recommendMessages> = {
  'recommend.none': {
    what: () => '推荐名单里一份申报也没有。',
    why: () => ORDER,
    fix: () => '在 submissions 下按推荐次序逐行写明各份申报清单的路径，例如 - 甲单位/dossier.yaml。',
  },
  'recommend.twice': {
    what: (p) => `申报清单${quotedName(p.file)}已排在第 ${p.rank} 位，这里又列了一次。`,
    why: () => ORDER,
    fix: () => '只保留一处；想写的是另一份申报的，请改正路径。',
  },
  'recommend.not-there': {
    what: (p) => `${quotedName(p.file)}里没有申报清单，或者没有这个文件夹、文件。`,
    why: () => '没有申报清单，就不知道申报什么、有哪些材料。',
    fix: () => '请核对路径；申报单位还没有交申报清单（dossier.yaml）的，请其补交，不再推荐的从名单中移出。',
  },
  'recommend.withdrawn-listed': {
    what: (p) => `${quotedName(p.file)}写在 withdrawn（不推荐）下，又排在推荐名单第 ${p.rank} 位。`,
    why: () => ORDER,
    fix: () => '推荐的，从 withdrawn 中删去；不推荐的，从 submissions 中删去。',
  },
  'recommend.unlisted': {
    what: (p) => `文件夹里有申报清单${quotedName(p.file)}，推荐名单没有列入。`,
    why: () => '没有列入的申报不计入名额，也不会写进汇总表。',
    fix: () => '要推荐的，按次序写进 submissions；不推荐或者已经撤回的，写进 withdrawn。',
  },
  'recommend.kind-unknown': {
    what: (p) => `推荐单位类型${quoted(p.kind)}不是这项征集规定的。`,
    why: () => '推荐名额按推荐单位的类型确定。',
    fix: (p) => `${perhaps(p.nearest, '改成规定的类型')}${choices(p.known)}`,
  },
  'recommend.other-program': {
    what: (p) => `这份申报的是${quoted(p.program)}，名单里第 1 份申报的是${quoted(p.first)}。`,
    why: () => '名额和次序按一项征集计算。',
    fix: () => '不同的征集分别写一份推荐名单。',
  },
  'recommend.same': {
    what: (p) => `第 ${p.rank} 位与第 ${p.earlier} 位的申报${inCommon(p.title?.zh, p.files)}。`,
    why: () => TWICE,
    fix: (p) =>
      p.files.length === 0
        ? '请核对是不是同一个项目；是的只推荐一份，不是的请申报单位把名称写得能够区分。'
        : '请核对是不是同一个项目；是的只推荐一份，不是的请申报单位检查是否拿错了文件。',
  },
};

function inCommon(title: string | undefined, files: readonly string[]): string {
  const same = files.length === 0 ? '' : `有内容完全相同的文件：${listed(files.map(quotedName))}`;
  if (title === undefined) return same;
  return `项目名称相同，都是${quoted(title)}${same === '' ? '' : `，还${same}`}`;
}
