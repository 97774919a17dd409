import { type Clue, TODO } from '../proposal.ts';
import { subjectNear } from '../subjects.ts';
import { type Cue, clue } from './cue.ts';

const SHOW =
  /(?:须|需|应|请|必须|要)[^,。;]{0,24}?(?:展示|展现|说明|阐述|阐明|描述|体现|突出|注明|标明|列明|写明|填写|明确|证明|提交详细)|\b(?:must|should|shall|please|need to|required to)\s+(?:\w+ ){0,2}?(?:indicate|demonstrate|describe|explain|state|show|specify|give|list|fill in|contain|cover|be (?:innovative|positive|leading))/i;
/** An order without a word that obliges, at the beginning of an English sentence or after a condition. */
const IMPERATIVE =
  /^(?:\W*(?:reminder|note)\s*:)?\s*(?:please\s+)?(?:indicate|describe|explain|specify|list|state)\b|^if [^,.]{4,60}, (?:please )?(?:indicate|describe|explain|specify|list|state|provide)\b/i;
const DO =
  /(?:须|需|应|请|必须|务必)[^,。;]{0,16}?(?:确认|出席|参加|回复|答复|联系|下载|注册|遵守|符合|使用|保证|确保)|\b(?:must|shall|required to|need to)\s+(?:\w+ ){0,1}?(?:attend|confirm|register|participate|comply|consult|ensure)/i;
const SCENE_OF_ORGANISER = /(?:大会|组委会|秘书处|评委会|评审委员会|主办方)(?:将|会|应|须|需)/;

/** What texts have to say, and what has to be done: the last resort, where no other cue speaks. */
export const contentCues: Cue = ({ plain }) => {
  if (SCENE_OF_ORGANISER.test(plain)) return [];
  const condition = /如果|如需|如有|若|必要时|\bif\b/i.test(plain) ? (['condition'] as const) : [];
  const show = SHOW.exec(plain) ?? IMPERATIVE.exec(plain);
  if (show !== null) {
    const end = show.index + show[0].length;
    const found = subjectNear(plain, show.index, end, '', (one) => one.in === 'answer');
    const of = found?.near ? found.subject.name : TODO;
    return [
      clue(show, {
        kind: 'present',
        topic: 'content',
        params: { of: [of] },
        sure: 'medium',
        open: [of === TODO ? 'which-answer' : 'answer-guessed', ...condition],
      }),
    ] satisfies Clue[];
  }
  const done = DO.exec(plain);
  return done === null
    ? []
    : [clue(done, { kind: 'attest', topic: 'duty', params: { statement: TODO }, sure: 'medium', open: condition })];
};
