import { pageRuns } from '../../wording/page-list.ts';
import { say } from '../../wording/say.ts';
import { IDENTIFIER_NAMES } from '../../wording/zh/identifiers.ts';
import { placesPhrase } from '../../wording/zh/places.ts';
import { entriesOf, textPlaces } from './places.ts';
import type { PrivacyWords } from './words.ts';

const REMOVE = '报送不需要的，请从文件里删去，或用星号遮住中间几位后重新导出';
const PROPERTIES = '请在 Office 或 WPS 的“文件—信息—检查文档”（或“属性”）里删除个人信息后另存';

const BY_EYE = '请另存为 .docx 或 PDF 后再检查；格式不能改的，请打开文件人工查看。';

/** 检查个人信息时的用语 */
export const privacyWordsZh: PrivacyWords = {
  kinds: {
    ...IDENTIFIER_NAMES,
    mark: '密级或内部标志',
    'id-document': '证件扫描件（按文件名）',
    name: '人名',
    place: '拍摄位置',
    device: '设备序列号',
    path: '电脑上的路径',
    organisation: '单位名称',
  },
  maybe: '疑似',
  places: (places) =>
    [
      ...(textPlaces(places).length === 0 ? [] : [placesPhrase(textPlaces(places))]),
      ...entriesOf(places).map((entry) => `文件属性 ${entry}`),
      ...places.flatMap((place) => (place.in === 'answer' ? [`第 ${place.line} 行 ${place.path}`] : [])),
    ].join('、'),
  unread: (unread) => {
    if (unread.what === 'message') {
      const { what, fix } = say(unread.message);
      return { what: what.zh, fix: /^text\./.test(unread.message.id) ? BY_EYE : fix.zh };
    }
    if (unread.what === 'rest') return { what: '内容太多或者加了密，有一部分没有检查。', fix: '请人工查看其余部分。' };
    const pages = pageRuns(unread.pages);
    const shown = pages.length > 8 ? `${pages.slice(0, 8).join('、')} 等 ${unread.pages.length}` : pages.join('、');
    return { what: `第 ${shown} 页没有可读取的文字，很可能是扫描件，没有检查。`, fix: '请人工查看这些页。' };
  },
  notRead: '没有检查',
  todo: '怎么办',
  fix: {
    mark: '请先交本单位保密审查；打包时会拦下来，审查结论记在申报清单的 attest 下（rule: secrecy）。',
    'id-number': `征集通知没有要求的，不要提供；${REMOVE}。`,
    passport: `征集通知没有要求的，不要提供；${REMOVE}。`,
    'bank-card': `征集通知没有要求的，不要提供；${REMOVE}。`,
    address: '请改成单位的通讯地址，或者删去。',
    'id-document': '请确认征集通知确实要求提供；不要求的，从材料中去掉。确需提供的，加注“仅供本次申报使用”的水印。',
    place:
      '请去掉照片、视频里的位置信息后再用：在手机相册里分享时关闭“位置”，或者在文件属性里选择“删除属性和个人信息”。',
    mobile: '私人手机号码请换成单位电话，或者先征得本人同意；不需要的请删去。',
    email: '请确认是办公邮箱；私人邮箱请换掉，或者先征得本人同意。',
    landline: '请确认是办公电话；家里的电话请删去。',
    name: `作者、修改人、批注人的姓名会随文件一起发出；不想公开的，${PROPERTIES}。`,
    path: `路径里有电脑用户名或文件夹名称；正文里的，请改成文件名或者删去；文件属性里的，${PROPERTIES}，或者重新导出一份。`,
    device: '序列号能认出是哪一台设备；请删除图片属性，或者用看图软件另存一份。',
    organisation: `请核对是不是申报单位；是模板或别的单位留下的，${PROPERTIES}。`,
  },
  expected: (items) =>
    `另有 ${items.length} 项是申报清单里的联系人、联系方式或申报单位（${items.map(({ shown }) => shown).join('、')}），征集通知要求填写，不计在内。`,
  beyond: '图片、视频画面和扫描页上的内容，以及正文里的人名，程序看不出来，请自己过目。',
  verdict: (verdict, items, files, unread) => {
    if (verdict === 'clean') return '结论：没有发现个人信息和保密标志。';
    if (verdict === 'undecided') return `结论：能读到的部分没有发现个人信息，但有 ${unread} 处没有检查，请人工查看。`;
    return `结论：${files} 个文件里有 ${items} 项请看一看${unread > 0 ? `，另有 ${unread} 处没有检查` : ''}。`;
  },
};
