import { type Clue, TODO } from '../proposal.ts';
import { type Cue, clue, DUTY } from './cue.ts';

const RIGHTS =
  /(?:(?:知识|工业)?产权|著作权|版权|肖像权|工业产权)|原创(?!性)|抄袭|剽窃|侵犯|侵权|intellectual property|copyright|original work|plagiari|infring/i;
const TRUTH =
  /真实(?:性|有效|可靠)?|虚假|造假|有假|弄虚作假|不实|truthful|false (?:information|statements?)|accuracy|\baccurate\b|authentic/i;
const LAW = /违法|违规|违纪|失信|不良(?:信用|记录)|legal violations?|credit history|criminal|遵守(?:国家)?法律/i;
const SECRET = /涉密|保密(?!承诺)|秘密|脱密|classified|confidential information/i;
const ACCEPTS =
  /(?:视为|即)(?:自动)?(?:接受|同意|认可)|by submitting|accepts? (?:these|the) (?:terms|rules)|解除?承诺/i;
const REFUSED =
  /不接受|(?<!逾期[^,。;]{0,6})不予(?:受理|评审|接收)|(?<!逾期[^,。;]{0,6})不再受理|谢绝|取消[^,。;]{0,10}资格|视为放弃|not (?:be )?(?:accepted|considered)|disqualif|will be rejected/i;
const CLAIMS = /[“"](?:世界|国际|国内)?(?:最大|领先|首创|第一)|world.s (?:largest|first)|world-leading|首创|国际领先/i;
const CONTENT_RIGHTS_OF_OTHERS =
  /归属|特此授权|自动授权|最终解释权|有权(?!取消)|will be (?:promoted|recommended)|承诺在|headquartered/;
const ORGANISER_SECRET = /(?:秘书处|委员会|组委会|评审团)[^。]{0,60}(?:保密|承诺)/;

/** What only a person can answer for: rights, truth, a clean record; claims that need evidence; what isn't taken. */
export const declarationCues: Cue = ({ plain }) => {
  if (CONTENT_RIGHTS_OF_OTHERS.test(plain) || ORGANISER_SECRET.test(plain)) return [];
  const found: Clue[] = [];
  const claims = CLAIMS.exec(plain);
  if (claims !== null && (DUTY.test(plain) || /佐证|依据|supporting/i.test(plain))) {
    return [
      clue(claims, {
        kind: 'claims',
        topic: 'claims',
        params: { phrases: ['claims'], listed: 'fields.claims' },
        sure: 'medium',
        open: ['options'],
      }),
    ];
  }
  for (const pattern of [RIGHTS, TRUTH, LAW, SECRET, ACCEPTS]) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    if (pattern === RIGHTS && /documents|证明文件|such as/i.test(plain)) continue;
    const bound =
      DUTY.test(plain) ||
      pattern === ACCEPTS ||
      (pattern !== RIGHTS && /如|否则|无|没有|\bno\b|if|before/i.test(plain));
    if (!bound) continue;
    found.push(clue(match, { kind: 'attest', topic: 'declaration', params: { statement: TODO }, sure: 'high' }));
    break;
  }
  const refused = REFUSED.exec(plain);
  if (refused !== null && found.length === 0)
    found.push(clue(refused, { kind: 'attest', topic: 'forbidden', params: { statement: TODO }, sure: 'medium' }));
  return found;
};
