import { IDENTIFIER_NAMES } from '../../wording/en/identifiers.ts';
import { counted } from '../../wording/en/phrases.ts';
import { placesPhrase } from '../../wording/en/places.ts';
import { pageRuns } from '../../wording/page-list.ts';
import { say } from '../../wording/say.ts';
import { entriesOf, textPlaces } from './places.ts';
import type { PrivacyWords } from './words.ts';

const REMOVE = 'Leave it out unless the call asks for it: delete it, or hide its middle with stars, and export again.';
const PROPERTIES =
  'in Office or WPS, choose File > Info > Inspect Document (or Properties), remove personal information, and save';

const BY_EYE = 'Save it as .docx or PDF and check again; if the format has to stay, open it and look at it by eye.';

/** What `privacy` says, in English. */
export const privacyWordsEn: PrivacyWords = {
  kinds: {
    ...IDENTIFIER_NAMES,
    mark: 'mark of secrecy',
    'id-document': 'scan of personal papers, by its name',
    name: 'name of a person',
    place: 'where it was taken',
    device: 'serial number of a device',
    path: 'path on a computer',
    organisation: 'name of an organisation',
  },
  maybe: 'perhaps',
  places: (places) =>
    [
      ...(textPlaces(places).length === 0 ? [] : [placesPhrase(textPlaces(places))]),
      ...entriesOf(places).map((entry) => `property ${entry}`),
      ...places.flatMap((place) => (place.in === 'answer' ? [`line ${place.line} ${place.path}`] : [])),
    ].join(', '),
  unread: (unread) => {
    if (unread.what === 'message') {
      const { what, fix } = say(unread.message);
      return { what: what.en, fix: /^text\./.test(unread.message.id) ? BY_EYE : fix.en };
    }
    if (unread.what === 'rest') {
      return { what: 'A part was not checked, because it is too long or encrypted.', fix: 'Look at the rest by eye.' };
    }
    const runs = pageRuns(unread.pages);
    const shown = `${runs.slice(0, 8).join(', ')}${runs.length > 8 ? ` and others, ${unread.pages.length} in all,` : ''}`;
    const [pages, verb] = unread.pages.length === 1 ? ['Page', 'has'] : ['Pages', 'have'];
    return {
      what: `${pages} ${shown} ${verb} no text to read, as scans have none, and could not be checked.`,
      fix: 'Look at them by eye.',
    };
  },
  notRead: 'Not checked',
  todo: 'To do',
  fix: {
    mark: 'Hand it to your secrecy review. Packing stops here until what they decided is recorded under attest in the manifest (rule: secrecy).',
    'id-number': REMOVE,
    passport: REMOVE,
    'bank-card': REMOVE,
    address: 'Give the address of the office instead, or take it out.',
    'id-document':
      'See that the call really asks for it, and take it out if not. If it does, put a watermark on it that says for this submission only.',
    place:
      'Take the place out of pictures and films: share them without location, or remove their properties and personal information.',
    mobile: 'Give an office number instead of a private one, or ask the person first. Take out what is not needed.',
    email: 'See that it is an office address. Replace a private one, or ask the person first.',
    landline: "See that it is an office number. Take out somebody's number at home.",
    name: `Names of authors, editors and commenters go out with the file. If they are not to be known, ${PROPERTIES}.`,
    path: `Paths tell user names and folders. In a text, give the name of the file alone or take it out. For properties, export the file again; or, ${PROPERTIES}.`,
    device:
      'A serial number identifies one device. Remove the properties of the picture, or save it again in a viewer.',
    organisation: `See that it is the applicant. If a template or somebody else left it there, ${PROPERTIES}.`,
  },
  expected: (items) =>
    `${counted(items.length, 'more item is', 'more items are')} the contact or the applicant that the manifest gives (${items.map(({ shown }) => shown).join(', ')}); calls ask for that, so it is not counted.`,
  beyond:
    'What pictures, films and scanned pages show, and names of people in running text, no program can tell: look at them yourself.',
  verdict: (verdict, items, files, unread) => {
    if (verdict === 'clean') return 'Verdict: no personal data and no marks of secrecy were found.';
    const left = counted(unread, 'thing');
    if (verdict === 'undecided') {
      return `Verdict: nothing personal in what could be read, but ${left} could not be checked; look at them by eye.`;
    }
    return `Verdict: ${counted(items, 'item')} in ${counted(files, 'file')} to look at${unread > 0 ? `; ${left} could not be checked` : ''}.`;
  },
};
