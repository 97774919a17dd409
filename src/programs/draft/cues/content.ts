import { type Clue, TODO } from '../proposal.ts';
import { subjectNear } from '../subjects.ts';
import { type Cue, clue, OBLIGES } from './cue.ts';

const SHOW = new RegExp(
  `(?:${OBLIGES}|,要)[^,。;]{0,24}?(?:展示|展现|呈现|展开|围绕|说明|阐述|阐明|描述|体现|突出|注明|标明|列明|写明|填写|明确|证明|具有|具备)|\\b(?:must|should|shall|please|need to|required to)\\s+(?:\\w+ ){0,2}?(?:indicate|demonstrate|describe|explain|state|show|specify|give|list|fill in|contain|cover|be (?:innovative|positive|leading))`,
  'i',
);
/** An order without a word that obliges, at the beginning of an English sentence or after a condition. */
const IMPERATIVE =
  /^(?:\W*(?:reminder|note)\s*:)?\s*(?:please\s+)?(?:indicate|describe|explain|specify|list|state)\b|^if [^,.]{4,60}, (?:please )?(?:indicate|describe|explain|specify|list|state|provide)\b/i;
const DO = new RegExp(
  `${OBLIGES}[^,。;]{0,16}?(?:确认|出席|参加|回复|答复|联系|下载|注册|遵守|符合|使用|保证|确保|负责)|\\b(?:must|shall|required to|need to)\\s+(?:\\w+ ){0,1}?(?:attend|confirm|register|participate|comply|consult|ensure)`,
  'i',
);
const FORBID = /不得|禁止|严禁|不允许|\b(?:must|may|shall) not\b|\bcannot\b/i;
/** Heads under which items say what is judged, or what has to be met, without a word that obliges. */
const CRITERIA =
  /评审(?:维度|标准|要点)|评[分选](?:标准|指标)|申报条件|基本条件|\bcriteria\b|basic standards|requirements/i;
const SCENE_OF_ORGANISER = /(?:大会|组委会|秘书处|评委会|评审委员会|主办方)(?:将|会|应|须|需)/;

const CONTACT: readonly (readonly [string, RegExp])[] = [
  ['contact.name', /联系人(?:的)?(?:姓名)?|contact(?: person)?(?:'s|’s)? name/i],
  ['contact.phone', /电话|手机|phone|mobile/i],
  ['contact.email', /电子邮[箱件]|邮箱|e-?mail/i],
];

/** What of a contact person a clause wants to be filled in. */
function contactIn(plain: string): Clue[] {
  const match =
    /(?:填写|写明|注明|留下|提供)[^。;]{0,6}联系人[^。;]{0,40}|\b(?:give|state|provide)\b[^.;]{0,20}\bcontact\b[^.;]{0,60}/i.exec(
      plain,
    );
  if (match === null) return [];
  const of = CONTACT.flatMap(([path, words]) => (words.test(match[0]) ? [path] : []));
  return of.length === 0 ? [] : [clue(match, { kind: 'present', topic: 'content', params: { of }, sure: 'high' })];
}

/** `以万元为单位填写`: an answer that is filled in. */
const IN_UNITS = /以[^,。;]{1,6}为单位(?:填写|填报|填列)?/;

/** What texts have to say, and what has to be done: the last resort, where no other cue speaks. */
export const contentCues: Cue = ({ plain, item, head, titles }) => {
  if (SCENE_OF_ORGANISER.test(plain)) return [];
  const condition = /如果|如需|如有|若|必要时|\bif\b/i.test(plain) ? (['condition'] as const) : [];
  const show = SHOW.exec(plain) ?? IMPERATIVE.exec(plain);
  if (show !== null) {
    const end = show.index + show[0].length;
    const found = subjectNear(plain, show.index, end, '', (one) => one.in === 'answer');
    const of = found?.near ? [found.subject.name] : [TODO];
    const open = [found?.near ? 'answer-guessed' : 'which-answer', ...condition] as const;
    const contact = contactIn(plain);
    if (contact.length > 0 && !found?.near) return contact;
    return [clue(show, { kind: 'present', topic: 'content', params: { of }, sure: 'medium', open }), ...contact];
  }
  const units = IN_UNITS.exec(plain);
  const measured =
    units && subjectNear(plain, units.index, units.index + units[0].length, '', (one) => one.in === 'answer');
  if (units !== null) {
    const of = measured?.near ? [measured.subject.name] : [TODO];
    const open = [measured?.near ? 'answer-guessed' : 'which-answer'] as const;
    return [clue(units, { kind: 'present', topic: 'content', params: { of }, sure: 'medium', open })];
  }
  const done = DO.exec(plain);
  if (done !== null)
    return [
      clue(done, { kind: 'attest', topic: 'duty', params: { statement: TODO }, sure: 'medium', open: condition }),
    ];
  const forbidden = FORBID.exec(plain);
  if (forbidden !== null)
    return [clue(forbidden, { kind: 'attest', topic: 'forbidden', params: { statement: TODO }, sure: 'medium' })];
  if (!item || head || !titles.some((title) => CRITERIA.test(title))) return [];
  const end = Math.min(plain.length, 80);
  return [
    { kind: 'present', topic: 'criterion', params: { of: [TODO] }, sure: 'low', open: ['which-answer'], start: 0, end },
  ];
};
