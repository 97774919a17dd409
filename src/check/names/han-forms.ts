import entries from 'opencc-js/dict/TSCharacters';
import type { Instead } from '../../findings/messages/names.ts';

/** Right in Simplified texts too, though a converter would change them: the national table of 2013 has them, some only for names. */
const RIGHT_IN_BOTH = new Set('乾於昇陞祕谿釐脩扞氾吒徵夥麽拚蒐劄洩摺捱');

/** Simplified forms that Traditional texts use as well, as characters of their own or as usual variants. */
const ALSO_TRADITIONAL = new Set(
  '丑丰么于云仆伙余佛佣俊修僵儿克冢冬准凌几凶出划刮制千升卜占即卷只台吁吃合吊同后向听呆周咨咸咽哄唇喂噪回困坏夸奸姜娘家尸局岩岳峰巨布帘席干并幸床庵弦彩征御志念恤愈愿戚扇才扎扑托扣折抬抵拐拼挂挨挽捆捍搜教斗旋旗既昆晒暗曲札朱朴杆杠杯杰松板查栗核梁棋欲污沈沾泄泛注涌游溪溯漓灶狸玩症痴皂真矩私秋秘筑粽糊糖系累群肴胄胡腌致舍芸苔范荐蒙蓑蔑虫虱表谷辟逾郁酸采里雇雕霉面飧',
);

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  entries.split('|').flatMap((entry): [string, string][] => {
    const [traditional = '', simplified = ''] = entry.split(' ');
    return RIGHT_IN_BOTH.has(traditional) ? [] : [[traditional, simplified]];
  }),
);
const ONLY_SIMPLIFIED = new Set(
  [...SIMPLIFIED.values()].filter((char) => !ALSO_TRADITIONAL.has(char) && !SIMPLIFIED.has(char)),
);

/** Which characters of a text belong to one way of writing only, each once. */
export interface HanForms {
  /** Traditional characters, with their Simplified forms. */
  readonly traditional: readonly Instead[];
  readonly simplified: readonly string[];
}

/** Tells Traditional and Simplified characters apart; what is right in both belongs to neither. */
export function hanForms(text: string): HanForms {
  const chars = [...new Set(text)];
  return {
    traditional: chars.flatMap((char) => {
      const meant = SIMPLIFIED.get(char);
      return meant === undefined ? [] : [{ char, meant }];
    }),
    simplified: chars.filter((char) => ONLY_SIMPLIFIED.has(char)),
  };
}

/** A text with its Traditional characters exchanged one by one. */
export const simplified = (text: string): string => Array.from(text, (char) => SIMPLIFIED.get(char) ?? char).join('');
