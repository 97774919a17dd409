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
  'figures.differs': {
    what: (p) => `文中提到了${quoted(p.label.zh)}，但没有出现${quoted(p.value)}这个数值。`,
    fix: () => '请核对这份文件和申报清单，同一指标在各份材料中要写同一个数值，单位和统计时间也要一致。',
  },
  'figures.nowhere': {
    what: (p) => `各份材料都没有提到${quoted(p.label.zh)}（数值${quoted(p.value)}）。`,
    fix: () => '请在申报表或案例中写明这项指标，或者把申报清单中这项指标的名称（name）改成材料中的写法。',
  },
};
