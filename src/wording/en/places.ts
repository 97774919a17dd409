import type { TextPlace } from '../../findings/messages/secrecy.ts';
import { pageRuns } from '../page-list.ts';
import { firstOf } from '../tame.ts';
import { quoted } from './phrases.ts';

const PARTS = {
  body: 'the text',
  header: 'a header',
  footer: 'a footer',
  note: 'a footnote or endnote',
  comment: 'a comment',
  deleted: 'text that tracked changes took out',
  watermark: 'a watermark',
  name: 'its file name',
} as const;

/** Where a text stands: `page 3`, `cell B4 of sheet "Contacts"`, `a header`. */
export function placePhrase(place: TextPlace): string {
  switch (place.in) {
    case 'page':
      return `page ${place.page}`;
    case 'cell':
      return `cell ${place.cell} of sheet ${quoted(place.sheet)}`;
    case 'slide':
      return `slide ${place.slide}`;
    case 'notes':
      return `the notes of slide ${place.slide}`;
    default:
      return PARTS[place.in];
  }
}

/** Several places, pages drawn together: `pages 1–3, 7`. */
export function placesPhrase(places: readonly TextPlace[]): string {
  const pages = places.flatMap((place) => (place.in === 'page' ? [place.page] : []));
  const others = [...new Set(places.filter((place) => place.in !== 'page').map(placePhrase))];
  const { shown, cut } = firstOf(pageRuns(pages));
  const runs = `${shown.join(', ')}${cut ? ` and others, ${pages.length} in all` : ''}`;
  const listed = [
    ...(pages.length === 0 ? [] : [`${pages.length === 1 ? 'page' : 'pages'} ${runs}`]),
    ...others.slice(0, 4),
  ];
  return `${listed.join(', ')}${others.length > 4 ? ` and ${others.length - 4} more places` : ''}`;
}
