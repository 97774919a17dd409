/** Where an object is: at an offset of the file, inside an object stream, or nowhere because it is free. */
export type ObjectPlace =
  | { readonly kind: 'offset'; readonly offset: number; readonly gen: number | undefined }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }
  | { readonly kind: 'free' };

/** Finds objects by number. */
export interface ObjectTable {
  /** `undefined`: the table doesn't know the number. Throws a `broken` fault for an entry that can't be read. */
  find(num: number): ObjectPlace | undefined;
}

/** One run of consecutive numbers in a cross-reference section. */
export interface ObjectRun {
  readonly start: number;
  readonly count: number;
  /** `index`: from 0 up to `count`, excluded. */
  at(index: number): ObjectPlace;
}

/** One revision of the file: its table, and the stream that a hybrid file keeps beside it. */
export interface Revision {
  readonly runs: readonly ObjectRun[];
  readonly hidden: readonly ObjectRun[];
}

/** Finds the run that a number is in. */
type FindRun = (num: number) => ObjectRun | undefined;

/** The revisions of a file, newest first: the first that knows a number decides. */
export class RevisionTable implements ObjectTable {
  readonly #revisions: { readonly run: FindRun; readonly hidden: FindRun }[] = [];
  readonly #step: () => void;

  /** `step` is called for each revision that is looked at, and may throw to end a search that takes too long. */
  constructor(step: () => void) {
    this.#step = step;
  }

  /** Adds the next older revision. */
  add(revision: Revision): void {
    this.#revisions.push({ run: finder(revision.runs, this.#step), hidden: finder(revision.hidden, this.#step) });
  }

  find(num: number): ObjectPlace | undefined {
    for (const revision of this.#revisions) {
      this.#step();
      const place = placeIn(revision.run(num), num);
      if (place && place.kind !== 'free') return place;
      // A hybrid file calls the objects free that only newer readers shall see, and lists them in the stream.
      const hidden = placeIn(revision.hidden(num), num);
      if (hidden ?? place) return hidden ?? place;
    }
    return undefined;
  }
}

function placeIn(run: ObjectRun | undefined, num: number): ObjectPlace | undefined {
  return run?.at(num - run.start);
}

/** Some writers make a run for every object, so runs in order are searched by halves, and only others one by one. */
function finder(runs: readonly ObjectRun[], step: () => void): FindRun {
  const ordered = runs.every((run, i) => i === 0 || run.start >= endOf(runs[i - 1]));
  if (ordered) return (num) => lastFrom(runs, num);
  return (num) =>
    runs.find((run) => {
      step();
      return num >= run.start && num < endOf(run);
    });
}

function endOf(run: ObjectRun | undefined): number {
  return run ? run.start + run.count : 0;
}

function lastFrom(runs: readonly ObjectRun[], num: number): ObjectRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= num) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run && num < endOf(run) ? run : undefined;
}
