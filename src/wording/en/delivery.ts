import { showBytes, showLimit, stepOf } from '../../base/sizes.ts';
import type {
  Channel,
  DeliveryHowMessages,
  deliveryMessages,
  PaperCopies,
  SenderKind,
  Weight,
} from '../../findings/messages/delivery.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { counted, quoted, unstopped } from './phrases.ts';

const SENDERS: Readonly<Record<SenderKind, string>> = {
  own: 'an address of the applicant’s own domain',
  'not-free': 'an address of an organisation, not one of a free mail service',
  government: 'an address of a government (gov)',
  academic: 'an address of a university or institute (edu, ac)',
};

const CHANNEL_TEXTS: Readonly<Record<Channel, string>> = {
  email: 'The submission goes by e-mail; a person sends it, and this tool cannot know whether it arrives.',
  portal: 'The submission is made in a portal, by a person.',
  post: 'The submission goes by post, and a person has to confirm that it was posted.',
  hand: 'The submission is handed over, and a person has to confirm that it was.',
  link: 'The submission goes as a cloud link, which the manifest has to give as link under delivery.',
};

const ATTEST = 'add an entry under attest with the rule (rule), the person (by) and the date (on)';

function paper({ number, sides, binding, colour }: PaperCopies): string {
  const how = [
    ...(sides === undefined ? [] : [sides === 'double' ? 'on both sides' : 'on one side']),
    ...(colour === undefined ? [] : [colour === 'colour' ? 'in colour' : 'in black and white']),
    ...(binding === undefined ? [] : [unstopped(binding.en)]),
  ];
  return [number === 1 ? '1 printed copy' : `${number} printed copies`, ...how].join(', ');
}

const sized = (bytes: number, limit: number): string => showBytes(bytes, stepOf(limit));
const weighed = (weight: Weight): string => (weight === 'encoded' ? ' as encoded in a mail' : '');

/** What is said of the way in which a submission goes out, in English. */
export const deliveryWords: Words<keyof typeof deliveryMessages> = {
  'delivery.address': {
    what: (p) => `The recipient is ${quoted(p.given)}, but the call gives the address ${quoted(p.wanted)}.`,
    fix: (p) =>
      `Write ${quoted(p.wanted)} in the "to" list under delivery, or remove the list to have the address filled in.`,
  },
  'delivery.no-address': {
    what: () => 'The call names no e-mail address for submissions, and neither does the manifest.',
    fix: () => 'Ask the organiser for the address, and write it in the "to" list under delivery.',
  },
  'delivery.copy-missing': {
    what: (p) => `A copy of the mail has to go to ${quoted(p.wanted)}, which the manifest does not name.`,
    fix: (p) => `Write ${quoted(p.wanted)} in the "cc" list under delivery.`,
  },
  'delivery.no-link': {
    what: () => 'The call takes submissions as a cloud link, and the manifest gives none.',
    fix: () => 'Upload the files, and write the link, its code and its last day as link under delivery.',
  },
  'delivery.unseen': {
    what: (p) =>
      `The submission ${p.channel === 'post' ? 'goes by post' : 'is handed over'}, and a person has to confirm that this was done.`,
    fix: () => `Keep the receipt, and ${ATTEST}.`,
  },
  'delivery.copies': {
    what: (p) => `The call asks for ${paper(p)}, and a person has to confirm that all is there.`,
    fix: () => `When they are ready and counted, ${ATTEST}.`,
  },
  'delivery.sender': {
    what: (p) =>
      `The contact address is ${quoted(p.address)}, and the call asks for ${SENDERS[p.kind]}${p.website === undefined ? '' : `; the applicant’s website is ${quoted(p.website)}`}.`,
    fix: () =>
      'Give an address that meets this as email under contact, and send from it; if the address is the applicant’s own, correct the website.',
  },
  'delivery.sender-unknown': {
    what: (p) =>
      `Whether ${quoted(p.address)} is of the applicant’s own domain cannot be told, because the manifest gives no website of the applicant.`,
    fix: () => `Fill in website under applicant; where there is none, check the address and ${ATTEST}.`,
  },
  'delivery.file-over': {
    what: (p) =>
      `The file has ${sized(p.bytes, p.limit)}${weighed(p.weight)}, more than the ${showLimit(p.limit)} that one file may have.`,
    fix: () => 'Make the file smaller, or split it.',
  },
  'delivery.total-over': {
    what: (p) =>
      `${p.files === 1 ? 'The material has' : `The ${p.files} materials have`} ${sized(p.bytes, p.limit)}${weighed(p.weight)} together, more than the ${showLimit(p.limit)} that the call allows.`,
    fix: () => 'Make the larger files smaller, or leave out what is not needed.',
  },
  'delivery.total-unknown': {
    what: (p) =>
      `The total size cannot be told: ${p.unread === 1 ? '1 material' : `${p.unread} materials`} could not be opened, the others have ${sized(p.bytes, p.limit)}, and the limit is ${showLimit(p.limit)}.`,
    fix: () => 'Mend the files that could not be opened, and check again.',
  },
  'delivery.files-over': {
    what: (p) => `There are ${counted(p.files, 'file')}, more than the ${p.limit} that the call allows.`,
    fix: () => 'Merge files of one kind, or leave out what is not needed.',
  },
};

/** How delivery is checked, in English. */
export const deliveryHow: Pick<HowWords, keyof DeliveryHowMessages> = {
  'how.delivery-to': (p) =>
    `Recipients that the manifest names under delivery have to include ${quoted(p.to)}; where it names none, packing fills this one in. A person sends the mail; this tool cannot know whether it arrives.`,
  'how.delivery-from-manifest': () =>
    'The call names no address for submissions, so the manifest has to name one under delivery. Whether it is the right one is for the applicant to ask the organiser.',
  'how.delivery-elsewhere': () => 'The call takes submissions another way; there is nothing to check here.',
  'how.delivery-cc': (p) => `The "cc" list under delivery in the manifest has to include ${quoted(p.cc)}.`,
  'how.delivery-channel': (p) => CHANNEL_TEXTS[p.channel],
  'how.delivery-copies': (p) => `The call asks for ${paper(p)}; this tool cannot see them, so a person has to confirm.`,
  'how.delivery-sender': (p) =>
    `By the domain of the contact address, it has to be ${SENDERS[p.kind]}; which address is used to send is not known here.`,
  'how.delivery-file': (p) => `Each material may have at most ${showLimit(p.limit)}${weighed(p.weight)}.`,
  'how.delivery-total': (p) =>
    `All materials together may have at most ${showLimit(p.limit)}${weighed(p.weight)}; what packing adds, such as the index, does not count.`,
  'how.delivery-files': (p) =>
    `There may be at most ${counted(p.limit, 'file')}; what packing adds, such as the index, does not count.`,
  'how.delivery-index': () => 'The submission needs an index; packing makes it.',
};
