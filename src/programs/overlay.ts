import type { Finding } from '../findings/finding.ts';
import { entriesOf, Laid, mapOfPieces, type Piece, partOf, pieceOf } from '../source/pieces.ts';
import { layGaps, layWords } from './lay-lists.ts';
import { layRules, signed } from './lay-rules.ts';
import { byKey, type Lay, type Laying, type Removal, replace } from './laying.ts';
import type { ReadPackFile } from './pack-file.ts';
import type { OpenedPack, PackParts, PartName } from './parts.ts';

/** A pack laid over another: its parts, what is wrong with the overlay as such, and what it took out. */
export interface Overlaid {
  readonly parts: PackParts;
  readonly findings: readonly Finding[];
  readonly removals: readonly Removal[];
}

const table = (what: 'category' | 'kind' | 'key'): Lay => byKey({ what, lay: () => replace });

/** What an overlay says of itself, not of the call: none of it passes on to the overlay above. */
const OWN = ['checked', 'extends', 'overlay'];

/** A step of the web form is changed key by key; its lists are replaced, as each is an order of its own. */
const laySteps: Lay = byKey({
  what: 'step',
  needs: ['title', 'clause'],
  lay: () => byKey({ what: 'key', lay: () => replace }),
});

const PROGRAM: Readonly<Record<string, Lay>> = {
  categories: table('category'),
  applicant_kinds: table('kind'),
  delivery: byKey({ what: 'key', lay: (key) => (key === 'steps' ? laySteps : replace) }),
  names: table('key'),
  gaps: layGaps,
};

const layProgram: Lay = (laying, base, over) => {
  const inherited = entriesOf(base).filter(([key]) => !OWN.includes(key));
  const lay = byKey({ what: 'key', lay: (key) => PROGRAM[key] ?? replace });
  return lay(laying, mapOfPieces(new Map(inherited), base), over);
};

/** What belongs to the type of a field, and goes with it. */
const OF_TYPE = ['options', 'open', 'items', 'keys'];

const layField: Lay = (laying, base, over) => {
  const type = partOf(over, 'type').value;
  const kept = entriesOf(base).filter(([key]) => !OF_TYPE.includes(key));
  const changes = type !== undefined && type !== partOf(base, 'type').value;
  return layFieldKeys(laying, changes ? mapOfPieces(new Map(kept), base) : base, over);
};

const layFields: Lay = byKey({ what: 'field', needs: ['label', 'type'], lay: () => layField });

const FIELD: Readonly<Record<string, Lay>> = { options: table('key'), items: layField, keys: layFields };
const layFieldKeys: Lay = byKey({ what: 'key', lay: (key) => FIELD[key] ?? replace });

const SLOT: Readonly<Record<string, Lay>> = { asks: layFields, scaffold: table('key') };
const laySlots: Lay = byKey({
  what: 'slot',
  needs: ['label', 'folder'],
  lay: () => byKey({ what: 'key', lay: (key) => SLOT[key] ?? replace }),
});

const layLists: Lay = byKey({ what: 'list', needs: [], lay: () => layWords });

/** Lays an opened pack over the one that it extends. */
export function layOver(base: PackParts, pack: OpenedPack): Overlaid {
  const findings: Finding[] = [];
  const removals: Removal[] = [];
  const laid = (part: PartName, lay: Lay, under: Piece): Laid => {
    const over = pack.documents[part];
    const laying: Laying = { over, findings, removals };
    return new Laid(lay(laying, under, { value: over.data, from: over, route: [] }));
  };
  const program = laid('program', layProgram, pieceOf(base.program));
  const before = callOf(pieceOf(base.program));
  const another = typeof before.value === 'string' && before.value !== callOf(program.piece).value;
  const rules = pieceOf(base.rules);
  const parts = {
    program,
    slots: laid('slots', laySlots, pieceOf(base.slots)),
    fields: laid('fields', layFields, pieceOf(base.fields)),
    lists: laid('lists', layLists, pieceOf(base.lists)),
    rules: laid('rules', layRules, another ? signed(rules, before) : rules),
  };
  const sheet = pack.sheet
    ? { source: pack.sheet, inherited: false }
    : base.sheet && { source: base.sheet.source, inherited: true };
  const beside: ReadPackFile = (name) => pack.beside(name) ?? base.beside(name);
  return { parts: { ...parts, sheet, beside }, findings, removals };
}

/** The document of the call, by its Chinese title. */
const callOf = (program: Piece): Piece => partOf(partOf(partOf(program, 'source'), 'title'), 'zh');
