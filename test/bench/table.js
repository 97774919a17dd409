const seconds = (value) =>
  value === undefined ? '' : value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(1)} s`;
const times = (value) => `${value < 0.1 ? value.toFixed(3) : value.toFixed(2)} ×`;
const mib = (value) => (value ? `${Math.round(value)} MiB` : '–');

/** Rows that compare two commands. */
export function comparisons(rows) {
  return [
    '| what | against | ratio (least–most) | bar | met | time, ours / theirs | peak memory, ours / theirs |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ what, than, ratio, least, most, bar, ours, theirs, ourPeak, theirPeak }) =>
        `| ${what} | ${than} | ${times(ratio)} (${least.toFixed(2)}–${most.toFixed(2)}) | ${bar === undefined ? '–' : `≤ ${bar}`} | ${
          bar === undefined ? '–' : ratio <= bar ? 'yes' : '**no**'
        } | ${seconds(ours)} / ${seconds(theirs)} | ${mib(ourPeak)} / ${mib(theirPeak)} |`,
    ),
  ].join('\n');
}

/** Rows of growth. */
export function growing(rows) {
  const ms = (value) => (value === undefined ? '–' : `${(value * 1000).toFixed(2)} ms`);
  const kib = (value) => (value === undefined ? '–' : `${Math.round(value * 1024)} KiB`);
  return [
    '| materials beyond the example | `validate` | each more | `pack` | each more | peak of `pack` | each more |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ papers, validate, pack, perValidate, perPack, peakPerPack }) =>
        `| ${papers} | ${seconds(validate.seconds)} | ${ms(perValidate)} | ${seconds(pack.seconds)} | ${ms(perPack)} | ${mib(pack.peak)} | ${kib(peakPerPack)} |`,
    ),
  ].join('\n');
}
