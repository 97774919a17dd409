import { MANIFEST_LABELS } from '../../manifest/labels.ts';
import { PHASES } from '../../manifest/manifest.ts';
import { uiOf } from '../ui-of.ts';
import { inLanguage, type Note } from './notes.ts';

/** What is said of the keys that every manifest has, whatever its program. */
const NOTES: Readonly<Record<string, Note>> = {
  dossier: {
    label: { zh: '清单格式', en: 'Format of the manifest' },
    help: { zh: '固定写 1。', en: 'Always 1.' },
  },
  program: {
    label: { zh: '征集', en: 'Call' },
    help: {
      zh: '内置征集的编号，或自己的规则包的文件夹，例如 ./my-pack。',
      en: 'The id of a built-in call, or the folder of a pack of your own, such as ./my-pack.',
    },
  },
  phase: {
    label: { zh: '阶段', en: 'Phase' },
    help: {
      zh: '不写就是申报阶段；收到答疑或入围通知后再改。',
      en: 'Applying where nothing is written; changed once the jury asks or the submission is a finalist.',
    },
    options: Object.fromEntries(PHASES.map((id) => [id, { zh: uiOf('zh').phase[id], en: uiOf('en').phase[id] }])),
  },
  applicant: { label: { zh: '申报单位', en: 'Applicant' } },
  contact: { label: { zh: '联系人', en: 'Contact' } },
  'contact.phone': {
    label: { zh: '联系电话', en: 'Contact phone' },
    help: { zh: '要加英文引号，否则开头的 0 会丢。', en: 'In quotes, or else a leading 0 is lost.' },
  },
  delivery: {
    label: { zh: '报送', en: 'Delivery' },
    help: { zh: '材料包寄到哪里。', en: 'Where the bundle is sent.' },
  },
  'delivery.to': {
    label: { zh: '收件邮箱', en: 'Recipients' },
    help: {
      zh: '征集通知没有写明的，向主办方确认后填写。',
      en: 'Where the call gives no address: the one that the organiser confirmed.',
    },
  },
  'delivery.to[]': { label: { zh: '收件邮箱', en: 'Recipient address' } },
  'delivery.cc': { label: { zh: '抄送邮箱', en: 'Copies to' } },
  'delivery.cc[]': { label: { zh: '抄送邮箱', en: 'Address of a copy' } },
  'delivery.link': {
    label: { zh: '网盘链接', en: 'Download link' },
    help: {
      zh: '邮件装不下、改用网盘时填写。',
      en: 'Where the bundle is too large for a mail and is fetched from a cloud drive.',
    },
  },
  'delivery.link.url': { label: { zh: '链接', en: 'Address' } },
  'delivery.link.code': {
    label: { zh: '提取码', en: 'Access code' },
    help: { zh: '要加英文引号。', en: 'In quotes.' },
  },
  'delivery.link.until': { label: { zh: '有效期至', en: 'Works until' } },
  fields: { label: { zh: '征集要求填写的内容', en: 'What the call asks' } },
  materials: {
    label: { zh: '材料', en: 'Materials' },
    help: { zh: '按阅读顺序排列。', en: 'In reading order.' },
  },
  'materials[]': { label: { zh: '一份材料', en: 'A material' } },
  'materials[].slot': {
    label: { zh: '材料种类', en: 'Kind of material' },
    help: {
      zh: '先选种类，再看这类材料还要写什么。',
      en: 'Choose this first: what else is asked depends on it.',
    },
  },
  'materials[].file': {
    label: { zh: '文件', en: 'File' },
    help: {
      zh: '相对于本清单的路径，用 / 分隔，例如 cases/案例1.pdf。',
      en: 'Its path from the folder of this manifest, with /, such as cases/Case-1.pdf.',
    },
  },
  attest: {
    label: { zh: '人工确认', en: 'Attestations' },
    help: {
      zh: '程序无法判断、由人核实后负责确认的事项。',
      en: 'What no program can decide, and who vouches for it.',
    },
  },
  'attest[]': { label: { zh: '一条人工确认', en: 'An attestation' } },
  'attest[].rule': {
    label: { zh: '规则', en: 'Rule' },
    help: { zh: '确认的是哪一条。', en: 'Which one is vouched for.' },
  },
  'attest[].file': {
    label: { zh: '文件', en: 'File' },
    help: {
      zh: '只针对某个文件的，照 materials 里的写法写它的路径。',
      en: 'The file that is vouched for, written as under materials; left out where there is none.',
    },
  },
  'attest[].item': {
    label: { zh: '哪一项', en: 'Item' },
    help: {
      zh: '逐项确认的，写它的名称，与清单中填写的一致。',
      en: 'Where each item of a list is vouched for: its name as it stands in the manifest.',
    },
  },
  'attest[].by': { label: { zh: '确认人', en: 'By' }, help: { zh: '核实的人的姓名。', en: 'Who made sure.' } },
  'attest[].on': { label: { zh: '确认日期', en: 'On' }, help: { zh: '例如 2025-06-01。', en: 'Such as 2025-06-01.' } },
  'attest[].note': {
    label: { zh: '说明', en: 'Note' },
    help: { zh: '怎样核实的，可不填。', en: 'How; may be left out.' },
  },
  waive: {
    label: { zh: '豁免', en: 'Waivers' },
    help: {
      zh: '慎用：有理由不照某条规则办的，写明谁批准。',
      en: 'With care: findings set aside, with a reason and by whom.',
    },
  },
  'waive[]': { label: { zh: '一条豁免', en: 'A waiver' } },
  'waive[].rule': {
    label: { zh: '规则', en: 'Rule' },
    help: { zh: '豁免的是哪一条。', en: 'Which one is set aside.' },
  },
  'waive[].file': {
    label: { zh: '文件', en: 'File' },
    help: {
      zh: '只针对某个文件的，照 materials 里的写法写它的路径。',
      en: 'The file that it is about, written as under materials; left out where it is about all.',
    },
  },
  'waive[].item': {
    label: { zh: '哪一项', en: 'Item' },
    help: {
      zh: '只针对清单中某一项的，写它的名称。',
      en: 'The item of a list that it is about, by its name; left out where it is about all.',
    },
  },
  'waive[].reason': { label: { zh: '理由', en: 'Reason' } },
  'waive[].by': { label: { zh: '批准人', en: 'By' }, help: { zh: '批准的人的姓名。', en: 'Who decided.' } },
  'waive[].until': {
    label: { zh: '有效期至', en: 'Until' },
    help: { zh: '过了这一天豁免就失效，例如 2025-06-15。', en: 'The last day on which it holds, such as 2025-06-15.' },
  },
};

/** What is said of a key of the manifest that isn't the program's. */
export function ownNote(path: string): Note | undefined {
  const label = MANIFEST_LABELS[path];
  const own = Object.hasOwn(NOTES, path) ? NOTES[path] : undefined;
  if (own !== undefined || label !== undefined) return own ?? (label && { label });
  const cut = path.lastIndexOf('.');
  const whole = cut < 0 ? undefined : ownNote(path.slice(0, cut));
  return whole && inLanguage(whole, path.slice(cut + 1));
}
