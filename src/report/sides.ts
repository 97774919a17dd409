import type { LinePlace } from '../base/texts/lines.ts';
import type { Message } from '../findings/catalogue.ts';
import type { JsonFinding } from './contract.ts';

type Sides = NonNullable<JsonFinding['sides']>;
type Side = Sides[number]['here'];

/** A place in the form of the JSON contract. */
export function jsonLine({ page, line, word }: LinePlace): Pick<NonNullable<Side>, 'page' | 'line' | 'cell'> {
  // A table within a cell has no number that a reader could count.
  const cell = word?.kind === 'cell' && word.inside === undefined ? word : undefined;
  return {
    page: page ?? null,
    line: line ?? null,
    cell: cell === undefined ? null : { table: cell.table, row: cell.row, column: cell.column },
  };
}

/** What a text says at a place; a figure has nothing around it. */
interface Told {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
  readonly at: LinePlace;
}

/** What a text says at a place, in the form of the JSON contract. */
export const jsonSide = (told: Told | undefined): Side =>
  told === undefined
    ? null
    : {
        text: told.text,
        before: told.before ?? '',
        after: told.after ?? '',
        ...jsonLine(told.at),
      };

/** What a finding shows side by side; undefined where it is about one text alone. */
export function jsonSides({ id, params }: Message): Sides | undefined {
  switch (id) {
    case 'agree.differs':
    case 'translation.differs':
    case 'translation.answer':
      return params.differences.map(({ here, there }) => ({ here: jsonSide(here), there: jsonSide(there) }));
    case 'answers.near':
      return [
        { here: jsonSide({ text: params.found, at: params.at }), there: jsonSide({ text: params.value, at: {} }) },
      ];
    default:
      return undefined;
  }
}
