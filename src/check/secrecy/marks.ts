import { folded } from '../../base/identifiers/folded.ts';
import { hasHan } from '../../base/scripts.ts';

/** A mark of secrecy on a line of text. */
export interface Mark {
  /** As it is written, without the spaces between its characters. */
  readonly mark: string;
  /** It says state secret (绝密, 机密, 秘密) rather than internal or confidential. */
  readonly state: boolean;
  /** The line that it stands on, shortened around it. */
  readonly around: string;
}

/** A line that has none of these has no mark. */
const HINT = /密|[内內]\s*部|内\s*参|外\s*传|注\s*意\s*保\s*存|confidential|internal|secret/i;
/** How much of a line is shown before and behind a mark. */
const AROUND = 24;
/** A longer line is a paragraph, not a mark by itself. */
const SHORT = 60;

const LEVEL = '(?:[绝絕]密|[机機]密|秘密)';
const PERIOD = '(?:[长長]期|\\d{1,2} ?(?:年|个?月)|\\d{4} ?年(?: ?\\d{1,2} ?月)?(?: ?\\d{1,2} ?日)?)';
/** With a star, as the marking of state secrets is written (GB/T 9704): `机密★1年`, `秘密★`. */
const STARRED = new RegExp(`(?<!商业|商業|工作|商务)${LEVEL} ?[★☆✩✮] ?(?:${PERIOD}|启用前|解密)?`);
/** Secrets of a company or an office, marked in the same way; no state secrets. */
const OF_TRADE = new RegExp(`(?:核心商密|普通商密|(?:商业|商業|工作)秘密) ?[★☆✩✮▲△] ?(?:${PERIOD})?`);
/** As the filled-in entry of a form. */
const ENTERED =
  /(?:密级|保密等级|保密级别|秘密等级)(?:和保密期限)?:?(?<=:|期限|级) ?(绝密|机密|秘密|内部)(?!性|[/、或])/;
const ALONE = new RegExp(`^${LEVEL}级?(?:[ (:]*${PERIOD}\\)?)?$`);

const KEPT =
  '(?:(?:仅供|仅限|限)?(?:本?单位|公司|集团|机关|系统)?[内內]部(?:[资資]料|文件|材料|使用|参考|传阅|掌握)|内参|注意(?:保存|保密)|妥善保管|(?:未经许可)?(?:不得|严禁|请勿|禁止)(?:外传|翻印|复制|转发|扩散))';
/** Nothing but such words, with marks between them. */
const KEPT_ALONE = new RegExp(`^${KEPT}(?:[ ,;、.。!·|-]*${KEPT})*[。!]?$`);
const KEPT_IN_BRACKETS = new RegExp(`[(\\[〔【《](${KEPT}(?:[ ,;、.。!·-]*${KEPT})*)[)\\]〕】》]`);
/** The text speaks of itself. */
const SPEAKS_OF_ITSELF = new RegExp(
  `[本此]?(?:文件|资料|材料|文档|报告|件)(?:内容)?(?:属于?|为|系|是)?(?:${KEPT}|${LEVEL}级?(?:文件|资料|材料)?)`,
);
const OF_ITSELF = /^[^,;。]{0,6}[本此](?:文件|资料|材料|文档|报告|件)/;

const ENGLISH_ALONE =
  /^(?:[^.;:]{0,40}[ |·/-])?(?:(?:strictly|highly|company|business) )?(?:confidential(?: (?:and|&) proprietary)?|(?:for )?internal use only|top secret|not for (?:external )?distribution)(?:$| ?[|·/:.,(-])/i;
const SPACED_HAN = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;

/** The marks of secrecy in a text, each form once for every line. A text that only speaks of secrets has none. */
export function findMarks(text: string): Mark[] {
  return text.split(/[\n\r]+/).flatMap((line) => {
    if (!HINT.test(line)) return [];
    const plain = folded(line).replaceAll(SPACED_HAN, '').replaceAll(/\s+/g, ' ').trim();
    const found = markIn(plain);
    if (found === undefined) return [];
    const mark = tidy(found.mark);
    return [{ ...found, mark, around: tidy(plain) === mark ? mark : aroundIn(plain, found.mark) }];
  });
}

/** One way to write a mark, whatever spaces stand in it. */
function tidy(mark: string): string {
  const close = /\([^)]*$/.test(mark) ? ')' : '';
  return (hasHan(mark) ? mark.replaceAll(' ', '') : mark) + close;
}

function markIn(line: string): Omit<Mark, 'around'> | undefined {
  const starred = STARRED.exec(line)?.[0];
  if (starred !== undefined) return { mark: starred.trim(), state: true };
  const ofTrade = OF_TRADE.exec(line)?.[0];
  if (ofTrade !== undefined) return { mark: ofTrade.trim(), state: false };
  const entered = ENTERED.exec(line);
  if (entered !== null) return { mark: entered[0], state: entered[1] !== '内部' };
  const bracketed = KEPT_IN_BRACKETS.exec(line)?.[1];
  if (bracketed !== undefined) return { mark: bracketed, state: false };
  if (line.length > SHORT) return undefined;
  const bare = line.replaceAll(/^[\s([〔【<《*·|-]+|[\s)\]〕】>》*·|-]+$/g, '');
  if (ALONE.test(bare)) return { mark: bare, state: true };
  if (KEPT_ALONE.test(bare)) return { mark: bare, state: false };
  const own = OF_ITSELF.test(line) ? SPEAKS_OF_ITSELF.exec(line)?.[0] : undefined;
  if (own !== undefined) return { mark: own, state: new RegExp(LEVEL).test(own) };
  return englishIn(bare);
}

/** A heading such as `CONFIDENTIAL` or `Example City | Internal Use Only`; a sentence that has the word has it in small letters. */
function englishIn(line: string): Omit<Mark, 'around'> | undefined {
  if (!ENGLISH_ALONE.test(line)) return undefined;
  const mark =
    /\b(?:(?:STRICTLY|HIGHLY|COMPANY|Strictly|Highly|Company) )?(?:CONFIDENTIAL|Confidential|INTERNAL USE ONLY|Internal Use Only|Internal use only|FOR INTERNAL USE ONLY|For internal use only|For Internal Use Only|TOP SECRET|Top Secret|NOT FOR (?:EXTERNAL )?DISTRIBUTION)\b/.exec(
      line,
    )?.[0];
  return mark === undefined || /\bnon[ -]confidential\b/i.test(line) ? undefined : { mark, state: false };
}

function aroundIn(line: string, mark: string): string {
  const at = Math.max(0, line.indexOf(mark));
  const [from, to] = [Math.max(0, at - AROUND), at + mark.length + AROUND];
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

const EDGE = '(?:^|[\\s_.,()\\[\\]【】〔〕《》·+-])';
const NAME_MARK = new RegExp(
  `${EDGE}(${LEVEL}(?:★[^_)\\]】]*|级(?:文件|资料|材料)?|文件|资料|材料)?|(?:仅供|仅限)?内部(?:资料|文件|材料|使用|参考)|内参|不得外传|(?:strictly[ _-]?)?confidential(?![ _-]?(?:comput|transact|ledger|contain))|(?:for[ _-])?internal[ _-]use[ _-]only|top[ _-]secret)(?=$|[\\s_.,()\\[\\]【】〔〕《》·+-])`,
  'i',
);

/** The mark of secrecy in the name of a file or of a folder on the way to it. */
export function markInName(path: string): Mark | undefined {
  for (const name of folded(path).split('/')) {
    const mark = NAME_MARK.exec(name.replaceAll(/\bnon[ _-]?confidential\b/gi, ''))?.[1];
    if (mark !== undefined) return { mark, state: new RegExp(LEVEL).test(mark), around: name };
  }
  return undefined;
}
