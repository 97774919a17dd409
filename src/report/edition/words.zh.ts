import type { EditionWords } from './words.ts';

/** 规则包的说明 */
export const editionZh: EditionWords = {
  checked: (on, against) => `规则于 ${on} 与${against}核对`,
  unchecked: '规则未与通知原文核对',
  base: (title, id, checked) => `底本：${title}（${id}），${checked}`,
  overlay: (name, checked) => `附加：${name}，${checked}`,
  over: (edition, closed, zone, extend) =>
    `注意：${edition} 届的申报期已于${zone} ${closed} 截止。申报新一届须用新一届的规则包：另建一个文件夹，在 program.yaml 里写“extends: ${extend}”，改写届次、名称和通知来源，在 rules.yaml 里改写申报期，申报清单的 program 写这个文件夹的路径。`,
  thisPack: '本规则包的路径',
};
