import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { baseName } from '../../base/paths.ts';
import { formatRoute } from '../../base/route.ts';
import { cutDisplay } from '../../base/width.ts';
import type { Finding } from '../../findings/finding.ts';
import { say } from '../../wording/say.ts';
import type { HumanStyle } from '../human.ts';
import { paragraph } from '../lines.ts';
import { makePaint } from '../paint.ts';
import { WATCH_WORDS } from './words.ts';

/** Findings that came and went between two looks. */
export interface FindingChanges {
  readonly fresh: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** As many of each are named; a screen has few lines. */
const NAMED = 3;

/** What makes a finding the same as one before, wherever its line has gone. */
const identityOf = ({ message, rule, subject, place, outcome }: Finding): string =>
  JSON.stringify([message, rule, subject, place?.file, place?.route, outcome]);

/** What came and went. */
export function changesBetween(before: readonly Finding[], now: readonly Finding[]): FindingChanges {
  const [old, present] = [new Set(before.map(identityOf)), new Set(now.map(identityOf))];
  return {
    fresh: now.filter((one) => !old.has(identityOf(one))),
    gone: before.filter((one) => !present.has(identityOf(one))),
  };
}

/** The lines below a report that is renewed. `time`: of the look; `changes` are undefined the first time. */
export function changeLines(time: string, changes: FindingChanges | undefined, style: HumanStyle): string[] {
  const paint = makePaint(style.colors);
  return style.langs.flatMap((lang) => {
    const words = WATCH_WORDS[lang];
    const { fresh, gone } = changes ?? { fresh: [], gone: [] };
    const differs = fresh.length + gone.length > 0;
    const what = differs ? words.changes(fresh.length, gone.length) : words.same;
    return [
      ...named(words.gone, gone, lang, style).map((line) => paint.good(line)),
      ...named(words.fresh, fresh, lang, style).map((line) => paint.severity.warning(line)),
      ...paragraph(`${words.checked(time)}${changes === undefined ? '' : what}`.trimEnd(), 0, style),
      ...paragraph(words.go, 0, style),
    ];
  });
}

function named(head: string, findings: readonly Finding[], lang: Lang, { columns }: HumanStyle): string[] {
  const lines = findings
    .slice(0, NAMED)
    .map((finding) => [`${head} `, placeOf(finding), clean(whatOf(finding, lang))].filter(Boolean).join(' '));
  const more = findings.length - NAMED;
  return [...lines, ...(more > 0 ? [`${head}  ${WATCH_WORDS[lang].more(more)}`] : [])].map((line) =>
    cutDisplay(line, columns),
  );
}

const whatOf = ({ message }: Finding, lang: Lang): string => say(message).what[lang];

/** Where it is, as short as it can be said: the file, or the key of the manifest. */
const placeOf = ({ place, subject }: Finding): string =>
  clean(subject === undefined ? formatRoute(place?.route ?? []) : baseName(subject.file));
