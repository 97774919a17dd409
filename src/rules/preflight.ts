import type { PreflightFacts, PreflightPage } from '../facts/preflight/facts.ts';
import { coarsePages, type PreflightSaid, preflightMatter } from '../facts/preflight/matters.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import { PREFLIGHT_MATTERS } from '../findings/messages/preflight.ts';
import { choice, integer, list, map, type Read, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';
import { eachFile, whenKnown } from './materials.ts';
import { slotLabels } from './names.ts';
import { selectMaterials } from './select.ts';

const params = {
  slots: list(text()),
  /** What is not to be in the PDFs. */
  without: list(choice(PREFLIGHT_MATTERS)).optional(),
  /** Lowest resolution of pictures as they are drawn. */
  dpi: map({ min: integer() }).optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

/** A hint is for a person to decide, whatever it looks like. */
const draftOf = ({ message: said, hint }: PreflightSaid): Draft => ({
  message: said,
  ...(hint && { undecided: true as const }),
});

const saidOf = ({ without = [], dpi }: Params, facts: PreflightFacts): PreflightSaid[] => [
  ...without.flatMap((matter) => preflightMatter(facts, matter)),
  ...(dpi === undefined ? [] : coarsePages(facts, dpi.min)),
];

const page = (more: Partial<PreflightPage>): PreflightPage => ({
  ...{ width: 210, height: 297, text: true, cut: 0, whole: true },
  ...more,
});

/** A PDF in which nothing is right, to show everything that can be said. */
const WORST: PreflightFacts = {
  pages: [
    page({ text: false, ink: 0.2, dpi: 96 }),
    page({ text: false, ink: 0 }),
    page({ text: false, whole: false }),
    page({ stands: 'upside-down', cut: 0.5 }),
    page({ width: 297, height: 420 }),
  ],
  counts: { walked: 5, declared: 4, second: 4 },
  restricted: true,
  fonts: ['SimSun'],
  attachments: ['draft.docx'],
  form: { fields: 12, filled: 9, xfa: false },
  actions: ['JavaScript'],
  signatures: [
    { stamp: false, covers: 'earlier', after: 18_432 },
    { stamp: false, covers: 'gaps', after: 0 },
  ],
  layers: ['draft'],
  outside: 2,
};

/** `preflight`: what a printer's preflight looks for in PDFs, as far as the pack asks (`without`, `dpi`). */
export const preflight = ruleKind('preflight', params, {
  refers: (p) => ({ slots: p.slots }),
  facets: () => ['preflight'],
  applies: (p, evidence) => selectMaterials(evidence.manifest, p.slots).length > 0,
  *check(p, evidence) {
    yield* eachFile(evidence, p.slots, function* ({ format, preflight: facts }) {
      if (facts === undefined) yield { message: message('preflight.none', { found: format }), undecided: true };
      else yield* whenKnown(facts, (known) => saidOf(p, known).map(draftOf));
    });
  },
  describe: (p, names) => {
    const slots = slotLabels(names, p.slots);
    return {
      how: [
        ...(p.without === undefined ? [] : [how('how.preflight', { slots, without: p.without })]),
        ...(p.dpi === undefined ? [] : [how('how.preflight-dpi', { slots, min: p.dpi.min })]),
        how('how.preflight-hints', {}),
      ],
      examples: [
        ...saidOf(p, WORST).map(draftOf),
        { message: message('preflight.none', { found: 'jpeg' }), undecided: true },
        { message: message('preflight.not-checked', { reason: 'out of time' }), undecided: true },
      ],
    };
  },
});
