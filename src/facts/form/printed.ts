/** What is printed where an answer belongs and is none: lines, units, places for a seal, a date without figures. */
const PRINTED =
  /[\s_＿‗﹍﹎\u200b\u00ad]|[（(](单位)?(加?盖章|公章|签字|签章|签名|盖公章|seal|stamp|signature)[)）]|(?:单位|部门|项目|企业|公司|法定|申报|申请|主管|推荐|审核|经办|承诺|填表|授权|主要|负责|代表|法人|领导|人){0,8}(盖章|签字|签名|日期|公章|signature|date)[：:]|[（()）：:，,、/／\-—~～%％]|至|年|月|日|[百千万亿]*(元|人次|人|个|项|家|台|套|吨|亩|度)|平方(公里|米)/giu;

/** What is printed with figures or words and is none: 2025年 月 日, the numbers of lines, the beginning of a web address. */
const BEGUN =
  /(?:19|20)\d{0,2}[\s_＿]{0,20}年[\s_＿]{0,20}月[\s_＿]{0,20}日?|^[ \t]*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）][\s_＿]*$|^[①-⑳][\s_＿]*$|^\s*https?:\/\/(?:www\.)?\s*$/gimu;

/** Words with empty brackets to tick in: 是（ ） 否（ ）. */
const CHOICES =
  /^\s*(?:(?:[^\s（()）]{1,10}[ \t]{0,4}[（(]\s{0,8}[）)][\s、；;，,/]{0,8}){2,12}|(?:[（(]\s{0,8}[）)][ \t]{0,4}[^\s（()）]{1,10}[\s、；;，,/]{0,8}){2,12})$/u;

/** The letter of an option: A. / B、 / （C）. */
const KEY = /(?<![A-Za-z])([A-H])[ \t]{0,2}[.．、：:)）]/g;
/** More words than an option has, and signs that somebody chose one: a mark, or its letter behind them all. */
const NO_OPTION = /[。；;√✓✔☑✅]|(?<![A-Za-z])[A-H](?![A-Za-z])/;
const MAX_OPTION = 30;

/** Whether a text only prints options by their letters, to choose from: A. 政府 B. 企业 C. 其他____ (填序号). */
function areOptions(text: string): boolean {
  const keys = [...text.matchAll(KEY)];
  const lead = text.slice(0, keys[0]?.index ?? 0).replaceAll(/填写?(序号|字母|编号|代码)|[\s（(：:，,]/g, '');
  const isNext = ([, letter = '']: RegExpExecArray, at: number): boolean => letter.charCodeAt(0) === 65 + at;
  const isWorded = ({ index, 0: key }: RegExpExecArray, at: number): boolean => {
    const words = text.slice(index + key.length, keys[at + 1]?.index ?? text.length).trim();
    return words !== '' && words.length <= MAX_OPTION && !NO_OPTION.test(words);
  };
  return keys.length > 1 && lead === '' && keys.every(isNext) && keys.every(isWorded);
}

/** How Chinese forms say that there is nothing to say. */
const NONE = /^[/／\\—–－-]{1,3}$/;

/** More than a form prints where an answer belongs. */
const MAX_PRINTED = 2000;

/** Whether nothing was written in the room for an answer. */
export function isBare(text: string): boolean {
  if (text.length > MAX_PRINTED || NONE.test(text.trim())) return false;
  if (CHOICES.test(text) || areOptions(text)) return true;
  const rest = text.replaceAll(BEGUN, '');
  return rest.replaceAll(PRINTED, '') === '' && !/\d/.test(rest);
}

/** Whether something is printed in a room that has to stay when the room is filled in, which only a person can do. */
export function hasToStay(room: string, answer: string): boolean {
  const year = /(?:19|20)\d\d(?=[\s_＿]*年[\s_＿]*月)/.exec(room)?.[0];
  return (
    (room.length <= MAX_PRINTED && (CHOICES.test(room) || areOptions(room))) ||
    /^\s*(?:(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）]|[①-⑳])[\s_＿]*)+$/.test(room) ||
    /(?:签字|签名|签章)\s*[：:]|[（(][^（()）]{0,6}(?:盖章|公章|签字|签名|签章)[^（()）]{0,6}[）)]/.test(room) ||
    (year !== undefined && !answer.startsWith(year))
  );
}
