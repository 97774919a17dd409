import { findDates } from '../../base/figures/dates.ts';
import type { CallLine } from './call-text.ts';
import { contentCues } from './cues/content.ts';
import { ADVICE, type CallContext, type Cue, DUTY } from './cues/cue.ts';
import { dayCues } from './cues/days.ts';
import { declarationCues } from './cues/declarations.ts';
import { ADDRESS, deliveryCues } from './cues/delivery.ts';
import { eligibilityCues } from './cues/eligibility.ts';
import { fileCues } from './cues/files.ts';
import { languageCues } from './cues/languages.ts';
import { layoutCues } from './cues/layout.ts';
import { limitCues } from './cues/limits.ts';
import { materialCues } from './cues/materials.ts';
import { sealCues } from './cues/seals.ts';
import { saysOthers, windowCues, zoneIn } from './cues/windows.ts';
import type { Clue, NotUnderstood, Proposal } from './proposal.ts';
import { quoteAround } from './quote.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What was made of a call: the rules that it seems to ask for, and what wasn't understood. Nothing is decided. */
export interface CallDraft {
  readonly proposals: readonly Proposal[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** How many sentences were read. */
  readonly sentences: number;
  /** The one year that the dates of the call speak of most. */
  readonly year: string | undefined;
  /** Its title, as far as one of its first lines is one. */
  readonly title: string | undefined;
}

const CUES: readonly Cue[] = [
  ...[limitCues, windowCues, deliveryCues, fileCues, layoutCues, languageCues, sealCues],
  ...[dayCues, eligibilityCues, declarationCues, materialCues],
];
const FINALIST = /入围|入选|finalists?|shortlisted|selected cases/i;
const CEREMONY = /颁奖|典礼|领奖|宣传|ceremony|award gala|receive their certificates/i;
const REPLYING = /答疑|答辩|回复评|针对[^。]{0,12}提问/;

/** A sentence that may say from when until when submissions are taken. */
const TIMED = /截止|截至|[之以]?前|至|到|期间|\bby\b|before|until|deadline|clos|\bends?\b|\bdue\b|\bto\b/i;
/** The title of a call, and with it its year, stands among its first lines. */
const TITLE_LINES = 5;

function contextOf(sentences: readonly Sentence[]): CallContext {
  const years = new Map<string, number>();
  const text = sentences.map(({ plain }) => plain).join('\n');
  for (const { plain } of sentences) {
    // When an organiser was founded says nothing of when submissions close.
    if (saysOthers(plain) || !TIMED.test(plain)) continue;
    for (const { value } of findDates(plain).dates) {
      const [year] = /^\d{4}(?=-)/.exec(value) ?? [];
      if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
    }
  }
  const titled = sentences
    .slice(0, TITLE_LINES)
    .flatMap(({ plain, head }) => (head ? (/(?<!\d)20\d{2}(?!\d)/.exec(plain) ?? []) : []));
  const [year = titled[0]] = [...years].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const addresses = [...new Set(text.match(ADDRESS) ?? [])];
  const sent = sentences.find(
    ({ plain }) => /发送|报送|发至|submit|send|sent/i.test(plain) && plain.search(ADDRESS) >= 0,
  );
  const address = sent?.plain.match(ADDRESS)?.[0] ?? (addresses.length === 1 ? addresses[0] : undefined);
  return { year, address, zone: zoneIn(text) };
}

const TITLE = /通知|公告|通告|征集|评选|申报|方案|\b(?:call|notice|award|prize|competition|nominations?)\b/i;

const titleIn = (sentences: readonly Sentence[]): string | undefined =>
  sentences.slice(0, TITLE_LINES).find(({ head, plain, section }) => head && section === '' && TITLE.test(plain))?.text;

function phaseOf({ plain, above }: Sentence): Proposal['phase'] {
  if (REPLYING.test(plain)) return 'reply';
  if (FINALIST.test(plain) || (FINALIST.test(above) && /提供|视频/.test(above))) return 'finalist';
  return CEREMONY.test(plain) ? 'ceremony' : undefined;
}

function proposed(sentence: Sentence, made: Clue): Proposal {
  const { text, plain, place, section } = sentence;
  const { kind, topic, params, sure, open = [], start, end } = made;
  const phase = phaseOf(sentence);
  const must = /必须|须|不得|应当|务必|must|shall|required/i.test(plain) || LIMITS.has(topic);
  const level = ADVICE.test(plain) && !must ? 'should' : 'must';
  const quote = quoteAround(text, plain, start, end);
  return {
    ...{ kind, topic, params, level, phase, sure, quote, place, section },
    open: phase === undefined ? open : [...open, 'phase'],
  };
}

const keyOf = ({ kind, topic, params }: Proposal): string =>
  kind === 'window'
    ? `closes ${params['closes'] ?? JSON.stringify(params)}`
    : `${kind} ${topic} ${JSON.stringify(params)}`;
/** A number that limits is no advice, whatever else its sentence says. */
const LIMITS: ReadonlySet<Proposal['topic']> = new Set([
  'length',
  'pages',
  'bytes',
  'duration',
  'closes',
  'period',
  'count',
]);
/** Saying these twice in a call adds nothing; of others each place is a duty of its own. */
const ONCE: ReadonlySet<Proposal['topic']> = new Set([
  'reply',
  'email',
  'portal',
  'closes',
  'period',
  'pages',
  'bytes',
  'length',
  'count',
  'category',
]);

/** What comes too late isn't taken. */
const LATE =
  /逾期[^,。;]{0,6}(?:不予|不再|概不|恕不)[^,。;]{0,4}|late (?:submissions?|entries|applications?) (?:will|are)/i;

/** Says so of the deadline, which stands in the same sentence or the nearest one before. */
function refusedWhenLate(made: Proposal[], before: Proposal[]): void {
  const isDeadline = ({ topic }: Proposal): boolean => topic === 'closes' || topic === 'period';
  const list = made.some(isDeadline) ? made : before;
  const at = list.findLastIndex(isDeadline);
  const deadline = list[at];
  if (deadline !== undefined) list[at] = { ...deadline, params: { ...deadline.params, consequence: 'rejected' } };
}

/** Reads the lines of a call and proposes rules. Never throws, and decides nothing. */
export function draftOf(lines: readonly CallLine[]): CallDraft {
  const sentences = sentencesOf(lines);
  const call = contextOf(sentences);
  const proposals: Proposal[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const seen = new Set<string>();
  for (const sentence of sentences) {
    const clues = CUES.flatMap((cue) => cue(sentence, call));
    const own = clues.map((one) => proposed(sentence, one));
    // The last resort speaks only of clauses of which nothing else does.
    const last = contentCues(sentence, call)
      .map((one) => proposed(sentence, one))
      .filter(({ quote }) => own.every((one) => !one.quote.includes(quote) && !quote.includes(one.quote)));
    const made = [...own, ...last];
    if (LATE.test(sentence.plain)) refusedWhenLate(made, proposals);
    for (const proposal of made) {
      const key = keyOf(proposal);
      if (ONCE.has(proposal.topic) && seen.has(key)) continue;
      seen.add(key);
      proposals.push(proposal);
    }
    const duty = made.length === 0 ? DUTY.exec(sentence.plain) : null;
    if (duty !== null) {
      const quote = quoteAround(sentence.text, sentence.plain, duty.index, duty.index + duty[0].length);
      notUnderstood.push({ quote, place: sentence.place, section: sentence.section });
    }
  }
  return { proposals, notUnderstood, sentences: sentences.length, year: call.year, title: titleIn(sentences) };
}
