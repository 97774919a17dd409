import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import type { Material } from '../manifest/manifest.ts';
import { list, text } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import { ruleKind } from './kind.ts';
import { atFile, eachFile } from './materials.ts';
import { slotLabels } from './names.ts';
import { isBlank, selectMaterials } from './select.ts';
import { squashed } from './words.ts';

/** So many characters in a row hardly occur twice by chance, however long a document is. */
const RUN = 4;

/** Every run of characters in a text, one beginning at each of them. */
const runsOf = (whole: string): string[] =>
  Array.from({ length: Math.max(0, whole.length - RUN + 1) }, (_, at) => whole.slice(at, at + RUN));

/**
 * Cells and columns come out of two producers in another order: then the runs across a border are missing, one fewer
 * than a run is long. Where anything in between is another, one more is missing; at the ends, the outermost is.
 */
function hasReordered(line: string, runs: ReadonlySet<string>): boolean {
  const pattern = runsOf(line)
    .map((run) => (runs.has(run) ? '+' : '-'))
    .join('');
  return pattern.length > RUN && /^\+.*\+$/.test(pattern) && !pattern.includes('-'.repeat(RUN));
}

/** The lines of one text that the other doesn't have. */
function missingLines(original: string, copy: string): string[] {
  const whole = squashed(copy);
  const runs = new Set(runsOf(whole));
  return original.split('\n').filter((line) => {
    const wanted = squashed(line);
    return /[\p{L}\p{N}]/u.test(wanted) && !hasReordered(wanted, runs) && !whole.includes(wanted);
  });
}

function textOf(evidence: Evidence, material: Material | undefined): string | undefined {
  const inspection = material && evidence.inspect(material);
  const found = inspection?.ok && inspection.facts.text?.known ? inspection.facts.text.value.text : undefined;
  // A Word file may hold nothing but pictures of its pages.
  return isBlank(found) ? undefined : found;
}

/**
 * `agree`: each file of the slots `copies` says what the file of the slots `original` says. Where either has no text to
 * compare (a scan), or a line of the original isn't found, a person must say.
 */
export const agree = ruleKind(
  'agree',
  { original: list(text()), copies: list(text()) },
  {
    refers: (p) => ({ slots: [...p.original, ...p.copies] }),
    facets: () => ['text'],
    applies: (p, evidence) =>
      selectMaterials(evidence.manifest, p.original).length > 0 &&
      selectMaterials(evidence.manifest, p.copies).length > 0,
    *check(p, evidence) {
      const [first] = selectMaterials(evidence.manifest, p.original);
      const original = textOf(evidence, first);
      const other = first?.file ?? '';
      yield* eachFile(evidence, p.copies, function* (_, material) {
        const copy = textOf(evidence, material);
        if (original === undefined || copy === undefined) {
          yield { ...atFile(material), message: message('agree.no-text', { other }), undecided: true };
          return;
        }
        const missing = missingLines(original, copy);
        if (missing.length === 0) return;
        yield { ...atFile(material), message: message('agree.differs', { other, missing }), undecided: true };
      });
    },
    describe: (p, names) => {
      const other = 'form/form.docx';
      const undecided = true as const;
      return {
        how: [
          how('how.agree', { original: slotLabels(names, p.original), copies: slotLabels(names, p.copies) }),
          how('how.no-such-file', {}),
        ],
        examples: [
          { message: message('agree.no-text', { other }), undecided },
          { message: message('agree.differs', { other, missing: ['示例一 / Example one'] }), undecided },
        ],
      };
    },
  },
);
