import type { ColourName } from '../../findings/messages/media.ts';
import type { PictureHead } from './head.ts';

const SPACES: Readonly<Record<string, ColourName>> = { GRAY: 'grey', 'RGB ': 'rgb', CMYK: 'cmyk', 'Lab ': 'lab' };
const MAX_TAGS = 200;
const MAX_NAME = 80;

/** What a colour profile (ICC) says of itself: the first bytes of it are enough. */
export function profileHead(profile: Uint8Array): PictureHead {
  if (profile.length < 132) return {};
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  return { colour: SPACES[ascii(profile, 16, 4)], profile: nameOf(profile, view) };
}

function nameOf(profile: Uint8Array, view: DataView): string | undefined {
  const tags = Math.min(view.getUint32(128), MAX_TAGS);
  for (let at = 132; at < 132 + tags * 12 && at + 12 <= profile.length; at += 12) {
    if (ascii(profile, at, 4) !== 'desc') continue;
    const start = view.getUint32(at + 4);
    if (start + 28 > profile.length) return undefined;
    return ascii(profile, start, 4) === 'mluc' ? wideName(profile, view, start) : plainName(profile, view, start);
  }
  return undefined;
}

function plainName(profile: Uint8Array, view: DataView, start: number): string | undefined {
  return tidy(ascii(profile, start + 12, Math.min(view.getUint32(start + 8), MAX_NAME)));
}

/** Names in several languages, in UTF-16; the first will do. */
function wideName(profile: Uint8Array, view: DataView, start: number): string | undefined {
  const [length, offset] = [Math.min(view.getUint32(start + 20), 2 * MAX_NAME), view.getUint32(start + 24)];
  const from = start + offset;
  return tidy(new TextDecoder('utf-16be').decode(profile.subarray(from, from + length)));
}

const tidy = (name: string): string | undefined => name.replace(/\0.*$/s, '').trim() || undefined;

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
