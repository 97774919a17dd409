import { maskedText } from '../../base/identifiers/mask.ts';
import type { PrivacyPlace } from '../../check/privacy/item.ts';
import type { JsonPrivacy } from './contract.ts';
import { type PrivacyReport, standingOf } from './report.ts';
import { privacyWordsEn } from './words.en.ts';
import { privacyWordsZh } from './words.zh.ts';

type JsonPlace = JsonPrivacy['files'][number]['items'][number]['places'][number];

/** The list as one object, `dossier-privacy/1`; its schema is docs/privacy.schema.json. */
export const jsonPrivacy = ({ parts, verdict }: PrivacyReport): JsonPrivacy => ({
  format: 'dossier-privacy/1',
  verdict,
  found: parts.flatMap(standingOf).length,
  files: parts.map(({ file, items, unread }) => ({
    file,
    items: items.map(({ kind, shown, sure, expected, places }) => ({
      ...{ kind, shown, sure, expected },
      places: places.map(jsonPlace),
      fix: { zh: privacyWordsZh.fix[kind], en: privacyWordsEn.fix[kind] },
    })),
    unread: unread.map((one) => {
      const [zh, en] = [privacyWordsZh.unread(one), privacyWordsEn.unread(one)];
      const pages = one.what === 'pages' ? [...one.pages] : null;
      return {
        pages,
        text: { zh: maskedText(zh.what), en: maskedText(en.what) },
        fix: { zh: maskedText(zh.fix), en: maskedText(en.fix) },
      };
    }),
  })),
});

function jsonPlace(place: PrivacyPlace): JsonPlace {
  const bare = { in: place.in, number: null, at: null, line: null };
  switch (place.in) {
    case 'page':
      return { ...bare, number: place.page };
    case 'slide':
    case 'notes':
      return { ...bare, number: place.slide };
    case 'cell':
      return { ...bare, at: `${place.sheet}!${place.cell}` };
    case 'metadata':
      return { ...bare, at: place.entry };
    case 'answer':
      return { ...bare, at: place.path, line: place.line };
    default:
      return bare;
  }
}
