import { type Clue, TODO } from '../proposal.ts';
import { subjectNear } from '../subjects.ts';
import { type Cue, clue } from './cue.ts';

const SEAL =
  /(?:加盖|盖)(?:单位|本单位)?(?:公章|印章|骑缝章|章)|盖章|公章|用印|\bstamped\b|\bsealed?\b(?!\s+envelope)|official (?:seal|stamp)/i;
const SIGNATURE = /签字|签名|签署|签章|亲笔|\bsigned\b|\bsignatures?\b|\bsign\b/i;
/** On whose part, as the words near it say. */
const WHO =
  /(法定代表人|负责人|法人代表|单位|市长|推荐单位|申报单位|mayor|legal representative|head of [a-z ]{3,20}|applicant|director)/i;

/** Seals and signatures; what is on the paper is for a person to see. */
export const sealCues: Cue = ({ plain, above }) => {
  const made = (match: RegExpExecArray, mark: 'seal' | 'signature'): Clue => {
    const found = subjectNear(plain, match.index, match.index + match[0].length, above, (one) => one.in === 'slot');
    const who = WHO.exec(plain)?.[0];
    return clue(match, {
      kind: 'seal',
      topic: mark,
      params: { slots: [found?.subject.name ?? TODO], ...(mark === 'signature' && { mark }), by: who ?? TODO },
      sure: found === undefined ? 'medium' : 'high',
      open: [found === undefined ? 'which-slot' : 'slot-guessed', ...(who === undefined ? (['who'] as const) : [])],
    });
  };
  const [seal, signature] = [SEAL.exec(plain), SIGNATURE.exec(plain)];
  return [
    ...(seal === null ? [] : [made(seal, 'seal')]),
    ...(signature === null || (/签章/.test(signature[0]) === (seal !== null) && /签章/.test(signature[0]))
      ? []
      : [made(signature, 'signature')]),
  ];
};
