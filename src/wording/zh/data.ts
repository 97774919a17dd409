import { showNumber } from '../../base/sizes.ts';
import type { dataMessages } from '../../findings/messages/data.ts';
import type { Words } from '../wording.ts';
import { either, quoted, quotedName } from './phrases.ts';

const ATTEST = '在 attest 下加一条，写明规则（rule）、确认人（by）和日期（on）';
const COUNT = `请人工数出这一节的字数；符合要求的，${ATTEST}。`;

/** What rules have to say of the answers in a manifest, in Chinese. */
export const dataWords: Words<keyof typeof dataMessages> = {
  'present.not-wanted': {
    what: (p) => `${quoted(p.label.zh)}填写了${quoted(p.value)}，而这一项不应由申报单位填写。`,
    fix: () => '请删去填写的内容，这一项留空。',
  },
  'present.material-not-wanted': {
    what: (p) => `申报清单中列有${quoted(p.label.zh)}，而这类材料不应提交。`,
    fix: () => '请从申报清单中删去这份材料。',
  },
  'count.group-under': {
    what: (p) =>
      `${quoted(p.label.zh)}中属于${quoted(p.group)}的有 ${showNumber(p.count)} 个，要求不少于 ${showNumber(p.limit)} 个。`,
    fix: (p) => `请再补充 ${showNumber(p.limit - p.count)} 个，或者核对它们是否写成了不同的名称。`,
  },
  'count.group-over': {
    what: (p) =>
      `${quoted(p.label.zh)}中属于${quoted(p.group)}的有 ${showNumber(p.count)} 个，要求不超过 ${showNumber(p.limit)} 个。`,
    fix: (p) => `请减少 ${showNumber(p.count - p.limit)} 个。`,
  },
  'count.no-group': {
    what: (p) => `${quoted(p.label.zh)}没有填写${quoted(p.by.zh)}，不知道应当算在哪一组。`,
    fix: (p) => `请填写${quoted(p.by.zh)}。`,
  },
  'length.no-section': {
    what: (p) => `没有找到${quoted(p.label.zh)}这一节：文件中没有一行是标题${either(p.headings.map(quoted))}。`,
    fix: () => `请核对这一节的标题是否照原表写；标题没有错的，${COUNT.replace('请', '')}`,
  },
  'length.section-twice': {
    what: (p) => `标题${quoted(p.heading)}在文件中单独成行 ${p.times} 次，分不清哪一处是${quoted(p.label.zh)}这一节。`,
    fix: () => COUNT,
  },
  'length.section-endless': {
    what: (p) => `找到了标题${quoted(p.heading)}，但看不出${quoted(p.label.zh)}这一节到哪里为止。`,
    fix: () => COUNT,
  },
  'relation.in-both': {
    what: (p) => `${quoted(p.label.zh)}是${quoted(p.value)}，而${quotedName(p.other.zh)}中也有，两者不应相同。`,
    fix: () => '请核对是不是同一个；是的，请按征集通知改换或删去。',
  },
  'relation.not-in': {
    what: (p) => `${quoted(p.label.zh)}是${quoted(p.value)}，而${quotedName(p.other.zh)}中没有。`,
    fix: (p) => `请核对写法是否一致；确实没有的，请补到${quotedName(p.other.zh)}中，或者从这里删去。`,
  },
  'relation.lacks': {
    what: (p) => `${quotedName(p.other.zh)}中有${quoted(p.value)}，而${quoted(p.label.zh)}中没有。`,
    fix: (p) => `请核对写法是否一致；确实没有的，请补到${quoted(p.label.zh)}中。`,
  },
  'relation.order': {
    what: (p) =>
      `${quoted(p.label.zh)}是${quoted(p.value)}，与${quotedName(p.other.zh)}的次序不同，按那里的次序这里应是${quoted(p.wanted)}。`,
    fix: () => '请核对哪一处的次序是对的，把另一处改成一致。',
  },
  'list.missing': {
    what: (p) => `没有${quotedName(p.what.zh)}，无法对照：征集通知没有附，要由使用者自备。`,
    fix: (p) =>
      `请把名单存成${quotedName(p.file)}，放在规则包（或者叠加在上面的规则包）的文件夹里，每行一个；也可以由人对照，确认没有问题后${ATTEST}。`,
  },
};
