import { PHASES } from '../../manifest/manifest.ts';
import { OPEN_QUESTIONS, PROPOSED_KINDS, SURENESS, TOPICS } from '../../programs/draft/proposal.ts';
import {
  anything,
  bothLanguages,
  choice,
  integer,
  list,
  literal,
  map,
  nullable,
  type Read,
  table,
  text,
} from '../../source/shapes.ts';

const placeShape = map({
  /** Paragraphs of a Word file, else lines. */
  unit: choice(['line', 'paragraph']),
  /** From 1; in a PDF from 1 on each page. */
  number: integer(),
  page: nullable(integer()),
  /** The number of the section as the call writes it; empty where there is none. */
  section: text(),
});

/** `program draft --format json` */
export const draftShape = map({
  format: literal('dossier-draft/1'),
  file: text(),
  /** How many sentences were read. */
  sentences: integer(),
  proposals: list(
    map({
      kind: choice(PROPOSED_KINDS),
      topic: choice(TOPICS),
      title: bothLanguages(),
      /** Parameters of the kind; `TODO` where a person has to decide. */
      params: table(anything()),
      level: choice(['must', 'should']),
      phase: choice(PHASES),
      sure: choice(SURENESS),
      /** What has to be checked or decided. */
      open: list(map({ question: choice(OPEN_QUESTIONS), text: bothLanguages() })),
      /** Word for word from the call; broken lines are put together. */
      quote: text(),
      place: placeShape,
      /** `left`: nobody has said yet. */
      decision: choice(['confirmed', 'refused', 'left']),
    }),
  ),
  /** Sentences that seem to ask for something. */
  notUnderstood: list(map({ quote: text(), place: placeShape })),
  /** Pages of a PDF without text to read, from 1. */
  unreadPages: list(integer()),
  /** The folder into which a draft of a pack was written. */
  folder: nullable(text()),
});

export type JsonDraft = Read<typeof draftShape>;
