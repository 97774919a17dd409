import type { MailWords } from './mail-words.ts';

export const mailWordsZh: MailWords = {
  greeting: '您好：',
  sent: (applicant, program, category) =>
    `现报送${applicant}申报${program}${category === undefined ? '' : `“${category}”`}的材料，请查收。`,
  attached: (zip, size) => `附件：${zip}（${size}）`,
  linked: (zip, size) => `材料包请从下面的链接下载：${zip}（${size}）`,
  code: (code) => `提取码：${code}`,
  until: (day) => `链接有效期至 ${day}，请在此之前下载保存。`,
  isPart: (number, of) => `材料较大，分 ${of} 封邮件发送，这是第 ${number} 封。`,
  parts: (of) => `全部 ${of} 个压缩包（请收齐后再审阅）：`,
  part: (number, of, zip, size) => `  ${number}/${of}  ${zip}（${size}）`,
  putTogether: '请把这些压缩包解压到同一个位置，文件会自动归入同一个文件夹；每个压缩包里都有同一份总目录。',
  materials: (count) => `材料清单（共 ${count} 份）：`,
  beginWith: (index) => `解压后请先看“${index}”。`,
  check: '如需核对压缩包在传送中没有改变，可运行下列命令之一，并与上面的 SHA-256 比对：',
  checkAll: (list) => `解压后各文件的校验值见 ${list}，核对方法见目录。`,
  contact: (contact) => `联系人：${contact}`,
};
