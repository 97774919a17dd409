import { showBytes, showNumber } from '../../base/sizes.ts';
import type { PixelFacts } from '../../facts/facts.ts';
import type { PreflightFacts } from '../../facts/preflight/facts.ts';
import { sheetsOf } from '../../facts/preflight/matters.ts';
import { COLOUR_NAMES, formatName, LANGUAGE_NAMES } from '../../wording/en/names.ts';
import { counted, listed } from '../../wording/en/phrases.ts';
import { sealsWords } from '../../wording/en/seal.ts';
import { pageRuns, sheetName } from '../../wording/page-list.ts';
import type { InspectWords, Row } from './words.ts';

const clock = (seconds: number): string => {
  const rest = Number((seconds % 60).toFixed(2));
  return seconds < 60 ? `${rest} s` : `${Math.floor(seconds / 60)} min ${rest} s`;
};

const languages = (found: readonly ('zh' | 'en')[]): string =>
  found.length === 0 ? 'language cannot be told' : found.map((one) => LANGUAGE_NAMES[one]).join(', ');

function told(scans: number, pages: number): string {
  if (scans === 0) return 'on every page';
  return scans === pages ? 'none' : `on ${showNumber(pages - scans)}, not on ${showNumber(scans)}`;
}

function pageRows({ pages, counts }: PreflightFacts): Row[] {
  const sheets = sheetsOf(pages).map(({ width, height, pages: on }) => {
    const name = sheetName(width, height);
    return on.length === pages.length ? name : `${name} (page ${listed(pageRuns(on))})`;
  });
  const scans = pages.filter(({ text }) => !text).length;
  const dpi = Math.min(...pages.map((page) => page.dpi ?? Number.POSITIVE_INFINITY));
  return [
    ['Pages', `${showNumber(counts.walked)}, ${listed(sheets)}`],
    ['Text', told(scans, pages.length)],
    ['Pictures', Number.isFinite(dpi) ? `${Math.floor(dpi)} dpi at the lowest` : 'none'],
  ];
}

const TURNED: Readonly<Record<number, string>> = { 3: 'upside down', 6: 'on its left side', 8: 'on its right side' };

const turned = ({ orientation = 1 }: PixelFacts): string =>
  orientation === 1 ? '' : `, taken ${TURNED[orientation] ?? 'mirrored'} and turned when shown`;

/** What `inspect` says, in English. */
export const inspectWordsEn: InspectWords = {
  file: ({ format, bytes }) => [['File', `${formatName(format)}, ${showBytes(bytes)} (${counted(bytes, 'byte')})`]],
  pages: (pages) => [['Pages', showNumber(pages)]],
  preflight: (facts) => [
    ...pageRows(facts),
    ...(facts.signatures.length === 0
      ? []
      : [['Signed', counted(facts.signatures.length, 'digital signature')] as const]),
  ],
  picture: (facts) => [
    ['Picture', `${facts.width}×${facts.height} pixels${turned(facts)}`],
    ['In print', facts.dpi === undefined ? 'no resolution given' : `${facts.dpi} dpi`],
    [
      'Colours',
      [
        facts.colour === undefined ? 'cannot be told' : COLOUR_NAMES[facts.colour],
        ...(facts.profile === undefined ? [] : [`profile "${facts.profile}"`]),
      ].join(', '),
    ],
  ],
  video: (facts) => [
    ['Length', facts.seconds === undefined ? 'not given' : clock(facts.seconds)],
    ['Picture', `${facts.width}×${facts.height}, shown as ${facts.aspect.toFixed(2)}:1, ${facts.videoCodec}`],
    [
      'Subtitle tracks',
      facts.subtitles.length === 0
        ? 'none'
        : listed(facts.subtitles.map((one) => (one === 'und' ? 'language not given' : one))),
    ],
    ...facts.beside.map(({ file, languages: found }): Row => ['Subtitle file', `${file} (${languages(found)})`]),
  ],
  captions: (found) => [['Subtitles', languages(found)]],
  seals: (seen) => [['Seals', sealsWords(seen)]],
  noSeals: (format) => [
    [
      'Seals',
      format === undefined
        ? 'could not be looked for, the file does not open; replace it with one that does'
        : `not looked for; that is done in PDF, JPEG and PNG only (this is: ${formatName(format)}); scan the sealed paper in colour, as a PDF or a picture`,
    ],
  ],
  verdict: (errors, others) =>
    errors > 0
      ? `Verdict: ${counted(errors, 'error')}${others > 0 ? `, and ${counted(others, 'more thing')} to look at` : ''}.`
      : others > 0
        ? `Verdict: no errors, ${counted(others, 'thing')} to look at.`
        : 'Verdict: nothing to look at was seen.',
};
