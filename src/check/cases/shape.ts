import { FORMATS } from '../../facts/facts.ts';
import { PHASES } from '../../manifest/manifest.ts';
import {
  anything,
  boolean,
  choice,
  integer,
  list,
  map,
  moment,
  number,
  type Read,
  table,
  text,
} from '../../source/shapes.ts';
import { caseLayoutShape } from './layout.ts';
import { casePreflightShape } from './preflight.ts';

/** Why a reader of a file's format finds out nothing. */
export const CASE_FAULTS = [
  'pdf.password',
  'pdf.corrupt',
  'word.unopenable',
  'text.not-readable',
  'text.none',
  'layout.not-checked',
  'preflight.not-checked',
] as const;

/** What a case says of one file; what it leaves out is as in a sound file of that kind. */
const factsShape = map({
  missing: boolean().optional(),
  format: choice(FORMATS).optional(),
  extension: text().optional(),
  bytes: integer().optional(),
  pages: integer().optional(),
  text: text().optional(),
  page_texts: list(text()).optional(),
  /** How the pages of a PDF are laid out: all of them, and page by page what differs. */
  layout: caseLayoutShape.optional(),
  page_layouts: list(caseLayoutShape).optional(),
  preflight: casePreflightShape.optional(),
  /** How many headings it marks. */
  headings: integer().optional(),
  pixels: map({ width: integer(), height: integer(), dpi: integer().optional() }).optional(),
  video: map({
    seconds: number().optional(),
    width: integer().optional(),
    height: integer().optional(),
    aspect: number().optional(),
    scan: choice(['progressive', 'interlaced']).optional(),
    videoCodec: text().optional(),
    subtitles: list(text()).optional(),
    beside: list(map({ file: text(), languages: list(choice(['zh', 'en'])) })).optional(),
  }).optional(),
  answers: table(text()).optional(),
  form: table(anything()).optional(),
  matters: table(anything()).optional(),
  seals: list(
    map({
      made: choice(['written', 'scan', 'photo']),
      grey: boolean(),
      marks: list(
        map({
          x: number(),
          y: number(),
          width: number(),
          height: number(),
          shape: choice(['round', 'oval', 'cut']),
          sure: number(),
          under: text().optional(),
        }),
      ),
    }),
  ).optional(),
  fault: choice(CASE_FAULTS).optional(),
});

/** How a submission differs from the one that all cases begin with. */
const submissionKeys = {
  set: table(anything()).optional(),
  unset: list(text()).optional(),
  add: table(list(anything())).optional(),
  /** By the path of the file. */
  facts: table(factsShape).optional(),
};

/** What else may differ around it. */
const changeKeys = {
  ...submissionKeys,
  phase: choice(PHASES).optional(),
  /** A day or a moment in the program's zone. */
  as_of: moment().optional(),
  /** The words of lists that are to be supplied; one that isn't given is missing. */
  lists: table(list(text())).optional(),
  /** The subject of the mail, where it isn't the one that packing writes. */
  mail_subject: text().optional(),
  /** Who recommends, as in recommendation.yaml. */
  recommender: table(anything()).optional(),
};
const changeShape = map(changeKeys);

/** One of several submissions that are judged together; `times`: so many of them alike. */
const submissionShape = map({ ...submissionKeys, times: integer().min(1).max(500).optional() });

const caseShape = map({
  ...changeKeys,
  about: text().optional(),
  /** A change that several cases share, by its name. */
  variant: text().optional(),
  /** The whole manifest, in the place of the file's. */
  manifest: table(anything()).optional(),
  /** Several submissions, each by what it has beside the case's own changes. */
  submissions: list(submissionShape).optional(),
  passes: list(text()).optional(),
  /** Rules that fail, though another finding says what is wrong: it is said once. */
  fails: list(text()).optional(),
  /** Rules that only inform, or have nothing to judge here. */
  informs: list(text()).optional(),
  /** Rules that can't be decided; what they say of that needn't stand under `finds`. */
  undecided: list(text()).optional(),
  /** Everything that is found, `rule message [outcome]`; nothing where it is absent. */
  finds: list(text()).optional(),
  /** Only these rules are looked at. */
  only: list(text()).optional(),
});

/** cases.yaml, and each file of cases/ */
export const casesShape = map({
  as_of: moment(),
  /** The manifest with which all cases begin: here, or in a file of its own. */
  manifest: table(anything()).optional(),
  base: text().optional(),
  facts: table(factsShape).optional(),
  phases: table(changeShape).optional(),
  variants: table(changeShape).optional(),
  cases: list(caseShape).optional(),
  /** Cases by the clause that they are about. */
  clauses: table(list(caseShape)).optional(),
});

export type CasesFile = Read<typeof casesShape>;
export type Case = Read<typeof caseShape>;
export type CaseChange = Read<typeof changeShape>;
export type CaseSubmission = Read<typeof submissionShape>;
export type CaseFacts = Read<typeof factsShape>;
