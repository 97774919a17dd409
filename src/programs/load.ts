import { type Message, message } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Placed } from '../source/placed.ts';
import { readShape } from '../source/shape.ts';
import type { Shape } from '../source/shapes.ts';
import { checkAsking } from './asking.ts';
import { assembleProgram, type PackData } from './assemble.ts';
import { checkConditions } from './conditions.ts';
import type { Removal } from './laying.ts';
import { checkNames, checkRuleNames } from './name-faults.ts';
import { checkOptions } from './options.ts';
import type { ReadPackFile } from './pack-file.ts';
import { missingFiles, openPack, type PackParts, partsOf } from './parts.ts';
import type { Program } from './program.ts';
import { checkAcross, checkRecommending, checkReferences } from './references.ts';
import { danglingFindings } from './removals.ts';
import { readRules } from './rules.ts';
import { fieldsFileShape, programShape, rulesFileShape, slotsShape } from './shape.ts';
import { sheetShape } from './sheet.ts';
import { checkSheet, fittedSheet } from './sheet-references.ts';
import { checkSteps } from './steps.ts';
import { readLists } from './supplied.ts';
import { todosIn } from './todos.ts';
import { checkWindows } from './windows.ts';

/** A pack as far as it could be read. A pack with findings is not to be judged by: `program` is then absent. */
export interface LoadedProgram {
  readonly program: Program | undefined;
  readonly findings: readonly Finding[];
}

/** A pack's data as far as it could be read, and what is wrong with it. */
export interface ReadPack {
  readonly pack: PackData | undefined;
  readonly findings: readonly Finding[];
}

/** Makes the program of a pack in which nothing is wrong. */
export function programOf({ pack, findings }: ReadPack): LoadedProgram {
  return { program: pack && findings.length === 0 ? assembleProgram(pack) : undefined, findings };
}

/** Loads a pack that stands by itself from its folder. */
export const loadProgram = (folder: string, read: ReadPackFile): LoadedProgram => programOf(readPack(folder, read));

/** Reads a pack that stands by itself: program.yaml, slots.yaml and rules.yaml; fields.yaml, lists.yaml and sheet.yaml where there are any. */
export function readPack(folder: string, read: ReadPackFile): ReadPack {
  const opened = openPack(folder, read);
  const { pack, findings } = readParts(partsOf(opened));
  return { pack, findings: [...opened.findings, ...missingFiles(opened), ...findings] };
}

/** Reads the parts of a pack, whole or laid together; `removals`: what overlays took out of it. */
export function readParts(parts: PackParts, removals: readonly Removal[] = []): ReadPack {
  const findings: Finding[] = [];
  const part = <T>(shape: Shape<T>, source: Placed): T | undefined => {
    const { value, drafts } = readShape(shape, source.data, source);
    findings.push(...drafts.map((draft) => source.finding(draft)));
    return value;
  };
  const identity = part(programShape, parts.program);
  const slots = part(slotsShape, parts.slots);
  const fields = part(fieldsFileShape, parts.fields);
  const { lists, supplied, drafts: ofLists } = readLists(parts.lists, parts.beside);
  findings.push(...ofLists.map((draft) => parts.lists.finding(draft)));
  const raw = part(rulesFileShape, parts.rules)?.rules ?? [];
  const { rules, routes, drafts } = readRules(raw, parts.rules);
  findings.push(...drafts.map((draft) => parts.rules.finding(draft)));
  const sheet = parts.sheet && part(sheetShape, parts.sheet.source);
  for (const source of [parts.program, parts.slots, parts.fields, parts.lists, parts.rules]) {
    findings.push(...Array.from(todosIn(source.data), (draft) => source.finding(draft)));
  }
  if (identity === undefined) return { pack: undefined, findings };

  const say = (what: Message, key: string): number =>
    findings.push(parts.program.finding({ message: what, route: [key] }));
  if (identity.pack !== 1) say(message('pack.version', { found: String(identity.pack) }), 'pack');
  if (!/^[a-z0-9][a-z0-9-]*$/.test(identity.id)) say(message('pack.id-form', { id: identity.id }), 'id');

  // Where one of them can't be read at all, every rule would seem to name what isn't there.
  if (slots === undefined || fields === undefined || lists === undefined) return { pack: undefined, findings };
  const whole = { identity, slots, fields, lists, supplied, rules, sheet };
  const program = assembleProgram(whole);
  const dangling = checkReferences(program, rules, routes, parts.rules.data);
  findings.push(...danglingFindings(dangling, removals, parts));
  const lost = new Set(dangling.map(({ rule }) => rule));
  const idle = checkAsking(program, lost, routes);
  findings.push(
    ...[...checkConditions(program, rules, routes), ...checkRuleNames(program, routes, parts.rules.data), ...idle].map(
      (draft) => parts.rules.finding(draft),
    ),
  );
  // A fault elsewhere may be why a date is still the old one.
  if (findings.length === 0) findings.push(...checkWindows(rules, routes).map((draft) => parts.rules.finding(draft)));
  // What an overlay took away is no fault of what its base compares, nor of the sheet below it.
  if (removals.length === 0) findings.push(...checkAcross(program).map((draft) => parts.program.finding(draft)));
  if (removals.length === 0) findings.push(...checkRecommending(program).map((draft) => parts.program.finding(draft)));
  findings.push(...checkOptions(slots, fields, parts));
  findings.push(...checkNames(program).map((draft) => parts.program.finding(draft)));
  findings.push(...checkSteps(program, removals).map((draft) => parts.program.finding(draft)));
  if (sheet === undefined || parts.sheet === undefined) return { pack: whole, findings };
  if (parts.sheet.inherited) return { pack: { ...whole, sheet: fittedSheet(program, sheet) }, findings };
  const { source } = parts.sheet;
  findings.push(...checkSheet(program, sheet).map((draft) => source.finding(draft)));
  return { pack: whole, findings };
}
