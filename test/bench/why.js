/** Why bars that aren't met are not, as found with Node's profiler; kept beside the tables that show it. */
export const WHY = `## Where a bar is not met

The bars were set by prototypes before the program was whole. What the time goes to now:

- **Cold starts.** Half of \`--help\` is Node itself; the rest is loading 27 small modules, and setting forty commands in columns as Chinese is measured. \`validate\` looks for marks of secrecy in the text of every file since a mark that is overlooked can't be taken back; PDFium, which reads that text, takes 110 ms to start, twice as long as Node. It starts beside the reading of the rules, on the other core.
- **Counting.** A process of Node costs 50 ms before it counts anything: for one file every native counter is sooner done. With many files, or many pages, or a broken end, it is the other way round. They believe the count that a file claims; ours walks.
- **Small files in a zip.** Each goes through archiver's queue and a stream of its own, 0.15 ms a file stored and 0.4 ms deflated; the native programs need a tenth of that. A submission has tens of files.
- **One file of 2.5 GB.** Ours is on the disk, flushed and summed, when it ends; \`zip\` and \`bsdtar\` end while the system still writes, and \`bsdtar\` lets the system copy.
- **\`pack\` as a whole** opens, checks, sums, packs, reads back and writes the mail (which holds everything again, a third larger), where the others copy once.
- **Memory.** \`pack\` holds PDFium and the fonts of the index, some 100 MiB together, whatever it packs; files of any size go through in pieces. Each further material costs the index some 85 KiB.
- **After one change** only the changed file is looked into; what remains is reading a manifest of 200 entries again, and judging it.`;
