import type { secrecyMessages } from '../../findings/messages/secrecy.ts';
import type { Words } from '../wording.ts';
import { quoted } from './phrases.ts';
import { placesPhrase } from './places.ts';

const RECORD = '在 attest 下加一条，写明 rule: secrecy、文件（file）、确认人（by）、日期（on）和结论（note）';

/** Marks of secrecy, in Chinese. */
export const secrecyWords: Words<keyof typeof secrecyMessages> = {
  'secrecy.mark': {
    what: (p) =>
      `这份材料带有${p.state ? '密级标志' : '内部资料一类的标志'}${quoted(p.mark)}，位于${placesPhrase(p.places)}${p.around === p.mark ? '' : `，原文是${quoted(p.around)}`}。`,
    why: (p) =>
      p.state
        ? '涉密材料不得对外报送，能不能报要由本单位的定密责任人或保密审查人员决定，程序不能代替；在此之前不打包，用 --force 也不行。'
        : '标明内部使用的材料能不能对外报送，要由本单位负责保密审查的人员决定，程序不能代替；在此之前不打包，用 --force 也不行。',
    fix: (p) =>
      p.state
        ? `请停止外发，先交本单位保密审查：确属涉密的，换掉这份材料。经审查可以公开的（例如只是文中举例，或已解密），${RECORD}。`
        : `请交本单位保密审查：不宜公开的，换掉这份材料；可以公开的，去掉标志后重新导出。经审查可以照原样报送的，${RECORD}。`,
  },
  'secrecy.answer': {
    what: (p) =>
      `申报清单里带有${p.state ? '密级标志' : '内部资料一类的标志'}${quoted(p.mark)}${p.around === p.mark ? '' : `，原文是${quoted(p.around)}`}。`,
    why: () =>
      '清单里的内容会写进目录和邮件，能不能对外报送要由本单位负责保密审查的人员决定，程序不能代替；在此之前不打包，用 --force 也不行。',
    fix: () =>
      '请停止外发，先交本单位保密审查：不宜公开的，换掉这段内容。经审查可以报送的，在 attest 下加一条，写明 rule: secrecy、确认人（by）、日期（on）和结论（note）。',
  },
};
