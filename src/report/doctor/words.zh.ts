import type { DoctorWords } from './words.ts';

/** 诊断压缩包时的用语 */
export const doctorWordsZh: DoctorWords = {
  header: (file, files, bytes) => `${file}：${files} 个文件，${bytes}`,
  encoding: {
    gbk: 'GBK（简体中文 Windows）',
    big5: 'Big5（繁体中文 Windows）',
    'shift-jis': 'Shift_JIS（日文 Windows）',
    cp437: '代码页 437（西文 Windows）',
    'utf-8': 'UTF-8',
  },
  read: (encoding, chosen) =>
    chosen
      ? `没有标明编码的文件名，按指定的 ${encoding}读出。`
      : `没有标明编码的文件名，根据全部名称推断为 ${encoding}。`,
  couldBe: (option, encoding, example) => `如果不对，可以试 --names ${option}，即 ${encoding}：${example}`,
  looks: '文件名在各系统上',
  sameEverywhere: '文件名在各系统上显示都正常。',
  system: { 'windows-zh': 'Windows 中文版', 'windows-en': 'Windows 英文版', macos: 'macOS', linux: 'Linux（unzip）' },
  right: (count) => `${count} 个正常`,
  wrong: (count) => `${count} 个乱码`,
  examples: (shown, all) => (shown === all ? '有乱码的文件名：' : `有乱码的文件名共 ${all} 个，列出 ${shown} 个：`),
  garbled: '（乱码）',
  renamed: (count) => `副本中改名的文件：${count} 个`,
  composed: '重音符号并入字母',
  leftOut: (count) => `不放进副本的文件：${count} 个`,
  junk: {
    macos: 'macOS 留下的',
    windows: 'Windows 留下的',
    'office-lock': '办公软件的锁定文件',
    'office-temporary': '办公软件的临时文件',
    editor: '编辑器的备份或临时文件',
    hidden: '其他隐藏文件',
  },
  lacking: (count) => `放不进副本的文件：${count} 个`,
  lack: { encrypted: '设了密码', damaged: '已损坏', method: '压缩方式不常见', link: '是链接' },
  more: (count) => `……还有 ${count} 个，全部名单见 --format json。`,
  sound: '结论：没有需要修复的地方。',
  repairable: '结论：可以修复。运行下面的命令，写出整理好的副本；原包不动。',
  unreadable: '结论：这个压缩包不能安全读出，没有做任何修复。',
  wouldLack: (count) =>
    `结论：只能修复一部分，有 ${count} 个文件放不进副本。运行下面的命令，写出其余的文件；原包不动。`,
  namesLack: '结论：文件都能读出，但有的名称修复不好。运行下面的命令，写出副本；原包不动。',
  nothingLeft: '结论：没有一个文件能放进副本，无法修复。',
  copied: (files, bytes) =>
    `已写出整理好的副本：${files} 个文件，${bytes}。已重新读出核对，每个文件的内容都与原包一致。`,
  copiedInPart: (files, lacking) =>
    `写出的副本不完整：有 ${files} 个文件，内容都与原包一致；还缺 ${lacking} 个文件，见上面的名单。`,
  copiedBadNames: '有的文件名没有修复好，见上面的说明。',
  notCopied: '没有写出副本。',
};
