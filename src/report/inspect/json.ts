import type { FileFacts, Known } from '../../facts/facts.ts';
import type { PreflightFacts, PreflightPage } from '../../facts/preflight/facts.ts';
import type { SealLookedAt } from '../../facts/seal/facts.ts';
import { jsonFinding } from '../json.ts';
import type { JsonInspect } from './contract.ts';
import type { InspectedFile, InspectReport } from './report.ts';

type JsonFile = JsonInspect['files'][number];

/** What was seen in files as one object, `dossier-inspect/1`; its schema is docs/inspect.schema.json. */
export const jsonInspect = ({ files }: InspectReport, counts: JsonInspect['counts']): JsonInspect => ({
  format: 'dossier-inspect/1',
  counts,
  files: files.map(jsonFile),
});

const known = <T>(fact: Known<T> | undefined): T | undefined => (fact?.known ? fact.value : undefined);

function jsonFile({ file, facts, findings }: InspectedFile): JsonFile {
  const preflight = known(facts?.preflight);
  return {
    file,
    format: facts?.format ?? null,
    bytes: facts?.bytes ?? null,
    pages: known(facts?.pages)?.pages ?? null,
    preflight: preflight === undefined ? null : jsonPreflight(preflight),
    picture: jsonPicture(facts),
    video: jsonVideo(facts),
    captions: facts?.captions === undefined ? null : [...facts.captions],
    seals: known(facts?.seals)?.pages.map(jsonSealPage) ?? null,
    findings: findings.map(jsonFinding),
  };
}

const jsonPreflight = (facts: PreflightFacts): NonNullable<JsonFile['preflight']> => ({
  pages: facts.pages.map(jsonPage),
  counts: {
    walked: facts.counts.walked,
    declared: facts.counts.declared ?? null,
    pdfium: facts.counts.second ?? null,
  },
  restricted: facts.restricted,
  missingFonts: [...facts.fonts],
  attachments: [...facts.attachments],
  form: facts.form === undefined ? null : { ...facts.form },
  actions: [...facts.actions],
  signatures: facts.signatures.map(({ signer, day, stamp, covers, after }) => {
    return { signer: signer ?? null, day: day ?? null, timeStamp: stamp, covers, after };
  }),
  hiddenLayers: [...facts.layers],
  pagesOutside: facts.outside,
});

/** Shares and lengths beyond what anybody measures differ from machine to machine. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const jsonPage = (page: PreflightPage): NonNullable<JsonFile['preflight']>['pages'][number] => ({
  width: Math.round(page.width * 10) / 10,
  height: Math.round(page.height * 10) / 10,
  stands: page.stands ?? null,
  text: page.text,
  dpi: page.dpi === undefined ? null : Math.floor(page.dpi),
  ink: page.ink === undefined ? null : rounded(page.ink),
  cut: rounded(page.cut),
  whole: page.whole,
});

function jsonPicture(facts: FileFacts | undefined): JsonFile['picture'] {
  const picture = known(facts?.pixels);
  if (picture === undefined) return null;
  const { width, height, orientation = null, dpi = null, colour = null, profile = null } = picture;
  return { width, height, orientation, dpi, colour, profile };
}

const jsonSealPage = (page: SealLookedAt): NonNullable<JsonFile['seals']>[number] =>
  'failed' in page
    ? null
    : {
        made: page.made,
        grey: page.grey,
        marks: page.marks.map(({ x, y, width, height, shape, sure, under = null }) => ({
          ...{ x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) },
          ...{ shape, sure: Math.round(sure * 100) / 100, under },
        })),
      };

function jsonVideo(facts: FileFacts | undefined): JsonFile['video'] {
  const video = known(facts?.video);
  if (video === undefined) return null;
  const { seconds = null, width, height, aspect, scan = null, videoCodec, subtitles, beside } = video;
  return {
    ...{ seconds, width, height, aspect: rounded(aspect), scan, codec: videoCodec, subtitles: [...subtitles] },
    beside: beside.map(({ file, languages }) => ({ file, languages: [...languages] })),
  };
}
