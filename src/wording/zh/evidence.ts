import type { evidenceMessages } from '../../findings/messages/evidence.ts';
import type { Words } from '../wording.ts';
import { quoted, quotedName } from './phrases.ts';

/** What rules say that hold one part of a submission against another, in Chinese. */
export const evidenceWords: Words<keyof typeof evidenceMessages> = {
  'claims.unbacked': {
    what: (p) => `${quoted(p.label.zh)}里有${quoted(p.phrase)}的说法，但没有指明佐证材料。`,
    fix: (p) =>
      `请在${quoted(p.listed.zh)}里加一条，写明含有${quoted(p.phrase)}的原话（statement）和能证明它的材料（evidence）；没有佐证的，请改成可以核实的数据。`,
  },
  'cites.unknown': {
    what: (p) => `${quoted(p.label.zh)}指向的${quotedName(p.value)}不在材料之中。`,
    fix: (p) =>
      p.nearest === undefined
        ? '请写成 materials 中某份材料的文件路径、文件名或标题；材料还没有放进来的，请先加入。'
        : `请核对，想写的可能是${quotedName(p.nearest)}；材料还没有放进来的，请先加入 materials。`,
  },
  'cites.unused': {
    what: (p) => `这份${quoted(p.slot.zh)}没有说明用来证明什么。`,
    fix: () => '请在申报内容或领先性表述中写到它的标题，或者在这份材料下注明它支撑哪一项；与本次申报无关的，可以不附。',
  },
  'references.annex': {
    what: (p) =>
      `文中提到了${p.numbers.map((number) => `附件 ${number}`).join('、')}，但材料中没有，目前共有 ${p.count} 份附件。`,
    fix: () => '请补上附件，或者改正文中的附件编号。',
  },
  'references.uncited': {
    what: (p) =>
      p.number === undefined ? '这份附件没有编号，看不出正文是否提到它。' : `正文没有提到附件 ${p.number}。`,
    fix: () => '请在正文中写明见哪一份附件，并在附件的名称（title）里写上同样的编号；用不到的，可以不附。',
  },
  'references.caption': {
    what: (p) => `文中提到了${p.figures.map(quoted).join('')}，但没有找到以它开头的图题或表题。`,
    fix: () =>
      '请核对图表及编号；图题在图片里的，请在 attest 下加一条，写明规则（rule）、确认人（by）、日期（on）和文件（file）。',
  },
  'figures.differs': {
    what: (p) => `文中提到了${quoted(p.label.zh)}，但没有出现${quoted(p.value)}这个数值。`,
    fix: () => '请核对这份文件和申报清单，同一指标在各份材料中要写同一个数值，单位和统计时间也要一致。',
  },
  'figures.nowhere': {
    what: (p) => `各份材料都没有提到${quoted(p.label.zh)}（数值${quoted(p.value)}）。`,
    fix: () => '请在申报表或案例中写明这项指标，或者把申报清单中这项指标的名称（name）改成材料中的写法。',
  },
};
