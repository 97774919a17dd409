import { type PlacedFigure, signedValue } from '../../base/figures/placed.ts';
import type { TextDifference } from '../../base/texts/differences.ts';
import { jsonFinding } from '../json.ts';
import { jsonLine, jsonSide } from '../sides.ts';
import type { JsonCompare } from './contract.ts';
import type { ComparedFile, CompareReport } from './report.ts';

const jsonFile = ({ file, format, pages, language, unread, findings }: ComparedFile): JsonCompare['one'] => ({
  file,
  format: format ?? null,
  pages: pages ?? null,
  language: language ?? null,
  unread: [...unread],
  findings: findings.map(jsonFinding),
});

const jsonPair = ({ one, other }: Pick<TextDifference, 'one' | 'other'>): JsonCompare['texts'][number] => ({
  one: jsonSide(one),
  other: jsonSide(other),
});

const jsonFigure = (figure: PlacedFigure | undefined): JsonCompare['figures'][number]['one'] =>
  figure === undefined
    ? null
    : { kind: figure.kind, value: signedValue(figure), text: figure.text, ...jsonLine(figure.at) };

/** Two files side by side as one object, `dossier-compare/1`; its schema is docs/compare.schema.json. */
export function jsonCompare({ one, other, comparison, verdict }: CompareReport): JsonCompare {
  const texts = comparison?.by === 'text' ? comparison.listed : [];
  const boxes = comparison?.by === 'text' ? comparison.unsure : [];
  const figures = comparison?.by === 'figures' ? comparison.listed : [];
  return {
    format: 'dossier-compare/1',
    verdict,
    one: jsonFile(one),
    other: jsonFile(other),
    by: comparison?.by ?? null,
    unlike: comparison?.by === 'text' && comparison.unlike,
    count: comparison?.count ?? 0,
    texts: texts.map(jsonPair),
    boxes: boxes.map(jsonPair),
    figures: figures.map((pair) => ({
      one: jsonFigure(pair.one),
      other: jsonFigure(pair.other),
      magnitude: pair.magnitude,
    })),
  };
}
