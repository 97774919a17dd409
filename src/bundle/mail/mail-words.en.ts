import type { MailWords } from './mail-words.ts';

export const mailWordsEn: MailWords = {
  greeting: 'To whom it may concern,',
  sent: (applicant, program, category) =>
    `Please find below the submission of ${applicant} for the ${program}${category === undefined ? '' : `, category ${category}`}.`,
  attached: (zip, size) => `Attachment: ${zip} (${size})`,
  linked: (zip, size) => `Please download the bundle here: ${zip} (${size})`,
  code: (code) => `Access code: ${code}`,
  until: (day) => `The link works until ${day}; please save the bundle before then.`,
  isPart: (number, of) => `The materials are too large for one message and come in ${of}; this is number ${number}.`,
  parts: (of) => `${of === 2 ? 'Both' : `All ${of}`} archives (please wait until you have every one of them):`,
  part: (number, of, zip, size) => `  ${number}/${of}  ${zip} (${size})`,
  putTogether:
    'Please unpack them all in one place: the files come together in one folder. Each archive holds the same index of everything.',
  materials: (count) => `Materials (${count}):`,
  beginWith: (index) => `After unpacking, please begin with “${index}”.`,
  check: 'To make sure that an archive arrived unchanged, run one of these and compare with the SHA-256 above:',
  checkAll: (list) => `The checksum of each file is in ${list}; the index says how to check them all.`,
  contact: (contact) => `Contact: ${contact}`,
};
