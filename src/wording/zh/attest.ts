import { nested } from '../../base/quotes.ts';
import type { Act, AskedAct, AttestHowMessages, attestMessages } from '../../findings/messages/attest.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { named } from './how-phrases.ts';
import { listed, quoted, quotedName, unstopped } from './phrases.ts';

/** What a person does. */
const ACT_NAMES: Readonly<Record<Act, string>> = {
  signature: '签字',
  seal: '盖章',
  initials: '逐页小签',
  'e-signature': '电子签名',
  declaration: '声明',
  publicity: '公示',
  'security-review': '保密审查',
  payment: '缴费',
  judgement: '专业判断',
};

function askedAct({ act, role, reads, proof = [] }: AskedAct): string {
  const parts = [
    ...(act === undefined ? [] : [ACT_NAMES[act]]),
    ...(role === undefined ? [] : [`由${unstopped(role.zh)}办理`]),
    ...(reads === undefined ? [] : [`印文应为${quoted(reads)}`]),
    ...(proof.length === 0 ? [] : [`凭据是${listed(proof.map(({ zh }) => quotedName(zh)))}`]),
  ];
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

/** What is said of a person's word, in Chinese. */
export const attestWords: Words<keyof typeof attestMessages> = {
  'attest.needed': {
    what: (p) =>
      `${p.item === undefined ? '这一点' : `${quoted(p.item)}这一项`}须人工确认${askedAct(p)}：“${nested(unstopped(p.statement.zh))}”。`,
    fix: (p) =>
      p.item === undefined
        ? '请由负责人核对后，在申报清单的 attest 下加一条，写明规则（rule）、确认人（by）和日期（on）；如果针对某个文件，还要写明文件（file）。'
        : `请由负责人核对后，在申报清单的 attest 下加一条，写明规则（rule）、哪一项（item 填${quoted(p.item)}）、确认人（by）和日期（on）。`,
  },
  'attest.no-proof': {
    what: (p) => `${p.act === undefined ? '' : ACT_NAMES[p.act]}缺少凭据${quoted(p.label.zh)}。`,
    fix: () => '请把凭据列入申报清单，或者填写所要的内容；还没有办的，先办理。',
  },
};

/** How it is asked for, in Chinese. */
export const attestHow: Pick<HowWords, keyof AttestHowMessages> = {
  'how.attest': (p) =>
    `本工具无法判断，须人工确认：${unstopped(p.statement.zh)}。${p.slots.length === 0 ? '' : `有几份${named(p.slots)}就逐份确认，没有这类材料的不必确认。`}记入申报清单的 attest 之前，不算通过。`,
  'how.attest-act': (p) =>
    `${p.act === undefined ? '' : `要确认的事项是${ACT_NAMES[p.act]}${p.role === undefined ? '。' : '，'}`}${p.role === undefined ? '' : `由${unstopped(p.role.zh)}办理。`}`,
  'how.attest-proof': (p) => `还要有凭据${named(p.labels)}；没有的算不符，有的仍须人工确认。`,
  'how.attest-reads': (p) => `印文应与申报清单中${quoted(p.label.zh)}一致，由人核对；没有填写的算不符。`,
  'how.attest-days': (p) => `确认 ${p.days} 天内有效，过期要重新确认。`,
};
