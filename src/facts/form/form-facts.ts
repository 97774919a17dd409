import type { WordPlace } from '../../base/word-place.ts';
import type { ContentControl, FormField } from '../word/body.ts';
import type { Span } from '../word/xml.ts';

/** A stretch of the text of one element of the main part. */
export interface TextTarget {
  /** The element: `w:t`, `w:sym`, `w:tab`, `w:br`. */
  readonly element: Span & { readonly name: string };
  /** Its whole text, entities replaced, and which of it is meant: from `from` up to `to`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where a value goes in when there is no text to replace. */
export interface InsertTarget {
  readonly paragraph: Span & { readonly closesItself: boolean };
  /** Where a new run may stand. Of no use where the paragraph closes itself. */
  readonly at: number;
  /** The element `w:rPr` whose properties a new run takes over. */
  readonly runProperties?: Span;
}

/** What a program has to change in the main part for another value to stand there. */
export interface FillTarget {
  /** The name of the part, nearly always `word/document.xml`. */
  readonly part: string;
  /** What stands there now, lines to write on and prompts too: the first takes the new text, the others become empty. None where there is an empty paragraph to write in. */
  readonly texts: readonly TextTarget[];
  /** Undefined where a control has no paragraph of its own. */
  readonly insert?: InsertTarget;
}

/** A box to tick and what it stands for. */
export interface TickOption {
  readonly label: string;
  readonly ticked: boolean;
  /** The mark itself: a character of a text, a symbol, a control or a field. */
  readonly mark?:
    | ({ readonly as: 'text' } & TextTarget)
    | { readonly as: 'symbol'; readonly element: Span }
    | { readonly as: 'control'; readonly control: ContentControl; readonly element: Span }
    | { readonly as: 'field'; readonly field: FormField };
}

/** What a form asks, and what was answered. */
export interface FormEntry {
  /** What is asked, without its colon, number, star and hints; empty where nothing says it. */
  readonly label: string;
  /** What several labels stand under, such as 联系人 beside 姓名 and 电话. */
  readonly group?: string;
  /** How the answer is given: in a cell or a line, in a control or field, by ticking, or in a column of a list. */
  readonly kind: 'cell' | 'line' | 'control' | 'ticks' | 'list';
  /** As it stands there, without hints; empty where blank. Of ticks: the labels ticked, with 、 between them. */
  readonly value: string;
  /** Nothing was filled in: empty, only a line to write on, a prompt, a hint, or no box ticked. A picture fills a cell. */
  readonly blank: boolean;
  /** Words that hold a place, such as 待补充 or XX单位: all of it where `blank`, else a part of the value. */
  readonly placeholder?: string;
  /** What the form says on how to fill it in, such as 限500字. */
  readonly hint?: string;
  /** Whether the label bears a star, as a mark of what has to be filled in. */
  readonly starred: boolean;
  /** Whether a picture stands there. */
  readonly picture: boolean;
  readonly at: WordPlace;
  /** Of ticks. */
  readonly options?: readonly TickOption[];
  readonly control?: ContentControl;
  readonly field?: FormField;
  readonly target: FillTarget;
}

/** A row of a list: one entry for each column, in order. */
export interface ListRow {
  readonly number: number;
  readonly entries: readonly FormEntry[];
  /** Whether nothing stands in it but, perhaps, the number of the row; a row with 待补充 isn't blank. */
  readonly blank: boolean;
}

/** A table with a row of headings and rows to fill in below, such as 团队成员. */
export interface FormList {
  /** What stands over it; undefined where nothing does. */
  readonly title?: string;
  readonly columns: readonly string[];
  readonly rows: readonly ListRow[];
  /** Where its headings begin. */
  readonly at: WordPlace;
}

/** A paragraph as it can be read, hidden and deleted text left out. */
export interface FormLine {
  readonly text: string;
  readonly at: WordPlace;
}

/** Traces of work in the document that don't belong in what is handed in. */
export interface WordMatters {
  /** Tracked changes that nobody accepted or rejected; one for each kind, with the names of who made them. */
  readonly changes: readonly {
    readonly kind: 'inserted' | 'deleted' | 'moved' | 'formatted';
    readonly count: number;
    readonly authors: readonly string[];
  }[];
  readonly comments: { readonly count: number; readonly authors: readonly string[] };
  /** Text formatted as hidden. */
  readonly hidden: readonly FormLine[];
  readonly macros: boolean;
  /** Fields that show something out of date (`dirty`) or an error in place of a reference. */
  readonly fields: readonly (FormLine & { readonly why: 'dirty' | 'broken' })[];
  /** Somebody signed the file digitally, which vouches for this very file and no changed copy. */
  readonly signed: boolean;
  /** What may still be changed in a protected document. */
  readonly protection?: 'nothing' | 'comments' | 'tracked-changes' | 'form-fields';
  /** What is fetched from elsewhere when the document is opened; links to click on are not among it. */
  readonly external: readonly { readonly type: string; readonly target: string }[];
  /** Words that hold a place in headers and footers. */
  readonly margins: readonly (FormLine & { readonly placeholder: string })[];
}

/** A Word form read as questions and answers. */
export interface FormFacts {
  /** Everything outside of lists, in reading order. */
  readonly entries: readonly FormEntry[];
  readonly lists: readonly FormList[];
  /** Every paragraph with text, in reading order. */
  readonly lines: readonly FormLine[];
  readonly matters: WordMatters;
}

/** Every answer of a form, those in the rows of lists last. */
export const entriesIn = ({ entries, lists }: Pick<FormFacts, 'entries' | 'lists'>): readonly FormEntry[] => [
  ...entries,
  ...lists.flatMap(({ rows }) => rows.flatMap((row) => row.entries)),
];
