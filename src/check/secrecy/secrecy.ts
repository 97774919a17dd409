import type { Facet, Inspection } from '../../facts/facts.ts';
import { isSecrecyMark, SECRECY } from '../../findings/asks.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Finding } from '../../findings/finding.ts';
import type { TextPlace } from '../../findings/messages/secrecy.ts';
import type { Attestation, Material } from '../../manifest/manifest.ts';
import { answersIn } from '../answers-in.ts';
import type { CheckInput } from '../input.ts';
import type { SetAside } from '../setaside.ts';
import { findMarks, type Mark, markInName } from './marks.ts';

/** What has to be found out about every material, whatever its slot. */
export const SECRECY_FACETS: readonly Facet[] = ['passages'];
/** A finding shows so many of the places of one mark. */
const MAX_PLACES = 200;

/** Marks that nobody has answered for yet, and the records of those who have. */
interface SecrecyReview {
  readonly drafts: readonly Draft[];
  readonly attestations: readonly Attestation[];
}

/**
 * A mark of secrecy in an answer or on any material, unless somebody's record says that it was looked into: whether it may be given away
 * is for people, and never for a program.
 */
export function secrecyDrafts({ manifest, inspections }: CheckInput, setAside: SetAside): SecrecyReview {
  const drafts = [
    ...answerDrafts(manifest.data),
    ...manifest.materials.flatMap((material) => markDrafts(material, inspections.get(material.safe ?? ''))),
  ];
  const files = new Set(drafts.map(({ subject }) => subject?.file));
  const judged = drafts.map((draft) => ({
    draft,
    word: setAside.attestation(SECRECY, draft, files.size > 1 ? ['file'] : []),
  }));
  return {
    drafts: judged.flatMap(({ draft, word }) => (word === undefined ? draft : [])),
    attestations: [...new Set(judged.flatMap(({ word }) => word ?? []))],
  };
}

/** Whether anything stands that nobody may pack before a person has decided, come what may. */
export const isHeldBack = (findings: readonly Finding[]): boolean =>
  findings.some(({ message }) => isSecrecyMark(message));

/** Marks in what the manifest itself says, which goes into the index and into the mail. The word of who reviewed them is none. */
function answerDrafts(data: unknown): Draft[] {
  return [...answersIn(data)].flatMap(({ route, value }) => {
    const isAside = route.at(-1) === 'file' || route[0] === 'attest' || route[0] === 'waive';
    if (typeof value === 'number' || isAside) return [];
    return findMarks(value).map(
      (found): Draft => ({ message: message('secrecy.answer', found), route, undecided: true }),
    );
  });
}

function markDrafts(material: Material, inspection: Inspection | undefined): Draft[] {
  const { file = '' } = material;
  const route = [...material.route, 'file'];
  return marksOf(file, inspection).map(({ mark, state, around, places }): Draft => {
    const page = places.find((place) => place.in === 'page')?.page;
    const subject = { file, ...(page !== undefined && { page }) };
    return { message: message('secrecy.mark', { mark, state, around, places }), route, subject, undecided: true };
  });
}

interface PlacedMark extends Mark {
  readonly places: TextPlace[];
}

/** The marks on one file, in its name first, each with every place where it stands. */
export function marksOf(file: string, inspection: Inspection | undefined): readonly PlacedMark[] {
  const found = new Map<string, PlacedMark>();
  const add = (mark: Mark, place: TextPlace): void => {
    const known = found.get(mark.mark) ?? { ...mark, places: [] };
    found.set(mark.mark, known);
    const isNew = !known.places.some((one) => JSON.stringify(one) === JSON.stringify(place));
    if (known.places.length < MAX_PLACES && isNew) known.places.push(place);
  };
  const named = markInName(file);
  if (named !== undefined) add(named, { in: 'name' });
  const passages = inspection?.ok && inspection.facts.passages?.known ? inspection.facts.passages.value.passages : [];
  for (const { place, text } of passages) for (const mark of findMarks(text)) add(mark, place);
  return [...found.values()];
}
