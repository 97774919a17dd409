import type { LengthUnit } from '../../base/lengths.ts';
import { showLimit, showNumber } from '../../base/sizes.ts';
import type { Params } from '../../programs/draft/proposal.ts';
import { counted } from '../../wording/en/phrases.ts';
import { copiesIn, type DraftWords, inMonths, limitsIn, textsOf } from './words.ts';

const UNITS: Readonly<Record<LengthUnit, string>> = {
  ...{ zi: 'words (字)', words: 'words', hanzi: 'Chinese characters', characters: 'characters' },
  'characters-with-spaces': 'characters',
};

function limit(params: Params, unit: string, show: (value: number) => string = showNumber): string {
  const { min, max } = limitsIn(params);
  const behind = unit === '' ? '' : ` ${unit}`;
  if (min !== undefined && max !== undefined && min !== max) return `${show(min)} to ${show(max)}${behind}`;
  if (max !== undefined) return `at most ${show(max)}${behind}`;
  return min === undefined ? 'how many is open' : `at least ${show(min)}${behind}`;
}

const languages = (params: Params): string =>
  [...textsOf(params, 'languages'), ...textsOf(params, 'language')]
    .map((one) => (one === 'zh' ? 'Chinese' : one === 'en' ? 'English' : 'open'))
    .join(', ');

/** What `program draft` says, in English. */
export const draftWordsEn: DraftWords = {
  title: (topic, params) => {
    switch (topic) {
      case 'length':
        return `Length: ${limit(params, UNITS[(textsOf(params, 'unit')[0] ?? 'words') as LengthUnit] ?? 'words')}`;
      case 'pages':
        return `Pages: ${limit(params, '')}`;
      case 'bytes':
        return `Size of a file: ${limit(params, '', showLimit)}`;
      case 'duration':
        return `Running time: ${limit(params, 'seconds')}`;
      case 'resolution':
        return `Resolution: ${limit(params, 'dpi')}`;
      case 'frame':
        return 'Aspect or resolution of the picture';
      case 'formats':
        return `File format: ${textsOf(params, 'formats').join(', ')}`;
      case 'subtitles':
        return 'The video has subtitles';
      case 'count':
        return `How many: ${limit(params, '')}`;
      case 'amount': {
        const over =
          typeof params['more_than'] === 'number' ? `more than ${showNumber(params['more_than'])}` : limit(params, '');
        return `Figure: ${over} ${textsOf(params, 'unit').join('')}`.trim();
      }
      case 'copies':
        return `Copies on paper: ${copiesIn(params) ?? ''}`;
      case 'closes':
        return `Closes: ${textsOf(params, 'closes').join('')}`;
      case 'period':
        return `Open from ${textsOf(params, 'opens').join('')} to ${textsOf(params, 'closes').join('')}`;
      case 'reply':
        return `Answer in time: ${textsOf(params, 'closes')[0] ?? `within ${limitsIn(params).max ?? ''} days`}`;
      case 'email':
        return `Sent by e-mail to ${textsOf(params, 'to').join(', ')}`;
      case 'portal':
        return `Submitted online${textsOf(params, 'portal')
          .map((one) => ` (${one})`)
          .join('')}`;
      case 'language':
        return `Language: ${languages(params) || 'translated'}`;
      case 'duration-since':
        return `How long: ${limit(params, inMonths(params) ? 'months' : 'years')}`;
      case 'per-applicant':
        return `From each applicant: ${limit(params, '')}`;
      default:
        return PLAIN[topic] ?? topic;
    }
  },
  sure: { high: 'quite sure', medium: 'fairly sure', low: 'unsure' },
  level: { must: 'must', should: 'should' },
  open: {
    'which-slot': 'which material is meant is not clear',
    'which-answer': 'which answer is meant is not clear',
    'slot-guessed': 'the material is guessed from words near by',
    'answer-guessed': 'the answer is guessed from words near by',
    year: 'the call gives no year there',
    zone: 'the call gives no time zone',
    'from-when': 'from which day on has to be decided',
    options: 'what may be chosen has to be listed',
    phase: 'seems to come after the shortlist; see to the phase',
    who: 'who seals or signs is not clear',
    limit: 'the limit has to be filled in',
    condition: 'applies only sometimes; say when',
    'which-address': 'whether submissions go to this address',
    unit: 'how characters are counted',
    'same-as-other': 'perhaps the same as another',
    'exact-or-least': 'whether exactly or at least so many',
    template: 'see to it that the template says what each part of the name is',
  },
  openHead: 'To check',
  place: ({ unit, number, page }, section) =>
    [...(section === '' ? [] : [section]), ...(page === undefined ? [] : [`page ${page}`]), `${unit} ${number}`].join(
      ', ',
    ),
  quote: (quote) => `“${quote}”`,
  read: (file, sentences, proposals) =>
    `${file}: ${counted(sentences, 'sentence')} read, ${counted(proposals, 'rule')} proposed.`,
  only: 'These are proposals. Whether a rule stands, and how it is written, a person decides.',
  nothing: 'No sentence was found that sets a limit, a date or a duty.',
  notUnderstood: (count) =>
    `${counted(count, 'more sentence seems', 'more sentences seem')} to ask for something and could not be understood; see the call:`,
  bare: (pages) =>
    `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')} had no text to read, as scans have none, and could not be read.`,
  next: (file) =>
    `Next: dossier program draft ${file} -o NEW-FOLDER writes a draft of a pack; with --ask you confirm rule by rule.`,
  written: (folder, confirmed, left, refused) =>
    `The draft is in ${folder}: ${confirmed} confirmed, ${left} to confirm, ${refused} left out. A rule that nobody confirmed says unconfirmed; delete that line to confirm it. While any unconfirmed or TODO is left, the pack can't be used.`,
  ask: {
    yes: 'take it',
    no: 'leave it out',
    edit: 'change it, then take it',
    stop: 'stop here, keep the rest for later',
  },
  keep: (name, value) => `${name} (Enter keeps ${value}):`,
  number: 'Type a number, such as 300.',
};

const PLAIN: Readonly<Record<string, string>> = {
  package: 'Sent as one package',
  bilingual: 'In Chinese and English',
  'bilingual-names': 'File names in Chinese and English',
  naming: 'Names follow a pattern',
  seal: 'Sealed',
  signature: 'Signed',
  applicant: 'Who may apply',
  category: 'The category is one of those listed',
  state: 'How far the project has come',
  materials: 'Material to hand in',
  supplier: 'Supplied by a named body',
  blanks: 'Nothing is left blank',
  content: 'What the text has to say',
  criterion: 'What reviewers look at',
  theme: 'Keeps to a theme',
  declaration: 'Declared by a person',
  forbidden: 'Not allowed',
  duty: 'Something to be done',
  claims: 'Claims of being first or largest need evidence',
  order: 'The order of materials',
  index: 'An index goes with it',
  layout: 'How pages are laid out',
  agreement: 'Must agree with something else',
  days: 'How early or late a day is',
};
