import { type Clue, TODO } from '../proposal.ts';
import { type Cue, clue, DUTY } from './cue.ts';

const WHO_MAY =
  /[^,。;]{2,40}[均都](?:可以?|有资格)(?:申报|参评|参加|报名|参赛|推荐)|(?:申报|参评|推荐|参赛)(?:主体|对象|单位|方|人)(?:应|须|需|必须)?(?:为|是|包括|范围|仅限)(?!其)|面向的对象[^。;]{0,70}|(?:面向|(?<!不)仅限|(?<![不期仅])限于)(?!本)[^,。;]{2,40}(?:单位|企业|机构|部门|组织|个人|高校|院所)|必须由[^,。;]{2,20}(?:填写|申报)|(?:境内|中国境内|依法)注册|独立法人|(?:submissions? (?:is|are) invited from[^.;]{0,60}|open to|eligible (?:entities|applicants)|applicants? (?:must|shall|should) be|only [^.;]{3,40} (?:may|can) (?:apply|submit)|(?:are|is) eligible to (?:submit|apply for))/i;
const NOT_WHO =
  /不得(?:参加|参评|参与|申报)|不(?:可|能)(?:参加|参评|申报)|(?:may|can|shall)(?:not| not) (?:compete|participate|apply|enter|be nominated)|not eligible/i;
const CATEGORIES =
  /(?:分为|设立?|设置|划分为|共)\s*(?:以下)?[\d一二三四五六七八九十两]+\s*(?:个|大)?(?:类|类别|奖项|方向|领域|组别)|(?:奖项|申报|参赛|作品)(?:主题)?(?:类别|方向|领域)|仅?(?:可|能|限)?选择?(?:其中)?(?:一|1)(?:个|类|项)|(?:divided into|following|one of (?:the )?) ?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?categor(?:y|ies)|select the (?:\w+ )?categor(?:y|ies)|exactly one|only one category|includes but is not limited to sectors?/i;
const STATE =
  /(?:已经?|正在)(?:实施|建成|投入)(?:完毕|使用|过程)?|在建(?:或|及|和)已建|已建成|未建及?在建|(?:must|should) (?:be|have been) (?:completed|implemented|in operation)|already (?:implemented|completed)|end of a major phase/i;
const ONE_FOCUS =
  /(?:着重|重点)?围绕(?:其中)?(?:一|1)个(?:主题|方向|领域)|(?:只|仅)(?:可|能|限)?(?:选|报|填)(?:择|报)?(?:一|1)[个项]/;
const ANY_OF =
  /(?:满足|符合|具备)(?:下列|以下)?(?:条件|要求|情形)?(?:任[一意]|其中之?一|之一)|(?:any|one) (?:one )?of the following (?:criteria|conditions|requirements)/i;

/** One of the rules of a group, for a person to write. */
const UNKNOWN_PART = { title: { zh: TODO, en: TODO }, kind: TODO } as const;

/** Who may apply, with what, and in which category. */
export const eligibilityCues: Cue = ({ plain, above, head }) => {
  const found: Clue[] = [];
  const who = WHO_MAY.exec(plain);
  const any = ANY_OF.exec(plain);
  if (any !== null)
    found.push(
      clue(any, {
        kind: 'any_of',
        topic: 'applicant',
        params: { rules: [UNKNOWN_PART] },
        sure: 'high',
        open: ['options'],
      }),
    );
  else if (who !== null && !head && !/获得|honor|入围者/.test(plain)) {
    found.push(
      clue(who, {
        kind: 'value',
        topic: 'applicant',
        params: { of: ['applicant.kind'], one_of: [TODO] },
        sure: DUTY.test(plain) || /eligible|invited/i.test(plain) ? 'high' : 'medium',
        open: ['options'],
      }),
    );
  }
  const not = NOT_WHO.exec(plain);
  if (not !== null && who === null)
    found.push(clue(not, { kind: 'attest', topic: 'forbidden', params: {}, sure: 'high' }));
  const focus = ONE_FOCUS.exec(plain);
  if (focus !== null)
    found.push(
      clue(focus, {
        kind: 'present',
        topic: 'theme',
        params: { of: ['fields.theme'] },
        sure: 'medium',
        open: ['answer-guessed'],
      }),
    );
  const category = focus === null ? CATEGORIES.exec(plain) : null;
  if (category !== null && !/[“”]/.test(plain.slice(0, 1))) {
    found.push(
      clue(category, {
        kind: 'value',
        topic: 'category',
        params: { of: ['category'], one_of: [TODO] },
        sure: /类别|categor/i.test(`${plain}${above}`) ? 'medium' : 'low',
        open: ['options'],
      }),
    );
  }
  const state = STATE.exec(plain);
  if (state !== null && DUTY.test(plain) && !/^如果/.test(plain)) {
    found.push(
      clue(state, {
        kind: 'value',
        topic: 'state',
        params: { of: ['fields.status'], one_of: [TODO] },
        sure: 'high',
        open: ['options', ...(/除.{1,20}外/.test(plain) ? (['condition'] as const) : [])],
      }),
    );
  }
  return found;
};
