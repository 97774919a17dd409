import { type Message, message } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import type { Shape } from '../source/shapes.ts';
import { assembleProgram, type PackData } from './assemble.ts';
import type { Program } from './program.ts';
import { checkAcross, checkReferences } from './references.ts';
import { readRules } from './rules.ts';
import { fieldsFileShape, listsShape, programShape, rulesFileShape, slotsShape } from './shape.ts';
import { sheetShape } from './sheet.ts';
import { checkSheet } from './sheet-references.ts';

/** A pack as far as it could be read. A pack with findings is not to be judged by: `program` is then absent. */
export interface LoadedProgram {
  readonly program: Program | undefined;
  readonly findings: readonly Finding[];
}

/** Gives the bytes of one file of a pack folder, or undefined where there is none. */
export type ReadPackFile = (name: string) => Uint8Array | undefined;

/** A pack's data as far as it could be read, and what is wrong with it. */
export interface ReadPack {
  readonly pack: PackData | undefined;
  readonly findings: readonly Finding[];
}

/** Loads a pack from its folder. */
export function loadProgram(folder: string, read: ReadPackFile): LoadedProgram {
  const { pack, findings } = readPack(folder, read);
  return { program: pack && findings.length === 0 ? assembleProgram(pack) : undefined, findings };
}

/** Reads a pack: program.yaml, slots.yaml and rules.yaml; fields.yaml, lists.yaml and sheet.yaml where there are any. */
export function readPack(folder: string, read: ReadPackFile): ReadPack {
  const findings: Finding[] = [];
  const open = (name: string, required: boolean): SourceDocument => {
    const bytes = read(name);
    const document = readDocument(`${folder}/${name}`, bytes ?? new TextEncoder().encode('{}\n'));
    findings.push(...document.findings);
    if (bytes === undefined && required)
      findings.push(document.finding({ message: message('pack.file-missing', { name }) }));
    return document;
  };
  const part = <T>(shape: Shape<T>, document: SourceDocument): T | undefined => {
    const { value, drafts } = readShape(shape, document.data, document);
    findings.push(...drafts.map(document.finding));
    return value;
  };
  const head = open('program.yaml', true);
  const identity = part(programShape, head);
  const slots = part(slotsShape, open('slots.yaml', true)) ?? {};
  const fields = part(fieldsFileShape, open('fields.yaml', false)) ?? {};
  const lists = part(listsShape, open('lists.yaml', false)) ?? {};
  const rulesFile = open('rules.yaml', true);
  const raw = part(rulesFileShape, rulesFile)?.rules ?? [];
  const { rules, routes, drafts } = readRules(raw, rulesFile);
  findings.push(...drafts.map(rulesFile.finding));
  const sheetFile = open('sheet.yaml', false);
  const sheet = read('sheet.yaml') === undefined ? undefined : part(sheetShape, sheetFile);
  if (identity === undefined) return { pack: undefined, findings };

  const say = (what: Message, key: string): number => findings.push(head.finding({ message: what, route: [key] }));
  if (identity.pack !== 1) say(message('pack.version', { found: String(identity.pack) }), 'pack');
  if (!/^[a-z0-9][a-z0-9-]*$/.test(identity.id)) say(message('pack.id-form', { id: identity.id }), 'id');

  const pack = { identity, slots, fields, lists, rules, sheet };
  const program = assembleProgram(pack);
  findings.push(...checkReferences(program, routes).map(rulesFile.finding), ...checkAcross(program).map(head.finding));
  if (sheet !== undefined) findings.push(...checkSheet(program, sheet).map(sheetFile.finding));
  return { pack, findings };
}
