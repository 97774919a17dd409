/** A cell of a table in a Word document, counted as a reader counts: merged cells once, everything from 1. */
export interface CellPlace {
  readonly kind: 'cell';
  /** Number among the tables of the document, or, inside a cell, among the tables of that cell. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** The cell in which the table itself lies. */
  readonly inside?: CellPlace;
}

/** A paragraph outside tables, counted from 1; empty ones count not, because a reader doesn't see them. */
export interface ParagraphPlace {
  readonly kind: 'paragraph';
  readonly paragraph: number;
}

/** A part of the document that is repeated on pages or stands at their foot. */
export interface MarginPlace {
  readonly kind: 'header' | 'footer' | 'note';
}

/** Where something stands in a Word document. A page number isn't in the file; who needs one lays the document out. */
export type WordPlace = CellPlace | ParagraphPlace | MarginPlace;

/** A key that equal places share. */
export const placeKey = (place: WordPlace): string => JSON.stringify(place);
