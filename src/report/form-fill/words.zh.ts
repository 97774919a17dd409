import { wordPlace } from '../../wording/zh/form.ts';
import type { FormFillWords } from './words.ts';

/** 填写申报表时的用语 */
export const formFillZh: FormFillWords = {
  section: {
    filled: '已填入：',
    wouldFill: '可以填入：',
    waiting: '表上的说法和清单不完全一样，请确认是不是同一项（没有填）：',
    placeholder: '表上还有占位文字，没有改动，请人工改成实际内容：',
    differs: '表上已有内容，和清单不一致，没有改动，请核对：',
    same: (places) => `另有 ${places} 处表上已经填好，和清单一致。`,
    open: '表上还空着，需要人工填写：',
  },
  place: (at, label, group) =>
    `${wordPlace(at)}${label === '' ? '' : `“${group === undefined ? '' : `${group}·`}${label}”`}`,
  list: (title, rows) => `${title === '' ? '表格' : `“${title}”`}，共 ${rows} 行`,
  value: (text, label) => `${text}（清单：${label}）`,
  differs: (found, text) => (text === '' ? `表上是“${found}”，清单里没有这一行` : `表上是“${found}”，清单是“${text}”`),
  why: {
    placeholder: '清单里还是占位文字，没有填：',
    'not-asked': '清单里有，表上没有找到对应的栏目：',
    'too-few-rows': '表格行数不够，没有填（请在 Word 里加行后再填）：',
    'no-column': '清单里有，表格里没有对应的列：',
    declined: '按你的选择没有填：',
    locked: '表里设了锁定，不能填：',
    'not-offered': '表上的选项里没有清单所写的这一项，请人工选择：',
    'no-room': '找到了栏目，但没有可以写字的位置，请人工填写：',
    'other-unit': '表上印着单位，请人工换算后填写：',
  },
  caution: {
    signed: '原表有数字签名，填入内容后副本里的签名即失效；要求签名的，请定稿后由签名人在 Word 或 WPS 里重新签。',
    protected:
      '原表设了文档保护，副本里保留不变；在 Word 或 WPS 里改不动的地方，请向发表单位索要密码或未加保护的表，不要自行解除。',
    'tracked-changes': '原表有没处理的修订，副本里原样保留；报送前请在“审阅”里逐条接受或拒绝。',
  },
  written: (path, places) => `已填入 ${places} 处，写到 ${path}，原表没有改动。请打开核对后再用。`,
  nothingWritten: '没有可以填入的内容，没有写文件。',
  dryRun: (places) => `预演，没有写文件；可以填入 ${places} 处。`,
  waiting: (places) => `还有 ${places} 处等待确认：在终端里运行会逐项询问，加 --yes 则全部填入。`,
  cut: (lines) => `……（共 ${lines} 行）`,
  ask: (place, text, label) => `${place}，填“${text}”（清单：${label}）？`,
  answer: { yes: '填', no: '不填', all: '这一项和后面的都填', none: '这一项和后面的都不填' },
};
