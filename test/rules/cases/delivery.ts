import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';

const sized = (...bytes: (number | 'damaged')[]) => ({
  materials: bytes.map((one) => ({
    slot: 'case',
    facts: one === 'damaged' ? message('pdf.corrupt', { reason: 'x' }) : { bytes: one },
  })),
});
const from = (email: string | undefined, website?: string) => ({
  data: { contact: { email }, applicant: { website } },
});
const OWN = { from_kind: 'own' };
const CITY = 'https://www.city.example.org/home';
const other = (address: string, kind = 'own', website?: string) => [
  `contact.email delivery.sender ${JSON.stringify({ address, kind, website })}`,
];
const PAPER = { n: 2, sides: 'double', binding: { zh: '胶装', en: 'glued' }, colour: 'colour' };

/** By which way, from whom, how large and in how many copies. */
export const ways: readonly Case[] = [
  ['a mail', { channel: 'email' }, {}, []],
  ['a portal, with an index', { channel: 'portal', index: true }, {}, []],
  ['by post', { channel: 'post' }, {}, ['delivery delivery.unseen {"channel":"post"}, undecided']],
  ['by hand', { channel: 'hand' }, {}, ['delivery delivery.unseen {"channel":"hand"}, undecided']],
  ['a link', { channel: 'link' }, { link: { url: 'https://pan.example.org/x' } }, []],
  ['a link that isn’t there', { channel: 'link' }, {}, ['delivery delivery.no-link {}']],
  ['a copy to somebody', { cc: 'office@example.org' }, { cc: [' Office@example.org'] }, []],
  [
    'no copy to them',
    { cc: 'office@example.org' },
    { cc: ['me@example.org'] },
    ['delivery.cc delivery.copy-missing {"wanted":"office@example.org"}'],
  ],
  ['own domain', OWN, from('li@example.org', CITY), []],
  ['a domain below the website', OWN, from('li@mail.city.example.org', CITY), []],
  ['another domain', OWN, from('li@example.com', CITY), other('li@example.com', 'own', CITY)],
  ['a free address', OWN, from('li@qq.com'), other('li@qq.com')],
  [
    'own domain, no website to tell it by',
    OWN,
    from('li@example.org'),
    ['contact.email delivery.sender-unknown {"address":"li@example.org"}, undecided'],
  ],
  ['no address', OWN, from(undefined), ['contact.email present.missing {"label":"contact.email"}']],
  ['no free address', { from_kind: 'not-free' }, from('li@example.org'), []],
  ['a free one', { from_kind: 'not-free' }, from('li@GMAIL.com'), other('li@GMAIL.com', 'not-free')],
  ['of a government', { from_kind: 'government' }, from('li@city.gov.cn'), []],
  [
    'of no government',
    { from_kind: 'government' },
    from('li@gov.example.org'),
    other('li@gov.example.org', 'government'),
  ],
  ['of a university', { from_kind: 'academic' }, from('li@cs.example.edu.cn'), []],
  ['of none', { from_kind: 'academic' }, from('li@edu.example.org'), other('li@edu.example.org', 'academic')],
  ['each small enough', { per_file: { max: 1000 } }, sized(1000, 1), []],
  [
    'one too large',
    { per_file: { max: 1000 } },
    sized(1, 1001),
    ['materials[1].file delivery.file-over {"bytes":1001,"limit":1000,"weight":"raw"} of 1.pdf'],
  ],
  [
    'one too large in a mail',
    { per_file: { max: 1000, as: 'encoded' } },
    sized(570, 760),
    ['materials[1].file delivery.file-over {"bytes":1092,"limit":1000,"weight":"encoded"} of 1.pdf'],
  ],
  ['together small enough', { total: { max: 1000 } }, sized(500, 500), []],
  [
    'together too large',
    { total: { max: 1000 } },
    sized(500, 501, 'damaged'),
    ['materials delivery.total-over {"bytes":1001,"limit":1000,"weight":"raw","files":2}'],
  ],
  [
    'together perhaps too large',
    { total: { max: 1000 } },
    sized(500, 'damaged'),
    ['materials delivery.total-unknown {"bytes":500,"limit":1000,"unread":1}, undecided'],
  ],
  ['few enough files', { max_files: 2 }, sized(1, 1), []],
  ['too many files', { max_files: 2 }, sized(1, 1, 1), ['materials delivery.files-over {"files":3,"limit":2}']],
  [
    'printed copies',
    { copies: PAPER },
    {},
    ['delivery delivery.copies {"number":2,"sides":"double","binding":"glued","colour":"colour"}, undecided'],
  ],
];

const statement = { zh: '公示无异议', en: 'No objection was raised' };
const PROOF = { statement, act: 'publicity', evidence: ['notice', 'fields.noticeUrl'] };
const NEEDED = 'attest attest.needed {"statement":"No objection was raised"';
const NAMES = { act: 'seal', by_role: { zh: '市政府', en: 'the city' }, seal_name: 'applicant.name', statement };
const proof = '"proof":[{"zh":"notice","en":"notice"},{"zh":"fields.noticeUrl","en":"fields.noticeUrl"}]';

/** What a person does, with proof, and in whose name. */
export const acts: readonly Case[] = [
  [
    'the proof is there: a person’s word is still needed',
    PROOF,
    { materials: [{ slot: 'notice' }], data: { fields: { noticeUrl: 'https://city.example/1' } } },
    [`${NEEDED},"act":"publicity",${proof}}, undecided`],
  ],
  [
    'the proof isn’t there',
    PROOF,
    {},
    [
      'materials attest.no-proof {"label":"notice","act":"publicity"}',
      'fields.noticeUrl attest.no-proof {"label":"fields.noticeUrl","act":"publicity"}',
      `${NEEDED},"act":"publicity",${proof}}, undecided`,
    ],
  ],
  [
    'a seal that reads as the applicant is called',
    { ...NAMES, valid_days: 90 },
    { data: { applicant: { name: { zh: '示例市人民政府', en: 'Example City' } } } },
    [`${NEEDED},"act":"seal","role":"the city","reads":"示例市人民政府"}, undecided`],
  ],
  [
    'a seal of a name that isn’t given',
    NAMES,
    {},
    [
      'applicant.name present.missing {"label":"applicant.name"}',
      `${NEEDED},"act":"seal","role":"the city"}, undecided`,
    ],
  ],
];
