import { folderOf } from '../base/paths.ts';
import { type Route, valueAt } from '../base/route.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Removal } from './laying.ts';
import type { PackParts } from './parts.ts';
import type { Dangling } from './references.ts';

/** What an overlay did to something that rules of its base refer to, and where. */
interface Doing {
  readonly name: string;
  readonly say: (draft: Draft) => Finding;
}

const isWithin = (path: string, top: string): boolean =>
  path.startsWith(top) && /^([.[]|$)/.test(path.slice(top.length));

/** Whether a reference that leads nowhere is one to what an overlay removed. */
export function isTo(removal: Removal, { what, name }: { readonly what: string; readonly name: string }): boolean {
  const attribute = what === 'attribute' ? name : name.replace(/^materials\./, '');
  if (removal.what === 'slot' && valueAt(removal.gone, ['asks', attribute]) !== undefined) return true;
  if (removal.what !== 'field') return removal.what === what && removal.name === name;
  return removal.name === attribute || isWithin(name, `fields.${removal.name}`);
}

/** A built-in base is in order, and has no lines: what is wrong with its rules now is the overlay's doing. */
const isOfBuiltin = ({ place }: Finding): boolean => place?.route[0] === 'extends';

/** The overlay's own line that took away, or turned into something else, what a rule refers to. */
function doingOf({ to, draft }: Dangling, removals: readonly Removal[], parts: PackParts): Doing | undefined {
  const finding = parts.rules.finding(draft);
  const removal = removals.findLast((candidate) => isTo(candidate, to));
  const at =
    (route: Route, part: Draft['part'], source = parts.rules) =>
    ({ message: what }: Draft) =>
      source.finding({ message: what, route, ...(part && { part }) });
  if (removal !== undefined) {
    const say = at(removal.piece.route, 'key', removal.piece.from);
    const own = `${folderOf(say(draft).place?.file ?? '')}/rules.yaml`;
    return finding.place?.file === own ? undefined : { name: removal.name, say };
  }
  if (!isOfBuiltin(finding)) return undefined;
  const [, field] = /^fields\.([^.[]+)/.exec(to.name) ?? [];
  const changed = field === undefined ? undefined : at([field], 'key', parts.fields);
  if (changed === undefined || isOfBuiltin(changed(draft)))
    return { name: to.name, say: at(draft.route ?? [], undefined) };
  return { name: `fields.${field}`, say: changed };
}

/**
 * References that lead nowhere, as findings. Where an overlay took away what a rule of its base refers to, the overlay
 * is at fault and not the rule; that is said once for all such rules, where the overlay does it.
 */
export function danglingFindings(
  dangling: readonly Dangling[],
  removals: readonly Removal[],
  parts: PackParts,
): Finding[] {
  const findings: Finding[] = [];
  const orphans = new Map<string, { doing: Doing; rules: Set<string> }>();
  for (const reference of dangling) {
    const doing = doingOf(reference, removals, parts);
    if (doing === undefined) {
      findings.push(parts.rules.finding(reference.draft));
      continue;
    }
    const key = JSON.stringify(doing.say(reference.draft).place ?? doing.name);
    const orphan = orphans.get(key) ?? { doing, rules: new Set() };
    orphan.rules.add(reference.rule);
    orphans.set(key, orphan);
  }
  const told = [...orphans.values()].map(({ doing, rules }) =>
    doing.say({ message: message('pack.still-needed', { name: doing.name, rules: [...rules] }) }),
  );
  return [...findings, ...told];
}
