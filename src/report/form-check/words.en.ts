import { showBytes } from '../../base/sizes.ts';
import { wordPlace } from '../../wording/en/form.ts';
import { formatName } from '../../wording/en/names.ts';
import { counted, quoted } from '../../wording/en/phrases.ts';
import type { FormWords } from './words.ts';

/** The words of `form check` in English. */
export const formWordsEn: FormWords = {
  state: { filled: 'filled', placeholder: 'placeholder', blank: 'blank', optional: 'optional', 'by-hand': 'by hand' },
  place: wordPlace,
  under: (group, label) => `${group}: ${label}`,
  nameless: '(no name)',
  picture: '(picture)',
  placeholder: (words) => `placeholder ${quoted(words)}`,
  format: (format, bytes) => `${formatName(format)}, ${showBytes(bytes)}`,
  list: (name, place, columns) => `${name} (from ${place}): ${columns.join(' | ')}`,
  row: (number) => `row ${number}`,
  spare: (rows) => `${counted(rows, 'more row')} blank`,
  nothing: 'No boxes to fill in were recognised.',
  verdict: ({ errors, others, unread }) => {
    const told = [
      ...(errors > 0 ? [`${counted(errors, 'thing')} to put right`] : []),
      ...(others > 0 ? [`${counted(others, 'thing')} to look at`] : []),
      ...(unread > 0 ? [`${counted(unread, 'file')} not checked`] : []),
    ];
    return `Verdict: ${told.length === 0 ? 'no blanks, placeholders or traces of editing found; read it through to see that it is right' : told.join(', ')}.`;
  },
};
