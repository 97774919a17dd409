/** So many words in a row hardly occur twice by chance, however long a text is. */
export const RUN = 4;

/** Places of a run that are looked at; one that occurs more often tells nothing. */
const MAX_PLACES = 16;
const MAX_STEPS = 64;

/** Finds where runs of words stand in a text. */
export interface RunIndex {
  /** The first places at which the text has the `RUN` words that begin at `at` in `ids`. */
  readonly placesOf: (ids: Int32Array, at: number) => readonly number[];
}

const hashOf = (ids: Int32Array, at: number): number => {
  let hash = 0;
  for (let step = 0; step < RUN; step++) hash = Math.imul(hash ^ (ids[at + step] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return hash >>> 0;
};

/** An index of a text by its runs: a table of chains, because a map of as many numbers takes seconds to fill. */
export function indexRuns(ids: Int32Array): RunIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, ids.length * 2)));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(ids.length).fill(-1);
  for (let at = ids.length - RUN; at >= 0; at--) {
    const slot = hashOf(ids, at) % size;
    next[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  return {
    placesOf: (asked, at) => {
      const found: number[] = [];
      if (at < 0 || at + RUN > asked.length) return found;
      let place = heads[hashOf(asked, at) % size] ?? -1;
      for (let steps = 0; place >= 0 && steps < MAX_STEPS && found.length < MAX_PLACES; steps++) {
        let same = 0;
        while (same < RUN && ids[place + same] === asked[at + same]) same += 1;
        if (same === RUN) found.push(place);
        place = next[place] ?? -1;
      }
      return found;
    },
  };
}
