import { type Clue, TODO } from '../proposal.ts';
import { subjectsIn } from '../subjects.ts';
import { type Cue, clue, DUTY } from './cue.ts';

const HAND_IN =
  /(?<!所|通过)(?:提交(?!申请材料将)|报送|提供|补充|附(?!件|近|加|属|则)|上传|出具|递交)(?!的)|\b(?:submit|provide|attach|include|upload|enclose|accompanied by|support your application with)\b/i;
const SUPPLIED = /由[^,。;]{2,12}(?:单位|机构|部门|方)(?:提供|出具|填写|推荐)/;
const BLANKS =
  /不得留空|不得空缺|不能为空|必填|完整填写|逐项填写|填写完整|fields? (?:are|is) (?:mandatory|required)|complete all|fill in all|all (?:boxes|fields|sections) (?:must|should|are)|incomplete (?:applications|submissions|forms)/i;
const ORGANISED =
  /(?:按|依)[^,。;]{0,10}(?:顺序|类别|次序)[^,。;]{0,6}(?:排列|整理|排序|装订|组织)|依次|organi[sz]e[^.;]{0,30} by|in the (?:following|order)|place [^.;]{0,24} first|排在(?:最)?前/i;
const AGREE =
  /(?:必须|须|应|需)[^,。;]{0,10}(?:与|和|同)[^,。;]{1,20}(?:一致|相符)|(?<=,)(?:内容)?(?:与|和|同)[^,。;]{1,20}(?:一致|相符)|(?:must|shall|should) (?:be )?(?:consistent with|identical to|match)/i;
const LISTED = /(?:包括|包含|includes?|including|consists? of)[:\s]*[^.。;]{8,}/i;
const BASIC = /基本信息|申报信息|basic information|required information|following information|以下信息/i;
const KEYWORDS = /围绕[^。;]{0,24}(?:关键词|主题)|紧密围绕|related to the (?:themes?|keywords?)/i;
const HANDED_IN =
  /材料|文件|证明|证书|执照|名单|[件信函表]|书|报告|素材|图片|视频|文档|materials?|documents?|forms?|evidence|certificates?|letters?|papers?|patents?|slides|licen[cs]es?/i;
const ORGANISER =
  /(?:大会|组委会|秘书处|评委会|主办方|委员会)(?:将|会|为|通过|有权)|we will|the (?:panel|committee|organi[sz]er) will|为.{0,12}提供(?:宣传|交流|产业|有益|样板)/;

/** What is to be handed in and filled in, and in which order. */
export const materialCues: Cue = ({ plain, above }) => {
  if (ORGANISER.test(plain) && !/需|须|请/.test(plain)) return [];
  const found: Clue[] = [];
  const blanks = BLANKS.exec(plain);
  if (blanks !== null)
    found.push(
      clue(blanks, {
        kind: 'form',
        topic: 'blanks',
        params: { slots: ['application-form'], without: ['blanks'] },
        sure: 'high',
        open: ['slot-guessed'],
      }),
    );
  const order = ORGANISED.exec(plain);
  if (order !== null && !/评分|得分/.test(plain))
    found.push(
      clue(order, { kind: 'order', topic: 'order', params: { grouped: [TODO] }, sure: 'medium', open: ['which-slot'] }),
    );
  const agree = AGREE.exec(plain);
  if (agree !== null)
    found.push(clue(agree, { ...agreement(plain), topic: 'agreement', sure: 'medium', open: ['which-slot'] }));
  const keywords = KEYWORDS.exec(plain);
  if (keywords !== null && DUTY.test(plain) && !/一个主题/.test(plain)) {
    found.push(
      clue(keywords, {
        kind: 'text',
        topic: 'theme',
        params: { of: ['fields.summary'], mentions_any: ['keywords'] },
        sure: 'medium',
        open: ['answer-guessed', 'options'],
      }),
    );
  }
  const listed = LISTED.exec(plain);
  if (listed !== null && BASIC.test(plain)) {
    found.push(
      clue(listed, {
        kind: 'present',
        topic: 'content',
        params: { of: answersIn(listed[0]) },
        sure: 'high',
        open: ['answer-guessed'],
      }),
    );
    return found;
  }
  const supplied = SUPPLIED.exec(plain);
  if (supplied !== null && /案例|材料|方案|证明|文件/.test(plain)) {
    const [slot = TODO] = subjectsIn(plain, 'slot').map(({ name }) => name);
    const open = [slot === TODO ? 'which-slot' : 'slot-guessed'] as const;
    found.push(
      clue(supplied, {
        kind: 'present',
        topic: 'supplier',
        params: { slots: [slot], attribute: 'supplier' },
        sure: 'medium',
        open,
      }),
    );
  }
  if (/视为/.test(plain)) return found;
  const hands = HAND_IN.exec(plain);
  if (
    hands !== null &&
    HANDED_IN.test(plain.slice(hands.index)) &&
    (DUTY.test(plain) ||
      DUTY.test(above) ||
      /^\W*(?:reminder:|note:)?\s*(?:provide|submit|attach|upload|support)/i.test(plain))
  ) {
    const slots = subjectsIn(plain, 'slot').map(({ name }) => name);
    const known = slots.length > 0;
    const condition = /如果|如需|如有|若|必要时|\bif\b|where applicable/i.test(plain);
    found.push(
      clue(hands, {
        kind: 'present',
        topic: 'materials',
        params: { slots: known ? slots : [TODO] },
        sure: known ? 'high' : 'medium',
        open: [known ? 'slot-guessed' : 'which-slot', ...(condition ? (['condition'] as const) : [])],
      }),
    );
  }
  return found;
};

/** Two files that have to say the same, or answers that have to stand in a file. */
const agreement = (plain: string): Pick<Clue, 'kind' | 'params'> =>
  /扫描|盖章|签字|电子版|纸质|scan|signed|stamped|printed|copy/i.test(plain)
    ? { kind: 'agree', params: { original: [TODO], copies: [TODO] } }
    : { kind: 'answers', params: { of: [TODO], slots: [TODO] } };

/** Names for the answers that a list asks for: from English words; Chinese ones are for a person to name. */
function answersIn(list: string): string[] {
  const parts = list
    .replace(/^(?:包括|包含|includes?|including|consists? of)[:\s]*/i, '')
    .split(/[,、;]|\band\b|(?<=[\u4e00-\u9fff])[和及](?=[\u4e00-\u9fff])/);
  return parts.flatMap((part) => {
    const words = part.match(/[A-Za-z]+/g) ?? [];
    if (words.length === 0) return /[\u4e00-\u9fff]/.test(part) ? [TODO] : [];
    const [first = '', ...rest] = words.map((word) => word.toLowerCase());
    return [`fields.${first}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`];
  });
}
