import type { Bilingual } from '../base/language.ts';
import { LENGTH_UNITS, lengthIn, lengthWithoutMarks } from '../base/lengths.ts';
import { linesOfText } from '../base/texts/lines.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { how } from '../findings/messages/how.ts';
import { boolean, choice, list, type map, type Read, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { type MeasuredText, ruleKind } from './kind.ts';
import { endsOf, endsParams } from './limits.ts';
import { eachFile, whenKnown } from './materials.ts';
import { type Names, slotLabels } from './names.ts';
import { isBlank, selectMaterials, selectValues, textsAt } from './select.ts';
import { headingsOf, linesWith, sectionAt } from './text/headings.ts';

const params = {
  of: list(text()).optional(),
  slots: list(text()).optional(),
  attribute: text().optional(),
  /** Of the text inside the files only what stands under one of these headings … */
  section: list(text()).optional(),
  /** … as far as one of these. */
  until: list(text()).optional(),
  ...endsParams,
  unit: choice(LENGTH_UNITS),
  /** `false`: punctuation doesn't count. */
  punctuation: boolean().optional(),
};

type Params = Read<ReturnType<typeof map<typeof params>>>;

const marksOf = (p: Params): { marks?: false } => (p.punctuation === false ? { marks: false } : {});

const lengthOf = (p: Params, given: string): number =>
  p.punctuation === false ? lengthWithoutMarks(p.unit, given) : lengthIn(p.unit, given);

/** Every text of the manifest that is given, with its length. */
function* measured(p: Params, evidence: Evidence): Generator<MeasuredText & { readonly label: Bilingual }> {
  const { min, max } = endsOf(p);
  for (const { value, route, label } of selectValues(p, evidence)) {
    for (const part of textsAt(value, route)) {
      if (isBlank(part.text)) continue;
      yield { label, route: part.route, unit: p.unit, length: lengthOf(p, part.text), min, max };
    }
  }
}

/** The slots whose files are read: those of which no attribute is meant. */
const slotsRead = (p: Params): readonly string[] => (p.attribute === undefined ? (p.slots ?? []) : []);

function* faultsOf(p: Params, label: Bilingual, length: number): Generator<Message> {
  const { min, max } = endsOf(p);
  const about = { label, length, unit: p.unit, ...marksOf(p) };
  if (max !== undefined && length > max) yield message('length.over', { ...about, limit: max });
  if (min !== undefined && length < min) yield message('length.under', { ...about, limit: min });
}

/** 申报书·主要创新点 / Application form: Innovations */
const sectionLabel = (label: Bilingual, heading: string | undefined): Bilingual =>
  heading === undefined ? label : { zh: `${label.zh}·${heading}`, en: `${label.en}: ${heading}` };

function* faultsOfFile(p: Params, slot: Bilingual, content: string): Generator<Omit<Draft, 'route'>> {
  const { section: headings, until = [] } = p;
  const label = sectionLabel(slot, headings?.[0]);
  if (headings === undefined) {
    for (const said of faultsOf(p, label, lengthOf(p, content))) yield { message: said };
    return;
  }
  const document = headingsOf(linesOfText(content));
  const at = [...new Set(headings.flatMap((heading) => linesWith(document, heading)))];
  const [first] = at;
  if (first === undefined) {
    yield { message: message('length.no-section', { label, headings }), undecided: true };
    return;
  }
  const heading = (document.lines[first]?.text ?? '').trim();
  const ends = until.length === 0 || until.some((one) => linesWith(document, one).some((line) => line > first));
  const section = ends ? sectionAt(document, first, until) : undefined;
  if (at.length > 1)
    yield { message: message('length.section-twice', { label, heading, times: at.length }), undecided: true };
  else if (section === undefined)
    yield { message: message('length.section-endless', { label, heading }), undecided: true };
  else for (const said of faultsOf(p, label, lengthOf(p, section))) yield { message: said };
}

function describeFiles(p: Params, names: Names) {
  const { section: headings, until = [] } = p;
  const slots = slotLabels(names, slotsRead(p));
  const [slot = { zh: '', en: '' }] = slots;
  const label = sectionLabel(slot, headings?.[0]);
  const unknown = (said: Message): Pick<Draft, 'message' | 'undecided'> => ({ message: said, undecided: true });
  const [heading = ''] = headings ?? [];
  return {
    label,
    how: [
      how('how.length-files', { slots, ...endsOf(p), unit: p.unit }),
      headings === undefined ? how('how.length-whole', {}) : how('how.length-section', { headings, until }),
    ],
    examples: [
      ...(headings === undefined
        ? []
        : [
            unknown(message('length.no-section', { label, headings })),
            unknown(message('length.section-endless', { label, heading })),
            unknown(message('length.section-twice', { label, heading, times: 2 })),
          ]),
      unknown(message('text.none', {})),
    ],
  };
}

/**
 * `length`: each text at the paths (`of`), or given for the materials of the slots (`slots` with `attribute`), in each
 * of its languages; or the text inside the files of the slots, or a `section` of it. Texts that aren't given are left
 * to `present`.
 */
export const length = ruleKind('length', params, {
  refers: (p) => ({ paths: p.of, slots: p.slots, attributes: p.attribute === undefined ? [] : [p.attribute] }),
  facets: (p) => (slotsRead(p).length === 0 ? [] : ['text']),
  applies: (p, evidence) =>
    selectValues(p, evidence).some(({ value }) => !isBlank(value)) ||
    selectMaterials(evidence.manifest, slotsRead(p)).length > 0,
  // Where such texts are filled in, lengths are counted with punctuation.
  lengths: (p, evidence) => (p.punctuation === false ? [] : measured(p, evidence)),
  *check(p, evidence) {
    for (const { label, route, length: found } of measured(p, evidence)) {
      for (const said of faultsOf(p, label, found)) yield { message: said, route };
    }
    yield* eachFile(evidence, slotsRead(p), (facts, material) =>
      whenKnown(facts.text, (found) => faultsOfFile(p, evidence.slotLabel(material.slot ?? ''), found.text)),
    );
  },
  describe: (p, names) => {
    const { of = [], attribute, unit } = p;
    const { min, max } = endsOf(p);
    const paths = [...of, ...(attribute === undefined ? [] : [`materials.${attribute}`])];
    const files = slotsRead(p).length === 0 ? undefined : describeFiles(p, names);
    const label = paths[0] === undefined ? (files?.label ?? { zh: '', en: '' }) : names.labelOf(paths[0]);
    const about = { label, unit, ...marksOf(p) };
    const slots = attribute === undefined ? [] : slotLabels(names, p.slots);
    return {
      how: [
        ...(paths.length === 0
          ? []
          : [how('how.length', { labels: paths.map(names.fullLabelOf), slots, min, max, unit })]),
        ...(files?.how ?? []),
        ...(p.punctuation === false ? [how('how.no-marks', {})] : []),
        paths.length === 0 ? how('how.no-such-file', {}) : how('how.blank-passes', {}),
      ],
      examples: [
        ...(max === undefined ? [] : [{ message: message('length.over', { ...about, length: max + 12, limit: max }) }]),
        ...(min === undefined
          ? []
          : [{ message: message('length.under', { ...about, length: Math.max(0, min - 12), limit: min }) }]),
        // Without a limit there is nothing that couldn't be told.
        ...(min === undefined && max === undefined ? [] : (files?.examples ?? [])),
      ],
    };
  },
});
