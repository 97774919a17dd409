import { message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import type { Placed } from '../source/placed.ts';
import type { PackData } from './assemble.ts';
import type { ReadPackFile } from './pack-file.ts';

export const PART_NAMES = ['program', 'slots', 'fields', 'lists', 'rules'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Every file that a pack folder may hold. */
export const PACK_FILES: readonly string[] = [...PART_NAMES.map((part) => `${part}.yaml`), 'sheet.yaml'];

/** The readiness sheet of a pack: its own, or that of the pack below it. */
export interface PlacedSheet {
  readonly source: Placed;
  readonly inherited: boolean;
}

/** The files of a pack, whole or laid together, not yet judged. */
export type PackParts = Readonly<Record<PartName, Placed>> & {
  readonly sheet?: PlacedSheet | undefined;
  /** Lists that whoever has them puts beside the YAML. */
  readonly beside: ReadPackFile;
};

/** A pack folder as it was opened; files that aren't there are empty. */
export interface OpenedPack {
  readonly documents: Readonly<Record<PartName, SourceDocument>>;
  readonly sheet: SourceDocument | undefined;
  readonly missing: readonly PartName[];
  /** Any other file of the folder. */
  readonly beside: ReadPackFile;
  /** The pack over which this one is to be laid. */
  readonly base: string | undefined;
  /** What is wrong with the text of the files. */
  readonly findings: readonly Finding[];
}

const NOTHING = new TextEncoder().encode('{}\n');

/** Opens a pack folder. */
export function openPack(folder: string, read: ReadPackFile): OpenedPack {
  const missing: PartName[] = [];
  const open = (part: PartName): SourceDocument => {
    const bytes = read(`${part}.yaml`);
    if (bytes === undefined) missing.push(part);
    return readDocument(`${folder}/${part}.yaml`, bytes ?? NOTHING);
  };
  const documents = {
    program: open('program'),
    slots: open('slots'),
    fields: open('fields'),
    lists: open('lists'),
    rules: open('rules'),
  };
  const sheetBytes = read('sheet.yaml');
  const sheet = sheetBytes && readDocument(`${folder}/sheet.yaml`, sheetBytes);
  const base = documents.program.written(['extends']);
  const findings = [...PART_NAMES.flatMap((part) => documents[part].findings), ...(sheet?.findings ?? [])];
  return { documents, sheet, missing, beside: read, base: base === '' ? undefined : base, findings };
}

/** The parts of a pack as they stand in its folder. */
export const partsOf = ({ documents, sheet, beside }: OpenedPack): PackParts => ({
  ...documents,
  beside,
  sheet: sheet && { source: sheet, inherited: false },
});

/** What a pack that stands by itself can't do without. */
export function missingFiles({ documents, missing }: OpenedPack): Finding[] {
  return missing
    .filter((part) => part !== 'fields' && part !== 'lists')
    .map((part) => documents[part].finding({ message: message('pack.file-missing', { name: `${part}.yaml` }) }));
}

/** The parts of a pack that has been read before: they have no places of their own, and stand where it is named. */
export function partsOfData({ identity, slots, fields, lists, rules, sheet }: PackData, named: Place): PackParts {
  const placed = (data: unknown): Placed => ({
    data,
    written: () => undefined,
    finding: (draft) => unruled(draft, named),
  });
  return {
    program: placed(identity),
    slots: placed(slots),
    fields: placed(fields),
    lists: placed(lists),
    rules: placed({ rules }),
    beside: () => undefined,
    sheet: sheet && { source: placed(sheet), inherited: true },
  };
}
