import type { PrivacyPlace } from '../../check/privacy/item.ts';
import type { TextPlace } from '../../findings/messages/secrecy.ts';

/** The places among them that are in the text or the name of a file. */
export const textPlaces = (places: readonly PrivacyPlace[]): TextPlace[] =>
  places.filter((place): place is TextPlace => place.in !== 'metadata' && place.in !== 'answer');

/** The entries of metadata among them. */
export const entriesOf = (places: readonly PrivacyPlace[]): string[] =>
  places.flatMap((place) => (place.in === 'metadata' ? [place.entry] : []));
